import { Rational } from "../../model/rational.ts";
import { minimalChanges } from "../blame/minimal-changes.ts";
import type { Change, Swap } from "../blame/network.ts";
import type { End, Reach } from "../blame/reach.ts";
import { type ChangeSlip, slipOf } from "../blame/slip-of.ts";
import { type FigureCheck, type FigureNetwork, figureId, placeOfId } from "./figure-network.ts";

/** A number that may be wrong: an observation, or a printed comparison. */
export interface BlamedFigure {
  readonly isComparison: boolean;
  /** Place in the panel's observations, or in its reported comparisons. */
  readonly row: number;
  readonly correction: Rational;
  /** The ends of what it could be; a missing one where nothing ends it. */
  readonly low?: End;
  readonly high?: End;
  /** The slip that leads from the correction to what is printed; undefined where none does. */
  readonly slip?: ChangeSlip["slip"];
  /** The observation that it changed places with. */
  readonly swappedWith?: number;
}

/** Numbers which, changed together, make all checks of a finding hold. */
export interface BlamedSet {
  readonly figures: readonly BlamedFigure[];
  /** How likely the slips behind it are; 0 where one of its numbers has none. */
  readonly likelihood: number;
}

/** Checks that fail together: what one smallest set of changes mends is one finding. */
export interface WrongFigures {
  /** The check that is told. */
  readonly check: FigureCheck;
  /** All of the finding, `check` among them. */
  readonly checks: readonly FigureCheck[];
  /** Every smallest set that mends them all, in a fixed order: what slips explain first, then by place. */
  readonly sets: readonly BlamedSet[];
  /** Whether there are no others. */
  readonly complete: boolean;
}

interface Solved {
  readonly check: FigureCheck;
  readonly sets: readonly Solution[];
  readonly complete: boolean;
}

interface Solution extends BlamedSet {
  readonly mends: readonly FigureCheck[];
}

/** How many choices of numbers are tried for one check. */
const mostTried = 400;
const mostCost = 2;

/**
 * Puts the checks that fail into findings: what mends several comes before several findings, and what would break a check that holds
 * mends nothing. A printed comparison that nothing else fails with is left to its own causes.
 */
export function wrongFigures(network: FigureNetwork): readonly WrongFigures[] {
  const failing = network.checks.filter(({ fails }) => fails);
  const solved = new Map(failing.map((check) => [check, solve(check, failing, network)] as const));
  const order = new Map(failing.map((check, at) => [check, at]));
  const most = (check: FigureCheck) => Math.max(0, ...(solved.get(check)?.sets ?? []).map(({ mends }) => mends.length));
  const ordered = [...failing].sort(
    (a, b) => most(b) - most(a) || Number(b.sum !== undefined) - Number(a.sum !== undefined) || before(order, a, b),
  );
  const open = new Set(failing);
  const found: WrongFigures[] = [];
  for (const check of ordered) {
    const own = solved.get(check);
    if (!open.has(check) || !own) continue;
    const usable = own.sets.map((set) => ({ set, mends: set.mends.filter((each) => open.has(each)) }));
    const count = Math.max(0, ...usable.map(({ mends }) => mends.length));
    const best = usable.filter(({ mends }) => mends.length === count);
    const checks = [...new Set([check, ...(best[0]?.mends ?? [])])];
    const same = best.filter(({ mends }) => mends.every((each) => checks.includes(each))).map(({ set }) => set);
    for (const each of checks) open.delete(each);
    if (!checks.some(({ sum }) => sum) && checks.length < 2) continue;
    found.push({
      check: checks.find(({ sum }) => sum) ?? check,
      checks: [...checks].sort((a, b) => before(order, a, b)),
      sets: [...same].sort((a, b) => b.likelihood - a.likelihood),
      complete: own.complete,
    });
  }
  return found.sort((a, b) => before(order, a.check, b.check));
}

