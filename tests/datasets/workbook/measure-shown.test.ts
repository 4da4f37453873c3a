import { expect, it } from "vitest";
import { readSheets, reported } from "./sheets.ts";

/** The measures of two columns under one heading that leaves open how they are held, each once. */
async function held(month: readonly number[], toDate: readonly number[]) {
  const head = ["Chỉ tiêu", "Tháng 7 năm 2021", "7 tháng năm 2021"];
  const rows = ["Đường sắt", "Đường biển", "Đường bộ", "Hàng không"].map((name, at) => [
    name,
    40 + at,
    1237 + at,
    month[at] ?? 0,
    toDate[at] ?? 0,
  ]);
  const against = ["Tháng 7 năm 2021 so với cùng kỳ năm trước (%)", "7 tháng năm 2021 so với cùng kỳ năm trước (%)"];
  const { panel } = await readSheets([{ rows: [["Vận tải"], [...head, ...against], ...rows] }]);
  const measures = reported(panel).map((line) => /prior-year\/([a-z-]+)/.exec(line)?.[1]);
  return [...new Set(measures)];
}

it("a month at half of the year before is percent of it, as the total to date beside it is: 49.6 beside 90.4", async () => {
  expect(await held([7.1, 42.4, 49.6, 50.2], [47.7, 91.1, 90.4, 97.2])).toEqual(["percent-of"]);
});

it("where neither column is near 100, both are changes, and a column with falls below zero is one anyway", async () => {
  expect(await held([7.1, 12.4, 9.6, 5.2], [4.7, 9.1, 9.4, 7.2])).toEqual(["percent-change"]);
  expect(await held([-7.1, 12.4, 9.6, 5.2], [104.7, 109.1, 109.4, 97.2])).toEqual(["percent-change", "percent-of"]);
});
