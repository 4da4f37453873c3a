import { measures } from "../../compare/measures.ts";
import { sum } from "../../compare/sum.ts";
import type { DataReason } from "../../model/audit-reason.ts";
import { dataReasons } from "../../model/audit-reason.ts";
import { Interval } from "../../model/interval.ts";
import { Rational, tenTo } from "../../model/rational.ts";
import { numbersIn, type Printed, type Relation } from "../blame/network.ts";
import { fitOf, inUnit } from "../dataset/fit.ts";
import type { Figures } from "../dataset/known.ts";
import { loosened, unroundedTolerance } from "../dataset/printed.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { Figure } from "../recomputed.ts";
import { rowsOf, type SumCheck, type SumRule } from "./sum-rule.ts";

/** A check between figures: a sum or rule of a table, or a printed comparison, each with the numbers that it is between. */
export interface FigureCheck {
  readonly relation: Relation;
  readonly fails: boolean;
  /** Places in the panel's observations. */
  readonly rows: readonly number[];
  readonly sum?: { readonly check: SumCheck; readonly rule: SumRule };
  /** Place in the panel's reported comparisons. */
  readonly comparison?: number;
}

/** A percentage that agrees may have been worked out from a wrong figure, so that it costs little to hold it wrong with that. */
const followingWeight = 0.25;

/** The id of an observation, and of a printed comparison, in a network. */
export const figureId = (row: number): string => `o${row}`;
export const comparisonId = (row: number): string => `r${row}`;

/** The place that an id stands for. */
export function placeOfId(id: string): { readonly isComparison: boolean; readonly row: number } {
  return { isComparison: id.startsWith("r"), row: Number(id.slice(1)) };
}

/** The sums of a data set and the comparisons that it prints as one network over its figures. */
export class FigureNetwork {
  readonly checks: readonly FigureCheck[];
  readonly #figures: Figures;
  readonly #printed: PrintedComparisons;
  readonly #byRow = new Map<number, FigureCheck[]>();
  readonly #weights = new Map<number, number>();

