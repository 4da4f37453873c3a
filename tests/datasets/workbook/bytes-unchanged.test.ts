import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { openArchive } from "../../../src/model/encoding/zip-archive.ts";
import { archiveOf } from "../../../src/model/encoding/zip-writer.ts";
import { observed } from "./sheets.ts";

const files = ["cases/42-side-by-side.xlsx", "../documents/files/table.ods", "../documents/files/table.xls"];

// `slice` of a Buffer is no copy: the directory of the caller's bytes was written over, and a second reading found no zip file.
test.each(files)("%s is read twice from one Buffer, whose bytes stay what they were", async (name) => {
  const buffer = readFileSync(join(import.meta.dirname, "..", name));
  const before = Uint8Array.from(buffer);
  const [first, second] = [await readWorkbook(buffer, name, {}), await readWorkbook(buffer, name, {})];
  expect(observed(first.panel).length).toBeGreaterThan(0);
  expect(observed(second.panel)).toEqual(observed(first.panel));
  expect(Buffer.compare(buffer, before)).toBe(0);
});

test("an archive of some files of another leaves that one as it was", () => {
  const buffer = readFileSync(join(import.meta.dirname, "..", files[0] ?? ""));
  const before = Uint8Array.from(buffer);
  const archive = openArchive(buffer);
  const made = archiveOf([...archive.entries.values()].slice(1), archive);
  expect(openArchive(made).entries.size).toBe(archive.entries.size - 1);
  expect(Buffer.compare(buffer, before)).toBe(0);
});
