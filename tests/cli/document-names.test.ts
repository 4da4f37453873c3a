import { expect, test } from "vitest";
import { documentNames, folderNames } from "../../src/cli/document-names.ts";

test("a document is called by its file's own name, so that a page can be passed on without the way to it", () => {
  expect(documentNames(["/home/a/q1.txt", "-", "b\\q2.md"])).toEqual(["q1.txt", "stdin", "q2.md"]);
});

test("by its path where two share the name", () => {
  expect(documentNames(["a/q1.txt", "b/q1.txt", "c.txt"])).toEqual(["a/q1.txt", "b/q1.txt", "c.txt"]);
});

test("each gets a folder of its own", () => {
  expect(folderNames(["a/q1.txt", "b/Q1.md", "-", "..", ".env"])).toEqual(["q1", "Q1-2", "stdin", "report", ".env"]);
});
