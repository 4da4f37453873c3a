import { expect, test } from "vitest";
import { guessed } from "../loading.ts";
import { readSheets } from "./sheets.ts";

const sheet = (name: string, ...figures: readonly number[]) => ({
  name,
  rows: [
    ["Chỉ tiêu", "2022", "2023"],
    ["Số ca", figures[0] ?? 0, figures[1] ?? 0],
    ["Tử vong", figures[2] ?? 0, figures[3] ?? 0],
  ],
});

test("sheets with other figures of the same things are of what they are called by, and it is told", async () => {
  const read = await readSheets([sheet("Hà Nội", 10, 12, 1, 2), sheet("Hải Phòng", 30, 33, 3, 4)]);
  expect(read.panel.areas.map(({ code }) => code)).toEqual(["Hà Nội", "Hải Phòng"]);
  expect(read.panel.observations.length).toBe(8);
  expect(read.diagnostics).toEqual([]);
  expect(guessed(read)).toEqual(expect.arrayContaining(["area = Hà Nội", "area = Hải Phòng"]));
});

test("a sheet that is a copy of another is of no area", async () => {
  const read = await readSheets([sheet("Bản gốc", 10, 12, 1, 2), sheet("Bản sao", 10, 12, 1, 2)]);
  expect(read.panel.areas.map(({ code }) => code)).toEqual(["_Z"]);
});

test("sheets of years and of quarters are of no area for the figures that are missing in them", async () => {
  const rows = (periods: readonly string[]) => [
    ["period", "CPI", "Wage"],
    ...periods.map((each, at) => [each, at === 0 ? null : 100 + at, 50 + at]),
  ];
  const read = await readSheets([
    { name: "year", rows: rows(["2021", "2022", "2023"]) },
    { name: "quarter", rows: rows(["2021-Q1", "2021-Q2", "2021-Q3"]) },
  ]);
  expect(read.panel.areas.map(({ code }) => code)).toEqual(["_Z"]);
});
