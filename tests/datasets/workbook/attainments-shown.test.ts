import { expect, test } from "vitest";
import { guessed, lines, load, reportedLines } from "../loading.ts";
import { observed, readSheets } from "./sheets.ts";

test("a column that is what is achieved as percent of the plan beside it is held against the plan, and it is told", async () => {
  const read = await readSheets([
    {
      rows: [
        ["Quyết toán thu năm 2023", null, null, null],
        ["Nội dung", "Dự toán", "Quyết toán", "So sánh (%)"],
        ["Thu nội địa", 1000, 1100, 110],
        ["Thu xuất nhập khẩu", 300, 270, 90],
        ["Thu viện trợ", 50, 45, 95],
      ],
      merges: ["A1:D1"],
    },
  ]);
  expect(reportedLines(read).every((line) => line.includes("plan/percent-of"))).toBe(true);
  expect(reportedLines(read)).toHaveLength(3);
  expect(guessed(read)).toContain("roles = So sánh (%) = Quyết toán / Dự toán");
});

test("the plan of a quarter is that of the quarter, beside one of the year", async () => {
  const read = await readSheets([
    {
      rows: [
        ["Chỉ tiêu", "Kế hoạch 2024", "Quý I", null, null, "Quý II", null, null],
        [null, null, "KH", "TH", "%", "KH", "TH", "%"],
        ["Doanh thu", 400, 90, 95, 105.6, 100, 98, 98],
        ["Sản lượng", 40, 9, 8, 88.9, 10, 11, 110],
      ],
      merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
    },
  ]);
  expect(observed(read.panel).filter((line) => line.includes("2024-Q1 actual"))).toHaveLength(2);
  expect(reportedLines(read).every((line) => line.includes("period-plan/percent-of"))).toBe(true);
  expect(reportedLines(read)).toHaveLength(4);
});

test("of another name is the one plan that there is", async () => {
  const read = await load(
    "Đơn vị,Kế hoạch vốn năm 2024,Giải ngân đến 30/6/2024,Tỷ lệ (%)\nSở GTVT,1000,400,40\nSở Y tế,500,250,50\nSở GD,200,50,25\n",
  );
  expect(reportedLines(read)).toHaveLength(3);
  expect(read.panel.areas.map(({ code }) => code)).toEqual(["Sở GTVT", "Sở Y tế", "Sở GD"]);
  expect(lines(read).filter((line) => line.includes(" plan "))).toHaveLength(3);
});

test("a change that says nothing of what changed is of the figures it stands behind", async () => {
  const read = await readSheets([
    {
      rows: [
        ["Bệnh", "Số mắc", null, "Tăng/giảm (%)", "Tử vong", null, "Tăng/giảm"],
        [null, 2023, 2024, null, 2023, 2024, null],
        ["Sốt xuất huyết", 1000, 800, -20, 5, 3, -2],
        ["Tay chân miệng", 400, 500, 25, 1, 0, -1],
      ],
      merges: ["A1:A2", "B1:C1", "D1:D2", "E1:F1", "G1:G2"],
    },
  ]);
  const [first, second] = reportedLines(read);
  expect(first).toMatch(/so-mac.*prior-year\/percent-change/);
  expect(second).toMatch(/tu-vong.*prior-year\/difference/);
});
