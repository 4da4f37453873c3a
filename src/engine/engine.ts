import type { Area } from "../model/area.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Panel, Scenario } from "../model/panel.ts";
import type { Frequency, Period } from "../model/period.ts";
import type { ComparisonPlan } from "./plan.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";

/** Computes comparisons: in memory, in an embedded database or in a distributed one. All engines give the same rows. */
export interface Engine {
  readonly name: string;
  /** Registers a source. Throws a ProblemError where it cannot be read. */
  register(source: EngineSource, signal?: AbortSignal): Promise<RegisteredSource>;
  close(): Promise<void>;
}

/** Observations in memory, or tables in files. */
export type EngineSource =
  | { readonly kind: "panel"; readonly panel: Panel }
  | { readonly kind: "files"; readonly tables: readonly SourceTable[]; readonly known?: KnownMembers };

/** Metadata of indicators and areas that files only name. Others are taken as flows without a unit and areas without a parent. */
export interface KnownMembers {
  readonly indicators?: readonly Indicator[];
  readonly areas?: readonly Area[];
  /** The metadata of an indicator not listed. */
  readonly describe?: (id: string) => Indicator;
}

/** Files of the same columns with one observation per row, or a table of a warehouse. */
export interface SourceTable {
  readonly format: "parquet" | "csv" | "ndjson" | "warehouse";
  /** Paths of the files, or the address of the table. */
  readonly files: readonly string[];
  readonly columns: SourceColumns;
  /** Scenario of the rows if there is no column for it; `actual` by default. */
  readonly scenario?: Scenario;
  /** Frequency that dates of the period column stand for; by default months if all are first days of months, otherwise days. */
  readonly frequency?: Frequency;
  /** How periods are read, if not from the columns of {@link SourceColumns}. */
  readonly periods?: PeriodColumns;
  readonly csv?: CsvFormat;
}

/** The columns of a table by their role. A period is one column, or a year with a quarter or month. */
export interface SourceColumns {
  /** A column, or a constant for a table of a single indicator or area. */
  readonly indicator: string | { readonly constant: string };
  readonly area: string | { readonly constant: string };
  readonly period?: string;
  readonly year?: string;
  readonly quarter?: string;
  readonly month?: string;
  readonly value: string;
  readonly scenario?: string;
  readonly status?: string;
  readonly vintage?: string;
}

/** The columns that state a row's period, and how their texts are read; called once for each distinct combination. */
export interface PeriodColumns {
  readonly columns: readonly string[];
  readonly read: (texts: readonly (string | null)[]) => Period | undefined;
}

/** The dialect of a text table; the decimal mark applies to NDJSON too. */
export interface CsvFormat {
  /** A comma by default. */
  readonly delimiter?: string;
  /** A point by default. Numbers with grouped digits are not read and are reported. */
  readonly decimal?: "." | ",";
}

/** A source registered with an engine: its members, and comparisons of its observations. */
export interface RegisteredSource extends Pick<ComparisonResult, "indicators" | "areas" | "periods" | "vintages"> {
  /** Rows that contain an observation, including those left out. */
  readonly rows: number;
  /** Rows and cells left out, with the reason. */
  readonly diagnostics: readonly Diagnostic[];
  /** For each indicator, the frequencies of its values other than plans, and its year-to-date windows in SDMX notation. */
  frequencies(signal?: AbortSignal): Promise<readonly ReadonlySet<string>[]>;
  compare(plan: ComparisonPlan, signal?: AbortSignal): ComparisonStream;
}

/**
 * The results of a plan, batch by batch as they become available; `periods` includes those of aggregated values. Unless the plan
 * requests an order, each batch contains one indicator, and the batches of an indicator are consecutive. Batches can be iterated
 * once.
 */
export interface ComparisonStream extends Omit<ComparisonResult, "batches"> {
  readonly batches: AsyncIterable<ComparisonBatch>;
}

/**
 * Collects all batches of an engine's stream in memory. Memory grows with the number of rows; see `gathered` for results with names.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * const source = await memoryEngine.register({ kind: "panel", panel: panelOf(figures) });
 * const plan = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "percent-change" }] });
 * (await collected(source.compare(plan))).batches.length // -> 1
 */
export async function collected(stream: ComparisonStream): Promise<ComparisonResult> {
  const batches: ComparisonBatch[] = [];
  for await (const batch of stream.batches) batches.push(batch);
  return { ...stream, batches };
}
