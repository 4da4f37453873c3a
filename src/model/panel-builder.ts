import type { Area } from "./area.ts";
import type { Comparison } from "./comparison.ts";
import { float64, Growing, GrowingCodes, int8, int32, uint8 } from "./growing.ts";
import type { Indicator } from "./indicator.ts";
import { type ObservationStatus, statusCode } from "./observation-status.ts";
import { type Codes, type ObservationColumns, type Panel, type Scenario, type Source, scenarios } from "./panel.ts";
import { comparePeriods, type Period } from "./period.ts";
import { formatPeriod } from "./period-notation.ts";

/** What an observation is about and where it stands. Codes come from the builder's own `indicator()`, `area()`, … */
export interface Row {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly value: number;
  /** Decimals as printed; -1, the default, where nothing was rounded for print. */
  readonly decimals?: number;
  readonly vintage?: number;
  readonly line?: number;
  readonly column?: number;
  readonly source?: number;
}

export interface ObservationRow extends Row {
  /** `actual` where it is not given. */
  readonly scenario?: Scenario;
  /** A where it is not given and there is a value, O where there is none. */
  readonly status?: ObservationStatus;
}

export interface ReportedRow extends Row {
  readonly comparison: number;
}

/**
 * Gathers observations row by row into a {@link Panel}: names become codes, rows become columns.
 *
 * @example
 * new PanelBuilder().build().observations.length // -> 0
 */
export class PanelBuilder {
  readonly #indicators = new Listing<Indicator>();
  readonly #areas = new Listing<Area>();
  readonly #periods = new Listing<Period>();
  readonly #vintages = new Listing<string>();
  readonly #sources = new Listing<Source>();
  readonly #comparisons = new Listing<Comparison>();
  protected readonly observed = { ...rowColumns(), scenario: new Growing(uint8), status: new Growing(uint8) };
  readonly #reported = { ...rowColumns(), comparison: new GrowingCodes() };

  constructor() {
    this.#vintages.code("", () => "");
  }

  /** The code of an indicator, which is made at its first mention. */
  indicator(id: string, make: () => Indicator): number {
    return this.#indicators.code(id, make);
  }

  area(code: string, make: () => Area = () => plainArea(code)): number {
    return this.#areas.code(code, make);
  }

  period(period: Period): number {
    return this.#periods.code(formatPeriod(period), () => period);
  }

  /** `""`, code 0, where the source does not say when it was published. */
  vintage(text: string): number {
    return this.#vintages.code(text, () => text);
  }

  source(source: Source): number {
    return this.#sources.code(`${source.name}\0${source.sheet ?? ""}`, () => source);
  }

  comparison(comparison: Comparison): number {
    return this.#comparisons.code(JSON.stringify(comparison), () => comparison);
  }

  get length(): number {
    return this.observed.value.length;
  }

  /** How many comparisons were reported. */
  get reports(): number {
    return this.#reported.value.length;
  }

  observe(row: ObservationRow): void {
    pushRow(this.observed, row);
    this.pushLine(row.line ?? 0);
    this.observed.scenario.push(scenarios.indexOf(row.scenario ?? "actual"));
    this.observed.status.push(statusCode(row.status ?? (Number.isNaN(row.value) ? "O" : "A")));
  }

  report(row: ReportedRow): void {
    pushRow(this.#reported, row);
    this.#reported.line.push(row.line ?? 0);
    this.#reported.comparison.push(row.comparison);
  }

  /** The panel of what was gathered: periods in order of {@link comparePeriods}, vintages in their own order, sorted. */
  build(): Panel {
    const periods = sorted(this.#periods.list, comparePeriods);
    const vintages = sorted(this.#vintages.list);
    const observed = finish(this.observed, periods.places, vintages.places);
    const reported = finish(this.#reported, periods.places, vintages.places);
    return Object.freeze<Panel>({
      indicators: this.#indicators.list,
      areas: this.#areas.list,
      periods: periods.list,
      vintages: vintages.list,
      sources: this.#sources.list,
      observations: this.placed({
        ...observed,
        scenario: this.observed.scenario.done(),
        status: this.observed.status.done(),
      }),
      comparisons: this.#comparisons.list,
      reported: {
        ...reported,
        comparison: this.#reported.comparison.done(),
        line: this.#reported.line.done(),
        column: this.#reported.column.done(),
      },
    });
  }

  /** Keeps the line of the next observation. */
  protected pushLine(line: number): void {
    this.observed.line.push(line);
  }

  /** The columns of observations with those of their places in the sources. */
  protected placed(columns: Omit<ObservationColumns, "line" | "column">): ObservationColumns {
    return { ...columns, line: this.observed.line.done(), column: this.observed.column.done() };
  }
}

/** An area of which nothing but its code is known. */
export function plainArea(code: string): Area {
  return { code, names: { vi: code, en: code } };
}

/** Things by their key, in the order of their first mention; a thing's code is its place. */
class Listing<T> {
  readonly list: T[] = [];
  readonly #codes = new Map<string, number>();

  code(key: string, make: () => T): number {
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#codes.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }
}

const rowNames = ["indicator", "area", "period", "value", "decimals", "vintage", "column", "source"] as const;

type RowColumns = ReturnType<typeof rowColumns>;

function rowColumns() {
  return {
    indicator: new GrowingCodes(),
    area: new GrowingCodes(),
    period: new GrowingCodes(),
    value: new Growing(float64),
    decimals: new Growing(int8),
    vintage: new GrowingCodes(),
    line: new Growing(int32),
    column: new GrowingCodes(),
    source: new GrowingCodes(),
  };
}

function pushRow(columns: RowColumns, row: Row): void {
  for (const name of rowNames) columns[name].push(row[name] ?? (name === "decimals" ? -1 : 0));
}

function finish(columns: RowColumns, periods: Int32Array, vintages: Int32Array) {
  return {
    length: columns.value.length,
    indicator: columns.indicator.done(),
    area: columns.area.done(),
    period: moved(columns.period, periods),
    value: columns.value.done(),
    decimals: columns.decimals.done(),
    vintage: moved(columns.vintage, vintages),
    source: columns.source.done(),
  };
}

/** A list of distinct things in order, texts in their own, and the place in it of what stood at each place before. */
function sorted<T>(list: readonly T[], compare?: (a: T, b: T) => number): { list: readonly T[]; places: Int32Array } {
  const order = [...list].sort(compare);
  const places = new Map(order.map((item, place) => [item, place]));
  return { list: order, places: Int32Array.from(list, (item) => places.get(item) ?? 0) };
}

/** Codes that stay where they are are not written: of a column of noughts the system then gives no memory. */
function moved(column: GrowingCodes, places: Int32Array): Codes {
  column.allow(places.length - 1);
  const codes = column.done();
  if (places.every((place, code) => place === code)) return codes;
  for (let at = 0; at < codes.length; at++) codes[at] = places[codes[at] ?? 0] ?? 0;
  return codes;
}
