import { describe, expect, test } from "vitest";
import { formatComparison } from "../../../src/compare/comparison.ts";
import { comparisonOf } from "../../../src/datasets/formats/workbook/comparison-of.ts";
import { tableUnit } from "../../../src/datasets/formats/workbook/table-unit.ts";
import { englishHeaders } from "../../../src/language/en/table-headers.ts";
import type { HeaderMeaning } from "../../../src/language/header-meaning.ts";
import { settlePeriod } from "../../../src/language/loose-period.ts";
import { readHeader, readTitle } from "../../../src/language/read-header.ts";
import { vietnameseHeaders } from "../../../src/language/vi/table-headers.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";

const isUnit = (text: string) => tableUnit(text) !== undefined;

/** What a header says, in a line: scenario or comparison, period in a table of 2020, name, units. */
function said(meaning: HeaderMeaning): string {
  const [period] = meaning.periods.flatMap((loose) => settlePeriod(loose, 2020) ?? []);
  const comparison =
    meaning.comparison && period && comparisonOf(meaning.comparison, period, 2020, true, meaning.units);
  const what = comparison ? formatComparison(comparison) : (meaning.scenario ?? "");
  const parts = [what, period ? formatPeriod(period) : "", meaning.name, meaning.units.join("+")];
  return parts.filter((part) => part !== "").join(" | ");
}

describe("headers of plans in languages of which little is known", () => {
  test.each([
    ["Ansatz 2024", "plan | 2024"],
    ["2024 Ist", "actual | 2024"],
    ["Meta 2023", "plan | 2023"],
    ["Факт 2023", "actual | 2023"],
    ["Planung 2025", "plan | 2025"],
    // A word among others, and one without a year, name something.
    ["Ansatz Schulen 2024", "2024 | Ansatz Schulen"],
    ["Meta", "Meta"],
  ])("%s", (text, expected) => {
    expect(said(readHeader(text, englishHeaders, isUnit))).toBe(expected);
  });
});

describe("Vietnamese headers", () => {
  test.each([
    ["Thực hiện tháng 11 năm 2020", "actual | 2020-11"],
    ["Chính thức 5 tháng năm 2008", "actual | 2008-01-01..2008-05-31"],
    ["Sơ bộ quý III năm 2020", "actual | 2020-Q3"],
    ["Ước tính cả năm", "estimate | 2020"],
    ["Ước thực hiện 6 tháng đầu năm 2008 Tổng mức (Tỷ đồng)", "estimate | 2008-01-01..2008-06-30 | Tỷ đồng"],
    ["Kế hoạch năm 2020", "plan | 2020"],
    ["Cộng dồn 12 tháng năm 2014", "2014"],
    ["6 tháng cuối năm 2019", "2019-07-01..2019-12-31"],
    ["Quý IV/2019", "2019-Q4"],
    ["Tháng 6/2008", "2008-06"],
    ["tháng Sáu năm 2012", "2012-06"],
    ["sáu tháng năm 2012", "2012-01-01..2012-06-30"],
    ["Năm học 2006-2007 Đợt 1", "2007 | Năm học Đợt 1"],
    ["Năm 2020 so với năm 2019 (%)", "prior-year/percent-of | 2020 | %"],
    ["Năm 2014 so năm 2013 (%)", "prior-year/percent-of | 2014 | %"],
    ["2014/2013 (%)", "prior-year/percent-of | 2014 | %"],
    ["Tháng 12 năm 2020 so với cùng kỳ năm trước (%)", "prior-year/percent-of | 2020-12 | %"],
    ["So với cùng kỳ năm trước (%) Cả năm 2020", "prior-year/percent-of | 2020 | %"],
    ["Tháng 12 năm 2020 so với tháng trước (%)", "prior-period/percent-of | 2020-12 | %"],
    ["Tháng 6 năm 2018 so với: Tháng 5 năm 2018", "prior-period/percent-of | 2018-06"],
    ["Tháng 6 năm 2018 so với: Tháng 12 năm 2017", "fixed-base:2017-12/percent-of | 2018-06"],
    ["Tháng 12 năm 2020 so với Kỳ gốc (2019)", "fixed-base:2019/percent-of | 2020-12"],
    ["6 tháng năm 2012 so với kế hoạch năm 2012 (%)", "plan/percent-of | 2012-01-01..2012-06-30 | %"],
    ["Thực hiện so với kế hoạch năm 2008 (%) Tháng 6/2008", "plan/percent-of | 2008-06 | %"],
    ["Ước tính năm 2020 Cơ cấu (%)", "total:indicator/percent-of | 2020 | %"],
    ["Tốc độ tăng 9 tháng năm 2020 so với cùng kỳ (%)", "prior-year/percent-change | 2020-01-01..2020-09-30 | %"],
    ["Năm 2020 so với năm trước (%) Trị giá", "prior-year/percent-of | 2020 | Trị giá | %"],
    [
      "Chỉ số tồn kho thời điểm 1/12/2014 so với cùng thời điểm tháng trước",
      "prior-period/percent-of | 2014-12-01 | Chỉ số tồn kho",
    ],
    ["Theo giá so sánh 2010 Tổng số (Tỷ đồng)", "Theo giá so sánh 2010 | Tỷ đồng"],
    ["Chia ra: Miền Bắc", "Miền Bắc"],
    ["% DN phải chờ hơn một tháng", "DN phải chờ hơn một tháng"],
    ["Thất nghiệp trên 12 tháng năm 2020", "2020 | Thất nghiệp trên 12 tháng"],
  ])("%s", (text, meaning) => {
    expect(said(readHeader(text, vietnameseHeaders, isUnit))).toBe(meaning);
  });

  test("of the same period a year before, and of this period", () => {
    expect(readHeader("Thực hiện cùng kỳ năm trước", vietnameseHeaders).before).toBe("prior-year");
    expect(readHeader("Thực hiện kỳ này so với cùng kỳ năm trước (%)", vietnameseHeaders).before).toBeUndefined();
    expect(readHeader("Thực hiện kỳ này", vietnameseHeaders).thisPeriod).toBe(true);
  });
});