  /** Comparisons are taken in where they are of a figure that some failing check is of; `skipped` are those with a cause of their own. */
  constructor(
    rules: readonly SumRule[],
    printed: PrintedComparisons,
    reasons: Uint8Array,
    skipped: (row: number) => boolean,
  ) {
    this.#printed = printed;
    this.#figures = printed.figures;
    const sums = rules.flatMap((rule) => rule.checks.map((check) => sumCheckOf(check, rule)));
    for (const { rule } of rules)
      for (const [name, weight] of rule?.weights ?? [])
        for (const row of this.#rowsNamed(name)) this.#weights.set(row, weight);
    const comparisons = this.#comparisons(reasons, skipped, sums);
    this.checks = [...sums, ...comparisons];
    for (const check of this.checks)
      for (const row of check.rows) {
        const list = this.#byRow.get(row);
        if (list) list.push(check);
        else this.#byRow.set(row, [check]);
      }
  }

  /** The checks that a figure stands in. */
  checksOf(row: number): readonly FigureCheck[] {
    return this.#byRow.get(row) ?? [];
  }

  /** The check and all that shares figures with it. */
  around(check: FigureCheck): readonly FigureCheck[] {
    return [...new Set([check, ...check.rows.flatMap((row) => this.checksOf(row))])];
  }

  /** The numbers of some checks, as they are printed: those of the first one first, then in the order of their places. */
  numbersOf(checks: readonly FigureCheck[]): readonly Printed[] {
    const failing = new Set(checks.filter(({ fails }) => fails).flatMap(({ comparison }) => comparison ?? []));
    const ids = new Set(checks.flatMap(({ relation }) => numbersIn(relation)));
    const places = [...ids].map((id) => ({ id, ...placeOfId(id) }));
    places.sort((a, b) => Number(a.isComparison) - Number(b.isComparison) || a.row - b.row);
    const first = new Set(checks[0] ? numbersIn(checks[0].relation) : []);
    const ordered = [...first].flatMap((id) => places.find((each) => each.id === id) ?? []);
    return [...ordered, ...places.filter(({ id }) => !first.has(id))].map(({ id, isComparison, row }) =>
      isComparison
        ? { ...printedOf(id, this.#printed.reportedOf(row)), ...(!failing.has(row) && { weight: followingWeight }) }
        : { ...printedOf(id, this.#figures.at(row).figure), weight: this.#weights.get(row) ?? 1 },
    );
  }

  /** A printed number as it stands, and the decimals that it is printed to. */
  figureOf(id: string): { readonly figure: Figure; readonly places: number } {
    const { isComparison, row } = placeOfId(id);
    const figure = isComparison ? this.#printed.reportedOf(row) : this.#figures.at(row).figure;
    return { figure, places: placesOf(figure) };
  }

  /** Whether a sum is of whole numbers, and wherever else it holds it does so to the last one. */
  isExact({ sum }: FigureCheck): boolean {
    if (!sum || sum.check.relation) return sum !== undefined && this.#areWhole(rowsOf(sum.check));
    return sum.rule.checks
      .filter(({ fit }) => fit !== "differs")
      .concat(sum.check)
      .every((check) => {
        const off = check.parts.reduce((rest, part) => rest - this.valueOf(part), this.valueOf(check.total));
        return this.#areWhole(rowsOf(check)) && (off === 0 || check === sum.check);
      });
  }

  #areWhole(rows: readonly number[]): boolean {
    return rows.every((row) => Number.isInteger(this.valueOf(row)));
  }

  /** A figure as a double: to look for candidates, never to decide. */
  valueOf(row: number): number {
    return this.#printed.panel.observations.value[row] ?? Number.NaN;
  }

  #rowsNamed(name: string): readonly number[] {
    const { indicators, observations: o } = this.#printed.panel;
    const place = indicators.findIndex(({ id }) => id === name);
    return [...o.indicator.keys()].filter((row) => o.indicator[row] === place);
  }

  #comparisons(
    reasons: Uint8Array,
    skipped: (row: number) => boolean,
    sums: readonly FigureCheck[],
  ): readonly FigureCheck[] {
    const { reported } = this.#printed.panel;
    const failing: FigureCheck[] = [];
    for (let row = 0; row < Math.min(reasons.length, reported.length) && failing.length < mostComparisons; row++) {
      const reason: DataReason = dataReasons[reasons[row] ?? 0] ?? "agrees";
      const check = reason === "differs" && !skipped(row) ? this.#comparison(row, true) : undefined;
      if (check) failing.push(check);
    }
    const wanted = new Set([...sums.filter(({ fails }) => fails), ...failing].flatMap(({ rows }) => rows));
    if (wanted.size === 0) return failing;
    const agreeing: FigureCheck[] = [];
    for (let row = 0; row < Math.min(reasons.length, reported.length); row++) {
      const reason: DataReason = dataReasons[reasons[row] ?? 0] ?? "agrees";
      if (reason !== "agrees" && reason !== "agrees-within-last-place") continue;
      const pair = this.#printed.plainOperands(row);
      if (!pair || (!wanted.has(pair.value) && !wanted.has(pair.base))) continue;
      const check = this.#comparison(row, false);
      if (check) agreeing.push(check);
    }
    return [...failing, ...agreeing];
  }

  #comparison(row: number, fails: boolean): FigureCheck | undefined {
    const pair = this.#printed.plainOperands(row);
    if (!pair) return undefined;
    const measure = measures[pair.measure];
    const operands = [this.#figures.at(pair.value).figure, this.#figures.at(pair.base).figure];
    const fit = fitOf(this.#printed.reportedOf(row), measure, operands);
    if (fails !== (fit === "differs")) return undefined;
    return {
      relation: {
        reported: comparisonId(row),
        operands: [figureId(pair.value), figureId(pair.base)],
        formula: inUnit(measure),
      },
      fails,
      rows: [pair.value, pair.base],
      comparison: row,
    };
  }
}

/** Comparisons that differ and are looked at together: beyond that they have a cause of another kind. */
const mostComparisons = 2000;

function sumCheckOf(check: SumCheck, rule: SumRule): FigureCheck {
  const { total, parts, relation } = check;
  const hasTotal = relation?.hasTotal ?? true;
  return {
    relation: {
      ...(hasTotal && { reported: figureId(total) }),
      operands: parts.map(figureId),
      formula: relation?.formula ?? sum,
      sign: relation?.sign ?? "=",
    },
    fails: check.fit === "differs",
    rows: rowsOf(check),
    sum: { check, rule },
  };
}

/** As loose as the checks are, so that what holds but for its last place is not blamed. */
function printedOf(id: string, figure: Figure): Printed {
  const { exact, range } = loosened(figure);
  const noise = exact.isWhole() ? Rational.zero : exact.abs().mul(unroundedTolerance);
  const interval = range.isPoint() && noise.sign() > 0 ? Interval.closed(exact.sub(noise), exact.add(noise)) : range;
  return { id, value: exact, interval, place: tenTo(-placesOf(figure)) };
}

const mostPlaces = 9;

function placesOf({ exact, step }: Figure): number {
  if (step) return Math.max(0, -Math.round(Math.log10(step.toNumber())));
  return Math.min(mostPlaces, (exact.toString().split(".")[1] ?? "").length);
}
