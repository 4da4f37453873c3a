import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import type { ToldCause, ToldFinding } from "../told/told-finding.ts";
import type { FindingCard } from "./card.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** What a card adds to its finding: where its place leads on the page, what a mark on it is kept under, and what it rests on. */
export interface CardEvidence {
  readonly key: string;
  /** Which area it is of, as an attribute; empty where it is of none. */
  readonly area?: string;
  /** The id of the number in the text, or of the row in the table. */
  readonly target: string;
  /** What stands at the target: `see in the text`. */
  readonly see: string;
  /** What heads the number under test. */
  readonly reported: string;
  /** The numbers that it was recomputed from, in their places. */
  readonly html: string;
}

/** A finding as a card: what is printed, what comes of it, why, and what may have gone wrong. A doubtful one is set lighter and claims no error. */
export function findingCard(told: ToldFinding, evidence: CardEvidence, lang: Language): FindingCard {
  const { columns } = messagesFor(lang).labels;
  const { key, area = "", target, see, reported } = evidence;
  const id = escapeLine(told.id);
  const link = escapeHtml(wordsFor(lang).page.linkToFinding);
  const firm = told.verdict === "inconsistent";
  const calculation = told.calculation === "" ? "" : `<dd class="calc">${escapeLine(told.calculation)}</dd>`;
  const causes = told.causes.map(causeItem).join("");
  const proof = [
    told.basis === "" ? "" : `<p class="basis">${escapeHtml(told.basis)}</p>`,
    evidence.html,
    causes && `<div class="causes"><h4>${escapeHtml(columns.causes)}</h4><ul>${causes}</ul></div>`,
  ];
  const subject = told.subject === "" ? "" : `${escapeLine(told.subject)}: `;
  return (
    number,
  ) => `<article class="finding${firm ? "" : " doubt"}" id="f-${id}"${area} data-key="${key}" aria-labelledby="h-${id}">
<header><h3 id="h-${id}"><a class="no" href="#f-${id}" title="${link}">${number}</a> ${escapeHtml(capital(told.what))} <span class="kind">${escapeLine(told.kind)}</span></h3>
<a class="place" href="#${escapeLine(target)}">${escapeLine(told.place)} <span class="go">${escapeHtml(see)}</span></a></header>
<div class="body"><dl class="pair"><div class="was"><dt>${escapeHtml(reported)}</dt><dd>${escapeLine(told.printed)}</dd></div>
<div class="is"><dt>${escapeHtml(columns.recomputed)}</dt><dd>${escapeLine(told.recomputed || "–")}</dd>${calculation}</div></dl>
<div class="proof"><p class="why">${subject}${escapeLine(told.explanation)}</p>
${proof.filter(Boolean).join("\n")}
</div></div>
</article>`;
}

function causeItem({ change, explanation }: ToldCause): string {
  if (!change) return `<li>${escapeLine(explanation)}</li>`;
  const { number, printed, correction } = change;
  const from =
    number === undefined ? escapeLine(printed) : `<a href="#${escapeLine(number)}">${escapeLine(printed)}</a>`;
  return `<li><span class="fix">${from} → <strong>${escapeLine(correction)}</strong></span> ${escapeLine(explanation)}</li>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
