import type { DataFinding } from "../../audit/contract/data-finding.ts";
import type { Verdict } from "../../model/claim.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { gravityOf, verdictSigns, verdictsByGravity } from "../../model/verdict-order.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { comparisonName } from "../comparison-name.ts";
import { placeInShort, shortPeriod } from "../dataset-audit/view.ts";
import { formulaText, printedText, recomputedText } from "../told/comparison-numbers.ts";
import { sortKey } from "./claims-table.ts";
import { escapeHtml, escapeLine } from "./escape.ts";
import { printedKey } from "./finding-key.ts";
import { pathName } from "./path-name.ts";
import { periodCell } from "./period-cell.ts";
import { ofArea } from "./row-area.ts";
import { sortableTable } from "./sortable-table.ts";

/** The most rows that the page holds; the files beside it hold all. */
export const mostPrinted = 20_000;

/** The headings of the table's columns, in order. */
export function printedColumns(lang: Language): readonly string[] {
  const { columns } = wordsFor(lang).audit.data;
  return [
    columns.reason,
    columns.what,
    columns.period,
    columns.comparison,
    columns.reported,
    columns.recomputed,
    columns.explanation,
  ];
}

const numbers: readonly number[] = [4, 5];

/** The comparisons that a data set prints, of what is called `of`, what is wrong first, each with its recomputation; empty where it prints none. */
export function printedTable(
  findings: readonly DataFinding[],
  counts: Readonly<Record<Verdict, number>> & { readonly findings: number },
  { of, anchor }: { readonly of: string; readonly anchor: (finding: DataFinding) => string },
  lang: Language,
): string {
  if (findings.length === 0) return "";
  const words = wordsFor(lang).page;
  const rest = counts.findings - findings.length;
  const names = new Set(findings.map(({ subject }) => subject.indicatorName));
  const [only = ""] = names.size === 1 ? names : [];
  const areas = new Set(findings.map(({ subject }) => subject.areaName));
  const caption = only === "" ? "" : `<p class="caption">${escapeLine(only)}</p>`;
  const table = sortableTable(
    {
      id: "printed",
      name: words.printed,
      columns: printedColumns(lang).map((title, at) => ({ title, number: numbers.includes(at) })),
      rows: findings.map((finding) =>
        row(finding, anchor(finding), { indicator: only, oneArea: areas.size === 1 }, lang),
      ),
      // Of all comparisons, those that are not on the page as well.
      verdicts: Object.fromEntries(verdictsByGravity.map((verdict) => [verdict, counts[verdict]])),
      folds: true,
      marked: true,
      of,
      ...(rest > 0 && { leftOut: words.rowsLeftOut(findings.length, counts.findings) }),
    },
    lang,
  );
  return caption + table;
}

/** What all rows have in common: an indicator, which is said above the table; the one area that there is. */
interface Shared {
  readonly indicator: string;
  readonly oneArea: boolean;
}

function row(finding: DataFinding, anchor: string, shared: Shared, lang: Language): string {
  const { verdict, reason, comparison, reported, recomputed } = finding;
  const { indicatorName, areaName, period } = finding.subject;
  const { verdicts, reasons } = messagesFor(lang);
  const result = recomputedText(finding, lang);
  const formula = formulaText(finding, lang);
  const area = shared.oneArea ? "" : areaName;
  const name = [indicatorName === shared.indicator && area !== "" ? "" : indicatorName, area]
    .filter(Boolean)
    .join(" · ");
  const shown =
    formula === ""
      ? escapeLine(result || "–")
      : `<details><summary>${escapeLine(result)}</summary>${escapeLine(formula)}</details>`;
  return `<tr id="${escapeLine(anchor)}" class="${verdict}"${ofArea(finding.subject.area)} data-key="${printedKey(finding)}"><td class="v" data-k="${gravityOf(verdict)}"><span>${verdictSigns[verdict]} ${escapeHtml(verdicts[verdict])}</span><small>${escapeHtml(reasons[reason])}</small></td><td><span>${pathName(name, finding.subject.indicator)}</span><small>${escapeLine(placeInShort(finding.reported.place))}</small></td>${periodCell(parsePeriod(period), shortPeriod(period, lang))}<td>${escapeLine(comparisonName(comparison, lang, period))}</td><td class="n" data-k="${sortKey(reported.value)}">${escapeLine(printedText(finding, lang))}</td><td class="n" data-k="${sortKey(recomputed?.exact)}">${shown}</td><td class="x">${reason === "agrees" ? "" : escapeLine(finding.explanation)}</td><td class="mk"></td></tr>`;
}
