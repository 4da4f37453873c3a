import { describe, expect, it, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { readText } from "../../src/documents/read-text.ts";

type Table = readonly (readonly string[])[];

const read = (text: string): readonly string[] =>
  audit(readText("t", text), { lang: "en" }).findings.map(
    ({ kind, reported, verdict }) => `${kind} ${reported.text} ${verdict}`,
  );

const barred = ([head = [], ...rows]: Table): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const tabbed = (table: Table): string => table.map((cells) => cells.join("\t")).join("\n");

function aligned(table: Table, pad: "padStart" | "padEnd", gap = 3): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : " ".repeat(gap) + cell[pad](widths[at] ?? 0))),
  );
  return lines.map((cells) => cells.join("").trimEnd()).join("\n");
}

const tickets: Table = [
  ["Region", "2022", "2023", "Change (%)"],
  ["North", "1,204", "1,312", "9.0"],
  ["South", "1,118", "1,020", "-8.8"],
  ["East", "1,177", "1,295", "11.0"],
  ["Total", "3,499", "3,627", "3.7"],
];

const villages: Table = [
  ["Xã", "Năm 2023", "Năm 2024", "Tăng, giảm (%)"],
  ["Hòa Bình", "1.204", "1.312", "9,0"],
  ["Tân Lập", "1.118", "1.020", "-8,8"],
  ["Thanh Sơn", "1.177", "1.295", "10,0"],
  ["Tổng số", "3.499", "3.672", "3,7"],
];

const capital: Table = [
  ["In thousands", "Paid-in capital", "Deficit", "Total"],
  ["Balance, September 30", "$ 12,905,804", "$( 14,037,578 )", "$( 1,131,774 )"],
  ["Stock compensation", "581,733", "-", "581,733"],
  ["Settlement of notes", "436,044", "-", "436,044"],
  ["Net loss", "-", "( 889,190 )", "( 889,190 )"],
  ["Balance, December 31", "$ 13,923,581", "$( 14,926,768 )", "$( 1,003,987 )"],
];

const sections: Table = [
  ["In dollars", "2023", "2022", ""],
  ["Income", "", "", ""],
  ["Licences", "4,512", "4,101", ""],
  ["Services", "1,204", "1,318", ""],
  ["Interest received", "", "", ""],
  ["Total income", "5,716", "5,419", ""],
  ["Costs", "", "", ""],
  ["Rent", "2,210", "2,184", ""],
  ["Wages", "1,906", "1,877", ""],
  ["Total costs", "4,161", "4,061", ""],
];

const bareTotal: Table = [
  ["Branch", "Men", "Women", "Both"],
  ["Harbour", "412", "388", "800"],
  ["Station", "205", "", "205"],
  ["Market", "118", "131", "249"],
  ["", "735", "519", "1,245"],
];

const said = "The figures of the table were higher in the second year than in the first.\n\n";

describe.each([
  ["a change in percent", tickets, "11.0 inconsistent"],
  ["Vietnamese", villages, "3.672 inconsistent"],
  ["signs and brackets apart from their numbers", capital, "1,003,987 inconsistent"],
  ["sections, a row without a figure and an empty column", sections, "4,161 inconsistent"],
  ["an empty cell, and a total without a name", bareTotal, "1,245 inconsistent"],
])("a table gives the same findings whatever parts its cells: %s", (_, table, flag) => {
  const expected = read(said + barred(table));

  it("by bars", () => {
    expect(expected.filter((one) => one.endsWith("inconsistent"))).toEqual([expect.stringContaining(flag)]);
  });

  it.each([
    ["by tabs", tabbed(table)],
    ["by spaces, to the right", aligned(table, "padStart")],
    ["by spaces, to the left", aligned(table, "padEnd")],
    ["by two spaces", aligned(table, "padStart", 2)],
    ["by spaces with blank lines and rules", aligned(table, "padStart").replace("\n", "\n------   ------\n\n")],
    ["in a text with CR LF", tabbed(table).replaceAll("\n", "\r\n")],
  ])("%s", (__, text) => {
    expect(read(said + text)).toEqual(expected);
    expect(audit(readText("t", said + text, "markdown"), { lang: "en" }).findings).toHaveLength(expected.length);
  });
});

const rows = (text: string): readonly string[] =>
  readText("t", text).blocks.map(({ kind, spans }) =>
    [kind, ...spans.map(({ start, end }) => text.slice(start, end))].join(" | "),
  );

describe("cells", () => {
  test("are what stands between two tabs where all lines have as many, else between runs of them", () => {
    expect(rows("Name\t2022\t2023\nA\t\t6\nB\t7\t8")).toEqual([
      "table-row | Name | 2022 | 2023",
      "table-row | A |  | 6",
      "table-row | B | 7 | 8",
    ]);
    expect(rows("Name\t\t2022\t2023\nA long name\t6\t7\nB\t\t8\t9")).toEqual([
      "table-row | Name | 2022 | 2023",
      "table-row | A long name | 6 | 7",
      "table-row | B | 8 | 9",
    ]);
  });

  test("stand below each other: an empty one is empty, names of columns that touch are one each", () => {
    const text = ["             2022 2023", "North         12   13", "South              15", "East           9   10"];
    expect(rows(text.join("\n"))).toEqual([
      "table-row |  | 2022 | 2023",
      "table-row | North | 12 | 13",
      "table-row | South |  | 15",
      "table-row | East | 9 | 10",
    ]);
  });

  test("two tables whose columns differ are read each, whatever stands between them", () => {
    const text = [
      "Rooms          12   13",
      "Beds           24   26",
      "Of both houses together",
      "Guests   1,412   1,513   1,600",
      "Nights   2,918   3,015   3,100",
    ];
    expect(rows(text.join("\n")).filter((one) => one.startsWith("table-row"))).toEqual([
      "table-row | Rooms | 12 | 13",
      "table-row | Beds | 24 | 26",
      "table-row | Guests | 1,412 | 1,513 | 1,600",
      "table-row | Nights | 2,918 | 3,015 | 3,100",
    ]);
  });
});

test("a wrapped line of prose above a table, with a wide space in it, heads no columns", () => {
  const prose = "All of the houses that were sold in the year  were sold to the people who lived there";
  expect(rows(`${prose}\nHouses    1,204   1,318\nGardens     512     498`)).toEqual([
    `paragraph | ${prose}`,
    "table-row | Houses | 1,204 | 1,318",
    "table-row | Gardens | 512 | 498",
  ]);
});

describe("what is no table", () => {
  it.each([
    ["lines set to a measure", "It sold  12 of the  many that it\nhad in  2023 and  then kept 9 more."],
    ["sentences two spaces apart", "It sold 12 in May.  It sold 15 in June.\nIt sold 20 in July.  It kept 3."],
    ["lines set to a measure that end in a year", "The houses were sold in  2023\nThe gardens were let in  2024"],
    ["names and words by a tab", "Author:\tA. Nguyen\nOffice:\tStatistics of 2023\nPlace:\tHanoi"],
    ["one line of figures", "Sales   12   13\nThey were higher than in the year before, and so was all else."],
  ])("%s", (_, text) => {
    expect(rows(text).some((one) => one.startsWith("table-row |") && one.split(" | ").length > 2)).toBe(false);
  });
});
