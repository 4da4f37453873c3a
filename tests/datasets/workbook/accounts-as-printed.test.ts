import { expect, test } from "vitest";
import { guessed } from "../loading.ts";
import { observed, readSheets } from "./sheets.ts";

test("a code and a note in front of the figures are none, and it is told; this year beside last year are two years", async () => {
  const read = await readSheets([
    {
      rows: [
        ["BÁO CÁO KẾT QUẢ KINH DOANH NĂM 2023", null, null, null, null],
        ["Chỉ tiêu", "Mã số", "Thuyết minh", "Năm nay", "Năm trước"],
        ["Doanh thu", 1, 5, 1200, 1000],
        ["Giá vốn", 11, 6, 800, 700],
      ],
      merges: ["A1:E1"],
    },
  ]);
  expect(observed(read.panel)).toEqual([
    "bao-cao-ket-qua-kinh-doanh/doanh-thu | 2023 actual 1200",
    "bao-cao-ket-qua-kinh-doanh/doanh-thu | 2022 actual 1000",
    "bao-cao-ket-qua-kinh-doanh/gia-von | 2023 actual 800",
    "bao-cao-ket-qua-kinh-doanh/gia-von | 2022 actual 700",
  ]);
  expect(guessed(read)).toEqual(expect.arrayContaining(["ignored = Mã số", "ignored = Thuyết minh"]));
});

test("totals since the start of this year and of the year before are of two windows", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["BÁO CÁO QUÝ III NĂM 2023", null, null, null, null],
        ["Chỉ tiêu", "Quý này năm nay", "Quý này năm trước", "Lũy kế từ đầu năm nay", "Lũy kế từ đầu năm trước"],
        ["Doanh thu", 1200, 1000, 3500, 3000],
      ],
      merges: ["A1:E1"],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual([
    "2023-Q3 actual 1200",
    "2022-Q3 actual 1000",
    "2023-01-01..2023-09-30 actual 3500",
    "2022-01-01..2022-09-30 actual 3000",
  ]);
});

test("a line that numbers columns, of letters too, is none of the rows called by Roman numerals", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["QUYẾT TOÁN THU NĂM 2023", null, null, null, null],
        ["STT", "Nội dung", "Dự toán", "Quyết toán", "So sánh (%)"],
        ["A", "B", 1, 2, "3=2/1"],
        ["I", "Thu nội địa", 1000, 1100, 110],
        ["II", "Thu viện trợ", 50, 40, 80],
      ],
      merges: ["A1:E1"],
    },
  ]);
  expect(observed(panel).map((line) => line.split("/").at(-1))).toEqual([
    "thu-noi-dia | 2023 plan 1000",
    "thu-noi-dia | 2023 actual 1100",
    "thu-vien-tro | 2023 plan 50",
    "thu-vien-tro | 2023 actual 40",
  ]);
});

test("a school year is the year in which it ends, as a name of rows too", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["Số học sinh", null, null],
        [null, "Tổng số", "Chia ra"],
        [null, null, "Tiểu học"],
        ["Năm học 2021-2022", 600, 300],
        ["Năm học 2022-2023", 630, 310],
      ],
      merges: ["A1:C1", "B2:B3", "A2:A3"],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual([
    "2022 actual 600",
    "2022 actual 300",
    "2023 actual 630",
    "2023 actual 310",
  ]);
});

test.each([
  ["Bảng cân đối kế toán năm 2023", "2023", "2022"],
  ["Bảng cân đối kế toán quý III năm 2023", "2023-Q3", "2022-Q4"],
])("what stood at the year's start is of the end of the year before: %s", async (title, end, start) => {
  const { panel } = await readSheets([
    {
      rows: [
        [title, null, null],
        ["Tài sản", "Số cuối kỳ", "Số đầu năm"],
        ["Tiền", 1200, 1000],
        ["Hàng tồn kho", 800, 700],
      ],
      merges: ["A1:C1"],
    },
  ]);
  expect(observed(panel).map((line) => line.split(" | ")[1])).toEqual(
    [`${end} actual 1200`, `${start} actual 1000`].concat([`${end} actual 800`, `${start} actual 700`]),
  );
});
