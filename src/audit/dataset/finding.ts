import { formatComparison } from "../../compare/comparison.ts";
import { writtenArithmetic, writtenName } from "../../model/arithmetic.ts";
import { verdictOfReason } from "../../model/audit-reason.ts";
import type { Severity } from "../../model/claim.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { Rational } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import { type DataFinding, type DataNumber, numbered } from "../contract/data-finding.ts";
import { blameEntry } from "../footing/blame-entry.ts";
import type { IndirectResult } from "../indirect/indirect-result.ts";
import { cellOf } from "../indirect/place.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import type { PanelAudit } from "./audit-panel.ts";
import { decimalsOf } from "./decimal.ts";
import { intervalOf, runOf, wholeThings } from "./implied-interval.ts";
import type { ComparisonJudgement } from "./judgement.ts";
import type { Known } from "./known.ts";
import { placeOf } from "./place-of.ts";
import type { FindingImplied, FindingIndirect, FindingRevision } from "./result.ts";
import { subjectAt } from "./subject-at.ts";
import { Teller, vintageOf } from "./teller.ts";

/** One printed comparison as the contract has it, with its explanation in a language. */
export function findingOf(audit: PanelAudit, row: number, lang: Language): DataFinding {
  const make = () => newFinding(audit, row, lang);
  return audit.kept ? audit.kept(row, lang, make) : make();
}

function newFinding(audit: PanelAudit, row: number, lang: Language): DataFinding {
  const { panel } = audit;
  const { reported } = panel;
  const judgement = audit.judgement(row);
  const { reason, measure, recomputed, operands, other } = judgement;
  const indicator = panel.indicators[reported.indicator[row] ?? 0];
  const comparison = panel.comparisons[reported.comparison[row] ?? 0];
  const unit = indicator?.unit ?? { kind: "none", text: "", base: "", scale: 0 };
  const resultUnit = measure?.unit(unit).text ?? "";
  const teller = new Teller(panel, judgement, unit, lang);
  const implied = impliedOf(judgement, unit, panel, comparison);
  return {
    id: `r${row + 1}`,
    kind: "comparison",
    subject: subjectAt(panel, reported, row, lang),
    comparison: comparison ? formatComparison(comparison) : "",
    reported: {
      id: "reported",
      role: "reported",
      value: printedText(judgement),
      unit: resultUnit,
      place: placeOf(panel, reported, row),
    },
    operands: numbered(operands.map((operand, at) => operandOf(panel, operand, measure?.operands[at] ?? "value"))),
    formula:
      measure && operands.length > 0 && recomputed && !judgement.indirect
        ? measure.formula(writtenArithmetic, measure.operands.map(writtenName)).text
        : "",
    ...(recomputed && {
      recomputed: {
        low: recomputed.range.low.toString(),
        high: recomputed.range.high.toString(),
        exact: recomputed.exact.toString(),
        unit: resultUnit,
      },
    }),
    verdict: verdictOfReason(reason),
    reason,
    ...(judgement.why && { why: judgement.why }),
    severity: severityOf(judgement),
    ...(judgement.doubt !== undefined && { confidence: Number(judgement.doubt.toFixed(2)) }),
    supports: [],
    explanation: messagesFor(lang).explain(teller.facts(comparison)),
    ...(other && {
      agreesWith: {
        operand: other.operand,
        value: other.known.figure.exact.toString(),
        vintage: vintageOf(panel, other.known),
        derived: other.derived,
      },
    }),
    ...(judgement.indirect && { indirect: indirectOf(judgement.indirect) }),
    ...(implied && { implied }),
    ...(judgement.revision && { revision: revisionOf(judgement.revision) }),
    causes: audit.causes(judgement).map((cause) => teller.cause(cause)),
    ...togetherWith(audit, row, judgement, lang),
  };
}

/** The finding that tells a comparison with it, or what fails with the one that tells. */
function togetherWith(
  { sums }: PanelAudit,
  row: number,
  { shared }: ComparisonJudgement,
  lang: Language,
): Pick<DataFinding, "partOf" | "blame"> {
  if (shared) return shared.first === row ? {} : { partOf: `r${shared.first + 1}` };
  const partOf = sums?.partOf.get(row);
  const group = sums?.together.get(row);
  return { ...(partOf && { partOf }), ...(group && sums && { blame: blameEntry(group, sums.panel, lang) }) };
}

/** What a disagreement touches: the last place, the direction, or the number. */
function severityOf({ reason, reported, recomputed, measure }: ComparisonJudgement): Severity {
  if (reason === "differs-in-last-place") return "rounding";
  const signed = measure?.id === "percent-change" || measure?.id === "difference" || measure?.id === "points";
  const turned = recomputed && reported.exact.sign() * recomputed.exact.sign() < 0;
  return reason === "differs" && signed && turned ? "conclusion" : "number";
}

function printedText({ reported }: ComparisonJudgement): string {
  const { exact, step } = reported;
  return step && step.compare(Rational.one) < 0 ? exact.toFixed(decimalsOf(step)) : exact.toString();
}

function operandOf(panel: Panel, known: Known, role: DataNumber["role"]): Omit<DataNumber, "id"> {
  const vintage = vintageOf(panel, known);
  return {
    role,
    value: known.figure.exact.toString(),
    place: placeOf(panel, panel.observations, known.rows[0] ?? 0),
    ...(vintage !== "" && { vintage }),
    ...(known.rows.length > 1 && { observations: known.rows.length }),
  };
}

/** The last publication of what a figure is made of. */
function isPlan(comparison: Comparison | undefined): boolean {
  return comparison?.reference.kind === "plan";
}

function indirectOf({ from, base, prints }: IndirectResult): FindingIndirect {
  return {
    from,
    ...(base && { base: { low: base.low.toString(), high: base.high.toString() } }),
    prints: prints.map(({ place }) => cellOf(place)),
  };
}

function revisionOf({ change, habit, odds }: RevisionJudgement): FindingRevision {
  return {
    change: percentText(change),
    agreeing: habit.agreeing,
    of: habit.of,
    usual: percentText(Math.expm1(habit.scale)),
    odds: String(Number(odds.toPrecision(2))),
  };
}

function percentText(fraction: number): string {
  return String(Number((fraction * 100).toPrecision(3)));
}

function impliedOf(
  { implied, run, reason }: ComparisonJudgement,
  unit: Unit,
  panel: Panel,
  comparison: Comparison | undefined,
): FindingImplied | undefined {
  if (!implied || verdictOfReason(reason) === "consistent") return undefined;
  return {
    what: isPlan(comparison) ? "plan" : "base",
    ...intervalOf(wholeThings(implied.range, unit, comparison), implied.exact, unit),
    ...(run && run.length > 1 && { run: runOf(panel, run, formatPeriod) }),
  };
}
