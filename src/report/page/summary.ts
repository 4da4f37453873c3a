import type { Verdict } from "../../model/claim.ts";
import type { ReportView } from "../view.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

const verdicts: readonly (readonly [Verdict, string])[] = [
  ["inconsistent", "✗"],
  ["unverifiable", "?"],
  ["consistent", "✓"],
];

/** The top of the page: what was audited, the conclusion in one sentence, and the counts. */
export function summary(view: ReportView): string {
  const { messages, result } = view;
  const { labels } = messages;
  const counts = result.summary;
  const state = counts.inconsistent > 0 ? "bad" : counts.consistent > 0 ? "ok" : "open";
  const figures = verdicts.map(
    ([verdict, sign]) =>
      `<li class="${verdict}"><b>${messages.number(String(counts[verdict]))}</b> <span><i aria-hidden="true">${sign}</i> ${escapeHtml(messages.verdicts[verdict])}</span></li>`,
  );
  const parts = verdicts
    .filter(([verdict]) => counts[verdict] > 0)
    .map(([verdict]) => `<span class="${verdict}" style="flex-grow:${counts[verdict]}"></span>`);
  const scope = `${labels.numbers(counts.numbers)} · ${labels.claims(counts.claims)} · ${labels.roundingRule.toLowerCase()}: ${messages.roundingRules[counts.roundingRule]}`;
  return `<header class="top">
<p class="eyebrow">${escapeHtml(labels.audit)}</p>
<h1>${escapeLine(result.document.name)}</h1>
<p class="headline ${state}">${escapeHtml(labels.headline(counts))}</p>
<ul class="figures">${figures.join("")}</ul>
<div class="bar" aria-hidden="true">${parts.join("")}</div>
<p class="scope">${escapeHtml(scope)}</p>
</header>`;
}