function before(order: ReadonlyMap<FigureCheck, number>, a: FigureCheck, b: FigureCheck): number {
  return (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

function solve(check: FigureCheck, failing: readonly FigureCheck[], network: FigureNetwork): Solved {
  const swaps = swapsOf(check, failing, network);
  const others = swaps.flatMap(({ one, other }) => [one, other].flatMap((id) => network.checksOf(placeOfId(id).row)));
  const checks = [...new Set([...network.around(check), ...others])];
  const relations = checks.map(({ relation }) => relation);
  const { sets, complete } = minimalChanges(network.numbersOf(checks), relations, {
    goals: [check.relation],
    swaps,
    mostTried,
    mostCost,
  });
  return { check, complete, sets: sets.map((set) => solutionOf(set, check, network)) };
}

function solutionOf(set: readonly Change[], check: FigureCheck, network: FigureNetwork): Solution {
  const slips: number[] = [];
  const isExact = network.isExact(check);
  const figures = set.map(({ id, correction, reach, swappedWith }): BlamedFigure => {
    const { isComparison, row } = placeOfId(id);
    const { figure, places } = network.figureOf(id);
    const slip =
      swappedWith === undefined
        ? slipOf(figure.exact, places, isExact ? pointReach(correction) : nearer(reach, correction))
        : undefined;
    // A percentage that is wrong beside its figure was worked out from it.
    if (!isComparison || set.length === 1)
      slips.push(swappedWith === undefined ? (slip?.likelihood ?? 0) : swapLikelihood);
    return {
      isComparison,
      row,
      correction: slip?.corrected ?? correction,
      ...reach,
      ...(slip && { slip: slip.slip }),
      ...(swappedWith !== undefined && { swappedWith: placeOfId(swappedWith).row }),
    };
  });
  const own = figures.filter(({ isComparison }) => !isComparison).flatMap(({ row }) => network.checksOf(row));
  const mends = [...new Set([check, ...own.filter(({ fails }) => fails)])];
  return { figures, mends, likelihood: slips.reduce((product, each) => product * each, 1) };
}

function pointReach(value: Rational): Reach {
  return { low: { value, open: false }, high: { value, open: false } };
}

/** Half as far to either side: all that roundings leave open is seldom needed. */
function nearer({ low, high }: Reach, value: Rational): Reach {
  const half = (end: End): End => ({ ...end, value: end.value.add(value).mul(Rational.of(1n, 2n)) });
  return { ...(low && { low: half(low) }), ...(high && { high: half(high) }) };
}

/** Two figures in each other's place are about as frequent as two digits. */
const swapLikelihood = 0.03;

/** Pairs of figures that two failing sums would be mended by if they changed places: one is too large by what the other is too small. */
function swapsOf(check: FigureCheck, failing: readonly FigureCheck[], network: FigureNetwork): readonly Swap[] {
  const found: Swap[] = [];
  const off = offOf(check, network);
  for (const other of failing) {
    const second = other === check ? undefined : offOf(other, network);
    if (!off || !second || Math.abs(Math.abs(off.by) - Math.abs(second.by)) > off.slack + second.slack) continue;
    for (const one of check.rows)
      for (const two of other.rows) {
        if (found.length >= mostSwaps) return found;
        if (check.rows.includes(two) || other.rows.includes(one)) continue;
        const grown = network.valueOf(two) - network.valueOf(one);
        if (grown === 0 || !isMended(check, one, grown, off) || !isMended(other, two, -grown, second)) continue;
        found.push({ one: figureId(one), other: figureId(two) });
      }
  }
  return found;
}

const mostSwaps = 12;

interface Off {
  readonly by: number;
  readonly slack: number;
}

/** How much a total is above its parts, and how much of that roundings may be; undefined of what is no sum. */
function offOf({ sum, rows }: FigureCheck, network: FigureNetwork): Off | undefined {
  if (!sum || sum.check.relation) return undefined;
  const { total, parts } = sum.check;
  const by = parts.reduce((rest, part) => rest - network.valueOf(part), network.valueOf(total));
  const steps = rows.reduce((width, row) => width + (network.figureOf(figureId(row)).figure.step?.toNumber() ?? 0), 0);
  return { by, slack: steps + 1e-9 * Math.abs(network.valueOf(total)) };
}

/** Whether a sum holds, but for its last place, when one of its figures grows by so much. */
function isMended({ sum }: FigureCheck, row: number, grown: number, { by, slack }: Off): boolean {
  return Math.abs(by + (row === sum?.check.total ? grown : -grown)) <= slack;
}