describe("Vietnamese titles", () => {
  test.each([
    [
      "Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước tháng 12 và năm 2020",
      "Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước",
      ["2020-12", "2020"],
    ],
    [
      "Tiến độ gieo trồng cây nông nghiệp đến ngày 15 tháng 12 năm 2020",
      "Tiến độ gieo trồng cây nông nghiệp",
      ["2020-01-01..2020-12-15"],
    ],
    [
      "Đầu tư trực tiếp của nước ngoài được cấp phép từ 01/01- 20/6/2008",
      "Đầu tư trực tiếp của nước ngoài",
      ["2008-01-01..2008-06-20"],
    ],
    ["Tổng sản phẩm trong nước theo giá so sánh 2010", "Tổng sản phẩm trong nước theo giá so sánh 2010", []],
  ])("%s", (text, name, periods) => {
    const meaning = readTitle(text, vietnameseHeaders);
    expect(meaning.name).toBe(name);
    expect(meaning.periods.flatMap((loose) => settlePeriod(loose, 2020) ?? []).map(formatPeriod)).toEqual(periods);
  });
});

describe("English headers", () => {
  test.each([
    ["Actual June 2012", "actual | 2012-06"],
    ["Estimated first 6 months of 2012", "estimate | 2012-01-01..2012-06-30"],
    ["Q3 2020", "2020-Q3"],
    ["Unemployed more than 12 months", "Unemployed more than 12 months"],
    ["Children 6-11 months", "Children 6-11 months"],
    ["Jan-Jun 2020", "2020-01-01..2020-06-30"],
    ["Second quarter of 2019", "2019-Q2"],
    ["H1 2024", "2024-S1"],
    ["2020 compared with 2019 (%)", "prior-year/percent-of | 2020 | %"],
    ["June 2020 % change over previous month", "prior-period/percent-change | 2020-06"],
    ["2020 as % of annual plan", "plan/percent-of | 2020"],
    ["2020 Share of total (%)", "total:indicator/percent-of | 2020 | %"],
  ])("%s", (text, meaning) => {
    expect(said(readHeader(text, englishHeaders, isUnit))).toBe(meaning);
  });
});
