import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { type Detail, plainDetail } from "../../../src/model/detail.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { itShared, sharedFile } from "../../shared.ts";
import { changed, unzip, zip } from "./changed-workbook.ts";
import { observed, workbook } from "./sheets.ts";

async function read(bytes: Uint8Array, codes = /^damaged|^bad-date/) {
  const { panel, diagnostics } = await readWorkbook(bytes, "f.xlsx", {});
  const told = diagnostics.filter(({ code }) => codes.test(code)).map(plain);
  return { values: observed(panel).length, panel, told };
}

/** What was found, in the notation of logs. */
function plain<T extends { readonly found?: Detail }>(told: T) {
  return { ...told, ...(told.found !== undefined && { found: plainDetail(told.found) }) };
}

async function problem(bytes: Uint8Array) {
  try {
    await readWorkbook(bytes, "f.xlsx", {});
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return plain(error.problem);
    throw error;
  }
}

const sheet1 = "xl/worksheets/sheet1.xml";
const damages: readonly (readonly [string, (xml: string) => string | Uint8Array, RegExp])[] = [
  [
    "stops between two rows",
    (xml) => xml.slice(0, xml.indexOf('<row r="4"')),
    /^bad-xml xl\/worksheets\/sheet1\.xml:\d+:\d+ unclosed-tag sheetData$/,
  ],
  ["stops within a cell", (xml) => xml.slice(0, xml.indexOf("2024") + 2), /^bad-xml \S+ unclosed-tag (?:v|t)$/],
  ["has crossed tags", (xml) => xml.replace("</c></row>", "</row></c>"), /^bad-xml \S+ crossed-tags/],
  ["lacks the end of a row", (xml) => xml.replace("</row>", ""), /^bad-xml \S+ nested-tag row/],
  [
    "has a row in a cell",
    (xml) => xml.replace("</row>", "").replace("</c><row", "<row").replace("</row>", "</row></c></row>"),
    /^bad-xml \S+ nested-tag row$/,
  ],
  [
    "has a cell in a cell",
    (xml) => xml.replace(/(<c [^>]*>)(.*?<\/c>)/, '$1<c r="B1"><v>1</v></c>$2'),
    /^bad-xml \S+ nested-tag c$/,
  ],
  ["has a cell in no row", (xml) => xml.replace("<row", '<c r="F1"><v>1</v></c><row'), /^bad-xml \S+ nested-tag c$/],
  [
    "has a row outside of the rows",
    (xml) => xml.replace("<sheetData>", '<row r="9"><c r="A9"><v>1</v></c></row><sheetData>'),
    /^bad-xml \S+ nested-tag c$/,
  ],
  [
    "is not UTF-8",
    (xml) => Buffer.from(xml.replace('<row r="2"', '<row x="\u0001\u0001" r="2"').replaceAll("\u0001", "é"), "latin1"),
    /^not-utf-8/,
  ],
  ["goes on after its end", (xml) => `${xml}<row/>`, /^bad-xml \S+ text-outside/],
  [
    "has an attribute without an end",
    (xml) => xml.replace('r="3"', 'r="3'),
    /^bad-xml \S+ bad-(?:attribute|character)/,
  ],
];

describe("a sheet that is damaged", () => {
  test.each(damages)(
    "%s: alone it is refused, with part and place; beside others it is left out",
    async (_, change, found) => {
      expect(await problem(await changed(sheet1, change))).toMatchObject({
        code: "unreadable",
        place: { file: "f.xlsx" },
        found: expect.stringMatching(found),
      });
      const { values, told } = await read(await changed(sheet1, change, 2));
      expect(values).toBe(4);
      expect(told).toEqual([
        {
          code: "damaged-sheet",
          level: "left-out",
          place: { file: "f.xlsx", sheet: "S1" },
          found: expect.stringMatching(found),
        },
      ]);
    },
  );

  test.each(["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])(
    "what all sheets depend on refuses the workbook: %s",
    async (part) => {
      const found = await problem(await changed(part, (xml) => xml.slice(0, xml.lastIndexOf("</")), 2));
      expect(found).toMatchObject({ code: "unreadable", found: expect.stringContaining(`${part}`) });
    },
  );
});

describe("a workbook that is made to fill a memory is refused before it does", () => {
  test("by cells: a few rows as wide and long as a sheet can be", async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const found = await problem(await changed(sheet1, (xml) => xml.replace("</sheetData>", far)));
    expect(found).toMatchObject({ code: "unreadable", found: "more-than A1:XFD1048576 20000000" });
  });

  test("by texts", async () => {
    const many = `${"<si><t>a</t></si>".repeat(500_001)}</sst>`;
    const found = await problem(await changed("xl/sharedStrings.xml", (xml) => xml.replace("</sst>", many)));
    expect(found).toMatchObject({ code: "unreadable", found: "more-than xl/sharedStrings.xml 500000" });
  });
});

