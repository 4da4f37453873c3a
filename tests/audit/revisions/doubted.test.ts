import { expect, it } from "vitest";
import { least } from "../../../src/audit/odds/least.ts";
import { doubtedComparisons } from "../../../src/audit/revisions/doubted.ts";
import type { RevisionJudgement } from "../../../src/audit/revisions/revision-judgement.ts";
import { type DataReason, dataReasonCode } from "../../../src/model/audit-reason.ts";

const habit = { agreeing: 6, of: 12, chance: 0.5, scale: 0.02, slips: 0.004 };
const judged = (odds: number): RevisionJudgement => ({ odds, slips: [], habit, change: 0.2 });

/** What is doubted of comparisons with these reasons and odds of an error; names vouch for all but those that are listed. */
function doubted(rows: readonly (readonly [DataReason, number])[], unvouched: readonly number[] = []) {
  const reasons = Uint8Array.from(rows, ([reason]) => dataReasonCode(reason));
  const revisions = new Map(rows.map(([, odds], row) => [row, judged(odds)]));
  return [...doubtedComparisons(reasons, revisions, (row) => !unvouched.includes(row))];
}

it("doubts from the probability on that a text's claim is doubted from", () => {
  const odds = least.doubtful / (1 - least.doubtful);
  const rows = [odds * 0.99, odds * 1.01, 1].map((each) => ["implies-revised-base", each] as const);
  expect(doubted(rows).map(([row, probability]) => [row, Number(probability.toFixed(2))])).toEqual([
    [1, 0.07],
    [2, 0.5],
  ]);
});

it("leaves alone what was settled otherwise", () => {
  expect(doubted([["agrees-with-implied-base", 2]])).toEqual([]);
  expect(doubted([["differs", 100]])).toEqual([]);
});

it("says of a base that is called otherwise there, and that nothing vouches for, no more than that it may be wrong", () => {
  const [[, probability] = [0, 1]] = doubted([["implies-revised-base", 1e9]], [0]);
  expect(probability).toBeLessThan(0.5);
  expect(probability).toBeGreaterThan(least.doubtful);
});
