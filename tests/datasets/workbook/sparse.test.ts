import { expect, test } from "vitest";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { workOf } from "../../work.ts";
import { observed, workbook } from "./sheets.ts";

type Cell = string | number | null;

/** A table of so many rows, with its title in a row of its own. */
function table(rows: number): Cell[][] {
  const body = Array.from({ length: rows }, (_, at): Cell[] => [`Dòng ${at}`, at + 1, 2 * at + 1]);
  return [["Diện tích gieo trồng (ha)"], [null, "Năm 2019", "Năm 2020"], ...body];
}

async function read(rows: Cell[][], merges: readonly string[] = []) {
  const bytes = await workbook({ rows, merges });
  let values = 0;
  const work = await workOf(async () => {
    const { panel } = await readWorkbook(bytes, "f.xlsx", {});
    values = observed(panel).length;
  });
  return { values, work };
}

test("a note two thousand columns to the right costs a look at the blanks between, once", async () => {
  const near = await read(table(1000));
  const far = table(1000);
  far[0] = [...(far[0] ?? []), ...Array.from({ length: 2000 }, () => null), "Nguồn: Cục Thống kê"];
  const { values, work } = await read(far);
  expect(near.values).toBe(2000);
  expect(values).toBe(2000);
  expect(work - near.work).toBeLessThan(5 * 1000 * 2000);
});

test("a merge over all rows and columns costs a step a row", async () => {
  const near = await read(table(2000));
  const { work } = await read(table(2000), ["A1:XFD1048576"]);
  expect(work).toBeLessThan(1.6 * near.work);
});

test("merges on merges without end are refused", async () => {
  const merges = Array.from({ length: 2500 }, () => "A1:B1048576");
  await expect(read(table(2000), merges)).rejects.toThrow(ProblemError);
});

test("twice the tables below each other are about twice the work", async () => {
  const blocks = (many: number) =>
    read(Array.from({ length: many }, (_, at) => [...table(4), [`Ghi chú ${at}`], []]).flat());
  const [short, long] = [await blocks(60), await blocks(120)];
  expect(long.work).toBeLessThan(2.2 * short.work);
});

test("twice the lines of text below a table are about twice the work", async () => {
  const lines = (many: number) =>
    read([...table(4), ...Array.from({ length: many }, (_, at): Cell[] => [`a ${at}`, `b ${at}`, `c ${at}`])]);
  const [short, long] = [await lines(500), await lines(1000)];
  expect(long.work).toBeLessThan(2.2 * short.work);
});

test("a dozen columns far to the right do not each cost a look at all the blanks before them", async () => {
  const far = Array.from({ length: 100 }, (_, at): Cell[] => [
    ...Array.from({ length: 4000 }, () => null),
    `Dòng ${at}`,
    ...Array.from({ length: 12 }, (_, column) => at + column + 1),
  ]);
  const { work } = await read([["Diện tích"], ...far]);
  expect(work).toBeLessThan(25 * 100 * 4000);
});
