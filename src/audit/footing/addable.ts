import type { Panel } from "../../model/panel.ts";
import type { PrintedSum } from "../../model/transposed-sums.ts";
import { isBeyondDoubles } from "../dataset/beyond-doubles.ts";
import type { Figures } from "../dataset/known.ts";

/** Which figures can be added to which: the same period, scenario, publication and unit, of different things, none of them a rate. */
export class Addable {
  readonly #panel: Panel;
  readonly #figures: Figures;
  readonly #additive: readonly boolean[];

  constructor(panel: Panel, figures: Figures) {
    this.#panel = panel;
    this.#figures = figures;
    this.#additive = panel.indicators.map(
      ({ kind, unit }) => kind !== "ratio" && kind !== "index" && unit.kind !== "percent",
    );
  }

  alone(row: number): boolean {
    const { observations: o } = this.#panel;
    return (this.#additive[o.indicator[row] ?? 0] ?? false) && !isBeyondDoubles(o.value[row] ?? 0);
  }

  together(total: number, part: number): boolean {
    const { observations: o, indicators } = this.#panel;
    if (!this.alone(part) || o.period[total] !== o.period[part] || o.scenario[total] !== o.scenario[part]) return false;
    if (o.vintage[total] !== o.vintage[part]) return false;
    if (o.indicator[total] === o.indicator[part] && o.area[total] === o.area[part]) return false;
    return this.sameUnit(total, part) && indicators.length > 0;
  }

  sameUnit(one: number, other: number): boolean {
    const { observations: o, indicators } = this.#panel;
    const [a, b] = [indicators[o.indicator[one] ?? 0]?.unit, indicators[o.indicator[other] ?? 0]?.unit];
    return a !== undefined && b !== undefined && a.base === b.base && a.scale === b.scale && a.kind === b.kind;
  }

  /** The size of a figure's last place: one, of whole numbers. */
  unit(row: number): number {
    const value = this.#panel.observations.value[row] ?? 0;
    const places = this.#figures.placesOf(row);
    if (places >= 0) return 10 ** -places;
    return Number.isInteger(value) ? 1 : Math.abs(value) * 1e-9;
  }

  /** Half of a figure's last place, and what doubles are off by. */
  slack(row: number): number {
    const places = this.#figures.placesOf(row);
    const noise = Math.abs(this.#panel.observations.value[row] ?? 0) * 1e-9;
    return (places < 0 ? 0 : 0.5 / 10 ** places) + noise;
  }

  /** A total and its parts as printed, with what their roundings leave open. */
  asPrinted(total: number, parts: readonly number[]): PrintedSum {
    const { value } = this.#panel.observations;
    return {
      total: value[total] ?? Number.NaN,
      parts: parts.map((row) => value[row] ?? Number.NaN),
      slack: parts.reduce((sum, row) => sum + this.slack(row), this.slack(total)),
    };
  }
}
