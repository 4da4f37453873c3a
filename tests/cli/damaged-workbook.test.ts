import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changed } from "../datasets/workbook/changed-workbook.ts";
import { itShared, sharedFile } from "../shared.ts";
import { recount, temporaryFolder } from "./built.ts";

const sheet1 = "xl/worksheets/sheet1.xml";
const cut = (xml: string) => xml.slice(0, xml.indexOf('<row r="4"'));

async function folderWith(change: (xml: string) => string, sheets: number): Promise<string> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "f.xlsx"), await changed(sheet1, change, sheets));
  return cwd;
}

describe("a damaged workbook", () => {
  test("is refused where nothing of it is whole: file, part and place, status 2", async () => {
    const cwd = await folderWith(cut, 1);
    for (const args of [["compare"], ["inspect"], ["audit"], ["report", "--out", "page"]]) {
      const [command = "", ...more] = args;
      const { status, out, err } = recount([command, "f.xlsx", "--lang", "en", ...more], { cwd });
      expect([status, out]).toEqual([2, ""]);
      expect(err).toMatch(
        /f\.xlsx: the file is damaged .*xl\/worksheets\/sheet1\.xml:\d+:\d+: tag not closed \(<\w+>\)\); open it in the program/,
      );
    }
  });

  test("is read where it is whole, and the damage is told, with status 2", async () => {
    const cwd = await folderWith(cut, 2);
    const compared = recount(["compare", "f.xlsx", "--lang", "en", "-f", "csv"], { cwd });
    expect(compared.status).toBe(2);
    expect(compared.out.trimEnd().split("\r\n")).toHaveLength(3);
    expect(compared.err).toMatch(/f\.xlsx.*S1.*the sheet is damaged \(xl\/worksheets\/sheet1\.xml:/);
    expect(compared.err.match(/is damaged/g)).toHaveLength(1);
    const inspected = recount(["inspect", "f.xlsx", "--lang", "en"], { cwd });
    expect([inspected.status, inspected.err]).toEqual([2, expect.stringContaining("the sheet is damaged")]);
  });

  test("tells a cell whose text is not there, with status 2", async () => {
    const cwd = await folderWith((xml) => xml.replace(/(<c r="B3"[^>]*t="s"[^>]*><v>)\d+/, "$1999"), 1);
    const { status, err } = recount(["compare", "f.xlsx", "--lang", "en"], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/f\.xlsx.*B3.*refers to a text missing from the workbook \(999/);
  });

  itShared("reads past a date out of range, and tells its cell", () => {
    const { status, err } = recount([
      "compare",
      sharedFile("cases", "hostile", "date250000000.xlsx") ?? "",
      "--lang",
      "en",
    ]);
    expect(status).toBe(0);
    expect(err).toContain("S1!C3: the cell holds a date out of range (250000000); it is left out");
  });
});
