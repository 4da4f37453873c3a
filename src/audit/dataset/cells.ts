import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";

const planCode = scenarios.indexOf("plan");
const estimateCode = scenarios.indexOf("estimate");

/** What an observation is about: places in the panel's lists. */
export interface Cell {
  readonly indicator: number;
  readonly area: number;
  readonly period: number;
  readonly plan: boolean;
}

const none = new Int32Array(0);

/**
 * The observations of each cell, every publication of them: places in the panel's columns, in order of vintage, and within
 * one an estimate before what happened. Those without a value are left out.
 */
export class Cells {
  readonly #series = new Map<number, { readonly keys: Float64Array; readonly rows: Int32Array }>();
  readonly #areas: number;

  constructor(panel: Panel) {
    const { observations } = panel;
    this.#areas = Math.max(1, panel.areas.length);
    const lists = new Map<number, number[]>();
    for (let row = 0; row < observations.length; row++) {
      if (Number.isNaN(observations.value[row] ?? Number.NaN)) continue;
      const series = (observations.indicator[row] ?? 0) * this.#areas + (observations.area[row] ?? 0);
      const list = lists.get(series);
      if (list) list.push(row);
      else lists.set(series, [row]);
    }
    const vintages = panel.vintages.length + 1;
    const order = ({ row, key }: Keyed, other: Keyed): number =>
      key - other.key || published(row) - published(other.row) || row - other.row;
    const published = (row: number): number =>
      (observations.vintage[row] ?? 0) + (observations.scenario[row] === estimateCode ? 0 : vintages / (vintages + 1));
    for (const [series, list] of lists) {
      const keyed = list.map((row) => ({
        row,
        key: cellKey(observations.period[row] ?? 0, observations.scenario[row] === planCode),
      }));
      keyed.sort(order);
      this.#series.set(series, {
        keys: Float64Array.from(keyed, ({ key }) => key),
        rows: Int32Array.from(keyed, ({ row }) => row),
      });
    }
  }

  rowsOf({ indicator, area, period, plan }: Cell): Int32Array {
    if (period < 0) return none;
    const series = this.#series.get(indicator * this.#areas + area);
    if (!series) return none;
    const key = cellKey(period, plan);
    const start = lowerBound(series.keys, key);
    return series.rows.subarray(start, lowerBound(series.keys, key + 1));
  }
}

interface Keyed {
  readonly row: number;
  readonly key: number;
}

function cellKey(period: number, plan: boolean): number {
  return period * 2 + (plan ? 1 : 0);
}

function lowerBound(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
