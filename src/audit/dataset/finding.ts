import { referenceNames } from "../../compare/references.ts";
import { comparisonReasonText } from "../../language/messages/comparison-reasons.ts";
import { dataAuditWords } from "../../language/messages/data-audit.ts";
import type { DataFacts } from "../../language/messages/data-audit-shape.ts";
import { type Language, messagesFor } from "../../language/messages.ts";
import { writtenArithmetic, writtenName } from "../../model/arithmetic.ts";
import { cellName } from "../../model/cell-name.ts";
import type { Severity } from "../../model/claim.ts";
import { type Comparison, formatComparison, type Reference } from "../../model/comparison.ts";
import { verdictOfReason } from "../../model/data-reason.ts";
import type { Panel } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { periodText } from "../../model/period-text.ts";
import type { Place } from "../../model/problem.ts";
import { powerOfTen, Rational } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import type { PanelAudit } from "./audit-panel.ts";
import type { DataCause } from "./causes.ts";
import { decimalOf } from "./decimal.ts";
import type { ComparisonJudgement } from "./judge-comparison.ts";
import type { Known } from "./known.ts";
import type { PlanRun } from "./plan-runs.ts";
import type { DataFinding, FindingOperand, ImpliedInterval } from "./result.ts";

/** Decimals beyond the printed ones that a recomputed number is told with. */
const morePlaces = 2;
/** Parts of a sum that are told one by one. */
const mostParts = 12;
/** Decimals of an unrounded number that are told. */
const toldPlaces = 6;

/** One printed comparison as the contract has it, with its explanation in a language. */
export function findingOf(audit: PanelAudit, row: number, lang: Language): DataFinding {
  const { panel } = audit;
  const { reported } = panel;
  const judgement = audit.judgement(row);
  const { reason, measure, recomputed, operands, other } = judgement;
  const indicator = panel.indicators[reported.indicator[row] ?? 0];
  const area = panel.areas[reported.area[row] ?? 0];
  const period = panel.periods[reported.period[row] ?? 0];
  const comparison = panel.comparisons[reported.comparison[row] ?? 0];
  const unit = indicator?.unit ?? { kind: "none", text: "", base: "", scale: 0 };
  const teller = new Teller(panel, judgement, unit, lang);
  const implied = impliedOf(judgement, unit, panel, comparison);
  return {
    id: `r${row + 1}`,
    indicator: indicator?.id ?? "",
    indicatorName: indicator?.names[lang] ?? "",
    area: area?.code ?? "",
    areaName: area?.names[lang] ?? "",
    period: period ? formatPeriod(period) : "",
    comparison: comparison ? formatComparison(comparison) : "",
    vintage: panel.vintages[reported.vintage[row] ?? 0] ?? "",
    place: placeOf(panel, reported, row),
    reported: printedText(judgement),
    unit: measure?.unit(unit).text ?? "",
    operands: operands.map((operand, at) => operandOf(panel, operand, measure?.operands[at] ?? "value")),
    formula:
      measure && operands.length > 0 && recomputed
        ? measure.formula(writtenArithmetic, measure.operands.map(writtenName)).text
        : "",
    ...(recomputed && {
      recomputed: {
        low: recomputed.range.low.toString(),
        high: recomputed.range.high.toString(),
        exact: recomputed.exact.toString(),
      },
    }),
    verdict: verdictOfReason(reason),
    reason,
    ...(judgement.why && { why: judgement.why }),
    severity: severityOf(judgement),
    explanation: dataAuditWords(lang).explain(teller.facts(comparison)),
    ...(other && {
      agreesWith: {
        operand: other.operand,
        value: other.known.figure.exact.toString(),
        vintage: vintageOf(panel, other.known),
        derived: other.derived,
      },
    }),
    ...(implied && { implied }),
    causes: audit.causes(judgement).map((cause) => teller.cause(cause)),
  };
}

