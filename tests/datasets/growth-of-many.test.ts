import { expect, it } from "vitest";
import { growthColumns } from "../../src/datasets/layout/growth-columns.ts";

it("a column of growth among very many columns of figures is held against those beside it, and each number is read once", () => {
  const count = 1000;
  let read = 0;
  const row = (year: number, from: number, growth: string) => [
    String(year),
    ...Array.from({ length: count }, (_, at) => [String(from * (at + 1)), growth]).flat(),
  ];
  const rows = [row(2022, 100, ""), row(2023, 120, "20.0"), row(2024, 150, "25.0")];
  const found = growthColumns({
    rows,
    growths: Array.from({ length: count }, (_, at) => 2 + 2 * at),
    figures: Array.from({ length: count }, (_, at) => 1 + 2 * at),
    keys: [],
    fields: { year: [0] },
    decimalOf: () => {
      read++;
      return ".";
    },
  });
  expect(found).toHaveLength(count);
  expect(found.every(({ column, of, agree }) => agree === 2 && Math.abs(column - of) < 80)).toBe(true);
  expect(read).toBe(rows.length * 2 * count);
});
