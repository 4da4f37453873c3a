import { referenceNames } from "../../compare/references.ts";
import { writtenArithmetic, writtenName } from "../../model/arithmetic.ts";
import { isKeySlip } from "../../model/audit-cause.ts";
import { verdictOfReason } from "../../model/audit-reason.ts";
import type { Comparison, Reference } from "../../model/comparison.ts";
import type { Panel } from "../../model/panel.ts";
import { powerOfTen, Rational } from "../../model/rational.ts";
import type { Unit } from "../../model/unit.ts";
import { nameOfReference } from "../../words/comparison-names.ts";
import { comparisonReasonText } from "../../words/comparison-reasons.ts";
import { periodInTable } from "../../words/period-name.ts";
import type { CauseFacts } from "../../words/shape/cause-facts.ts";
import type { DataFacts, ReasonFacts } from "../../words/shape/reason-facts.ts";
import { type Language, messagesFor } from "../../words/words.ts";
import type { AuditFindingCause } from "../contract/audit-finding.ts";
import type { IndirectResult } from "../indirect/indirect-result.ts";
import type { Figure } from "../recomputed.ts";
import type { RevisionJudgement } from "../revisions/revision-judgement.ts";
import type { DataCause } from "./causes.ts";
import { decimalOf, decimalsOf } from "./decimal.ts";
import { type Ends, intervalOf, runOf, wholeThings } from "./implied-interval.ts";
import type { ComparisonJudgement, Quotient } from "./judgement.ts";
import type { Known } from "./known.ts";

/** Decimals beyond the printed ones that a recomputed number is told with. */
const morePlaces = 2;
/** Parts of a sum that are told one by one. */
const mostParts = 12;
/** Decimals of an unrounded number that are told. */
const toldPlaces = 6;

/** Tells a judgement in a language. */
export class Teller {
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

  facts(comparison: Comparison | undefined): ReasonFacts {
    const { reason, reported, doubt } = this.#judgement;
    return {
      kind: "comparison",
      verdict: verdictOfReason(reason),
      reason,
      direction: "none",
      reported: this.#result(reported.exact, this.#places()),
      reference: comparison ? this.#reference(comparison.reference) : "",
      operands: [],
      places: this.#places(),
      unit: this.#resultUnit(),
      ...(doubt !== undefined && { confidence: doubt }),
      data: this.#dataFacts(comparison),
    };
  }

  #dataFacts(comparison: Comparison | undefined): DataFacts {
    const { other, implied, run, neighbours, why, base, revision, indirect, quotient } = this.#judgement;
    const value = (known: Known) => ({
      value: this.#quantity(known.figure.exact),
      vintage: vintageOf(this.#panel, known),
    });
    return {
      recomputed: this.#recomputed(),
      exact: implied?.exact !== undefined,
      ...(other && { other: { ...value(other.known), derived: other.derived } }),
      ...(base && { base: value(base) }),
      ...(implied && {
        implied: this.#interval(wholeThings(implied.range, this.#unit, comparison), implied.exact),
      }),
      ...(run && { run: runOf(this.#panel, run, (each) => periodInTable(each, this.#lang)) }),
      ...(revision && { revision: this.#revision(revision) }),
      ...(indirect && { indirect: this.#indirect(indirect) }),
      ...(quotient && { quotient: this.#quotient(quotient) }),
      ...(neighbours && { neighbours: this.#interval(neighbours, undefined) }),
      ...(why && { why: comparisonReasonText(why, this.#lang, 0, 0) }),
    };
  }

  cause(cause: DataCause): AuditFindingCause {
    const { code, correction, where } = cause;
    const isOfFigure = where !== undefined && isKeySlip(code);
    const facts = isOfFigure ? this.#slipOf(where, cause) : this.#causeFacts(cause);
    return {
      code,
      number: isOfFigure ? where : "reported",
      correction: isOfFigure ? correction.toString() : correction.toFixed(this.#places()),
      explanation: messagesFor(this.#lang).cause(code, facts),
    };
  }

  /** A slip in the value of the comparison, or in its base. */
  #slipOf(where: "value" | "base", { code, correction }: DataCause): CauseFacts {
    const figure = this.#judgement[where]?.figure;
    // A slip of the digits is one of those that are seen: 637 for 367, of a cell that holds 366.612124.
    const isOfDigits = figure?.step !== undefined && code !== "unit-scale";
    const printed = (isOfDigits ? figure?.range.middle() : figure?.exact) ?? correction;
    return {
      printed: this.#quantity(printed),
      correction: trimmed(correction, toldPlaces),
      unit: this.#unit.text,
      cell: { where },
    };
  }

  #causeFacts({ correction, instead, period }: DataCause): CauseFacts {
    const { shared, reported } = this.#judgement;
    return {
      printed: this.#result(reported.exact, this.#places()),
      correction: trimmed(correction, this.#places()),
      unit: this.#resultUnit(),
      cell: {
        instead: instead ? this.#reference(instead) : this.#period(shared && period),
        ...(shared && { shared }),
      },
    };
  }

  #quotient({ figure, over, under }: Quotient): NonNullable<DataFacts["quotient"]> {
    const written = ({ exact }: Figure) => messagesFor(this.#lang).number(trimmed(exact, toldPlaces));
    return { value: written(figure), over: written(over.figure), under: written(under.figure) };
  }

  #revision({ change, habit }: RevisionJudgement): NonNullable<DataFacts["revision"]> {
    const percent = (fraction: number) => {
      const number = Number((fraction * 100).toPrecision(Math.abs(fraction) < 10 ? 2 : 3));
      return messagesFor(this.#lang).quantity(String(number), "%");
    };
    const [sign, usual] = [change > 0 ? "+" : "", habit.agreeing < habit.of ? percent(Math.expm1(habit.scale)) : ""];
    return { change: `${sign}${percent(change)}`, agreeing: habit.agreeing, of: habit.of, usual };
  }

  #indirect({ from, recomputed, base, prints }: IndirectResult): NonNullable<DataFacts["indirect"]> {
    const { low, high } = recomputed.range;
    const places = Math.min(toldPlaces, this.#places() + morePlaces);
    return {
      from,
      result: messagesFor(this.#lang).range(low.toString(), high.toString(), this.#resultUnit(), places),
      base: base ? this.#interval(base, undefined) : "",
      prints: prints.length,
    };
  }

  #reference(reference: Reference): string {
    return nameOfReference(reference, referenceNames(reference), this.#lang);
  }

  #period(place: number | undefined): string {
    const period = place === undefined ? undefined : this.#panel.periods[place];
    return period ? periodInTable(period, this.#lang) : "";
  }

  /** The printed number's decimals. */
  #places(): number {
    const { step } = this.#judgement.reported;
    return step ? decimalsOf(step) : toldPlaces;
  }

  /** `752 / 1.083 − 1 = −30,56%`; empty where nothing was recomputed. */
  #recomputed(): string {
    const { measure, operands, recomputed, indirect } = this.#judgement;
    if (!measure || !recomputed || indirect) return "";
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

/** When what is known was published; empty where that is not said. */
export function vintageOf({ vintages, observations }: Panel, { rows }: Known): string {
  return vintages[Math.max(0, ...rows.map((row) => observations.vintage[row] ?? 0))] ?? "";
}