/** Where a row of a panel stands: the cell of a sheet, or line and column. */
export function placeOf(
  panel: Panel,
  columns: Pick<Panel["reported"], "source" | "line" | "column">,
  row: number,
): Place {
  const source = panel.sources[columns.source[row] ?? 0];
  const [line = 0, column = 0] = [columns.line[row], columns.column[row]];
  if (!source) return {};
  const file = { file: source.name };
  if (source.sheet !== undefined) {
    const cell = line > 0 && column > 0 ? { cell: cellName(line - 1, column - 1) } : {};
    return { ...file, sheet: source.sheet, ...cell };
  }
  return { ...file, ...(line > 0 && { line }), ...(line > 0 && column > 0 && { column }) };
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

function operandOf(panel: Panel, known: Known, role: FindingOperand["role"]): FindingOperand {
  return {
    role,
    value: known.figure.exact.toString(),
    vintage: vintageOf(panel, known),
    place: placeOf(panel, panel.observations, known.rows[0] ?? 0),
    observations: known.rows.length,
  };
}

/** The last publication of what a figure is made of. */
function vintageOf({ vintages, observations }: Panel, { rows }: Known): string {
  return vintages[Math.max(0, ...rows.map((row) => observations.vintage[row] ?? 0))] ?? "";
}

function isPlan(comparison: Comparison | undefined): boolean {
  return comparison?.reference.kind === "plan";
}

function impliedOf(
  { implied, run, reason }: ComparisonJudgement,
  unit: Unit,
  panel: Panel,
  comparison: Comparison | undefined,
): DataFinding["implied"] {
  if (!implied || verdictOfReason(reason) === "consistent") return undefined;
  return {
    what: isPlan(comparison) ? "plan" : "base",
    ...intervalOf(wholeThings(implied.range, unit, comparison), implied.exact, unit),
    ...(run && run.length > 1 && { run: runOf(panel, run, formatPeriod) }),
  };
}

/** The run's first and last period in writing. */
export function runOf({ periods }: Panel, run: PlanRun, write: typeof formatPeriod) {
  const [from, to] = [periods[run.from], periods[run.to]];
  return { from: from ? write(from) : "", to: to ? write(to) : "", periods: run.length };
}

/** An interval as the contract has it: its ends to the digits that tell, away from each other. */
export function intervalOf(range: Ends, exact: Rational | undefined, unit: Unit): ImpliedInterval {
  const places = placesFor(range);
  return {
    low: outward(range.low, places, -1),
    high: outward(range.high, places, 1),
    ...(exact && { exact: exact.toString() }),
    unit: unit.text,
  };
}

/** Counted things are whole, and so are the ends of what they were; the mean of several years need not be. */
function wholeThings(range: Ends, { kind, scale }: Unit, comparison: Comparison | undefined): Ends {
  if (kind !== "count" || scale !== 0 || comparison?.reference.kind === "base-average") return range;
  const [low, high] = [Rational.of(range.low.ceil()), Rational.of(range.high.floor())];
  return low.compare(high) <= 0 ? { low, high } : range;
}

interface Ends {
  readonly low: Rational;
  readonly high: Rational;
}

/** Decimals with which both ends of a range show and differ in the last two. */
function placesFor({ low, high }: Ends): number {
  const width = high.sub(low).toNumber();
  return width > 0 ? Math.min(9, Math.max(0, 1 - Math.floor(Math.log10(width)))) : toldPlaces;
}

function outward(value: Rational, places: number, side: -1 | 1): string {
  const scale = powerOfTen(places);
  const scaled = value.mul(Rational.of(scale));
  return Rational.of(side < 0 ? scaled.floor() : scaled.ceil(), scale).toString();
}

/** Tells a judgement in a language. */
class Teller {
  readonly #panel: Panel;
  readonly #judgement: ComparisonJudgement;
  readonly #unit: Unit;
  readonly #lang: Language;

  constructor(panel: Panel, judgement: ComparisonJudgement, unit: Unit, lang: Language) {
    this.#panel = panel;
    this.#judgement = judgement;
    this.#unit = unit;
    this.#lang = lang;
  }

  facts(comparison: Comparison | undefined): DataFacts {
    const { reason, reported, other, implied, run, neighbours, why, base } = this.#judgement;
    const value = (known: Known) => ({
      value: this.#quantity(known.figure.exact),
      vintage: vintageOf(this.#panel, known),
    });
    return {
      reason,
      reported: this.#result(reported.exact, this.#places()),
      reference: comparison ? this.#reference(comparison.reference) : "",
      recomputed: this.#recomputed(),
      exact: implied?.exact !== undefined,
      ...(other && { other: { ...value(other.known), derived: other.derived } }),
      ...(base && { base: value(base) }),
      ...(implied && {
        implied: this.#interval(wholeThings(implied.range, this.#unit, comparison), implied.exact),
      }),
      ...(run && { run: runOf(this.#panel, run, periodText) }),
      ...(neighbours && { neighbours: this.#interval(neighbours, undefined) }),
      ...(why && { why: comparisonReasonText(why, this.#lang, 0, 0) }),
    };
  }

  cause({ code, correction, instead }: DataCause): DataFinding["causes"][number] {
    const shown = this.#result(correction, this.#places());
    const reference = instead ? this.#reference(instead) : "";
    return {
      code,
      correction: correction.toFixed(this.#places()),
      explanation: dataAuditWords(this.#lang).cause(code, shown, reference),
    };
  }

  #reference(reference: Reference): string {
    return referenceNames(reference)[this.#lang];
  }

  /** The printed number's decimals. */
  #places(): number {
    const { step } = this.#judgement.reported;
    return step ? decimalsOf(step) : toldPlaces;
  }

  /** `752 / 1.083 − 1 = −30,56%`; empty where nothing was recomputed. */
  #recomputed(): string {
    const { measure, operands, recomputed } = this.#judgement;
    if (!measure || !recomputed) return "";
    const messages = messagesFor(this.#lang);
    const ends = recomputed.range.isPoint() && recomputed.exact.mul(Rational.of(powerOfTen(this.#places()))).isWhole();
    const places = ends ? this.#places() : Math.min(toldPlaces, this.#places() + morePlaces);
    const names = operands.map((operand) => writtenName(messages.number(operand.figure.exact.toString())));
    if (measure.operands.length === 1) {
      const parts = this.#parts();
      return `${parts === "" ? "" : `${parts} = `}${messages.quantity(recomputed.exact.toString(), this.#resultUnit(), places)}`;
    }
    const formula = messages.calculation(measure.formula(writtenArithmetic, names).text);
    const { low, high } = recomputed.range;
    const [from, to] = [low, high].map((end) => messages.number(end.toString(), places));
    const unit = this.#resultUnit();
    const found =
      from === to || this.#judgement.reason === "agrees"
        ? messages.quantity(recomputed.exact.toString(), unit, places)
        : messages.range(low.toString(), high.toString(), unit, places);
    return `${formula} = ${found}`;
  }

  /** `34 + 45 + 14 + 3`, where a figure is the sum of a few observations. */
  #parts(): string {
    const [known] = this.#judgement.operands;
    const { value, decimals } = this.#panel.observations;
    if (!known || known.rows.length < 2 || known.rows.length > mostParts) return "";
    const figures = known.rows.map((row) => decimalOf(value[row] ?? 0, decimals[row] ?? -1));
    const sum = figures.reduce((total, figure) => total.add(figure), Rational.zero);
    if (!sum.equals(known.figure.exact)) return "";
    return figures.map((figure) => messagesFor(this.#lang).number(figure.toString())).join(" + ");
  }

  #resultUnit(): string {
    return this.#judgement.measure?.unit(this.#unit).text ?? "";
  }

  #result(value: Rational, places: number): string {
    return messagesFor(this.#lang).quantity(trimmed(value, places), this.#resultUnit());
  }

  #quantity(value: Rational): string {
    return messagesFor(this.#lang).quantity(trimmed(value, toldPlaces), this.#unit.text);
  }

  #interval(range: Ends, exact: Rational | undefined): string {
    if (exact) return this.#quantity(exact);
    const { low, high } = intervalOf(range, undefined, this.#unit);
    return messagesFor(this.#lang).range(low, high, this.#unit.text);
  }
}

/** With so many decimals at most, as printed where there are that few. */
function trimmed(value: Rational, places: number): string {
  const text = value.toFixed(places);
  return places === toldPlaces && text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function decimalsOf(step: Rational): number {
  return Math.max(0, -Math.round(Math.log10(step.toNumber())));
}
