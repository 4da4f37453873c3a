import { expect, test } from "vitest";
import { readText } from "../../src/documents/read-text.ts";
import { textTablesOf } from "../../src/facts/text-table.ts";
import { english } from "../../src/language/en/english.ts";
import { readSentences } from "../../src/language/read.ts";
import { table } from "../audit/english-verdicts.ts";

function rolesOf(...names: string[]): readonly string[] {
  const rows = names.map((name, at) => `| ${name} | ${310 + 41 * at} | ${280 + 37 * at} |`);
  const { text, blocks } = readText("t.md", table("| | 2022 | 2021 |", ...rows));
  const sentences = blocks.flatMap((block) => readSentences(text, block.spans, english));
  return textTablesOf(sentences).flatMap((each) => each.rows.map(({ role }) => role));
}

test("a total is one behind the mark of a note, and in brackets", () => {
  expect(rolesOf("Cash", "Total", "(2) Subtotal", "(2) Cash", "(Total)")).toEqual([
    "plain",
    "total",
    "total",
    "plain",
    "total",
  ]);
});
