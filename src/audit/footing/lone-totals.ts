import { keyedFrom, keyingSlips } from "../../model/keying.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import { mayBeMean } from "../odds/near-mean.ts";
import { keyingRates } from "../odds/rates.ts";
import { judgeRivals } from "../odds/rivals.ts";
import type { Addable } from "./addable.ts";
import type { DoubtedSum } from "./doubted-sum.ts";
import type { Grid } from "./grid.ts";
import type { LineName } from "./line-name.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/** From this probability on that a slip of the keys is behind it, a total that nothing else vouches for is told. */
export const flagging = 0.9;
/** From this one on it is doubted. */
export const doubting = 0.3;

/**
 * How often what is taken for a total and does not add up is no total, and how often it is one with a slip in it. At the edge of a column of
 * figures of financial reports, above or below all others, 72 of 73 called a total are the sum of the others, and 90 of 97 with a name that
 * begins like one. What is no sum is off by anything up to its size, a slip of the keys leaves one of a few differences.
 */
const rates: Readonly<Record<"declared" | "labelled" | "bare", { readonly other: number; readonly slip: number }>> = {
  declared: { other: 0.04, slip: 0.01 },
  labelled: { other: 0.03, slip: 0.01 },
  bare: { other: 0.08, slip: 0.01 },
};

/**
 * A line that is called a total, or whose name begins like one, with all other lines where it is the first or the last of them. What is called a
 * total has a check without parts elsewhere, the other none.
 */
export function loneRule(
  figures: Figures,
  addable: Addable,
  grid: Grid,
  place: number,
  names: readonly LineName[],
): SumRule {
  const { columns, lines, at } = grid;
  const isCalled = names[place] === "total";
  const checks = columns.flatMap((column): readonly SumCheck[] => {
    const total = at(lines[place] ?? 0, column);
    if (total < 0 || !addable.alone(total)) return [];
    const beside = ([-1, 1] as const).map((side) => partsBeside(addable, grid, place, column, side, names));
    const [parts = [], ...more] = beside.flatMap((each) => (each?.length === 0 ? [] : [each ?? []]));
    if (more.length === 0 && parts.length >= 2) return [{ total, parts, fit: fitOfRelation(figures, total, parts) }];
    return isCalled ? [{ total, parts: [], fit: "differs" }] : [];
  });
  return { kind: isCalled ? "labelled" : "bare", checks };
}

/** The figures of a column on one side of a line that can be added to it; undefined where one of them is called a total as well. */
function partsBeside(
  addable: Addable,
  { lines, at }: Grid,
  place: number,
  column: number,
  side: -1 | 1,
  names: readonly LineName[],
): readonly number[] | undefined {
  const total = at(lines[place] ?? 0, column);
  const parts: number[] = [];
  for (let next = place + side; next >= 0 && next < lines.length; next += side) {
    const row = at(lines[next] ?? 0, column);
    if (row < 0 || !addable.together(total, row)) break;
    if (names[next] !== "other") return undefined;
    parts.push(row);
  }
  return parts;
}

/**
 * How likely it is that a rule none of whose sums adds up is one of totals all the same: a single column, off by what one slip of the keys leaves.
 */
export function slippedTotal({ kind, checks }: SumRule, panel: Panel, figures: Figures, addable: Addable): number {
  const [check, ...more] = checks;
  if (!check || more.length > 0 || check.relation || check.fit !== "differs" || check.parts.length < 2) return 0;
  if (kind !== "declared" && kind !== "labelled" && kind !== "bare") return 0;
  const { value } = panel.observations;
  const [total = 0, parts] = [value[check.total], check.parts.map((row) => value[row] ?? 0)];
  if (total === 0 || mayBeMean(total, parts)) return 0;
  const off = offOf(check, value, addable);
  const slips = [check.total, ...check.parts].reduce(
    (sum, row) => sum + slipMass(row, row === check.total ? -off.by : off.by, off.slack, figures),
    0,
  );
  const { other, slip } = rates[kind];
  const verdicts = judgeRivals([
    { is: "slip", mass: (slip * slips) / (parts.length + 1), by: check },
    { is: "wrong-link", mass: (other * off.width) / off.scale, by: check },
  ]);
  return verdicts.share("slip");
}

/** The single total of a rule as a doubt. */
export function doubtedTotal({ checks }: SumRule, confidence: number, figures: Figures): readonly DoubtedSum[] {
  return checks.map(({ total, parts }) => ({
    kind: "sum",
    isPrinted: false,
    parts: [...parts].sort((a, b) => a - b),
    total,
    sum: parts.reduce((sum, row) => sum.add(figures.at(row).figure.exact), Rational.zero),
    whole: figures.at(total).figure.exact,
    confidence,
  }));
}

/** How much a total is above its parts, what of that roundings may be, and how many differences look the same. */
function offOf({ total, parts }: SumCheck, value: ArrayLike<number>, addable: Addable) {
  const sum = parts.reduce((all, row) => all + (value[row] ?? 0), 0);
  const slack = parts.reduce((all, row) => all + addable.slack(row), addable.slack(total));
  const own = value[total] ?? 0;
  return {
    by: own - sum,
    slack,
    width: Math.max(addable.unit(total), 2 * slack),
    scale: Math.max(Math.abs(own), Math.abs(sum)),
  };
}

/** How likely one slip of the keys is to have made a figure of what would mend the sum. */
function slipMass(row: number, missing: number, slack: number, figures: Figures): number {
  const { exact } = figures.at(row).figure;
  const wanted = exact.toNumber() + missing;
  const reach = slack + Math.abs(wanted) * 1e-9;
  let mass = 0;
  for (const { slip, corrected, neighbors } of keyedFrom(exact, placesOf(exact, figures.placesOf(row)), keyingSlips))
    if (Math.abs(corrected.toNumber() - wanted) <= reach) mass += keyingRates[slip] / neighbors;
  return mass;
}

const mostPlaces = 9;

function placesOf(exact: Rational, places: number): number {
  return places >= 0 ? places : Math.min(mostPlaces, (exact.toString().split(".")[1] ?? "").length);
}
