import { expect, test } from "vitest";
import { said } from "../../../src/model/guess-said.ts";
import { observed, readSheets } from "./sheets.ts";

test.each([
  ["Năm 2010", "Năm 2011", ["T1", "T2", "T12"], ["2010-01", "2010-02", "2010-12", "2011-01", "2011-02", "2011-12"]],
  ["2010", "2011", ["Jan", "Feb", "Mar"], ["2010-01", "2010-02", "2010-03", "2011-01", "2011-02", "2011-03"]],
  [
    "Năm 2010",
    "Năm 2011",
    ["I", "II", "III", "IV"],
    [1, 2, 3, 4].map((quarter) => `2010-Q${quarter}`).concat([1, 2, 3, 4].map((quarter) => `2011-Q${quarter}`)),
  ],
])("parts of a year below %s and %s, merged over them, are of these", async (first, second, parts, periods) => {
  const beside = parts.slice(1).map(() => null);
  const last = parts.length;
  const column = (at: number) => String.fromCharCode(65 + at);
  const { panel } = await readSheets([
    {
      rows: [
        ["Số ca sởi theo tỉnh", ...Array.from({ length: 2 * last }, () => null)],
        ["Tỉnh", first, ...beside, second, ...beside],
        [null, ...parts, ...parts],
        ["An Giang", ...periods.map((_, at) => at + 5)],
        ["Cần Thơ", ...periods.map((_, at) => at + 50)],
      ],
      merges: [`B2:${column(last)}2`, `${column(last + 1)}2:${column(2 * last)}2`],
    },
  ]);
  const figures = (from: number) => periods.map((period, at) => `so-ca-soi-theo-tinh | ${period} actual ${at + from}`);
  expect(observed(panel)).toEqual([...figures(5), ...figures(50)]);
});

test("quarters of French below years merged over them are no months", async () => {
  const { panel, guesses } = await readSheets([
    {
      rows: [
        ["Ventes par région", null, null, null, null],
        ["Région", "2023", null, null, null],
        [null, "T1", "T2", "T3", "T4"],
        ["Bretagne", 10, 20, 30, 40],
        ["Île-de-France", 11, 21, 31, 41],
      ],
      merges: ["B2:E2"],
    },
  ]);
  expect(
    observed(panel)
      .slice(0, 4)
      .map((line) => line.split(" | ")[1]),
  ).toEqual([1, 2, 3, 4].map((quarter) => `2023-Q${quarter} actual ${quarter * 10}`));
  expect(guesses[0]?.because).toEqual(said("no-fifth"));
});
