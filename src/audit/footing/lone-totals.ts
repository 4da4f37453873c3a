import { keyedFrom, keyingSlips } from "../../model/keying.ts";
import type { Panel } from "../../model/panel.ts";
import type { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import { mayBeMean } from "../odds/near-mean.ts";
import { keyingRates } from "../odds/rates.ts";
import { judgeRivals } from "../odds/rivals.ts";
import type { Addable } from "./addable.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/** From this probability on that a slip of the keys is behind it, a total that nothing else vouches for is told. */
const flagging = 0.9;

/**
 * How often what is called a total, or declared the whole of others, is their sum where it stands in one column and does not add up as it is; and
 * how often a slip is the reason. What is no sum is off by anything up to its size; a slip of the keys leaves one of a few differences, so that
 * of large figures few are explained by chance.
 */
const rates: Readonly<Record<"declared" | "labelled", { readonly other: number; readonly slip: number }>> = {
  declared: { other: 0.04, slip: 0.01 },
  labelled: { other: 0.1, slip: 0.01 },
};

/** Whether a rule none of whose sums adds up is one of totals all the same: a single column, off by what one slip of the keys leaves. */
export function isSlippedTotal({ kind, checks }: SumRule, panel: Panel, figures: Figures, addable: Addable): boolean {
  const [check, ...more] = checks;
  if (!check || more.length > 0 || check.relation || check.parts.length < 2) return false;
  if (kind !== "declared" && kind !== "labelled") return false;
  const { value } = panel.observations;
  const [total = 0, parts] = [value[check.total], check.parts.map((row) => value[row] ?? 0)];
  if (total === 0 || mayBeMean(total, parts)) return false;
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
  return verdicts.share("slip") >= flagging;
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
