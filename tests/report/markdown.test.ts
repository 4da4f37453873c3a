import { expect, test } from "vitest";
import { auditMarkdown } from "../../src/report/audit-markdown.ts";
import { doubted, onlyDoubted } from "./doubted.ts";
import { bare, fixture } from "./fixture.ts";
import { hostile } from "./hostile.ts";

test("the Markdown tells the conclusion, each finding and every claim", async () => {
  await expect(auditMarkdown(fixture, { lang: "vi" })).toMatchFileSnapshot("findings.md.txt");
});

test("the Markdown tells doubtful claims apart from the findings, each with what it rests on and how sure it is", () => {
  const text = auditMarkdown(doubted, { lang: "en" });
  const [, findings = "", doubtful = ""] =
    /## What does not agree\n([\s\S]*)## Doubtful\n([\s\S]*)## Implied/.exec(text) ?? [];
  expect(findings).toContain("### ✗ wrong number, sum of parts (line 11, column 140)");
  expect(findings).toContain("Basis: wording; similar claims that agree · over 99% probability of error");
  expect(doubtful.match(/^### .*$/gm)).toEqual([
    "### ! doubtful, change (line 14, column 44)",
    "### ! doubtful, change (line 13, column 30)",
  ]);
  expect(doubtful).toContain("Basis: proximity only · 72% probability of error");
  expect(text).toContain("- ! doubtful: 2");
  expect(auditMarkdown(onlyDoubted, { lang: "en" })).not.toContain("does not agree");
});

test("a document without numbers gets a conclusion all the same", () => {
  expect(auditMarkdown(bare("Không có số."), { lang: "en" })).toContain("**There are no numbers in this text.**");
});

test("no text of the input is read as Markdown or HTML, and every row of a table stays one row", () => {
  const text = auditMarkdown(hostile, { lang: "vi" });
  expect(text).not.toMatch(/(^|[^\\])<[a-z/!]/);
  for (const hidden of ["\u0000", "\u001b", "\u202e"]) expect(text).not.toContain(hidden);
  const rows = text.split("\n").filter((line) => line.startsWith("| c1"));
  expect(rows).toHaveLength(1);
});
