import { describe, expect, test } from "vitest";
import { lines, load } from "../loading.ts";
import { observed, readSheets } from "./sheets.ts";

const table = [
  ["Province", "2022", "2023"],
  ["An Giang", 10, 20],
  ["Kiên Giang", 11, 21],
];

describe("lines above a table", () => {
  test.each([
    [["# exported from", "system X", "on 2024-01-05"]],
    [["// made by hand", "do not edit"]],
    [["Note:", "figures are", "preliminary", "see website"]],
    [["Ghi chú: số liệu do các sở gửi"]],
  ])("%s name no indicator and mark no figure", async (comment) => {
    for (const rows of [
      [comment, ...table],
      [comment, [null], ...table],
    ]) {
      const { panel } = await readSheets([{ name: "Gạo", rows }]);
      expect(observed(panel).map((line) => line.split(" | ").slice(0, 2))).toEqual(
        [10, 20, 11, 21].map((value, at) => ["gao", `${at % 2 === 0 ? 2022 : 2023} actual ${value}`]),
      );
    }
  });

  test("# Students over figures is their name", async () => {
    const rows = [
      [null, "# Students", "# Teachers"],
      ["North", 10, 2],
      ["South", 20, 3],
    ];
    const { panel } = await readSheets([{ rows: [["Schools 2023"], ...rows] }]);
    expect(panel.indicators.map(({ id }) => id).join()).toContain("students");
  });

  test("that hold a title and its unit are both", async () => {
    const { panel } = await readSheets([{ rows: [["Xuất khẩu gạo", null, "(nghìn tấn)"], ...table] }]);
    expect(panel.indicators.map(({ id, unit }) => [id, unit.text])).toEqual([["xuat-khau-gao", "nghìn tấn"]]);
  });
});

test.each([
  ["Chỉ tiêu,1,2,3\nSố hộ,10,20,30\nDân số,11,21,31\n", "Số hộ: 1 _Z _Z actual 10 A", 6],
  ["Huyện,101,102\nLong Xuyên,10,20\nChâu Đốc,11,21\n", "101 Long Xuyên _Z actual 10 A", 4],
  ["Chỉ tiêu,2022,2023,1\nSố hộ,10,20,30\nDân số,11,21,31\n", "Số hộ _Z 2022 actual 10 A", 4],
  ["Population,10,20\nHouses,30,40\n", "column 2 Population _Z actual 10 A", 4],
])("names of columns in numbers: %s", async (text, first, count) => {
  const read = lines(await load(text));
  expect(read).toHaveLength(count);
  expect(read[0]).toBe(first);
});

test("years before 1000 are years where a word says so", async () => {
  expect(lines(await load("Nhà,năm 938,năm 968\nNgô,1,2\n"))[0]).toContain("Ngô _Z 0938 actual 1 ");
  expect(lines(await load("Năm,Số\nnăm 938,2\nnăm 1010,3\n"))[0]).toBe("Số _Z 0938 actual 2 A");
});
