import { expect, test } from "vitest";
import { observed, readSheets } from "./sheets.ts";

test("the year that an index in a title is 100 in is its unit, and no period of the figures", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Giá tiêu dùng (2020=100)", null, null],
        ["Nhóm", "2022", "2023"],
        ["Lương thực", 105.2, 110.1],
        ["May mặc", 101.3, 102],
      ],
      merges: ["A1:C1"],
    },
  ]);
  expect(panel.indicators.map(({ names, kind, unit }) => [names.vi, kind, unit.text])).toEqual([
    ["Giá tiêu dùng / Lương thực", "index", "2020=100"],
    ["Giá tiêu dùng / May mặc", "index", "2020=100"],
  ]);
  expect(observed(panel)).toHaveLength(4);
});
