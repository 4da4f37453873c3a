import { describe, expect, test } from "vitest";
import { detail } from "../../../src/model/detail.ts";
import { guessPhrase } from "../../../src/words/guesses.ts";
import { observed, readSheets, reported } from "./sheets.ts";

const investment = {
  name: "VonDT",
  rows: [
    ["17. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước"],
    [],
    [null, null, null, null, null, null, "Đơn vị tính: Tỷ đồng"],
    [null, null, "Thực hiện", "Ước tính ", "Cộng dồn", "6 tháng năm", "6 tháng năm"],
    [null, null, "tháng 5", "tháng 6", "6 tháng", "2016 so với", "2016 so với"],
    [null, null, "năm 2016", "năm 2016", "năm 2016", " kế hoạch", "cùng kỳ năm"],
    [null, null, null, null, null, "năm 2016 (%)", "2015 (%)"],
    [],
    ["TỔNG SỐ", null, 21481, 23312, 107033, 42.5, 111.9],
    [null, "Trung ương", 4620, 5110, 23320, 41.6, 113.9],
    [null, "Trong đó:"],
    [null, "Bộ Y tế", 95, 110, 520, 35.1, 120.4],
  ],
};

describe("a table of the statistics office", () => {
  test("gives values by month, estimate and sum since January", async () => {
    const { panel } = await readSheets([investment]);
    expect(observed(panel).slice(0, 4)).toEqual([
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so | 2016-05 actual 21481 Tỷ đồng",
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so | 2016-06 estimate 23312 Tỷ đồng",
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so | 2016-01-01..2016-06-30 estimate 107033 Tỷ đồng",
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so/trung-uong | 2016-05 actual 4620 Tỷ đồng",
    ]);
  });

  test("gives its percentages as printed comparisons, with the decimals they are typed with", async () => {
    const { panel } = await readSheets([investment]);
    expect(reported(panel).slice(0, 2)).toEqual([
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so | 2016-01-01..2016-06-30 plan/percent-of 42.5 (1)",
      "von-dau-tu-thuc-hien-tu-nguon-ngan-sach-nha-nuoc/tong-so | 2016-01-01..2016-06-30 prior-year/percent-of 111.9 (1)",
    ]);
    const { reported: r } = panel;
    expect([r.line[0], r.column[0], panel.sources[r.source[0] ?? 0]?.sheet]).toEqual([9, 6, "VonDT"]);
  });

  test("prints what each column was taken for, with its header", async () => {
    const { guesses } = await readSheets([investment]);
    expect(guesses.map(({ as, because }) => `${guessPhrase(as, "en")} <- ${because}`)).toEqual([
      "actual, 2016-05 <- Thực hiện tháng 5 năm 2016",
      "estimate, 2016-06 <- Ước tính tháng 6 năm 2016",
      "estimate, 2016-01-01..2016-06-30 <- Cộng dồn 6 tháng năm 2016",
      "reported against the plan, 2016-01-01..2016-06-30 <- 6 tháng năm 2016 so với kế hoạch năm 2016 (%)",
      "reported against the prior year, 2016-01-01..2016-06-30 <- 6 tháng năm 2016 so với cùng kỳ năm 2015 (%)",
    ]);
  });

  test("counts each cell, read or not", async () => {
    const { rows, panel } = await readSheets([investment]);
    expect(rows).toBe(15);
    expect(panel.observations.length + panel.reported.length).toBe(15);
  });
});

