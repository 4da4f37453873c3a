import type { DataFinding } from "../../audit/dataset/result.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { placeInShort, subjectText } from "../dataset-audit/view.ts";
import type { FindingCard } from "./card.ts";
import { formulaText, printedText, recomputedText } from "./data-finding.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { printedKey } from "./finding-key.ts";

/** Where a printed comparison's recomputation stands on the page. */
export function printedAnchor(finding: DataFinding): string {
  return finding.id;
}

/** The inconsistent comparisons of a data set as cards. */
export function dataCards(findings: readonly DataFinding[], lang: Language): readonly FindingCard[] {
  return findings.map((finding) => (number) => card(finding, number, lang));
}

function card(finding: DataFinding, number: number, lang: Language): string {
  const { labels, severities, number: written } = messagesFor(lang);
  const { columns } = wordsFor(lang).audit.data;
  const formula = formulaText(finding, lang);
  const id = escapeLine(finding.id);
  const causes = finding.causes.map(({ explanation }) => `<li>${escapeLine(explanation)}</li>`).join("");
  const operands = finding.operands.map(
    ({ value, vintage, place }) =>
      `<li><b>${escapeLine(written(value))}</b> <span class="from">${escapeLine([placeInShort(place), vintage].filter(Boolean).join(", "))}</span></li>`,
  );
  const severity = severities[finding.severity];
  return `<article class="finding" id="f-${id}" data-key="${printedKey(finding)}" aria-labelledby="h-${id}">
<header><h3 id="h-${id}"><a class="no" href="#f-${id}" title="${escapeHtml(wordsFor(lang).page.linkToFinding)}">${number}</a> ${escapeHtml(severity.charAt(0).toUpperCase() + severity.slice(1))} <span class="kind">${escapeLine(comparisonName(finding.comparison, lang))}</span></h3>
<a class="place" href="#${id}">${escapeLine(placeInShort(finding.place))} <span class="go">${escapeHtml(labels.seeCheck)}</span></a></header>
<div class="body"><dl class="pair"><div class="was"><dt>${escapeHtml(columns.reported)}</dt><dd>${escapeLine(printedText(finding, lang))}</dd></div>
<div class="is"><dt>${escapeHtml(columns.recomputed)}</dt><dd>${escapeLine(recomputedText(finding, lang) || "–")}</dd>${formula ? `<dd class="calc">${escapeLine(formula)}</dd>` : ""}</div></dl>
<div class="proof"><p class="why">${escapeLine(subjectText(finding))}: ${escapeLine(finding.explanation)}</p>
${operands.length > 0 ? `<ul class="operands">${operands.join("")}</ul>` : ""}${causes ? `<div class="causes"><h4>${escapeHtml(labels.columns.causes)}</h4><ul>${causes}</ul></div>` : ""}
</div></div>
</article>`;
}
