import type { AuditResult } from "../audit/result.ts";
import type { Language } from "../language/messages.ts";
import { claimAnchor } from "./page/claim-links.ts";
import { claimColumns, claimsTable } from "./page/claims-table.ts";
import { escapeHtml, escapeLine } from "./page/escape.ts";
import { type DrawnChart, figures } from "./page/figures.ts";
import { findingCards } from "./page/finding-cards.ts";
import { markedText } from "./page/marked-text.ts";
import { impliedTable, ledgerTable, legend } from "./page/small-tables.ts";
import { styles } from "./page/styles.ts";
import { summary } from "./page/summary.ts";
import { viewOf } from "./view.ts";

/** What the page is made with. */
export interface HtmlOptions {
  readonly lang: Language;
  readonly charts: readonly DrawnChart[];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly hint?: string;
  readonly body: string;
}

/**
 * An audit as one page of HTML that holds everything it needs and runs no script: the conclusion, what does not agree, the
 * whole text with every number marked, all claims, implied values, charts, and how it was made. The content security
 * policy forbids every request. All input is shown as text.
 */
export function toHtml(result: AuditResult, options: HtmlOptions): string {
  const view = viewOf(result, options.lang);
  const { labels } = view.messages;
  const { sections } = labels;
  const anchor = claimAnchor(view);
  const all: readonly Section[] = [
    { id: "findings", title: sections.findings, count: view.inconsistent.length, body: findingCards(view) },
    {
      id: "implied",
      title: sections.implied,
      count: result.implied.length,
      hint: labels.impliedHint,
      body: impliedTable(view, anchor),
    },
    { id: "charts", title: sections.charts, body: options.charts.length > 0 ? figures(view, options.charts) : "" },
    {
      id: "text",
      title: sections.text,
      hint: labels.textHint,
      body: markedText(view, anchor),
    },
    {
      id: "claims",
      title: sections.claims,
      count: result.claims.length,
      body: result.claims.length > 0 ? claimsTable(view) : "",
    },
    {
      id: "ledger",
      title: sections.ledger,
      count: result.ledger.length,
      body: result.ledger.length > 0 ? ledgerTable(view) : "",
    },
    {
      id: "method",
      title: sections.method,
      body: `${legend(view)}<div class="method">${labels.method.map((text) => `<p>${escapeHtml(text)}</p>`).join("")}</div>`,
    },
  ];
  const shown = all.filter((section) => section.body !== "");
  const links = shown.map((section) => `<li><a href="#${section.id}">${escapeHtml(section.title)}</a></li>`);
  const parts = shown.map((section) => {
    const count = section.count === undefined ? "" : `<small>${view.messages.number(String(section.count))}</small>`;
    const hint = section.hint === undefined ? "" : `<p class="hint">${escapeHtml(section.hint)}</p>`;
    return `<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${escapeHtml(section.title)}${count}</h2>${hint}
${section.body}
</section>`;
  });
  return `<!doctype html>
<html lang="${options.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(labels.audit)}: ${escapeLine(result.document.name)}</title>
<style>${styles(claimColumns(view))}
</style>
</head>
<body>
<a class="skip" href="#findings">${escapeHtml(labels.skipToFindings)}</a>
${summary(view)}
<nav aria-label="${escapeHtml(labels.contents)}"><ul>${links.join("")}</ul></nav>
<main>
${parts.join("\n")}
</main>
<footer>${escapeHtml(labels.footer)}</footer>
</body>
</html>
`;
}
