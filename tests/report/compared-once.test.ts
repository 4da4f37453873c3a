import { expect, test } from "vitest";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";
import { compare, panelOf } from "../../src/index.ts";
import { comparedOnce } from "../../src/report/compared-once.ts";

const panel = panelOf(
  ["2022", "2023", "2024"].flatMap((period, at) =>
    ["a", "b", "all"].flatMap((area, of) =>
      area === "b" && period === "2024"
        ? []
        : [{ indicator: "paid", area, period, value: ([40, 60, 100][of] ?? 0) + 7 * at * (of + 1) }],
    ),
  ),
  { areas: [{ code: "a", parent: "all" }, { code: "b", parent: "all" }, { code: "all" }] },
);
const added: CompareOptions = { against: ["prior-year"], at: ["all"], measures: ["difference"] };
const parts: CompareOptions = { ...added, measures: ["percent-change", "contribution"] };
const other: CompareOptions = { ...added, at: ["2024"] };
const values: CompareOptions = { at: ["all"], measures: ["value"] };
const several: CompareOptions = { ...added, against: ["prior-year", "first"], measures: ["multiple", "difference"] };

test("measures of one base are compared in one pass, and each call has what it would have alone", () => {
  const asks = [added, parts, other, values, several, { ...several, measures: ["percent-change" as const] }];
  const compared = comparedOnce(panel, [], asks);
  for (const asked of asks) {
    const alone = compare(panel, asked);
    const found = compared(asked);
    expect(found.keys).toEqual(alone.keys);
    expect(found).toEqual(alone);
    expect(compared(asked)).toBe(found);
  }
  // One pass: rows of both are the same lists.
  expect(compared(added).batches[0]?.value).toBe(compared(parts).batches[0]?.value);
  expect(compared(added).batches[0]?.value).not.toBe(compared(other).batches[0]?.value);
});

test("what was compared before is not compared again", () => {
  const result = compare(panel, added);
  expect(comparedOnce(panel, [[added, result]], [added])(added)).toBe(result);
});
