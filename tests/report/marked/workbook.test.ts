import { readFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { openArchive, unpack, xmlPart } from "../../../src/model/encoding/zip-archive.ts";
import type { CellMark } from "../../../src/report/marked/xlsx/cell-mark.ts";
import { markXlsx } from "../../../src/report/marked/xlsx/mark-xlsx.ts";
import { converted, describeInOffice } from "../../office.ts";
import { itShared, sharedFile } from "../../shared.ts";

const mark = (sheet: string, cell: string, verdict: CellMark["verdict"] = "inconsistent"): CellMark => ({
  ...{ sheet, cell, verdict, reported: "85,51%" },
  lines: ["149 / 156 = 95.51 % < 100 & more", "One digit may be wrong."],
});

async function workbook(): Promise<Uint8Array> {
  const rows = [
    ["Xã", "Đạt", "Tỷ lệ"],
    [156, 149, 85.51],
  ];
  return writeXlsx({
    sheets: [
      { name: "Biểu 1", rows },
      { name: "It's", rows: [[1, 2]] },
    ],
  });
}

/** The names of the parts that are not byte for byte as they were, new ones with a plus. */
function changes(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = openArchive(before).entries;
  return [...openArchive(after).entries.values()].flatMap(({ name, record }) => {
    const was = old.get(name);
    if (!was) return [`+${name}`];
    return Buffer.compare(was.record, record) === 0 ? [] : [name];
  });
}

describe("a workbook given back", () => {
  it("has a ground and a note at the cell, and a sheet of findings that leads to it; figures as they were", async () => {
    const after = await markXlsx(await workbook(), [mark("Biểu 1", "C2"), mark("It's", "B1", "doubtful")], "en");
    const { sheets } = await readXlsx(after);
    expect(sheets.map(({ name }) => name)).toEqual(["Biểu 1", "It's", "recount"]);
    expect(sheets[0]?.rows[1]).toEqual([156, 149, 85.51]);
    expect(sheets[2]?.rows[1]?.slice(0, 4)).toEqual(["Biểu 1", "C2", "Inconsistent", "85,51%"]);
    const archive = openArchive(after);
    expect(await xmlPart(archive, "xl/worksheets/recount1.xml")).toContain("location=\"'It''s'!B1\"");
    expect(await xmlPart(archive, "xl/recountComments1.xml")).toContain('ref="C2"');
    expect(await xmlPart(archive, "xl/styles.xml")).toContain("FFFFC7CE");
  });

  it("can be marked again, beside the notes that it has", async () => {
    const once = await markXlsx(await workbook(), [mark("Biểu 1", "C2")], "en");
    const archive = openArchive(await markXlsx(once, [mark("Biểu 1", "B2")], "en"));
    const notes = await xmlPart(archive, "xl/recountComments1.xml");
    expect(notes.match(/<comment ref="(?:C2|B2)" authorId="[01]"/g)).toHaveLength(2);
    expect(await xmlPart(archive, "xl/workbook.xml")).toContain('name="recount 2"');
  });

  it("is the same file where nothing is wrong", async () => {
    const bytes = await workbook();
    expect(await markXlsx(bytes, [], "en")).toBe(bytes);
  });

  itShared(
    "of the statistics office keeps 166 of 180 parts byte for byte, all 1,672 names and 30 links to other files",
    async () => {
      const bytes = Uint8Array.from(
        readFileSync(sharedFile("data", "gso-monthly", "2020-12-27-03-Bieu-2020.xlsx") ?? ""),
      );
      const before = openArchive(bytes);
      const main = await xmlPart(before, "xl/workbook.xml");
      const [, name = ""] = /<sheet [^>]*name="([^"]+)"/.exec(main) ?? [];
      const after = await markXlsx(bytes, [mark(name, "B10"), mark(name, "C10")], "vi");
      const names = (xml: string) => xml.match(/<definedName /g)?.length;
      expect(names(await xmlPart(openArchive(after), "xl/workbook.xml"))).toBe(names(main));
      const changed = changes(bytes, after);
      expect(changed.length).toBeLessThanOrEqual(9);
      expect(changed.filter((part) => part.includes("externalLink"))).toEqual([]);
      for (const entry of openArchive(after).entries.values()) expect((await unpack(entry)).length).toBe(entry.size);
    },
  );
});

describeInOffice("calc", "LibreOffice opens the workbook given back", () => {
  it("with its note, and prints its sheets as before", async () => {
    const [before, after] = [await workbook(), await markXlsx(await workbook(), [mark("Biểu 1", "C2")], "en")];
    const csv = (bytes: Uint8Array) => new TextDecoder().decode(converted("a.xlsx", bytes, "csv"));
    expect(csv(after)).toBe(csv(before));
    const ods = await xmlPart(openArchive(converted("a.xlsx", after, "ods")), "content.xml");
    expect(ods).toMatch(/<office:annotation .*149 \/ 156 = 95.51 % &lt; 100 &amp; more/s);
    expect(ods).toContain('xlink:href="#&apos;Biểu 1&apos;!C2"');
  });
});
