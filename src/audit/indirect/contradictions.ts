import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { recompute } from "../dataset/fit.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import type { Figure } from "../recomputed.ts";
import type { BaseCheck } from "../revisions/base-check.ts";
import type { LikelySlip } from "../revisions/likely-slip.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import { flaggingOdds, weighChecks } from "../revisions/revisions.ts";
import { likelySlips } from "../revisions/slip-likelihood.ts";
import { SlipSizes } from "../revisions/slip-sizes.ts";
import type { ByOthers } from "./chains.ts";
import type { HeldToOthers, PrintAttempt } from "./indirect.ts";
import type { IndirectAgreement } from "./indirect-agreement.ts";
import type { Print } from "./print.ts";

/** A printed comparison that others contradict, with the odds of a slip against one of them being of figures as revised. */
export interface Contradiction {
  readonly by: IndirectAgreement;
  readonly judged: RevisionJudgement;
}

/**
 * Weighs each printed comparison that others lead to another result for: a slip, or levels that have been revised between the prints? What
 * is usual is learned column by column and way by way from those that agree.
 */
export function contradictions(
  printed: PrintedComparisons,
  reasons: Uint8Array,
  { attempts }: HeldToOthers,
): ReadonlyMap<number, Contradiction> {
  const agreeing = new Set(attempts.flatMap(({ row, agreement }) => (agreement ? [row] : [])));
  const groups = new Map<string, number>();
  const known = attempts.flatMap((attempt) => {
    const held = heldOf(attempt);
    const check = held && checkOf(printed, attempt, held, groups);
    return check ? [{ attempt, held, check }] : [];
  });
  const of = new Map(known.map((each) => [each.check, each]));
  const sizes = new SlipSizes(printed);
  const slipsOf = (check: BaseCheck): readonly LikelySlip[] => {
    const own = of.get(check);
    const stored = printed.storedOf(check.row);
    const judgement = own && !agreeing.has(check.row) ? judgementOf(own.attempt, own.held, stored) : undefined;
    if (!own || !judgement) return [];
    const slips = likelySlips(judgement, stored);
    return sizes.weighed(
      own.attempt.print.value ? slips : slips.filter(({ where }) => where === "reported"),
      judgement,
    );
  };
  // Levels of indices are seldom revised, and figures often.
  const judged = [true, false].flatMap((isBase) => {
    const checks = known.flatMap(({ attempt, check }) => (isOfBase(attempt.from) === isBase ? [check] : []));
    return [...weighChecks(printed.panel, checks, slipsOf)];
  });
  const found = new Map<number, Contradiction>();
  const wrong = new Set(
    attempts.flatMap(({ row, print }) =>
      verdictOfReason(dataReasons[reasons[row] ?? 0] ?? "agrees") === "inconsistent" ? [placeKey(print)] : [],
    ),
  );
  for (const [check, judgement] of judged.sort(([, a], [, b]) => b.odds - a.odds)) {
    const own = of.get(check);
    if (!own || !isSlip(judgement) || agreeing.has(check.row) || found.has(check.row)) continue;
    const { row, from, print, against } = own.attempt;
    // What all other ways lead over is wrong itself.
    if (against.every(({ prints }) => prints.some((other) => wrong.has(placeKey(other))))) continue;
    const recomputed = judgementOf(own.attempt, own.held, printed.storedOf(row))?.recomputed;
    if (!recomputed) continue;
    wrong.add(placeKey(print));
    const { range, prints } = own.held;
    const by = { from, recomputed, prints, ...(isOfBase(from) && { base: range }) };
    found.set(row, { by, judged: judgement });
  }
  return found;
}

/** A way that holds in most of a column, and a few times at least, is what its prints are held to; any other only by a slip that leaves no doubt. */
function isSlip({ odds, habit: { agreeing, of }, slips }: RevisionJudgement): boolean {
  const isUsual = agreeing >= fewestAgreeing && agreeing * 2 >= of;
  return odds >= (isUsual ? flaggingOdds : oddsAlone) && (isUsual || slips.some(({ mends }) => mends));
}

const fewestAgreeing = 3;
const oddsAlone = 1000;

/** The cell that a print stands in. */
function placeKey({ place: { file, sheet = "", line, column } }: Print): string {
  return `${file}\t${sheet}\t${line}\t${column}`;
}

/** What a print is held to: what it agrees with, or else the first that contradicts it. */
function heldOf({ agreement, against, print }: PrintAttempt): ByOthers | undefined {
  if (!agreement) return against[0];
  const range = print.implied ?? print.ratios[0];
  return range && { range, prints: agreement.prints };
}

function checkOf(
  { panel: { reported } }: PrintedComparisons,
  { row, from, print, agreement }: PrintAttempt,
  { range }: ByOthers,
  groups: Map<string, number>,
): BaseCheck | undefined {
  const own = isOfBase(from) ? print.implied : print.ratios[0];
  if (!own) return undefined;
  const key = `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]} ${reported.period[row]} ${from}`;
  const group = groups.get(key) ?? groups.size;
  groups.set(key, group);
  const [base, implied] = [middle(range), middle(own)];
  const slack = (range.width().toNumber() + own.width().toNumber()) / 2;
  return {
    row,
    group,
    source: reported.source[row] ?? 0,
    indicator: reported.indicator[row] ?? 0,
    area: reported.area[row] ?? 0,
    agrees: agreement !== undefined,
    base,
    implied: agreement ? base : implied,
    slack,
    width: (2 * slack) / Math.max(Math.abs(implied), 1e-12),
    typed: false,
    exact: false,
    short: false,
  };
}

function isOfBase(from: PrintAttempt["from"]): boolean {
  return from !== "levels" && from !== "averages";
}

function middle({ low, high }: Interval): number {
  return (low.toNumber() + high.toNumber()) / 2;
}

/** The comparison as it would be judged with what others lead to. */
function judgementOf(
  { row, from, print, measure }: PrintAttempt,
  { range }: ByOthers,
  reported: Figure,
): ComparisonJudgement | undefined {
  const figures = isOfBase(from) ? [print.value, figureOf(range)] : [figureOf(range), figureOf(one)];
  const [value, base] = figures.map((figure) => figure && { figure, rows: [print.valueRow ?? -1] });
  if (!value || !base) return undefined;
  const recomputed = recompute(measure, [value.figure, base.figure]);
  if (typeof recomputed === "string") return undefined;
  return { row, reason: "differs", reported, measure, value, base, operands: [], recomputed };
}

const one = Interval.point(Rational.one);

function figureOf(range: Interval): Figure {
  return { exact: range.low.add(range.high).mul(Rational.of(1n, 2n)), range, step: undefined };
}
