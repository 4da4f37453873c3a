import type { ReportAudit } from "../audit/contract/report-audit.ts";
import type { ClaimRow } from "./claim-row.ts";
import { plainText } from "./plain-text.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

/** A sentence is looked for so many letters back. */
const longestSentence = 1000;
/** A number and what it is said of. */
const fewestWords = 3;

/**
 * The words of a claim's sentence up to its reported number, in so many pixels. Where there are more, its last clause, and
 * before it as much of its beginning, which says what is told of, as there is room for; where the clause is too long as well,
 * its last words.
 */
export function quoteOf({ source: document }: ReportAudit, { entry }: ClaimRow, room: number): string {
  const end = entry.end + (document.text[entry.end] === ")" ? 1 : 0);
  const before = document.text.slice(Math.max(0, end - longestSentence), end);
  const words = plainText(before.slice(sentenceStart(before))).split(" ");
  const whole = words.join(" ");
  if (fits(whole, room)) return whole;
  const tail = lastClause(words, room);
  if (tail === undefined) return lastWords(words, room);
  let head = words.length - tail.split(" ").length;
  const told = () =>
    `${words
      .slice(0, head)
      .join(" ")
      .replace(/[,;:]$/u, "")} … ${tail}`;
  while (head >= fewestWords && !fits(told(), room)) head--;
  return head >= fewestWords ? told() : `…${tail}`;
}

/** Where the last sentence of a text begins: after a line's end, or a stop that a capital follows. */
function sentenceStart(text: string): number {
  let start = 0;
  for (const found of text.matchAll(/[\n\r\f]|[.;!?](?=\s+\p{Lu})/gu)) start = found.index + 1;
  return start;
}

/** What stands after the last comma or bracket with a few words behind it; undefined where that is too long. */
function lastClause(words: readonly string[], room: number): string | undefined {
  const ends = words.slice(0, 1 - fewestWords).findLastIndex((word) => /[,;)]$/u.test(word));
  const clause = words.slice(ends + 1).join(" ");
  return ends >= 0 && fits(`…${clause}`, room) ? clause : undefined;
}

/** As many words of the end as fit, of one that does not its last letters. */
function lastWords(words: readonly string[], room: number): string {
  let from = 0;
  while (from < words.length - 1 && !fits(`…${words.slice(from).join(" ")}`, room)) from++;
  const letters = [...words.slice(from).join(" ")];
  while (letters.length > 1 && !fits(`…${letters.join("")}`, room)) letters.shift();
  return `…${letters.join("")}`;
}

function fits(text: string, room: number): boolean {
  return textWidth(text, sizes.label) <= room;
}
