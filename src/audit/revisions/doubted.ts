import { dataReasons } from "../../model/audit-reason.ts";
import { least } from "../odds/least.ts";
import type { RevisionJudgement } from "./revision-judgement.ts";

/** A base that was found under another name, which nothing vouches for, leaves it at less than a half whether the number is wrong. */
const mostUnvouched = 0.45;

/**
 * The comparisons that a revised base explains, yet so poorly that an auditor should look them up, each with the probability that a slip is the
 * explanation; from the same probability on as a text's claims.
 */
export function* doubtedComparisons(
  reasons: Uint8Array,
  revisions: ReadonlyMap<number, RevisionJudgement>,
  isVouched: (row: number) => boolean,
): Generator<readonly [row: number, probability: number]> {
  for (const [row, { odds }] of revisions) {
    if (dataReasons[reasons[row] ?? 0] !== "implies-revised-base") continue;
    const probability = Math.min(1 - 1 / (1 + odds), isVouched(row) ? 1 : mostUnvouched);
    if (probability >= least.doubtful) yield [row, probability];
  }
}
