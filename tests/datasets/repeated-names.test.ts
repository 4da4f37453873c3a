import { expect, test } from "vitest";
import { tablesBeside } from "../../src/datasets/layout/repeated-names.ts";
import { workOf } from "../work.ts";

test("a table ends with its last name, blanks before the next left out", () => {
  expect(tablesBeside(["area", "2023", "", "", "area", "2024", ""])).toEqual([
    [0, 1],
    [4, 5],
  ]);
});

test("twice the columns of one name are twice the work: a line of 60,000 took half a minute", async () => {
  const names = (count: number) => ["a", "b", ...Array.from({ length: count }, () => "a")];
  const [short, long] = [await workOf(() => tablesBeside(names(2000))), await workOf(() => tablesBeside(names(4000)))];
  expect(long).toBeLessThan(2.2 * short);
});
