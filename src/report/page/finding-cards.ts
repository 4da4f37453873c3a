import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { DataFinding } from "../../audit/contract/data-finding.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { placeInShort } from "../dataset-audit/view.ts";
import type { Excerpt } from "../excerpt.ts";
import { toldClaim } from "../told/told-claim.ts";
import { toldComparison } from "../told/told-comparison.ts";
import { placesOf, type ReportView } from "../view.ts";
import type { FindingCard } from "./card.ts";
import { mostCards } from "./claim-links.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { findingCard } from "./finding-card.ts";
import { claimKey, printedKey } from "./finding-key.ts";
import { ofArea } from "./row-area.ts";

const excerptColumns = 220;
const mostExcerpts = 8;

/** A finding with its card. */
export interface CardOfFinding {
  readonly finding: ClaimFinding;
  readonly html: FindingCard;
}

/** The findings of a report that are wrong, or doubtful, as cards, each with its numbers in their sentences; `named` with the file, where there are several. */
export function claimCards(
  view: ReportView,
  verdict: "inconsistent" | "doubtful",
  named: boolean,
): readonly CardOfFinding[] {
  const { lang, messages } = view;
  const file = named ? `${view.result.source.name}, ` : "";
  return view[verdict].slice(0, mostCards[verdict]).map((finding) => {
    const places = placesOf(view, finding, excerptColumns).slice(0, mostExcerpts);
    const evidence = {
      key: claimKey(view, finding),
      target: finding.reported.id,
      see: messages.labels.seeInText,
      reported: messages.labels.columns.reported,
      html: places.map((excerpt) => quote(view, excerpt)).join("\n"),
    };
    const told = toldClaim(view, finding);
    return { finding, html: findingCard({ ...told, place: file + told.place }, evidence, lang) };
  });
}

/** The inconsistent comparisons of a data set as cards, each with the figures it was recomputed from. */
export function comparisonCards(findings: readonly DataFinding[], lang: Language): readonly FindingCard[] {
  const { seeCheck: see } = messagesFor(lang).labels;
  const { reported } = wordsFor(lang).audit.data.columns;
  return findings.map((finding) => {
    const evidence = {
      key: printedKey(finding),
      area: ofArea(finding.subject.area),
      target: finding.id,
      see,
      reported,
      html: operandList(finding, lang),
    };
    return findingCard(toldComparison(finding, lang), evidence, lang);
  });
}

function operandList({ operands }: DataFinding, lang: Language): string {
  const items = operands.map(
    ({ value, vintage = "", place }) =>
      `<li><b>${escapeLine(messagesFor(lang).number(value))}</b> <span class="from">${escapeLine([placeInShort(place), vintage].filter(Boolean).join(", "))}</span></li>`,
  );
  return items.length > 0 ? `<ul class="operands">${items.join("")}</ul>` : "";
}

function quote(view: ReportView, excerpt: Excerpt): string {
  const { text, language } = view.result.source;
  let at = excerpt.start;
  let body = excerpt.cutBefore ? "… " : "";
  for (const mark of excerpt.marks) {
    const printed = text.slice(mark.start, mark.end);
    const tag = mark.role === "reported" ? "mark" : "b";
    body += `${escapeLine(text.slice(at, mark.start))}<a href="#${escapeLine(mark.id)}"><${tag}>${escapeLine(printed)}</${tag}></a>`;
    at = mark.end;
  }
  body += escapeLine(text.slice(at, excerpt.end)) + (excerpt.cutAfter ? " …" : "");
  const line = `${view.messages.labels.line} ${excerpt.line}`;
  return `<blockquote><cite>${escapeHtml(line)}</cite><p lang="${escapeLine(language)}">${body}</p></blockquote>`;
}
