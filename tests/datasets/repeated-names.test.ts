import { expect, test } from "vitest";
import { tablesBeside } from "../../src/datasets/layout/repeated-names.ts";
import { workOf } from "../work.ts";
import { lines, load, told } from "./loading.ts";

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

test("tables beside each other measure what stands over each", async () => {
  const read = await load(
    "Yearbook\nTable 1: Births,,,,Table 2: Deaths\nRegion,2019,2020,,Region,2019,2020\nA,12,13,,A,8,9\nB,30,31,,B,20,21\n",
  );
  expect(lines(read)).toEqual([
    "Births A 2019 actual 12 A",
    "Births A 2020 actual 13 A",
    "Births B 2019 actual 30 A",
    "Births B 2020 actual 31 A",
    "Deaths A 2019 actual 8 A",
    "Deaths A 2020 actual 9 A",
    "Deaths B 2019 actual 20 A",
    "Deaths B 2020 actual 21 A",
  ]);
  expect(told(read)).toEqual([]);
});

test("and conflict where nothing does, which is told", async () => {
  const read = await load("Region,2019,2020,,Region,2019,2020\nA,12,13,,A,8,9\nB,30,31,,B,20,21\n");
  expect(read.diagnostics.filter(({ code }) => code === "duplicate-conflict")).toHaveLength(4);
});
