import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { ReportAudit } from "../../audit/contract/report-audit.ts";
import { countedVerdicts } from "../../model/verdict-order.ts";
import type { Language } from "../../words/words.ts";
import { conclusionOf } from "../conclusion.ts";
import type { TextTable } from "../text-table.ts";
import {
  calculationOf,
  claimedText,
  impliedText,
  placeOf,
  type ReportView,
  recomputedText,
  reportedText,
  viewOf,
} from "../view.ts";
import type { Medium, ToldAudit, ToldFindings, ToldRow, ToldSection } from "./told-audit.ts";
import { toldClaim } from "./told-claim.ts";
import { countText } from "./verdict-count.ts";

const shownUnverifiable = 12;
const shownDoubtful = 12;

/** The audit of a report in words. */
export function toldReport(
  result: ReportAudit,
  { lang, medium, verbose = false }: { readonly lang: Language; readonly medium: Medium; readonly verbose?: boolean },
): ToldAudit {
  const view = viewOf(result, lang);
  const { labels } = view.messages;
  const { leading, sentence } = conclusionOf(result, view.messages);
  const onScreen = medium === "screen";
  const doubtful = onScreen && !verbose ? view.doubtful.slice(0, shownDoubtful) : view.doubtful;
  const told = (title: string, shown: readonly ClaimFinding[], of: readonly ClaimFinding[]): ToldFindings => ({
    title,
    findings: shown.map((finding) => toldClaim(view, finding)),
    rest: of.length - shown.length,
  });
  return {
    name: result.source.name,
    title: `${labels.audit}: ${result.source.name}`,
    sentence,
    leading,
    ...counted(view, medium),
    inconsistent: told(labels.sections.findings, view.inconsistent, view.inconsistent),
    doubtful: told(labels.sections.doubtful, doubtful, view.doubtful),
    sections: onScreen
      ? [...unverifiable(view, verbose), ...consistent(view, verbose)]
      : [...table(labels.sections.implied, impliedTable(view)), ...table(labels.sections.claims, claimTable(view))],
  };
}

/** What was counted, and the rule of rounding: a document lists it with the counts. */
function counted({ messages, result }: ReportView, medium: Medium): Pick<ToldAudit, "counts" | "remarks"> {
  const { numbers, findings, roundingRule, ...counts } = result.summary;
  const { labels } = messages;
  const all = [labels.numbers(numbers), labels.claims(findings)];
  const verdicts = countedVerdicts.map((verdict) => countText(verdict, counts[verdict], messages, medium));
  const rule = `${labels.roundingRule}: ${messages.roundingRules[roundingRule]}`;
  if (medium === "document") return { counts: [all.join(", "), ...verdicts, rule], remarks: [] };
  return { counts: [...all, ...verdicts], remarks: numbers === 0 ? [] : [{ text: rule, isQuiet: true }] };
}

/** Of what could not be checked first what implies a value. */
function unverifiable(view: ReportView, verbose: boolean): readonly ToldSection[] {
  const { unverifiable: all, messages } = view;
  if (all.length === 0) return [];
  const telling = all.filter((finding) => view.impliedBy(finding.id).length > 0);
  const shown = verbose ? all : (telling.length > 0 ? telling : all).slice(0, shownUnverifiable);
  const rest = all.length - shown.length;
  return [
    {
      title: messages.labels.sections.unverifiable,
      count: all.length,
      kind: "rows",
      rows: shown.map((finding) => rowOf(view, finding)),
      rest: rest > 0 ? messages.labels.moreInVerbose(rest) : "",
    },
  ];
}

function consistent(view: ReportView, verbose: boolean): readonly ToldSection[] {
  const { consistent: all, messages } = view;
  if (all.length === 0) return [];
  const head = { title: messages.labels.sections.consistent, count: all.length, rest: "" };
  if (verbose) return [{ ...head, kind: "rows", rows: all.map((finding) => rowOf(view, finding)) }];
  const kinds = new Map<ClaimFinding["kind"], number>();
  for (const { kind } of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${messages.kinds[kind]}: ${count}`);
  return [{ ...head, kind: "lines", lines: [counts.join(" · ")] }];
}

function rowOf(view: ReportView, finding: ClaimFinding): ToldRow {
  const { line, column } = placeOf(view, finding);
  return {
    verdict: finding.verdict,
    place: `${line}:${column}`,
    reported: reportedText(view, finding),
    detail: detail(view, finding),
  };
}

function detail(view: ReportView, finding: ClaimFinding): string {
  const computed = [calculationOf(view, finding), recomputedText(view, finding)].filter(Boolean).join(" = ");
  const implied = view.impliedBy(finding.id).map((value) => `${value.quantity}: ${impliedText(view, value)}`);
  if (implied.length > 0) return implied.join("; ");
  const reason = view.messages.reasons[finding.reason];
  if (finding.verdict === "consistent" && finding.reason === "agrees") return computed || reason;
  return [reason, computed].filter(Boolean).join("; ");
}

function table(title: string, { titles, rows }: Texts): readonly ToldSection[] {
  if (rows.length === 0) return [];
  const columns: TextTable["columns"] = titles.map((each) => ({ title: each, kind: "words" }));
  return [{ title, kind: "table", table: { columns, rows }, rest: "" }];
}

interface Texts {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function impliedTable(view: ReportView): Texts {
  const { columns } = view.messages.labels;
  const rows = view.result.implied.map((value) => [value.quantity, impliedText(view, value), value.from.join(", ")]);
  return { titles: [columns.quantity, columns.implied, columns.from], rows };
}

function claimTable(view: ReportView): Texts {
  const { messages, result } = view;
  const { columns, place } = messages.labels;
  const rows = result.findings.map((finding) => {
    const { line, column } = placeOf(view, finding);
    return [
      finding.id,
      messages.verdicts[finding.verdict],
      place(String(line), String(column)),
      messages.kinds[finding.kind],
      claimedText(view, finding),
      calculationOf(view, finding),
      recomputedText(view, finding),
    ];
  });
  const { verdict, place: where, kind, reported, calculation, recomputed } = columns;
  return { titles: ["", verdict, where, kind, reported, calculation, recomputed], rows };
}
