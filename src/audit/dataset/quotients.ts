import type { Formula } from "../../model/arithmetic.ts";
import { Interval } from "../../model/interval.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { type Grid, gridsOf } from "../footing/grid.ts";
import { type Recomputed, recomputed } from "../recomputed.ts";
import type { Quotient } from "./judgement.ts";
import type { Figures, Known } from "./known.ts";

const fewestLines = 8;
const leastHeld = 0.9;
/** How many of its own roundings the figures of a column must be apart, so that a quotient does not fit by being near all of them. */
const leastSpread = 20;
/** Tables of more figures are not looked through. */
const mostFigures = 200_000;
const mostColumns = 60;

/** A column that is another one over a third: yield is output over area, times a power of ten for their units. */
interface Relation {
  readonly grid: Grid;
  readonly over: number;
  readonly under: number;
  readonly scale: Rational;
}

/**
 * The columns of a table that are worked out from two others of it. Such a figure is as exact as the two that it comes from: a yield of 52.2 that is
 * 18.8 over 3.6 stands for all from 51.4 to 53.1, and a percentage that was worked out before any of them was rounded agrees with any of it.
 */
export class Quotients {
  readonly #panel: Panel;
  readonly #figures: Figures;
  #grids: readonly Grid[] | undefined;
  readonly #relations = new Map<string, Relation | undefined>();

  constructor(panel: Panel, figures: Figures) {
    this.#panel = panel;
    this.#figures = figures;
  }

  /** What a figure was worked out from, and all that it may stand for; undefined where it is a quotient of none, or no more exact than it shows. */
  of({ rows: [row, ...more] }: Known): Quotient | undefined {
    if (row === undefined || more.length > 0 || this.#panel.observations.length > mostFigures) return undefined;
    const { line, column, source } = this.#panel.observations;
    const relation = this.#relationOf(source[row] ?? 0, column[row] ?? 0);
    const cells = relation && cellsAt(relation, line[row] ?? 0);
    if (!relation || !cells) return undefined;
    const own = this.#figures.at(row).figure;
    const found = this.#recompute(cells, relation.scale);
    if (!found?.range.meets(own.range)) return undefined;
    const [over, under] = cells.map((each) => this.#figures.at(each));
    return over && under && { figure: { ...own, range: hull(own.range, found.range) }, row, over, under };
  }

  #recompute(cells: readonly number[], scale: Rational): Recomputed | undefined {
    const quotient: Formula = (a, [over, under]) =>
      a.mul(a.constant(scale), a.div(over ?? a.constant(Rational.zero), under ?? a.constant(Rational.one)));
    const found = recomputed(
      quotient,
      cells.map((each) => this.#figures.at(each).figure),
    );
    return found === "zero-base" ? undefined : found;
  }

  #relationOf(source: number, column: number): Relation | undefined {
    const key = `${source} ${column}`;
    if (this.#relations.has(key)) return this.#relations.get(key);
    this.#grids ??= gridsOf(this.#panel);
    const grid = this.#grids[source];
    const found = grid && column > 0 ? this.#find(grid, column) : undefined;
    this.#relations.set(key, found);
    return found;
  }

  #find(grid: Grid, column: number): Relation | undefined {
    const others = grid.columns.filter((each) => each !== column).slice(0, mostColumns);
    for (const over of others)
      for (const under of others) {
        const relation = over === under ? undefined : this.#relation(grid, column, over, under);
        if (relation) return relation;
      }
    return undefined;
  }

  /** The relation of three columns, where it holds in most of their lines. */
  #relation(grid: Grid, column: number, over: number, under: number): Relation | undefined {
    const { value, period } = this.#panel.observations;
    const at = (row: number): number => value[row] ?? Number.NaN;
    const lines = grid.lines.flatMap((line) => {
      const [own, a, b] = [grid.at(line, column), grid.at(line, over), grid.at(line, under)];
      if (own < 0 || a < 0 || b < 0 || period[own] !== period[a] || period[own] !== period[b]) return [];
      return at(own) > 0 && at(a) > 0 && at(b) > 0 ? [{ own, a, b }] : [];
    });
    const [first] = lines;
    if (!first || lines.length < fewestLines) return undefined;
    const power = Math.round(Math.log10((at(first.own) * at(first.b)) / at(first.a)));
    const scale = tenTo(power);
    const most = Math.floor(lines.length * (1 - leastHeld));
    let failed = 0;
    for (const { own, a, b } of lines) {
      const isNear = Math.abs(((at(a) / at(b)) * 10 ** power) / at(own) - 1) < 0.1;
      const exact = isNear ? this.#recompute([a, b], scale)?.exact : undefined;
      // It is the quotient of the two as they are shown, to its last place, and not of what they were rounded from.
      if ((!exact || !this.#figures.at(own).figure.range.contains(exact)) && ++failed > most) return undefined;
    }
    return this.#isSpread(lines.map(({ own }) => own)) ? { grid, over, under, scale } : undefined;
  }

  #isSpread(rows: readonly number[]): boolean {
    const values = rows.map((row) => this.#panel.observations.value[row] ?? Number.NaN);
    const steps = rows.map((row) => this.#figures.at(row).figure.step?.toNumber() ?? Number.NaN);
    const step = Math.max(...steps);
    return Math.max(...values) - Math.min(...values) >= leastSpread * step;
  }
}

function cellsAt({ grid, over, under }: Relation, line: number): readonly [number, number] | undefined {
  const [a, b] = [grid.at(line, over), grid.at(line, under)];
  return a < 0 || b < 0 ? undefined : [a, b];
}

/** All from the lower of two beginnings to the higher of two ends. */
function hull(one: Interval, other: Interval): Interval {
  return Interval.closed(
    one.low.compare(other.low) < 0 ? one.low : other.low,
    one.high.compare(other.high) > 0 ? one.high : other.high,
  );
}
