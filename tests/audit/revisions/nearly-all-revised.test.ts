import { expect, it } from "vitest";
import { isTakenForWrong } from "../../../src/audit/revisions/revisions.ts";

it("a slip on top of a revision is told only where it is much the likelier: in 32 rows of ministries none is of the base as published", () => {
  const judged = (odds: number, chance: number) =>
    isTakenForWrong({
      odds,
      slips: [],
      change: -0.89,
      habit: { agreeing: 0, of: 32, chance, scale: 0.07, slips: 0.003 },
    });
  // What the row of a ministry holds had changed: 371.9 billion is 109.9 % of what is left of 3,201.8.
  expect(judged(4.87, 0.968)).toBe(false);
  expect(judged(4.87, 0.6)).toBe(true);
  expect(judged(20, 0.968)).toBe(true);
  expect(judged(2, 0.6)).toBe(false);
});
