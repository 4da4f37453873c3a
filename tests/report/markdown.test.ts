import { expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.ts";
import { bare, fixture } from "./fixture.ts";
import { hostile } from "./hostile.ts";

test("the Markdown tells the conclusion, each finding and every claim", async () => {
  await expect(toMarkdown(fixture, { lang: "vi" })).toMatchFileSnapshot("findings.md.txt");
});

test("a document without numbers gets a conclusion all the same", () => {
  expect(toMarkdown(bare("Không có số."), { lang: "en" })).toContain("**No number in this text can be checked.**");
});

test("no text of the input is read as Markdown or HTML, and every row of a table stays one row", () => {
  const text = toMarkdown(hostile, { lang: "vi" });
  expect(text).not.toMatch(/(^|[^\\])<[a-z/!]/);
  for (const hidden of ["\u0000", "\u001b", "\u202e"]) expect(text).not.toContain(hidden);
  const rows = text.split("\n").filter((line) => line.startsWith("| c1"));
  expect(rows).toHaveLength(1);
});
