import { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import { keyedFrom } from "../odds/keying.ts";
import { keyingRates } from "../odds/rates.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";
import type { BlamedFigure, WrongSum } from "./wrong-sum.ts";

/** A figure of a sum that fails, with what it would have to be, and the sums that it would mend. */
interface Candidate extends BlamedFigure {
  readonly mends: readonly SumCheck[];
  /** How likely its slip is; 0 where the digits tell none. */
  readonly likelihood: number;
}

/**
 * Puts the sums that fail into findings: a figure that mends several comes before several findings, and a figure whose change would
 * break a sum that holds, or a printed comparison that agrees, is not to blame.
 */
export function wrongSums(
  rules: readonly SumRule[],
  figures: Figures,
  isVouched: (row: number, to: Rational) => boolean,
): readonly WrongSum[] {
  const ruleOf = new Map(rules.flatMap((rule) => rule.checks.map((check) => [check, rule] as const)));
  const failing = [...ruleOf.keys()].filter(({ fit }) => fit === "differs");
  if (failing.length === 0) return [];
  const byRow = checksByRow(rules);
  const candidates = new Map(failing.map((check) => [check, candidatesOf(check, byRow, figures)] as const));
  const open = new Set(failing);
  const found: WrongSum[] = [];
  const ordered = [...failing].sort((a, b) => mostMended(candidates.get(b)) - mostMended(candidates.get(a)));
  for (const check of ordered) {
    if (!open.has(check)) continue;
    const all = candidates.get(check) ?? [];
    const most = mostMended(all);
    const best = all.filter(({ mends }) => mends.length === most);
    const free = best.filter(({ row, correction }) => !isVouched(row, correction));
    const blamed = (free.length > 0 ? free : best).sort((a, b) => b.likelihood - a.likelihood);
    const checks = blamed[0]?.mends ?? [check];
    for (const each of checks) open.delete(each);
    const rule = ruleOf.get(check);
    if (rule) found.push({ check, rule, checks, sum: sumOf(check, figures), blamed: likely(blamed) });
  }
  const order = new Map(failing.map((check, at) => [check, at]));
  return found.sort((a, b) => (order.get(a.check) ?? 0) - (order.get(b.check) ?? 0));
}

/** Where some are a slip of the keys, only those. */
function likely(blamed: readonly Candidate[]): readonly BlamedFigure[] {
  const told = blamed.filter(({ slip }) => slip !== undefined);
  return (told.length > 0 ? told : blamed).map(({ mends: _, likelihood: __, ...figure }) => figure);
}

function mostMended(candidates: readonly Candidate[] | undefined): number {
  return (candidates ?? []).reduce((most, { mends }) => Math.max(most, mends.length), 0);
}

function checksByRow(rules: readonly SumRule[]): ReadonlyMap<number, readonly SumCheck[]> {
  const found = new Map<number, SumCheck[]>();
  for (const { checks } of rules)
    for (const check of checks)
      for (const row of [check.total, ...check.parts]) {
        const list = found.get(row);
        if (list) list.push(check);
        else found.set(row, [check]);
      }
  return found;
}

/** The figures of a sum that mend it, and all others that they stand in. */
function candidatesOf(
  check: SumCheck,
  byRow: ReadonlyMap<number, readonly SumCheck[]>,
  figures: Figures,
): readonly Candidate[] {
  const off = sumOf(check, figures).sub(figures.at(check.total).figure.exact);
  return [check.total, ...check.parts].flatMap((row): readonly Candidate[] => {
    const printed = figures.at(row).figure;
    const correction = row === check.total ? printed.exact.add(off) : printed.exact.sub(off);
    const mends = byRow.get(row) ?? [];
    if (mends.some((each) => !holdsWith(each, row, correction, figures))) return [];
    const places = printed.step
      ? Math.max(0, -Math.round(Math.log10(printed.step.toNumber())))
      : decimalsOf(printed.exact);
    const half = halfOf(check, figures);
    const [keyed] = keyedFrom(printed.exact, places)
      .filter(({ corrected }) => corrected.sub(correction).abs().compare(half) <= 0)
      .map(({ slip, corrected, neighbors }) => ({ slip, corrected, likelihood: keyingRates[slip] / neighbors }))
      .sort((one, other) => other.likelihood - one.likelihood);
    if (!keyed) return [{ row, correction, mends, likelihood: 0 }];
    return [{ row, correction: keyed.corrected, mends, slip: keyed.slip, likelihood: keyed.likelihood }];
  });
}

/** What the roundings of a sum's figures leave open. */
function halfOf({ total, parts }: SumCheck, figures: Figures): Rational {
  const width = [total, ...parts].reduce((sum, row) => sum.add(figures.at(row).figure.range.width()), Rational.zero);
  return width.mul(Rational.of(1n, 2n));
}

function holdsWith(check: SumCheck, row: number, correction: Rational, figures: Figures): boolean {
  const figureOf = (each: number) => (each === row ? correction : figures.at(each).figure.exact);
  const sum = check.parts.reduce((total, part) => total.add(figureOf(part)), Rational.zero);
  const off = sum.sub(figureOf(check.total)).abs();
  const noise = sum.abs().mul(Rational.of(1n, 1_000_000_000n));
  return off.compare(halfOf(check, figures).add(noise)) <= 0;
}

function sumOf({ parts }: SumCheck, figures: Figures): Rational {
  return parts.reduce((sum, part) => sum.add(figures.at(part).figure.exact), Rational.zero);
}

function decimalsOf(value: Rational): number {
  return (value.toString().split(".")[1] ?? "").length;
}
