import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import { Interval } from "../../model/interval.ts";
import { Rational } from "../../model/rational.ts";
import { recompute } from "../dataset/fit.ts";
import type { ComparisonJudgement } from "../dataset/judgement.ts";
import type { PrintedComparisons } from "../dataset/printed-comparisons.ts";
import { holdsInMost } from "../odds/shared-link.ts";
import { type Figure, within } from "../recomputed.ts";
import type { BaseCheck } from "../revisions/base-check.ts";
import type { LikelySlip } from "../revisions/likely-slip.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import { flaggingOdds, weighChecks } from "../revisions/revisions.ts";
import { likelySlips } from "../revisions/slip-likelihood.ts";
import { SlipSizes } from "../revisions/slip-sizes.ts";
import type { ByOthers } from "./chains.ts";
import type { HeldToOthers, PrintAttempt } from "./indirect.ts";
import type { IndirectResult } from "./indirect-result.ts";
import type { Print } from "./print.ts";

/** A printed comparison that others contradict, with the odds of a slip against one of them being of figures as revised. */
export interface Contradiction {
  readonly by: IndirectResult;
  readonly judged: RevisionJudgement;
}

/**
 * Weighs each printed comparison that others lead to another result for: a slip, or levels that have been revised between the prints? What
 * is usual is learned column by column and way by way from those that agree.
 */
export function contradictions(
  printed: PrintedComparisons,
  reasons: Uint8Array,
  { attempts, columns }: HeldToOthers,
): ReadonlyMap<number, Contradiction> {
  const agreeing = new Set(attempts.flatMap(({ row, agreement }) => (agreement ? [row] : [])));
  const checks = attempts.flatMap(
    (attempt) => checkOf(printed, attempt, columns.placeOf(attempt.row, attempt.from)) ?? [],
  );
  const sizes = new SlipSizes(printed);
  const slipsOf = ({ row, attempt, by }: PrintCheck): readonly LikelySlip[] => {
    const stored = printed.storedOf(row);
    const judgement = agreeing.has(row) ? undefined : judgementOf(attempt, by, stored);
    if (!judgement) return [];
    const slips = likelySlips(judgement, stored);
    return sizes.weighed(attempt.print.value ? slips : slips.filter(({ where }) => where === "reported"), judgement);
  };
  // Levels of indices are seldom revised, and figures often.
  const judged = [true, false].flatMap((isBase) => [
    ...weighChecks(
      printed.panel,
      checks.filter(({ attempt }) => isOfBase(attempt.from) === isBase),
      slipsOf,
    ),
  ]);
  const found = new Map<number, Contradiction>();
  const wrong = new Set(
    attempts.flatMap(({ row, print }) =>
      verdictOfReason(dataReasons[reasons[row] ?? 0] ?? "agrees") === "inconsistent" ? [placeKey(print)] : [],
    ),
  );
  for (const [{ row, attempt, by }, judgement] of judged.sort(([, a], [, b]) => b.odds - a.odds)) {
    if (!isSlip(judgement, attempt.from) || agreeing.has(row) || found.has(row)) continue;
    const { from, print, against } = attempt;
    // What all other ways lead over is wrong itself.
    if (against.every(({ prints }) => prints.some((other) => wrong.has(placeKey(other))))) continue;
    const recomputed = judgementOf(attempt, by, printed.storedOf(row))?.recomputed;
    if (!recomputed) continue;
    wrong.add(placeKey(print));
    const agreement = { from, recomputed, prints: by.prints, ...(isOfBase(from) && { base: by.range }) };
    found.set(row, { by: agreement, judged: judgement });
  }
  return found;
}

/**
 * A way that holds in most of a column, and a few times at least, is what its prints are held to; any other only by a slip that leaves no doubt.
 * Levels of an index aside, the others may be of other figures than this one, which without a slip to explain it is as likely.
 */
function isSlip({ odds, habit: { agreeing, of }, slips }: RevisionJudgement, from: PrintAttempt["from"]): boolean {
  const isUsual = agreeing >= fewestAgreeing && holdsInMost(agreeing, of - agreeing);
  const isExplained = slips.some(({ mends }) => mends);
  return odds >= (isUsual ? flaggingOdds : oddsAlone) && (isExplained || (isUsual && from === "levels"));
}

const fewestAgreeing = 3;
const oddsAlone = 1000;

/** The cell that a print stands in. */
function placeKey({ place: { file, sheet = "", line, column } }: Print): string {
  return `${file}\t${sheet}\t${line}\t${column}`;
}

/** A print as held to what it agrees with, or else to the first that contradicts it. */
interface PrintCheck extends BaseCheck {
  readonly attempt: PrintAttempt;
  readonly by: ByOthers;
}

function checkOf(
  { panel: { reported } }: PrintedComparisons,
  attempt: PrintAttempt,
  group: number,
): PrintCheck | undefined {
  const { row, from, print, agreement, against } = attempt;
  const own = isOfBase(from) ? print.implied : print.ratios[0];
  const by = agreement && own ? { range: own, prints: agreement.prints } : against[0];
  if (!own || !by) return undefined;
  const implied = own.middle().toNumber();
  const slack = by.range.width().add(own.width()).toNumber() / 2;
  return {
    attempt,
    by,
    row,
    group,
    source: reported.source[row] ?? 0,
    indicator: reported.indicator[row] ?? 0,
    area: reported.area[row] ?? 0,
    agrees: agreement !== undefined,
    base: by.range.middle().toNumber(),
    implied,
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

/** The comparison as it would be judged with what others lead to. */
function judgementOf(
  { row, from, print, measure }: PrintAttempt,
  { range }: ByOthers,
  reported: Figure,
): ComparisonJudgement | undefined {
  const figures = isOfBase(from) ? [print.value, within(range)] : [within(range), within(one)];
  const [value, base] = figures.map((figure) => figure && { figure, rows: [print.valueRow ?? -1] });
  if (!value || !base) return undefined;
  const recomputed = recompute(measure, [value.figure, base.figure]);
  if (typeof recomputed === "string") return undefined;
  return { row, reason: "differs", reported, measure, value, base, operands: [], recomputed };
}

const one = Interval.point(Rational.one);
