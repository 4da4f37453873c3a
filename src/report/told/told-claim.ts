import type { ClaimCause, ClaimFinding } from "../../audit/contract/claim-finding.ts";
import type { CauseCode } from "../../model/audit-cause.ts";
import { sourcePlaceText } from "../../words/source-place-text.ts";
import { basisText, calculationOf, claimedText, placeOf, placesOf, type ReportView, recomputedText } from "../view.ts";
import type { ToldCause, ToldFinding } from "./told-finding.ts";

/** A claim of a text in words. */
export function toldClaim(view: ReportView, finding: ClaimFinding): ToldFinding {
  const { messages, entry } = view;
  const { id, verdict, reason, severity, kind, explanation } = finding;
  const { line, column } = placeOf(view, finding);
  const { name } = view.result.source;
  const inSource = entry(finding.reported.id)?.place;
  return {
    id,
    verdict,
    reason,
    severity,
    what: verdict === "inconsistent" ? messages.severities[severity] : messages.verdicts[verdict],
    kind: messages.kinds[kind],
    subject: "",
    place: messages.labels.place(String(line), String(column)),
    address: inSource ? `${name}, ${sourcePlaceText(inSource, view.lang)}` : `${name}:${line}:${column}`,
    printed: claimedText(view, finding),
    recomputed: recomputedText(view, finding),
    calculation: calculationOf(view, finding),
    explanation,
    basis: verdict === "inconsistent" || verdict === "doubtful" ? basisText(view, finding) : "",
    causes: finding.causes.map((cause) => toldCause(view, cause)),
    passages: {
      text: view.result.source.text,
      lines: view.index.lines.length,
      inColumns: (columns) => placesOf(view, finding, columns),
    },
  };
}

/** Causes whose sentence says what to change better than an arrow from one number to another would. */
const saidWhole: readonly CauseCode[] = ["direction", "omitted-part"];

function toldCause(
  { entry, messages }: ReportView,
  { code, number: id, correction, explanation }: ClaimCause,
): ToldCause {
  if (saidWhole.includes(code)) return { explanation };
  const number = entry(id);
  const printed = number?.text ?? id;
  return {
    explanation,
    change: {
      ...(number && { number: number.id }),
      printed,
      correction: messages.quantity(correction, printed.endsWith("%") ? "%" : ""),
    },
  };
}
