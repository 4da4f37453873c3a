import { expect, test } from "vitest";
import { findingsIn, flagsIn } from "./findings.ts";

test("a place among so many that is possible raises nothing", () => {
  expect(flagsIn("Chỉ số của tỉnh xếp thứ 15/63 tỉnh, thành phố.")).toEqual([]);
});

test("a place beyond the number of those that are ranked is wrong", () => {
  expect(findingsIn("Chỉ số của tỉnh xếp thứ 65/63 tỉnh, thành phố.")).toContainEqual(
    expect.objectContaining({ kind: "rank", reported: "63", operands: ["65"], verdict: "inconsistent" }),
  );
});
