import type { Panel } from "../../model/panel.ts";
import type { Figures } from "../dataset/known.ts";
import type { Addable } from "./addable.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

const fewestParts = 4;

/** A panel whose totals are split, and whether a rule holds. */
interface SplitCall {
  readonly panel: Panel;
  readonly figures: Figures;
  readonly addable: Addable;
  readonly isHeld: (rule: SumRule) => boolean;
}

/**
 * The rules of a total that its table splits in several ways one after the other: visitors by means of transport, then by country. The
 * parts of each way stand in a row and add up to the total; where one way ends is decided by most of the columns, by the only one in which no part is in another column's place, or
 * by all of them together. Empty where there are no such ways.
 */
export function splitRules(
  { panel, figures, addable, isHeld }: SplitCall,
  { kind, checks }: SumRule,
): readonly SumRule[] {
  const [first] = checks;
  const count = first?.parts.length ?? 0;
  if (count < fewestParts || checks.some(({ parts }) => parts.length !== count)) return [];
  const votes = new Map<string, number>();
  for (const check of checks) {
    const ends = endsOf(panel, addable, check).join(" ");
    if (ends !== "") votes.set(ends, (votes.get(ends) ?? 0) + 1);
  }
  const way = (start: number, end: number): SumRule => ({
    kind,
    checks: checks.map(({ total, parts }): SumCheck => {
      const own = parts.slice(start, end);
      return { total, parts: own, fit: fitOfRelation(figures, total, own) };
    }),
  });
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  if (!best) return jointWays(way, count, isHeld);
  const ends = best[0].split(" ").map(Number);
  const ways = ends.map((end, at) => way(ends[at - 1] ?? 0, end));
  return best[1] * 2 >= checks.length || ways.every(isHeld) ? ways : [];
}

/** The ways where no column shows them all: each ends at the first part at which the columns together hold it. */
function jointWays(
  way: (start: number, end: number) => SumRule,
  count: number,
  isHeld: (rule: SumRule) => boolean,
): readonly SumRule[] {
  const ways: SumRule[] = [];
  let start = 0;
  for (let end = 2; end <= count; end++) {
    const found = end - start < 2 ? undefined : way(start, end);
    if (!found || !isHeld(found)) continue;
    ways.push(found);
    start = end;
  }
  return start === count && ways.length >= 2 ? ways : [];
}

/** Where the ways end, if runs of two parts and more add up to the total each, to the last part. */
function endsOf({ observations }: Panel, addable: Addable, { total, parts }: SumCheck): readonly number[] {
  const whole = observations.value[total] ?? 0;
  const ends: number[] = [];
  let [sum, slack, start] = [0, addable.slack(total), 0];
  for (const [at, part] of parts.entries()) {
    sum += observations.value[part] ?? 0;
    slack += addable.slack(part);
    if (at - start < 1 || Math.abs(sum - whole) > slack) continue;
    ends.push(at + 1);
    [sum, slack, start] = [0, addable.slack(total), at + 1];
  }
  return ends.length >= 2 && ends.at(-1) === parts.length ? ends : [];
}
