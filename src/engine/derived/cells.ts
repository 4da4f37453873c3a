import type { DerivedNotes } from "../../model/derived-note.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { Rational } from "../../model/rational.ts";
import { choiceOf, isPlan } from "../observations/choose.ts";
import { plainDecimal } from "../results/number-text.ts";

/** The row that counts for one indicator, area, period and kind of scenario. */
export interface Cell {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly plan: boolean;
  /** Row of the panel. */
  readonly row: number;
  /** Undefined where there is none, or two that differ. */
  readonly value: Rational | undefined;
  /** Place in `observationStatuses`. */
  readonly status: number;
}

/** A panel's cells by what they are of: of several publications the one that counts. */
export class Cells {
  readonly #panel: Panel;
  readonly #cells = new Map<number, Cell>();

  constructor(panel: Panel, vintage: string, notes: DerivedNotes) {
    this.#panel = panel;
    const { observations } = panel;
    const choice = choiceOf(panel, vintage);
    const rows = new Map<number, number>();
    const twice = new Set<number>();
    for (let row = 0; row < observations.length; row++) {
      const standing = choice(row);
      if (standing < 0) continue;
      const key = this.#keyOfRow(row);
      const known = rows.get(key);
      const better = known === undefined ? 1 : standing - choice(known);
      if (better > 0) {
        rows.set(key, row);
        twice.delete(key);
      } else if (better === 0 && !Object.is(observations.value[row], observations.value[known ?? -1])) twice.add(key);
    }
    for (const [key, row] of rows) {
      const cell = this.#cellOf(row, twice.has(key));
      this.#cells.set(key, cell);
      if (twice.has(key)) notes.add("two-values", this.nameOf(cell));
    }
  }

  [Symbol.iterator](): IterableIterator<Cell> {
    return this.#cells.values();
  }

  at(indicator: number, area: number, period: number, plan: boolean): Cell | undefined {
    return this.#cells.get(this.#key(indicator, area, period, plan));
  }

  /** What a cell is of, in words. */
  nameOf({ indicator, area, period }: Pick<Cell, "indicator" | "area" | "period">): string {
    const { indicators, areas, periods } = this.#panel;
    const when = periods[period];
    return [indicators[indicator]?.id, areas[area]?.code, when && formatPeriod(when)].filter(Boolean).join(", ");
  }

  #cellOf(row: number, isTwice: boolean): Cell {
    const { observations } = this.#panel;
    const value = observations.value[row] ?? Number.NaN;
    return {
      indicator: observations.indicator[row] ?? 0,
      area: observations.area[row] ?? 0,
      period: observations.period[row] ?? 0,
      plan: isPlan(observations.scenario[row] ?? 0),
      row,
      value: Number.isNaN(value) || isTwice ? undefined : Rational.parse(plainDecimal(value)),
      status: observations.status[row] ?? 0,
    };
  }

  #keyOfRow(row: number): number {
    const { indicator, area, period, scenario } = this.#panel.observations;
    return this.#key(indicator[row] ?? 0, area[row] ?? 0, period[row] ?? 0, isPlan(scenario[row] ?? 0));
  }

  #key(indicator: number, area: number, period: number, plan: boolean): number {
    const { areas, periods } = this.#panel;
    return ((indicator * areas.length + area) * periods.length + period) * 2 + (plan ? 1 : 0);
  }
}

/** The weakest status of some cells, which is what a figure made of them has. */
export function weakestOf(cells: readonly Cell[]) {
  return observationStatuses[Math.max(0, ...cells.map(({ status }) => status))] ?? "A";
}
