import { parseComparison } from "../../compare/comparison.ts";
import type { Area } from "../../model/area.ts";
import { CallError } from "../../model/call-problem.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Direction, IndicatorKind } from "../../model/indicator.ts";
import type { Names } from "../../model/names.ts";
import { nearNames } from "../../model/near-names.ts";
import { type ObservationStatus, parseStatus } from "../../model/observation-status.ts";
import { type Panel, type Scenario, scenarios } from "../../model/panel.ts";
import { PanelBuilder } from "../../model/panel-builder.ts";
import type { Period } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { weakestOf } from "../cells/cell-status.ts";
import { readValue } from "../cells/read-value.ts";
import { describedIndicator, namesOf } from "./described.ts";
import { noArea } from "./members.ts";

/** A value as printed, whose digits show how it was rounded (`"64.0"`), or a number, taken as exact; null for a missing value. */
export type PlainValue = number | string | null;

/** The dimensions of a figure. */
export interface PlainKey {
  /** The id of an indicator. */
  readonly indicator: string;
  /** The code of an area; absent for a figure without a breakdown by area. */
  readonly area?: string | undefined;
  /** In SDMX notation: `2024-06`, `2024-Q2`, `2024-01-01..2024-06-07`. */
  readonly period: string | Period;
  /** Date of publication: `2024-06-29`. */
  readonly vintage?: string | undefined;
  /** Its source, as text. */
  readonly source?: string | undefined;
}

/** An observation as a plain object. */
export interface PlainObservation extends PlainKey {
  /** null if missing; `status` may then give the reason. */
  readonly value: PlainValue;
  /** `actual` by default. */
  readonly scenario?: Scenario | undefined;
  readonly status?: ObservationStatus | undefined;
}

/** A comparison as printed, for an audit to check against the observations. */
export interface PlainReported extends PlainKey {
  /** `prior-year/percent-change`, `plan/percent-of`. */
  readonly comparison: string | Comparison;
  /** In the comparison's unit: percent, points, times, or the indicator's own. */
  readonly reported: number | string;
}

/** An indicator: its names in one or both languages, its unit in words, its kind and favourable direction. */
export interface PlainIndicator {
  readonly id: string;
  readonly name?: string | Partial<Names> | undefined;
  readonly unit?: string | undefined;
  /** Guessed from name and unit if absent. */
  readonly kind?: IndicatorKind | undefined;
  readonly direction?: Direction | undefined;
  /** The id of the whole of which it is a part. */
  readonly parent?: string | undefined;
}

/** An area, with its names in one or both languages. */
export interface PlainArea extends Omit<Area, "names"> {
  readonly name?: string | Partial<Names> | undefined;
}

/** Indicators, areas and printed comparisons. If indicators or areas are listed, rows may refer to no others. */
export interface PanelDetails {
  readonly indicators?: readonly PlainIndicator[];
  readonly areas?: readonly PlainArea[];
  readonly reported?: readonly PlainReported[];
}

/**
 * A panel from plain objects, one per observation. A number is taken as exact, a text as printed, with its decimals. No row is
 * left out, and nothing is guessed except the kind of an indicator that is not described. Throws a CallError that names row and
 * field where a row is invalid.
 *
 * @example
 * const panel = panelOf([
 *   { indicator: "dengue", area: "VN-44", period: "2023-06", value: 1268 },
 *   { indicator: "dengue", area: "VN-44", period: "2024-06", value: "752" },
 * ]);
 * [...panel.observations.value] // -> [1268, 752]
 * panelOf([{ indicator: "dengue", period: "2024-13", value: 1 }]) // -> throws CallError
 */
export function panelOf(rows: readonly PlainObservation[], details: PanelDetails = {}): Panel {
  const maker = new PanelMaker(details);
  for (const [at, row] of rows.entries()) maker.observe(row, at);
  for (const [at, row] of (details.reported ?? []).entries()) maker.report(row, at);
  return maker.done();
}

