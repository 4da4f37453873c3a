import { verdictSigns } from "../model/verdict-order.ts";
import { escapedMarkdown } from "./markdown-escape.ts";
import { causeLine, headingOf, type ToldFinding } from "./told/told-finding.ts";

/** A finding as Markdown: what and where, the numbers in their places (`evidence`, Markdown already), why, and what may have gone wrong. */
export function findingMarkdown(told: ToldFinding, evidence = ""): string {
  const { verdict, subject, place, address, explanation, basis, causes } = told;
  const heading = escapedMarkdown(headingOf(told));
  return [
    `### ${verdictSigns[verdict]} ${subject === "" ? `${heading} (${place})` : heading}`,
    subject === "" ? "" : escapedMarkdown(address),
    evidence,
    escapedMarkdown(explanation),
    escapedMarkdown(basis),
    causes.map((cause) => `- ${escapedMarkdown(causeLine(cause))}`).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}
