import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkbook } from "../../../src/datasets/formats/workbook/open-workbook.ts";
import { fileKind } from "../../../src/model/encoding/file-kind.ts";
import { openDocumentKind } from "../../../src/model/encoding/open-document.ts";
import { openArchive } from "../../../src/model/encoding/zip-archive.ts";
import { patchArchive } from "../../../src/report/marked/patch-archive.ts";
import { anGiangFile, documentOf } from "../../documents/sources.ts";

const sheet = () => Uint8Array.from(readFileSync(join(import.meta.dirname, "../../documents/files/table.ods")));

/** The same file with its media type packed, or replaced by another, which is packed too. */
async function packed(bytes: Uint8Array, type: string): Promise<Uint8Array> {
  return patchArchive(openArchive(bytes), new Map([["mimetype", new TextEncoder().encode(type)]]));
}

/** The same with `mimetype` as its last file. */
async function atEnd(bytes: Uint8Array, type: string): Promise<Uint8Array> {
  const archive = openArchive(bytes);
  const entries = new Map([...archive.entries].filter(([name]) => name !== "mimetype"));
  return patchArchive({ ...archive, entries }, new Map([["mimetype", new TextEncoder().encode(type)]]));
}

const family = "application/vnd.oasis.opendocument.";

test("an OpenDocument file is known by the checksum of its media type, packed or not, first or last", async () => {
  for (const pack of [packed, atEnd]) {
    for (const type of ["text", "text-template", "text-web"])
      expect(openDocumentKind(await pack(anGiangFile("odt"), family + type)), type).toBe("text");
    for (const type of ["spreadsheet", "spreadsheet-template"])
      expect(openDocumentKind(await pack(sheet(), family + type)), type).toBe("spreadsheet");
    expect(openDocumentKind(await pack(sheet(), `${family}presentation`))).toBeUndefined();
  }
  expect(openDocumentKind(anGiangFile("odt"))).toBe("text");
  expect(openDocumentKind(sheet())).toBe("spreadsheet");
  expect(openDocumentKind(anGiangFile("docx"))).toBeUndefined();
});

test("a text or a spreadsheet with its media type packed reads as before", async () => {
  const text = await packed(anGiangFile("odt"), `${family}text`);
  expect(fileKind(text)).toBe("odt");
  expect((await documentOf("a.odt", text)).text).toBe((await documentOf("a.odt", anGiangFile("odt"))).text);
  const rows = async (bytes: Uint8Array) => (await openWorkbook(bytes, "a.ods")).sheets.map((each) => each.rows);
  expect(await rows(await packed(sheet(), `${family}spreadsheet`))).toEqual(await rows(sheet()));
});
