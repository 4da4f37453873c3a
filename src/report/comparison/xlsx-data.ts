import type { Compared } from "../../engine/results/compared.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";

/** One figure of the sheet of data. */
export interface DataCell {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly value: number;
  /** Row of the sheet, from 1; the header is the first. */
  readonly row: number;
}

/**
 * The figures that comparisons are of, as rows of a sheet: by indicator and period, wholes after the areas that are parts of
 * them, so that all areas of a period that are compared with each other are one range.
 */
export class DataSheet {
  readonly cells: readonly DataCell[];
  readonly lists: Pick<Compared, "indicators" | "areas" | "periods">;
  readonly #rows = new Map<string, DataCell>();
  readonly #ranges = new Map<string, { first: number; last: number }>();
  readonly #indicators: ReadonlyMap<string, number>;
  readonly #areas: ReadonlyMap<string, number>;

  constructor(values: Compared) {
    const { indicators, areas, periods } = values;
    this.lists = { indicators, areas, periods };
    this.#indicators = new Map(indicators.map(({ id }, at) => [id, at]));
    this.#areas = new Map(areas.map(({ code }, at) => [code, at]));
    const parents = new Set(areas.map(({ parent }) => parent));
    const isWhole = areas.map(({ code }) => parents.has(code));
    const order = periods.map((_, at) => at);
    const found = values.batches.flatMap((batch) =>
      Array.from(batch.value, (value, row) => ({
        indicator: batch.indicator[row] ?? 0,
        area: batch.area[row] ?? 0,
        period: batch.period[row] ?? 0,
        value,
      })).filter(({ value }) => !Number.isNaN(value)),
    );
    found.sort(
      (a, b) =>
        a.indicator - b.indicator ||
        (order[a.period] ?? 0) - (order[b.period] ?? 0) ||
        Number(isWhole[a.area]) - Number(isWhole[b.area]) ||
        a.area - b.area,
    );
    this.cells = found.map((cell, at) => ({ ...cell, row: at + 2 }));
    for (const cell of this.cells) {
      const { indicator, area, period, row } = cell;
      this.#rows.set(this.#key(indicator, area, formatPeriod(periods[period] ?? never)), cell);
      if (isWhole[area]) continue;
      const range = this.#ranges.get(`${indicator} ${period}`);
      if (range) range.last = row;
      else this.#ranges.set(`${indicator} ${period}`, { first: row, last: row });
    }
  }

  /** The figure of an indicator, an area and a period, by id and code; undefined where there is none. */
  at(indicator: string, area: string, period: Period): DataCell | undefined {
    const [i, a] = [this.#indicators.get(indicator), this.#areas.get(area)];
    return i === undefined || a === undefined ? undefined : this.#rows.get(this.#key(i, a, formatPeriod(period)));
  }

  /** The first and last row of the areas that a figure is one of. */
  rangeOf({ indicator, period }: DataCell): { readonly first: number; readonly last: number } | undefined {
    return this.#ranges.get(`${indicator} ${period}`);
  }

  #key(indicator: number, area: number, period: string): string {
    return `${indicator} ${area} ${period}`;
  }
}

const never: Period = Object.freeze({ kind: "regular", frequency: "A", ordinal: 0 });
