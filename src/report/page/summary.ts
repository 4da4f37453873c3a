import type { DataAuditSummary } from "../../audit/contract/data-audit-head.ts";
import { countsWithSums } from "../../audit/dataset/data-audit.ts";
import { isAuditReason, isDataReason, verdictOfReason } from "../../model/audit-reason.ts";
import type { Verdict } from "../../model/claim.ts";
import { leadingVerdict, verdictSigns, verdictsByGravity } from "../../model/verdict-order.ts";
import { wordsFor as allWords, type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { conclusionOf } from "../conclusion.ts";
import { type Coverage, dataCoverage, reportCoverage, shownVerdict } from "../coverage.ts";
import type { ReportView } from "../view.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** The class that colours the conclusion. */
const states: Readonly<Record<Verdict, string>> = {
  inconsistent: "bad",
  doubtful: "doubt",
  consistent: "ok",
  unverifiable: "open",
};

interface Conclusion {
  readonly eyebrow: string;
  readonly name: string;
  readonly headline: string;
  readonly leading: Verdict;
  /** Of the verdicts that there may be. */
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
  readonly scope: string;
  readonly coverage: Coverage | undefined;
}

/** The conclusion on a report: one sentence, and the counts. */
export function reportSummary(view: ReportView, tag: "h1" | "h2"): string {
  const { messages, result } = view;
  const { labels } = messages;
  const counts = result.summary;
  const scope = `${labels.numbers(counts.numbers)} · ${labels.claims(counts.findings)} · ${labels.roundingRule.toLowerCase()}: ${messages.roundingRules[counts.roundingRule]}`;
  const { name } = result.source;
  const { leading, sentence } = conclusionOf(result, messages);
  const coverage = reportCoverage(result, messages.lang);
  return conclusion(
    { eyebrow: labels.audit, name, headline: sentence, leading, counts, scope, coverage },
    messages.lang,
    tag,
  );
}

/** The conclusion on the comparisons that a data set prints. */
export function printedSummary(
  summary: DataAuditSummary,
  name: string,
  file: string,
  lang: Language,
  tag: "h1" | "h2",
): string {
  const words = wordsFor(lang).audit.data;
  const reasons = Object.entries(summary.reasons)
    .filter(([reason]) => isAuditReason(reason) && verdictOfReason(reason) !== "consistent")
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .flatMap(([reason, count]) => {
      const messages = messagesFor(lang);
      return isDataReason(reason) ? [`${messages.reasons[reason]}: ${messages.number(String(count))}`] : [];
    });
  const coverage = dataCoverage(summary, file, lang);
  return conclusion(
    {
      eyebrow: words.title,
      name,
      headline: words.headline(summary),
      leading: shownVerdict(leadingVerdict(countsWithSums(summary)), countsWithSums(summary)),
      counts: summary.findings === 0 ? countsWithSums(summary) : summary,
      // What the coverage says in sentences is not listed before it.
      scope: coverage ? "" : reasons.join(" · "),
      coverage,
    },
    lang,
    tag,
  );
}

function conclusion(
  { eyebrow, name, headline, leading, counts, scope, coverage }: Conclusion,
  lang: Language,
  tag: "h1" | "h2",
): string {
  const messages = messagesFor(lang);
  const state = states[leading];
  const known = verdictsByGravity.filter((verdict) => counts[verdict] !== undefined);
  const figures = known.map(
    (verdict) =>
      `<li class="${verdict}${counts[verdict] === 0 ? " zero" : ""}"><b>${messages.number(String(counts[verdict] ?? 0))}</b> <span><i aria-hidden="true">${verdictSigns[verdict]}</i> ${escapeHtml(messages.verdicts[verdict])}</span></li>`,
  );
  const parts = known
    .filter((verdict) => (counts[verdict] ?? 0) > 0)
    .map((verdict) => `<span class="${verdict}" style="flex-grow:${counts[verdict]}"></span>`);
  return `<div class="conclusion">
<p class="eyebrow">${escapeHtml(eyebrow)}</p>
<${tag} class="of">${escapeLine(name)}</${tag}>
<p class="headline ${state}">${escapeHtml(headline)}</p>
<ul class="figures">${figures.join("")}</ul>
<div class="bar" aria-hidden="true">${parts.join("")}</div>
${scope === "" ? "" : `<p class="scope">${escapeHtml(scope)}</p>`}${coverage ? coverageHtml(coverage, lang) : ""}
</div>`;
}

function coverageHtml({ lines, command }: Coverage, lang: Language): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("");
  const run =
    command === "" ? "" : `<p>${escapeHtml(allWords(lang).coverage.command)}: <code>${commandHtml(command)}</code></p>`;
  return `<div class="coverage"><ul>${items}</ul>${run}</div>`;
}

/** A command whose options are not broken behind their hyphens. */
function commandHtml(command: string): string {
  return command.replace(/--[\w-]+|[^-]+|-/g, (part) =>
    /^--\w/.test(part) ? `<span class="whole">${part}</span>` : escapeLine(part),
  );
}
