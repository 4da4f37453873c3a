import { verdictSigns } from "../model/verdict-order.ts";
import type { Excerpt } from "./excerpt.ts";
import { escapedMarkdown } from "./markdown-escape.ts";
import { causeLine, headingOf, type ToldFinding } from "./told/told-finding.ts";

const passageColumns = 160;

/** A finding as Markdown: what and where, the numbers in their places, why, and what may have gone wrong. */
export function findingMarkdown(told: ToldFinding): string {
  const { verdict, subject, place, address, explanation, basis, causes } = told;
  const heading = escapedMarkdown(headingOf(told));
  return [
    `### ${verdictSigns[verdict]} ${subject === "" ? `${heading} (${place})` : heading}`,
    subject === "" ? "" : escapedMarkdown(address),
    passages(told),
    escapedMarkdown(explanation),
    escapedMarkdown(basis),
    causes.map((cause) => `- ${escapedMarkdown(causeLine(cause))}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The passages that print its numbers, as quotations. */
function passages({ passages: printed }: ToldFinding): string {
  if (!printed) return "";
  const quotes = printed.inColumns(passageColumns).map((passage) => `> ${quoted(printed.text, passage)}`);
  return quotes.join("\n>\n");
}

/** A passage with the finding's numbers in bold. */
function quoted(text: string, { start, end, marks, cutBefore, cutAfter }: Excerpt): string {
  let at = start;
  let quote = cutBefore ? "… " : "";
  for (const mark of marks) {
    quote += `${escapedMarkdown(text.slice(at, mark.start))}**${escapedMarkdown(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return quote + escapedMarkdown(text.slice(at, end)) + (cutAfter ? " …" : "");
}
