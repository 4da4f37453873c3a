import { expect, test } from "vitest";
import { findingsIn } from "./findings.ts";

test.each([
  ["Tỉnh có 120 ca mắc trên dân số 800.000 dân, tương đương 15 ca mắc trên 100.000 dân.", "15", "consistent"],
  ["Tỉnh có 120 ca mắc trên dân số 800.000 dân, tương đương 25 ca mắc/100.000 dân.", "25", "inconsistent"],
  ["Tỷ lệ mắc là 15 ca mắc trên 100.000 dân.", "15", "unverifiable"],
])("a rate: %s", (text, reported, verdict) => {
  expect(findingsIn(text)).toContainEqual(expect.objectContaining({ kind: "rate", reported, verdict }));
});