describe("headers", () => {
  test("merged over columns belong to each of them; two units of a table go by the columns' names", async () => {
    const trade = {
      rows: [
        ["14. Hàng hóa xuất khẩu"],
        [null, null, null, null, "Nghìn tấn; triệu USD"],
        [null, "Ước tính tháng 6 năm 2016", null, "6 tháng năm 2016 so với cùng kỳ năm 2015 (%)", null],
        [null, "Lượng", "Trị giá", "Lượng", "Trị giá"],
        ["Gạo", 400, 180, 88.4, 91.2],
        ["Ô tô (*)", 12, 30, 100, 97.5],
        ["(*) Nghìn chiếc, triệu USD"],
      ],
      merges: ["B3:C3", "D3:E3"],
    };
    const { panel } = await readSheets([trade]);
    expect(observed(panel)).toEqual([
      "hang-hoa-xuat-khau/gao/luong | 2016-06 estimate 400 Nghìn tấn",
      "hang-hoa-xuat-khau/gao/tri-gia | 2016-06 estimate 180 triệu USD",
      "hang-hoa-xuat-khau/o-to/luong | 2016-06 estimate 12 Nghìn chiếc",
      "hang-hoa-xuat-khau/o-to/tri-gia | 2016-06 estimate 30 triệu USD",
    ]);
    expect(reported(panel)[1]).toBe(
      "hang-hoa-xuat-khau/gao/tri-gia | 2016-01-01..2016-06-30 prior-year/percent-of 91.2 (1)",
    );
  });

  test("that stand over a group without being merged are shared too", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Tổng mức bán lẻ năm 2020 (Tỷ đồng)"],
          [null, "So với cùng kỳ năm trước (%)", null],
          [null, "Quý III", "Quý IV"],
          ["Bán lẻ hàng hóa", 104.4, 108],
        ],
      },
    ]);
    expect(reported(panel).map((line) => line.split(" | ")[1])).toEqual([
      "2020-Q3 prior-year/percent-of 104.4 (1)",
      "2020-Q4 prior-year/percent-of 108 (0)",
    ]);
  });

  test("that compare borrow the names of what they compare, in order", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Doanh nghiệp đăng ký thành lập mới"],
          [
            null,
            "Năm 2020 Số DN (DN)",
            "Năm 2020 Vốn (Tỷ đồng)",
            "Năm 2020 so với năm 2019 (%) Số doanh nghiệp",
            "Năm 2020 so với năm 2019 (%) Vốn",
          ],
          ["Khai khoáng", 684, 20375, 104.9, 155.8],
        ],
      },
    ]);
    expect(reported(panel)[0]).toBe(
      "doanh-nghiep-dang-ky-thanh-lap-moi/khai-khoang/so-dn | 2020 prior-year/percent-of 104.9 (1)",
    );
    expect(observed(panel)[0]).toMatch(/so-dn \| 2020 actual 684 DN$/);
  });
});

