import { describe, expect, it } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { dataReasons } from "../../src/model/audit-reason.ts";
import { guessed, lines, load, reportedLines, told } from "./loading.ts";

const header =
  "Chỉ tiêu;ĐVT;Kế hoạch năm 2024;Thực hiện 6 tháng 2023;Ước thực hiện 6 tháng 2024;So với kế hoạch năm (%);So với cùng kỳ (%)";
const budget = "Thu ngân sách;Tỷ đồng;7.150;3.521,4;3.876,2;54,21;110,08";
const jobs = "Xuất khẩu lao động;Người;350;195;435;124,29;223,08";

describe("a table as reports print it, as delimited text", () => {
  it("has plans, figures and comparisons, each of the period and scenario that its column says", async () => {
    const read = await load([header, budget, jobs, ""].join("\n"));
    expect(lines(read).slice(0, 3)).toEqual([
      "thu-ngan-sach all 2024 plan 7150 A",
      "thu-ngan-sach all 2023-01-01..2023-06-30 actual 3521.4 A",
      "thu-ngan-sach all 2024-01-01..2024-06-30 estimate 3876.2 E",
    ]);
    expect(reportedLines(read).slice(0, 2)).toEqual([
      "thu-ngan-sach all 2024-01-01..2024-06-30 plan/percent-of 54.21",
      "thu-ngan-sach all 2024-01-01..2024-06-30 prior-year/percent-of 110.08",
    ]);
    expect(guessed(read)).toContain("decimal = ,");
    expect(read.panel.indicators.map(({ unit }) => unit.text)).toEqual(["Tỷ đồng", "Người"]);
    // Line and column of the text, from 1.
    expect([read.panel.reported.line[3], read.panel.reported.column[3]]).toEqual([3, 7]);
  });

  it("is audited: one swapped pair of digits in eight percentages", async () => {
    const read = await load([header, budget, jobs.replace("124,29", "142,29"), ""].join("\n"));
    const { reasons } = auditPanel(read.panel);
    expect(Array.from(reasons, (code) => dataReasons[code])).toEqual(["agrees", "agrees", "differs", "agrees"]);
  });

  it.each([
    // The reference, the measure and where the period comes from, by the header of the last column.
    ["Tỷ lệ hoàn thành (%)", "plan/percent-of 54.2"],
    ["TH/KH (%)", "plan/percent-of 54.2"],
    ["Tăng, giảm so cùng kỳ (%)", "prior-year/percent-change 54.2"],
    ["+/- so cùng kỳ (%)", "prior-year/percent-change 54.2"],
    ["Tăng, giảm so với cùng kỳ Số tuyệt đối", "prior-year/difference 54.2"],
    ["Tăng, giảm so với cùng kỳ Số tương đối", "prior-year/percent-change 54.2"],
    ["So với bình quân 2016-2020 (%)", "base-average:2016..2020/percent-of 54.2"],
    ["So với năm 2023 (%)", "fixed-base:2023/percent-of 54.2"],
  ])("reads the header %s", async (name, expected) => {
    const read = await load(`Chỉ tiêu;KH 2024;Ước 6T/2024;${name}\nThu;7.150;3.876,2;54,2\nChi;9.000;4.100,5;45,6\n`);
    expect(reportedLines(read)[0]).toBe(`thu all 2024-01-01..2024-06-30 ${expected}`);
  });

  it.each([
    ["% of plan", "plan/percent-of"],
    ["Plan completion (%)", "plan/percent-of"],
    ["Change on same period (%)", "prior-year/percent-change"],
    ["% change on a year earlier", "prior-year/percent-change"],
    ["YoY (%)", "prior-year/percent-change"],
    ["Absolute change on the same period", "prior-year/difference"],
  ])("reads the English header %s", async (name, expected) => {
    const text = `Indicator,Unit,Plan 2024,Actual Jan-Jun 2024,${name}\nExports,million USD,1180,530,44.9\nJobs,persons,20000,3282,16.4\n`;
    expect(reportedLines(await load(text))[0]).toBe(`exports all 2024-01-01..2024-06-30 ${expected} 44.9`);
  });

  it("has areas where its first column says so, and their total", async () => {
    const read = await load(
      "Địa phương,KH 2024 (tỷ đồng),Ước TH 6T/2024,% so KH\nTổng số,100,30,30\nAn Giang,60,12,20\nCà Mau,40,18,45\n",
    );
    expect(read.panel.areas.map(({ code, parent }) => [code, parent])).toEqual([
      ["Tổng số", undefined],
      ["An Giang", "Tổng số"],
      ["Cà Mau", "Tổng số"],
    ]);
    expect(reportedLines(read)[1]).toMatch(/ An Giang 2024-01-01\.\.2024-06-30 plan\/percent-of 20$/);
  });

  it("tells what it cannot read with line and column", async () => {
    const read = await load([header, budget, jobs.replace("435", "nhiều"), ""].join("\n"));
    expect(told(read)).toEqual(["bad-value 3:5 nhiều"]);
  });

  it("is none where a column holds the periods, or where the user says what is in the columns", async () => {
    const long = await load("province,year,plan,cases,plan_pct\nAn Giang,2023,10,9,90\nAn Giang,2024,10,8,80\n");
    expect(lines(long)[0]).toBe("data An Giang 2023 plan 10 A");
  });
});

describe("a figure in a row that is taken for a header", () => {
  it("is said to be left out: the first row has no period, and the others two cells", async () => {
    const read = await load("week_ending,area,cases\n\t,A,100\n2024-01-07,90\n2024-12-29,120\n2025-01-05,110\n");
    expect(lines(read)).toHaveLength(3);
    expect(told(read)).toContain("missing-key 2:3 100 x1");
  });
});
