import type { Interval } from "../../model/interval.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { tenTo } from "../../model/rational.ts";
import { decimalOf } from "../dataset/decimal.ts";

const plan = scenarios.indexOf("plan");
/** Wider than what doubles may be off by, narrower than any print. */
const slack = 1e-12;

/** The observations of a panel by their value in base units, plans left out. */
export class ValueIndex {
  readonly #panel: Panel;
  readonly #values: Float64Array;
  readonly #rows: Int32Array;

  constructor(panel: Panel) {
    this.#panel = panel;
    const { observations } = panel;
    const rows: number[] = [];
    for (let row = 0; row < observations.length; row++)
      if (observations.scenario[row] !== plan && !Number.isNaN(observations.value[row])) rows.push(row);
    const based = Float64Array.from({ length: observations.length }, (_, row) => this.#baseValue(row));
    this.#rows = Int32Array.from(rows).sort((a, b) => (based[a] ?? 0) - (based[b] ?? 0));
    this.#values = Float64Array.from(this.#rows, (row) => based[row] ?? 0);
  }

  /** The observations whose value, in base units, is in the interval; none where there are more than `most`. */
  within(interval: Interval, most: number): readonly number[] {
    const [low, high] = [interval.low.toNumber(), interval.high.toNumber()];
    const width = slack * Math.max(Math.abs(low), Math.abs(high));
    const first = this.#firstFrom(low - width);
    const found: number[] = [];
    for (let at = first; at < this.#values.length && (this.#values[at] ?? 0) <= high + width; at++) {
      const row = this.#rows[at] ?? 0;
      if (interval.contains(this.#exact(row))) found.push(row);
      if (found.length > most) return [];
    }
    return found;
  }

  #scaleOf(row: number): number {
    return this.#panel.indicators[this.#panel.observations.indicator[row] ?? 0]?.unit.scale ?? 0;
  }

  #baseValue(row: number): number {
    return (this.#panel.observations.value[row] ?? Number.NaN) * 10 ** this.#scaleOf(row);
  }

  #exact(row: number) {
    return decimalOf(this.#panel.observations.value[row] ?? Number.NaN, -1).mul(tenTo(this.#scaleOf(row)));
  }

  #firstFrom(value: number): number {
    let [low, high] = [0, this.#values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#values[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
