import { expect, test } from "vitest";
import { maySayTwice } from "../../../src/audit/system/may-say-twice.ts";
import { readText } from "../../../src/documents/read-text.ts";
import { passageOf } from "../../../src/facts/passage.ts";
import { english } from "../../../src/language/en/english.ts";
import { readSentences } from "../../../src/language/read.ts";

/** What an English sentence counts, as it is printed, where saying it twice says anything. */
function saidTwice(text: string): readonly string[] {
  const document = readText("t", text);
  const sentences = document.blocks.flatMap((block) => readSentences(document.text, block.spans, english));
  return passageOf(sentences)
    .quantities.filter(maySayTwice)
    .map(({ numeral: { start, end } }) => document.text.slice(start, end));
}

test.each([
  ["The discussion of the 2021 items is in the report.", []],
  ["The discussion of the 2,021 items is in the report.", ["2,021"]],
  ["The discussion of the 1845 items is in the report.", ["1845"]],
  ["The discussion of the 2021.5 items is in the report.", ["2021.5"]],
  ["The discussion of the 12 items is in the report.", []],
])("four digits that may be a year are none: %s", (text, expected) => {
  expect(saidTwice(text)).toEqual(expected);
});
