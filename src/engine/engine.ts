import type { Area } from "../model/area.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Panel, Scenario } from "../model/panel.ts";
import type { Frequency, Period } from "../model/period.ts";
import type { ComparisonPlan } from "./plan.ts";
import type { ComparisonBatch, ComparisonResult } from "./result.ts";

/** Whatever runs comparisons: columns in memory, an embedded database, a distributed one. All give the same rows. */
export interface Engine {
  readonly name: string;
  /** Takes in a source. Throws a ProblemError where it cannot be read at all. */
  register(source: EngineSource, signal?: AbortSignal): Promise<RegisteredSource>;
  close(): Promise<void>;
}

/** Observations in memory, or tables in files. */
export type EngineSource =
  | { readonly kind: "panel"; readonly panel: Panel }
  | { readonly kind: "files"; readonly tables: readonly SourceTable[]; readonly known?: KnownMembers };

/** What is known of indicators and areas that files only name. Others are flows without a unit, areas without a whole. */
export interface KnownMembers {
  readonly indicators?: readonly Indicator[];
  readonly areas?: readonly Area[];
  /** What an indicator is taken for that is not among these. */
  readonly describe?: (id: string) => Indicator;
}

/** Files of one shape, one observation a row, or a table of a warehouse. */
export interface SourceTable {
  readonly format: "parquet" | "csv" | "ndjson" | "warehouse";
  /** Paths, or the one address. */
  readonly files: readonly string[];
  readonly columns: SourceColumns;
  /** What its rows are where no column says it; `actual` by default. */
  readonly scenario?: Scenario;
  /** What the dates of its period column stand for; months where all are first days of months, otherwise days. */
  readonly frequency?: Frequency;
  /** Where periods are read from in another way than {@link SourceColumns} tells. */
  readonly periods?: PeriodColumns;
  readonly csv?: CsvFormat;
}

/** Which column holds what. A period is one column, or a year and what part of it. */
export interface SourceColumns {
  /** A single indicator, or area, is a constant. */
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

/** The columns that a row's period is in, and what their texts come to; it is asked once for each that there is. */
export interface PeriodColumns {
  readonly columns: readonly string[];
  readonly read: (texts: readonly (string | null)[]) => Period | undefined;
}

/** How the texts of a table are read; the decimal mark goes for NDJSON as well. */
export interface CsvFormat {
  /** A comma where it is not said. */
  readonly delimiter?: string;
  /** A point where it is not said. Digits that are grouped are no number, and told. */
  readonly decimal?: "." | ",";
}

/** A source that an engine has taken in: its lists, and comparisons of it. */
export interface RegisteredSource extends Pick<ComparisonResult, "indicators" | "areas" | "periods" | "vintages"> {
  /** Rows that hold an observation, counted or left out. */
  readonly rows: number;
  /** What was left out, and why. */
  readonly diagnostics: readonly Diagnostic[];
  /** For each indicator the frequencies that it has values of that are no plans, and its to-date windows in writing. */
  frequencies(signal?: AbortSignal): Promise<readonly ReadonlySet<string>[]>;
  compare(plan: ComparisonPlan, signal?: AbortSignal): ComparisonStream;
}

/**
 * What a plan comes to, batch by batch as they are ready; `periods` has those that values are brought to as well. Where the
 * plan asks for no order, a batch is of one indicator, and those of an indicator follow one another. Batches can be gone
 * through once.
 */
export interface ComparisonStream extends Omit<ComparisonResult, "batches"> {
  readonly batches: AsyncIterable<ComparisonBatch>;
}

/**
 * All batches of a stream, at once in memory.
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