describe("rows", () => {
  test("stand under rows further out, by column, indent and heading", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Vận tải hành khách"],
          [null, "Năm 2020"],
          ["A. HÀNH KHÁCH"],
          ["I. Vận chuyển (Nghìn HK)", 3561],
          ["Phân theo khu vực vận tải"],
          ["Trong nước", 3559],
          ["II. Luân chuyển (Triệu HK.km)", 163],
          ["Phân theo khu vực vận tải"],
          ["Trong nước", 153],
        ],
        indents: { A6: 1, A9: 1 },
      },
    ]);
    expect(observed(panel).map((line) => line.replace("van-tai-hanh-khach/a-hanh-khach/", ""))).toEqual([
      "i-van-chuyen | 2020 actual 3561 Nghìn HK",
      "i-van-chuyen/phan-theo-khu-vuc-van-tai/trong-nuoc | 2020 actual 3559 Nghìn HK",
      "ii-luan-chuyen | 2020 actual 163 Triệu HK.km",
      "ii-luan-chuyen/phan-theo-khu-vuc-van-tai/trong-nuoc | 2020 actual 153 Triệu HK.km",
    ]);
    expect(panel.indicators[1]?.parent).toBe("van-tai-hanh-khach/a-hanh-khach/i-van-chuyen");
  });

  test("of periods give the periods, in the year above them; labels over two lines are one", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Tỷ lệ thất nghiệp"],
          [null, null, "%"],
          [null, "Chung", "Thành thị"],
          ["Tỷ lệ thất nghiệp của lao động"],
          ["trong độ tuổi"],
          ["Năm 2013", 2.75, 3.59],
          ["Ước tính năm 2014", 2.45, 3.4],
          ["Quý I", 2.78, 3.72],
        ],
      },
    ]);
    expect(observed(panel).filter((line) => line.includes("thanh-thi"))).toEqual([
      "ty-le-that-nghiep/ty-le-that-nghiep-cua-lao-dong-trong-do-tuoi/thanh-thi | 2013 actual 3.59 %",
      "ty-le-that-nghiep/ty-le-that-nghiep-cua-lao-dong-trong-do-tuoi/thanh-thi | 2014 estimate 3.4 %",
      "ty-le-that-nghiep/ty-le-that-nghiep-cua-lao-dong-trong-do-tuoi/thanh-thi | 2014-Q1 actual 3.72 %",
    ]);
  });

  test("have the unit of their unit column, ditto marks included", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Sản phẩm chủ yếu"],
          [null, "Đơn vị", "Năm"],
          [null, "tính", 2020],
          ["Than đá", "Nghìn tấn", 48617],
          ["Alumin", '"', 1384],
          ["Sữa tươi", "Triệu lít", 1702],
        ],
      },
    ]);
    expect(observed(panel).map((line) => line.split("2020 actual ")[1])).toEqual([
      "48617 Nghìn tấn",
      "1384 Nghìn tấn",
      "1702 Triệu lít",
    ]);
  });

  test("of a section of shares are those of the section above", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Lao động"],
          [null, "Quý I năm 2020", "Quý II năm 2020", "Quý III năm 2020"],
          [null, "Nghìn người"],
          ["Lực lượng lao động", 55331, 53147, 54580],
          ["Phân theo giới tính"],
          ["Nam", 29254, 28222, 28641],
          [null, "Cơ cấu - %"],
          ["Lực lượng lao động", 100, 100, 100],
          ["Phân theo giới tính"],
          ["Nam", 52.9, 53.1, 52.5],
        ],
        merges: ["B3:D3", "B7:D7"],
        indents: { A6: 1, A10: 1 },
      },
    ]);
    expect(reported(panel).at(-1)).toBe(
      "lao-dong/luc-luong-lao-dong/phan-theo-gioi-tinh/nam | 2020-Q3 total:indicator/percent-of 52.5 (1)",
    );
    expect(new Set(panel.reported.indicator).size).toBe(2);
    expect(panel.indicators.length).toBe(2);
  });
});

describe("numbers", () => {
  test("have the decimals of their format, of themselves without one, and none where a formula left them unrounded", async () => {
    const { panel } = await readSheets([
      {
        rows: [
          ["Chỉ số sản xuất công nghiệp"],
          [null, "Tháng 6 năm 2012 so với tháng 5 năm 2012 (%)"],
          ["Khai khoáng", 98.71666],
          ["Dệt", 102.5],
          ["May", 100 / 3],
        ],
        formats: { B3: "0.0" },
      },
    ]);
    expect([...panel.reported.decimals]).toEqual([1, 1, -1]);
    expect(panel.reported.value[0]).toBe(98.71666);
  });

  test("in percent formats are what they show", async () => {
    const { panel } = await readSheets([
      {
        rows: [["Tỷ lệ hộ nghèo"], [null, "Năm 2019", "Năm 2020"], ["Cả tỉnh", 0.1234, 0.1]],
        formats: { B3: "0.0%", C3: "0%" },
      },
    ]);
    expect([...panel.observations.value]).toEqual([12.34, 10]);
    expect([...panel.observations.decimals]).toEqual([1, 0]);
  });

  test("typed as text are numbers; marks for missing values keep their meaning", async () => {
    const { panel, diagnostics } = await readSheets([
      {
        rows: [
          ["Diện tích lúa (Nghìn ha)"],
          [null, "Năm 2019", "Năm 2020"],
          ["Cả nước", "-14,9", "..."],
          ["Hà Nội", 10, "10 - thật?"],
        ],
      },
    ]);
    expect([...panel.observations.value]).toEqual([-14.9, Number.NaN, 10, Number.NaN]);
    expect(diagnostics).toEqual([
      {
        code: "bad-value",
        level: "left-out",
        place: { file: "made.xlsx", sheet: "Sheet1", cell: "C4" },
        found: "10 - thật?",
      },
    ]);
  });
});

