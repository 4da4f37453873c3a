import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { ColumnPairs } from "../../src/claims/column-pairs.ts";
import { readText } from "../../src/documents/read-text.ts";
import { documentOf, paragraph, wordFile } from "../documents/sources.ts";

type Rows = readonly (readonly string[])[];

const change: Rows = [
  ["Chỉ tiêu", "6 tháng 2023", "6 tháng 2024", "So sánh (%)"],
  ["Số ca sốt xuất huyết (ca)", "2.137", "752", "-64,8"],
  ["Thu ngân sách (tỷ đồng)", "5.000", "5.420", "9,4"],
  ["Xuất khẩu (triệu USD)", "560", "615", "9,8"],
];
const plan: Rows = [
  ["Chỉ tiêu", "Kế hoạch năm", "Thực hiện 6 tháng", "Đạt (%)"],
  ["Thu ngân sách (tỷ đồng)", "9.600", "5.420", "56,5"],
  ["Chi đầu tư (tỷ đồng)", "4.000", "1.640", "14,0"],
  ["Xuất khẩu (triệu USD)", "1.200", "615", "51,3"],
];
const share: Rows = [
  ["Ngành", "Số người", "Tỷ trọng (%)"],
  ["Nông nghiệp", "1.200", "24,0"],
  ["Công nghiệp", "1.850", "37,0"],
  ["Dịch vụ", "1.950", "29,0"],
  ["Tổng số", "5.000", "100,0"],
];
const ratio: Rows = [
  ["District", "Households", "With water", "Rate (%)"],
  ["North", "1,250", "1,100", "88.0"],
  ["South", "2,400", "2,232", "93.0"],
  ["West", "1,800", "1,314", "37.0"],
];
const two: Rows = [
  ["Indicator", "2023", "2024", "Change (%)"],
  ["Births", "18,774", "18,305", "-2.5"],
  ["Deaths", "8,820", "9,120", "34.0"],
];

const markdown = (rows: Rows) =>
  rows.map((row, at) => `| ${row.join(" | ")} |${at === 0 ? `\n|${row.map(() => "---").join("|")}|` : ""}`).join("\n");
const cells = (tag: string, rows: Rows, cell: (text: string) => string) =>
  rows.map((row) => `<${tag}>${row.map(cell).join("")}</${tag}>`).join("");
const html = (rows: Rows) => `<table>${cells("tr", rows, (text) => `<td>${text}</td>`)}</table>`;
const word = (rows: Rows) =>
  wordFile(`<w:tbl>${cells("w:tr", rows, (text) => `<w:tc>${paragraph(text)}</w:tc>`)}</w:tbl>`);

const flagged = (document: Parameters<typeof audit>[0]) => {
  const { findings: claims } = audit(document, { lang: "en" });
  return claims
    .filter(({ verdict }) => verdict === "inconsistent")
    .map(({ kind, reported }) => `${kind} ${reported.text}`);
};

describe("a wrong percentage in a small table", () => {
  test.each([
    ["a change of 9,4 that is 8,4", change, "change 9,4"],
    ["a plan met by 14,0 that is 41,0", plan, "plan 14,0"],
    ["a share of 29,0 that is 39,0", share, "share 29,0"],
    ["a rate of 37.0 that is 73.0", ratio, "ratio 37.0"],
    ["two rows, a change of 34.0 that is 3.4", two, "change 34.0"],
  ])("is flagged in Markdown, a web page and a Word file: %s", async (_, rows, found) => {
    expect(flagged(readText("a.md", markdown(rows), "markdown"))).toEqual([found]);
    expect(flagged(await documentOf("a.html", html(rows)))).toEqual([found]);
    expect(flagged(await documentOf("a.docx", await word(rows)))).toEqual([found]);
  });

  test("whose right values are confirmed", () => {
    const right = share.map((row) => row.map((cell) => cell.replace("29,0", "39,0")));
    const { summary } = audit(readText("a.md", markdown(right), "markdown"), { lang: "en" });
    // Each share, and that they come to 100.
    expect(summary).toMatchObject({ consistent: 5, inconsistent: 0, doubtful: 0 });
  });
});

describe("columns that are no percentage of each other", () => {
  test("a rate of something that the table leaves out asserts nothing", () => {
    const rows: Rows = [
      ["Country", "Population", "Exports", "Unemployment (%)"],
      ["A", "5,210", "1,944", "4.1"],
      ["B", "3,870", "2,050", "6.8"],
      ["C", "9,430", "1,210", "5.2"],
    ];
    expect(audit(readText("a.md", markdown(rows), "markdown"), { lang: "en" }).findings).toEqual([]);
  });
});

describe("a table of many columns", () => {
  const wide = (columns: number, last: readonly string[], filling: (number: number) => string): Rows => {
    const names = ["Indicator", "2022", "2023", ...Array.from({ length: columns }, () => "Part"), "Change (%)"];
    const row = (name: string, seed: number) => [
      name,
      String(seed),
      String(seed + 170),
      ...Array.from({ length: columns }, (_, at) => filling(at * 7919 + seed)),
    ];
    return [names, ...last.map((cell, at) => [...row(`Kind ${at}`, 1100 + 613 * at), cell])];
  };

  test("is read in proportion to them: 3,000 columns hold 9,000,000,000 pairs for each other", () => {
    const rows = wide(3000, ["15.5", "9.9"], (number) => String(40_000 + (number % 5003)));
    const { summary } = audit(readText("a.md", markdown(rows), "markdown"), { lang: "en" });
    expect(summary.inconsistent).toBe(0);
  });

  test("has changes of columns that stand within forty to the left", () => {
    const table = { headers: [], rows: [], from: 0, scale: 0, percent: new Set<number>() };
    expect([3, 40, 41, 60].map((column) => new ColumnPairs(table, column).first)).toEqual([1, 1, 1, 20]);
  });
});
