import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { lines, reportedLines, withFiles } from "../loading.ts";
import { type MadeSheet, workbook } from "./sheets.ts";

const read = async (file: string, ...sheets: readonly MadeSheet[]) =>
  withFiles({ [file]: await workbook(...sheets) }, (path) => loadDataset(path(file)));

const budget: MadeSheet = {
  name: "M09",
  rows: [
    ["BỘ TÀI CHÍNH", null, null, null, "Phụ lục số 09/CKTC-NSNN"],
    ["DỰ TOÁN THU, CHI NGÂN SÁCH CỦA CÁC TỈNH, THÀNH PHỐ NĂM 2010"],
    ["(Kèm theo Quyết định số 3234/QĐ-BTC ngày 21/12/2009 của Bộ trưởng Bộ Tài chính)"],
    [null, null, null, "Đơn vị tính: Triệu đồng"],
    [],
    ["SỐ TT", "TỈNH, THÀNH PHỐ", "TỔNG THU", "BỔ SUNG", "TỔNG CHI"],
    [1, 2, 3, 4, "5=3+4"],
    [null, "TỔNG SỐ", 492500000, 106190453, 598690453],
    ["I", "MIỀN NÚI PHÍA BẮC", 10908300, 32947143, 43855443],
    [1, " HÀ GIANG", 425000, 3272537, 3697537],
    [2, " TUYÊN QUANG", 465300, 1873793, 2339093],
    ["II", "ĐỒNG BẰNG SÔNG HỒNG", 1000, 2000, 3000],
    [1, " HÀ NỘI", 700, 1500, 2200],
    [2, " HẢI PHÒNG", 300, 500, 800],
  ],
};

describe("the budget sheets of a finance ministry", () => {
  it("are of the title's year, not of the day of the decision; a title that begins with a plan makes plans; provinces are areas", async () => {
    const found = await read("budget.xlsx", budget);
    expect(found.panel.observations.length).toBe(21);
    expect(lines(found).filter((line) => line.includes("HÀ GIANG"))).toEqual([
      "bo-tai-chinh-du-toan-thu-chi-ngan-sach-cua-cac-tinh-thanh-pho/tong-thu HÀ GIANG 2010 plan 425000 A",
      "bo-tai-chinh-du-toan-thu-chi-ngan-sach-cua-cac-tinh-thanh-pho/bo-sung HÀ GIANG 2010 plan 3272537 A",
      "bo-tai-chinh-du-toan-thu-chi-ngan-sach-cua-cac-tinh-thanh-pho/tong-chi HÀ GIANG 2010 plan 3697537 A",
    ]);
    expect(found.panel.indicators[0]?.unit.text).toBe("Triệu đồng");
  });

  it("a line that counts the columns may have a gap or an error of a formula; a name goes on over a line that is a unit's word", async () => {
    const [head, title, decision, unit, empty, , , ...body] = budget.rows;
    const found = await read("Plan_2010.xlsx", {
      name: "M09",
      rows: [
        ...[head, title, decision, ["SỐ BỔ SUNG CHO NGÂN SÁCH ĐỊA PHƯƠNG NĂM 2007"], unit, empty].map(
          (row) => row ?? [],
        ),
        ["SỐ TT", "TỈNH, THÀNH PHỐ", "TỔNG THU", "BỔ SUNG", "TỔNG CHI CÁC"],
        [null, null, null, null, "công trình"],
        [null, null, null, null, "quan trọng"],
        ["A", "B", 1, 2, "11=1+2"],
        ...body,
      ],
    });
    expect(found.panel.observations.length).toBe(21);
    expect(
      lines(found)
        .filter((line) => line.includes("HÀ GIANG"))
        .map((line) => line.split(" ").slice(-5).join(" ")),
    ).toEqual(["GIANG 2010 plan 425000 A", "GIANG 2010 plan 3272537 A", "GIANG 2010 plan 3697537 A"]);
  });

  it("a column of numbers before the names names no value, though it begins again in each section; (1) is a mark", async () => {
    const found = await read("final.xlsx", {
      name: "M01",
      rows: [
        ["QUYẾT TOÁN CHI NĂM 2013"],
        ["STT", "Chỉ tiêu", null, "Quyết toán năm 2013"],
        ["A", "Tổng chi", "(1)", 1084064],
        ["I", "Chi đầu tư", null, 828348],
        [1, "Xây dựng", null, 567403],
        [2, "Khác", null, 260945],
        ["II", "Chi thường xuyên", null, 255716],
        [1, "Giáo dục", null, 200000],
      ],
    });
    expect(lines(found).map((line) => line.split(" ").slice(-3).join(" "))).toEqual([
      "actual 1084064 A",
      "actual 828348 A",
      "actual 567403 A",
      "actual 260945 A",
      "actual 255716 A",
      "actual 200000 A",
    ]);
  });
});