describe("what is not read is said", () => {
  test("figures beside the table, an empty sheet, a sheet of text, a sheet that is not there", async () => {
    const { diagnostics } = await readSheets(
      [
        {
          name: "A",
          rows: [["Gạo"], [null, "Năm 2019", "Năm 2020"], ["Lúa", 1, 2, null, 33.5], ["Ngô", 3, 4, null, 34.5]],
        },
        { name: "B", rows: [] },
        { name: "C", rows: [["Ghi chú: số liệu sơ bộ"]] },
      ],
      { sheets: ["A", "B", "C", "D"] },
    );
    expect(
      diagnostics.map(({ code, place, found, expected, count }) => [code, place.sheet, found, expected, count]),
    ).toEqual([
      ["missing-key", "A", "33.5", detail("column-header"), 2],
      ["sheet-unread", "B", detail("empty-sheet"), undefined, undefined],
      ["sheet-unread", "C", detail("text-only"), undefined, undefined],
      ["sheet-unread", "D", detail("no-such-sheet"), "A, B, C", undefined],
    ]);
  });

  test("a table that says no period", async () => {
    const { diagnostics } = await readSheets([
      { rows: [["Điểm kiểm tra"], [], [null, "Toán", "Lý"], ["Lan", 9, 8.5], ["Huệ", 7, 6]] },
    ]);
    expect(diagnostics.map(({ code, found, expected, count }) => [code, found, expected, count])).toEqual([
      ["missing-key", "9", detail("period"), 2],
      ["missing-key", "8.5", detail("period"), 2],
      ["no-observations", undefined, undefined, undefined],
    ]);
  });

  test("a hidden sheet is read, and so is said", async () => {
    const { guesses, panel } = await readSheets([
      { name: "A", rows: [["Gạo năm 2020"], [null, "Tấn", "Ha"], ["Lúa", 1.5, 2]] },
      { name: "B", rows: [["Ngô năm 2020"], [null, "Tấn", "Ha"], ["Nếp", 3.5, 4]], hidden: true },
    ]);
    expect(guesses.filter(({ what }) => what === "hidden")).toEqual([
      {
        what: "hidden",
        as: { code: "hidden-read", values: [] },
        place: { file: "made.xlsx", sheet: "B" },
        because: { code: "hidden-sheet", values: [] },
      },
    ]);
    expect(panel.observations.length).toBe(4);
  });
});

test("two tables in one sheet, and a header that is printed again on the next page", async () => {
  const { panel } = await readSheets([
    {
      rows: [
        ["8. Kết quả sản xuất lâm nghiệp"],
        [null, "Năm 2013", "Năm 2014"],
        ["Rừng trồng (Nghìn ha)", 213.2, 226.1],
        [],
        ["9. Sản lượng thủy sản"],
        [null, null, "Nghìn tấn"],
        [null, "Năm 2013", "Năm 2014"],
        ["Cá", 4374, 4571],
        [],
        [null, "Năm 2013", "Năm 2014"],
        ["Tôm", 723, 790.5],
      ],
    },
  ]);
  expect(observed(panel).filter((line) => line.includes("2014"))).toEqual([
    "ket-qua-san-xuat-lam-nghiep/rung-trong | 2014 actual 226.1 Nghìn ha",
    "san-luong-thuy-san/ca | 2014 actual 4571 Nghìn tấn",
    "san-luong-thuy-san/tom | 2014 actual 790.5 Nghìn tấn",
  ]);
});

test("a plain sheet is read as a CSV file is: dates, percents and all", async () => {
  const { panel, guesses } = await readSheets([
    {
      rows: [
        ["tinh", "thang", "ca_mac"],
        ["An Giang", "2024-01", 120],
        ["An Giang", "2024-02", 98],
        ["Kiên Giang", "2024-01", 77],
        ["Kiên Giang", "2024-02", 81],
      ],
    },
  ]);
  expect(panel.areas.map(({ code }) => code)).toContain("An Giang");
  expect([...panel.observations.value]).toEqual([120, 98, 77, 81]);
  expect(guesses.every(({ place }) => place.sheet === "Sheet1")).toBe(true);
});