class PanelMaker {
  readonly #builder = new PanelBuilder();
  readonly #indicators: ReadonlySet<string> | undefined;
  readonly #areas: ReadonlySet<string> | undefined;

  constructor({ indicators, areas }: PanelDetails) {
    this.#indicators = indicators && new Set(indicators.map(({ id }) => id));
    this.#areas = areas && new Set(areas.map(({ code }) => code));
    for (const { name, ...said } of indicators ?? [])
      this.#builder.indicator(said.id, () => describedIndicator({ ...said, names: spoken(name) }));
    for (const { name, ...said } of areas ?? [])
      this.#builder.area(said.code, () => ({ ...said, names: namesOf(spoken(name), said.code) }));
  }

  observe(row: PlainObservation, at: number): void {
    const place = `rows[${at}]`;
    const { scenario = "actual", status } = row;
    if (!scenarios.includes(scenario))
      throw new CallError(
        "bad-scenario",
        `${place}.scenario`,
        String(scenario),
        nearNames(String(scenario), scenarios),
      );
    if (status !== undefined && parseStatus(status) === undefined)
      throw new CallError("bad-status", `${place}.status`, String(status));
    const read = valueIn(row.value, `${place}.value`);
    this.#builder.observe({
      ...this.#key(row, place),
      value: read.value,
      decimals: read.decimals,
      line: at + 1,
      scenario,
      status: weakestOf(read.status, status, undefined, read.value),
    });
  }

  report(row: PlainReported, at: number): void {
    const place = `reported[${at}]`;
    const { comparison: said, reported } = row;
    const comparison = typeof said === "string" ? parseComparison(said) : said;
    if (comparison === undefined) throw new CallError("bad-comparison", `${place}.comparison`, String(said));
    const { value, decimals } = valueIn(reported, `${place}.reported`);
    if (Number.isNaN(value)) throw new CallError("bad-value", `${place}.reported`, String(reported));
    this.#builder.report({
      ...this.#key(row, place),
      value,
      decimals,
      line: at + 1,
      comparison: this.#builder.comparison(comparison),
    });
  }

  done(): Panel {
    return this.#builder.build();
  }

  #key({ indicator: id, area: code, period: text, vintage = "", source = "" }: PlainKey, place: string) {
    const builder = this.#builder;
    if (id === "" || this.#indicators?.has(id) === false)
      throw new CallError("no-such-indicator", `${place}.indicator`, id, nearNames(id, [...(this.#indicators ?? [])]));
    if (code === "" || (code !== undefined && this.#areas?.has(code) === false))
      throw new CallError("no-such-area", `${place}.area`, code, nearNames(code, [...(this.#areas ?? [])]));
    const period = typeof text === "string" ? parsePeriod(text) : text;
    if (period === undefined) throw new CallError("bad-period", `${place}.period`, String(text));
    return {
      indicator: builder.indicator(id, () => describedIndicator({ id, names: {} })),
      area: code === undefined ? builder.area(noArea.code, () => noArea) : builder.area(code),
      period: builder.period(period),
      vintage: builder.vintage(vintage),
      source: builder.source({ name: source }),
    };
  }
}

interface ValueRead {
  readonly value: number;
  readonly decimals: number;
  readonly status: ObservationStatus | undefined;
}

function valueIn(said: PlainValue, place: string): ValueRead {
  if (said === null) return { value: Number.NaN, decimals: -1, status: undefined };
  if (typeof said === "number" && Number.isFinite(said)) return { value: said, decimals: -1, status: undefined };
  const read = typeof said === "string" ? readValue(said, ".") : { kind: "bad" as const };
  switch (read.kind) {
    case "bad":
      throw new CallError("bad-value", place, String(said));
    case "missing":
      return { value: Number.NaN, decimals: -1, status: read.status };
    case "number":
      return { value: read.value, decimals: read.decimals, status: read.status };
  }
}

function spoken(name: string | Partial<Names> | undefined) {
  return typeof name === "string" ? { name } : (name ?? {});
}
