import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unreadInPage } from "../../src/web/audit-file.node.ts";

const fileOf = (name: string) => Uint8Array.from(readFileSync(join(import.meta.dirname, "../documents/files", name)));

test("a workbook under a password is told as that, whatever it is called, and is no old Word file", () => {
  const locked = fileOf("locked.xlsx");
  for (const name of ["locked.xlsx", "locked.docx", "locked.xls"])
    expect(unreadInPage(name, locked, "en")).toBe(
      `${name}: the file is protected by a password; remove it, save the file and run again`,
    );
});

test("an old Word file is told as that; a workbook without a password is read", () => {
  expect(unreadInPage("an-giang.doc", fileOf("an-giang.doc"), "en")).toContain(
    "an-giang.doc is an old Word file (.doc)",
  );
  expect(unreadInPage("table.xls", fileOf("table.xls"), "en")).toBeUndefined();
});

test("the list of a data package is told as that, since what it lists is not there", () => {
  const list = new TextEncoder().encode('{"name":"cases","resources":[]}');
  expect(unreadInPage("datapackage.json", list, "en")).toContain("datapackage.json lists the data files of a package");
});

test("JSON is left to the command line, by what it holds and not by its name alone", () => {
  const list = new TextEncoder().encode('[{"area":"A","year":2023,"cases":5}]');
  for (const name of ["cases.json", "cases.ndjson"])
    expect(unreadInPage(name, list, "en")).toContain(`${name} is JSON, which this page cannot read`);
  const text = new TextEncoder().encode("There were 150 cases in June, up 40% from 100 cases.\n");
  expect(unreadInPage("draft.json", text, "en")).toBeUndefined();
});
