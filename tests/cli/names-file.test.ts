import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namesFile } from "../../src/cli/names-file.node.ts";

test("names.csv of a data package is taken, by its folder and by its descriptor; the one that is named comes first", () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-names-"));
  const descriptor = join(folder, "datapackage.json");
  const names = join(folder, "names.csv");
  writeFileSync(names, "name,as\nPangasius,Cá tra\n");
  expect(namesFile(undefined, [folder])).toBeUndefined();
  writeFileSync(descriptor, "{}");
  expect(namesFile(undefined, [folder])).toBe(names);
  expect(namesFile(undefined, [descriptor])).toBe(names);
  expect(namesFile("mine.csv", [descriptor])).toBe("mine.csv");
  expect(namesFile(undefined, [join(folder, "other.csv")])).toBeUndefined();
});
