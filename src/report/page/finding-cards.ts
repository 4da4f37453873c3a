import type { Cause, Finding } from "../../audit/result.ts";
import { wordsFor } from "../../words/words.ts";
import type { Excerpt } from "../excerpt.ts";
import {
  basisText,
  calculationOf,
  claimedText,
  correctionSign,
  placeOf,
  placesOf,
  type ReportView,
  recomputedText,
} from "../view.ts";
import type { FindingCard } from "./card.ts";
import { mostCards } from "./claim-links.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { claimKey } from "./finding-key.ts";

const excerptColumns = 220;
const mostExcerpts = 8;

/** A finding with its card. */
export interface CardOfFinding {
  readonly finding: Finding;
  readonly html: FindingCard;
}

/**
 * The findings of a report that are wrong, or doubtful, as cards, each with its numbers in their places, what it rests on and what
 * may have gone wrong. A doubtful one is set lighter and claims no error.
 */
export function findingCards(view: ReportView, verdict: "inconsistent" | "doubtful"): readonly CardOfFinding[] {
  return view[verdict]
    .slice(0, mostCards[verdict])
    .map((finding) => ({ finding, html: (number) => card(view, finding, number) }));
}

function card(view: ReportView, finding: Finding, number: number): string {
  const { messages } = view;
  const { labels } = messages;
  const { line, column } = placeOf(view, finding);
  const calculation = calculationOf(view, finding);
  const recomputed = recomputedText(view, finding);
  const id = escapeLine(finding.id);
  const excerpts = placesOf(view, finding, excerptColumns).slice(0, mostExcerpts);
  const causes = finding.causes.map((cause) => causeItem(view, cause)).join("");
  const firm = finding.verdict === "inconsistent";
  const title = firm ? messages.severities[finding.severity] : messages.verdicts[finding.verdict];
  return `<article class="finding${firm ? "" : " doubt"}" id="f-${id}" data-key="${claimKey(view, finding)}" aria-labelledby="h-${id}">
<header><h3 id="h-${id}"><a class="no" href="#f-${id}" title="${escapeHtml(wordsFor(messages.lang).page.linkToFinding)}">${number}</a> ${escapeHtml(capital(title))} <span class="kind">${escapeHtml(messages.kinds[finding.kind])}</span></h3>
<a class="place" href="#${escapeLine(finding.reported)}">${escapeHtml(labels.place(String(line), String(column)))} <span class="go">${escapeHtml(labels.seeInText)}</span></a></header>
<div class="body"><dl class="pair"><div class="was"><dt>${escapeHtml(labels.columns.reported)}</dt><dd>${escapeLine(claimedText(view, finding))}</dd></div>
<div class="is"><dt>${escapeHtml(labels.columns.recomputed)}</dt><dd>${escapeLine(recomputed || "–")}</dd>${calculation ? `<dd class="calc">${escapeLine(calculation)}</dd>` : ""}</div></dl>
<div class="proof"><p class="why">${escapeLine(finding.explanation)}</p>
<p class="basis">${escapeHtml(basisText(view, finding))}</p>
${excerpts.map((excerpt) => quote(view, excerpt)).join("\n")}
${causes ? `<div class="causes"><h4>${escapeHtml(labels.columns.causes)}</h4><ul>${causes}</ul></div>` : ""}
</div></div>
</article>`;
}

function quote(view: ReportView, excerpt: Excerpt): string {
  const { text, language } = view.result.document;
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

function causeItem(view: ReportView, cause: Cause): string {
  const entry = view.entry(cause.where);
  const correction = view.messages.number(cause.correction);
  const from = entry ? `<a href="#${escapeLine(entry.id)}">${escapeLine(entry.text)}</a>` : escapeLine(cause.where);
  return `<li><span class="fix">${from}${correctionSign(cause)}<strong>${escapeLine(correction)}</strong></span> ${escapeLine(cause.explanation)}</li>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
