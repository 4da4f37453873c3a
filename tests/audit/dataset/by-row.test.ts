import { expect, test } from "vitest";
import { ByRow } from "../../../src/audit/dataset/by-row.ts";

const asked = [0, 1, 1, 0, 2, 0];

test.each([
  ["of a panel of thousands each row is worked out once", 50_000, [0, 1, 2]],
  ["of larger ones the last is kept alone, so that memory does not grow", 50_001, [0, 1, 0, 2, 0]],
])("%s", (_, length, expected) => {
  const made: number[] = [];
  const rows = new ByRow(length, (row) => {
    made.push(row);
    return `row ${row}`;
  });
  expect(asked.map((row) => rows.of(row))).toEqual(asked.map((row) => `row ${row}`));
  expect(made).toEqual(expected);
});