describe("a shared text that is not there", () => {
  test.each(["999", "-1", "x"])("%s is told with its cell, and the rest is read", async (index) => {
    const change = (xml: string) => xml.replace(/(<c r="B3"[^>]*t="s"[^>]*><v>)\d+/, `$1${index}`);
    const { told, panel } = await read(await changed(sheet1, change));
    expect(told).toMatchObject([
      { code: "damaged-cell", place: { file: "f.xlsx", sheet: "S1", cell: "B3" }, found: index },
    ]);
    expect(panel.areas.map(({ code }) => code)).toEqual(expect.arrayContaining(["A", "B"]));
  });

  test("half a text is damage of the sheet", async () => {
    const change = (xml: string) => xml.replace(/(<c r="B3"[^>]*t="s"[^>]*><v>)\d+/, "$11.5");
    expect(await problem(await changed(sheet1, change))).toMatchObject({ found: `${sheet1}: B3: 1.5` });
  });

  test("a cell that names no text is empty, not the first text of all", async () => {
    const change = (xml: string) => xml.replace(/(<c r="B3"[^>]*t="s"[^>]*>)<v>\d+<\/v>/, "$1");
    const { told, panel } = await read(await changed(sheet1, change));
    expect(told).toEqual([]);
    expect(panel.areas.map(({ code }) => code)).not.toContain("indicator");
  });
});

describe("a date out of range", () => {
  const dated = [
    ["date", "value"],
    [new Date(Date.UTC(2023, 0, 31)), 1],
    [new Date(Date.UTC(2023, 1, 28)), 2],
    [new Date(Date.UTC(2023, 2, 31)), 3],
  ];

  test.each(["250000000", "1e300", "2958466", "-1e9"])(
    "%s is told with its cell, and the rest is read",
    async (serial) => {
      const parts = unzip(await workbook({ name: "S1", rows: dated }));
      const xml = new TextDecoder().decode(parts.get(sheet1));
      const bytes = zip(
        parts.set(sheet1, new TextEncoder().encode(xml.replace(/(<c r="A3"[^>]*><v>)[^<]*/, `$1${serial}`))),
      );
      const { values, told } = await read(bytes);
      expect(told).toEqual([
        { code: "bad-date", level: "left-out", place: { file: "f.xlsx", sheet: "S1", cell: "A3" }, found: serial },
      ]);
      expect(values).toBe(2);
    },
  );

  test("a formula without a result is told with its cell, too", async () => {
    const parts = unzip(await workbook({ name: "S1", rows: dated }));
    const xml = new TextDecoder().decode(parts.get(sheet1));
    const formula = xml.replace(/(<c r="B3"[^>]*>)<v>[^<]*<\/v>/, "$1<f>SUM(B1:B2)</f><v></v>");
    const { told } = await read(zip(parts.set(sheet1, new TextEncoder().encode(formula))), /^uncalculated/);
    expect(told).toEqual([
      { code: "uncalculated-cell", level: "left-out", place: { file: "f.xlsx", sheet: "S1", cell: "B3" } },
    ]);
  });

  test("does so in a sheet that is no plain table too", async () => {
    const table = [
      ["Sản lượng", null, null],
      [null, "Năm 2019", "Năm 2020"],
      ["Lúa", 1, new Date(Number.NaN)],
      ["Ngô", 3, 4],
    ];
    const parts = unzip(
      await workbook({
        name: "S1",
        rows: table.map((row) => row.map((cell) => (cell instanceof Date ? new Date(Date.UTC(2023, 0, 31)) : cell))),
      }),
    );
    const xml = new TextDecoder().decode(parts.get(sheet1));
    const bytes = zip(
      parts.set(sheet1, new TextEncoder().encode(xml.replace(/(<c r="C3"[^>]*><v>)[^<]*/, "$1250000000"))),
    );
    const { values, told } = await read(bytes);
    expect(told).toMatchObject([{ code: "bad-date", place: { cell: "C3" }, found: "250000000" }]);
    // The one with the date is kept without a value.
    expect(values).toBe(4);
  });
});

describe("the workbooks of an attack", () => {
  const bytes = (name: string) => new Uint8Array(readFileSync(sharedFile("cases", "hostile", name) ?? ""));

  itShared("cutrow2.xlsx, which gave 2 of 4 rows without a word", async () => {
    expect(await problem(bytes("cutrow2.xlsx"))).toMatchObject({
      code: "unreadable",
      found: expect.stringContaining(sheet1),
    });
  });

  itShared("date250000000.xlsx and date-oor2.xlsx, which were refused", async () => {
    const one = await read(bytes("date250000000.xlsx"));
    expect(one.told).toMatchObject([{ code: "bad-date", place: { cell: "C3" }, found: "250000000" }]);
    // The cell is a figure that was not read: three of the four have a value.
    expect(one.values).toBe(4);
    expect(one.panel.observations.value.filter((value) => Number.isFinite(value))).toHaveLength(3);
    const many = await read(bytes("date-oor2.xlsx"));
    expect(many.told.map(({ place, found }) => `${place.cell} ${found}`)).toEqual([
      "A2 1e300",
      "A4 -1e9",
      "A5 99999999999",
      "A6 2958466",
    ]);
  });
});

test("texts that are not what their checksum says are not read as if they were", async () => {
  const part = "xl/sharedStrings.xml";
  const bytes = await changed(part, (xml) => xml.replace("flu", "flo"));
  expect(await problem(new Uint8Array(bytes))).toBeUndefined();
  const names = Buffer.from(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const at of [names.indexOf(part) - 30 + 14, names.lastIndexOf(part) - 46 + 16])
    view.setUint32(at, view.getUint32(at) ^ 1);
  expect(await problem(new Uint8Array(bytes))).toMatchObject({ code: "unreadable" });
});