describe("an index of a survey", () => {
  const provinces = ["Trà Vinh", "Thanh Hóa", "Tây Ninh", "Đà Nẵng"];

  it("rankings beside each other: each value is of the name before it", async () => {
    const other = ["Tây Ninh", "Trà Vinh", "Đà Nẵng", "Thanh Hóa"];
    const found = await read("PCI_2013.xlsx", {
      name: "Summary",
      rows: [
        ["Thứ tự", "Tỉnh", "Gia nhập", null, "Đất đai"],
        ...provinces.map((each, at) => [at + 1, each, 9.5 - at, other[at] ?? null, (87 - at * 10) / 10]),
      ],
    });
    const values = lines(found).map((line) => line.replace(/^summary\//, ""));
    expect(values.filter((line) => line.includes("dat-dai")).map((line) => line.split(" ").at(-2))).toEqual([
      "8.7",
      "7.7",
      "6.7",
      "5.7",
    ]);
    expect(values.find((line) => line.includes("dat-dai"))).toContain("tay-ninh/dat-dai");
  });

  it("a year in the sheet's name", async () => {
    const sheet = (name: string, base: number): MadeSheet => ({
      name,
      rows: [
        ["id", "Province", "Participation", "Transparency", "Corruption", "Services", "PAPI 2015 rank"],
        ...provinces.map((each, at) => [at + 1, each, base + at, base - at, base, base, at + 1]),
      ],
    });
    const found = await read("PAPI.xlsx", sheet("2011_PAPI", 5.5), sheet("2012_PAPI", 6.5));
    expect(lines(found).filter((line) => line.startsWith("Participation Trà Vinh"))).toEqual([
      "Participation Trà Vinh 2011 actual 5.5 A",
      "Participation Trà Vinh 2012 actual 6.5 A",
    ]);
  });
});

describe("tables of plans and of regions", () => {
  it("a comparison without a period is of the half year beside it, not of the title's year", async () => {
    const found = await read("h1.xlsx", {
      rows: [
        ["Kết quả thực hiện kế hoạch năm 2024"],
        ["Chỉ tiêu", "Kế hoạch năm", "Thực hiện 6 tháng", "So với KH (%)"],
        ["Thu ngân sách", 1000, 520, 52],
        ["Chi ngân sách", 900, 400, 44.4],
      ],
    });
    expect(reportedLines(found).map((line) => line.split(" ").slice(-3).join(" "))).toEqual([
      "2024-01-01..2024-06-30 plan/percent-of 52",
      "2024-01-01..2024-06-30 plan/percent-of 44.4",
    ]);
  });

  it("a region merged over its provinces is what they belong to", async () => {
    const { panel } = await read("regions.xlsx", {
      rows: [
        ["Vùng", "Tỉnh", "2022", "2023"],
        ["ĐBSCL", "An Giang", 3, 4],
        [null, "Long An", 5, 6],
        ["Tây Nguyên", "Đắk Lắk", 7, 8],
      ],
      merges: ["A2:A3"],
    });
    expect(panel.areas.map(({ code, within }) => [code, within?.Vùng])).toEqual([
      ["An Giang", "ĐBSCL"],
      ["Long An", "ĐBSCL"],
      ["Đắk Lắk", "Tây Nguyên"],
    ]);
  });
});
