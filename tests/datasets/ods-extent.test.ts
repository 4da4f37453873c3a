import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OdsExtent } from "../../src/datasets/formats/workbook/ods-extent.ts";
import { openWorkbook } from "../../src/datasets/formats/workbook/open-workbook.ts";
import { detail } from "../../src/model/detail.ts";
import { openArchive, xmlPart } from "../../src/model/encoding/zip-archive.ts";
import { patchArchive } from "../../src/report/marked/patch-archive.ts";

/** A row with this many empty cells before a filled one, and how often it is repeated. */
function row(extent: OdsExtent, { times = 1, empty = 0, filled = true } = {}): void {
  extent.open("table-row", { "table:number-rows-repeated": String(times) });
  if (empty > 0) {
    extent.open("table-cell", { "table:number-columns-repeated": String(empty) });
    extent.close("table-cell");
  }
  if (filled) {
    extent.open("table-cell", { "office:value-type": "float" });
    extent.close("table-cell");
  }
  extent.close("table-row");
}

describe("the extent of an OpenDocument spreadsheet", () => {
  it("is its filled cells; a million empty rows at the end, as every such file has, are none", () => {
    const extent = new OdsExtent();
    row(extent);
    row(extent, { empty: 2 });
    row(extent, { times: 1_048_574, filled: false });
    expect(extent.cells).toBe(2 + 4);
  });

  it("grows with rows that are repeated, and with empty rows that others follow", () => {
    const repeated = new OdsExtent();
    row(repeated, { times: 1_048_576, empty: 9 });
    expect(repeated.cells).toBe(1_048_576 * 11);
    const far = new OdsExtent();
    row(far, { times: 1_000_000, filled: false });
    row(far);
    expect(far.cells).toBe(20_000_002);
  });

  it("bounds what is opened: a file of 10 kB that stands for a million filled rows is refused in a sentence", async () => {
    const bytes = Uint8Array.from(readFileSync(join(import.meta.dirname, "../documents/files/table.ods")));
    const archive = openArchive(bytes);
    const content = await xmlPart(archive, "content.xml");
    const hostile = content.replace(/<table:table-row /, '<table:table-row table:number-rows-repeated="1048576" ');
    const file = await patchArchive(archive, new Map([["content.xml", new TextEncoder().encode(hostile)]]));
    await expect(openWorkbook(file, "a.ods")).rejects.toMatchObject({
      problem: { code: "unreadable", found: detail("more-than", "content.xml", 2_000_000) },
    });
    expect((await openWorkbook(bytes, "a.ods")).sheets.length).toBeGreaterThan(0);
  });
});
