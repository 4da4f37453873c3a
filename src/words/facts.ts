import { powerOfTen, Rational } from "../model/rational.ts";
import type { numberFormat } from "./number-format.ts";
import type { ReasonFacts } from "./shape/reason-facts.ts";

/** A recomputed value in writing, with its ends where rounding of the operands makes them visibly different. */
export interface ShownRecomputation {
  readonly exact: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The recomputed value with as many decimals as the reported number, and more where the two would otherwise look alike
 * though they differ.
 */
export function shownRecomputation(
  facts: ReasonFacts,
  format: ReturnType<typeof numberFormat>,
  morePlaces: number,
): ShownRecomputation | undefined {
  if (facts.recomputed === undefined) return undefined;
  const { low, high, exact } = facts.recomputed;
  const telling =
    facts.verdict === "inconsistent" || facts.verdict === "doubtful"
      ? tellingPlaces(facts)
      : facts.places + (isTie(exact, facts.places) ? 1 : 0);
  const places = Math.max(telling, facts.places + (endsAt(exact, facts.places) ? 0 : morePlaces));
  const unit = reportedUnit(facts);
  const [from, to] = [format.number(low, places), format.number(high, places)];
  const shown = format.quantity(exact, unit, places);
  if (from === to) return { exact: shown };
  const behind = unit === "%" ? unit : "";
  return { exact: shown, from: from + behind, to: to + behind };
}

/** What results are printed with: by the formula, else the reported number's unit where it is part of the printed text, or a percentage is printed in words, else nothing: the two are written alike. */
export function reportedUnit(facts: ReasonFacts): string {
  if (facts.resultUnit !== undefined) return facts.resultUnit;
  const stands = facts.reported.endsWith(facts.unit) || (facts.unit === "%" && !/\d/.test(facts.reported));
  return stands ? facts.unit : "";
}

/** The result in the operands' unit, before it is said in the reported number's: `552 million`. */
export function stepText({ step }: ReasonFacts, format: ReturnType<typeof numberFormat>): string {
  return step ? `${format.quantity(step.value, step.unit)} = ` : "";
}

/** The unit of a difference: two percentages differ by points. */
export function differenceUnit(facts: ReasonFacts, points: string): string {
  return facts.unit === "%" ? points : reportedUnit(facts);
}

/**
 * The reported number's decimals, and one more where the difference is below its last place; another, where that one alone would be rounded to what
 * is printed: 61.847 and not 61.85 for a printed 61.9.
 */
export function tellingPlaces(facts: ReasonFacts): number {
  if (facts.difference === undefined) return facts.places;
  const steps = Rational.parse(facts.difference)
    .abs()
    .mul(Rational.of(powerOfTen(facts.places)));
  if (steps.sign() === 0 || steps.compare(Rational.one) >= 0) return facts.places;
  return facts.places + (facts.recomputed && seemsTie(facts.recomputed.exact, facts.places) ? 2 : 1);
}

/** Whether a value that is no tie looks like one with a decimal more. */
function seemsTie(value: string, places: number): boolean {
  return !isTie(value, places) && isTie(Rational.parse(value).toFixed(places + 1), places);
}

/** Whether the value has no more than `places` decimals, so that more would only add zeros. */
function endsAt(value: string, places: number): boolean {
  const exact = Rational.parse(value);
  return Rational.parse(exact.toFixed(places)).equals(exact);
}

/** A written formula with the signs of print: `100 / 120 − 1`, `3 × 4`. */
export function typeset(calculation: string): string {
  return calculation.replaceAll(" - ", " − ").replaceAll(" * ", " × ");
}

/** What a reference is of, without the words that tie it to the sentence: `cùng kỳ năm 2023` of `so với cùng kỳ năm 2023`. */
export function bareReference(reference: string): string {
  const words = reference.replace(/\s+/g, " ").trim();
  return words.replace(tie, "");
}

const tie =
  /^(?:so(?: sánh)?(?: với)?|compared (?:with|to)|in comparison (?:with|to)|relative to|against|versus|vs\.?|from|than|over|on)(?: |$)/i;

/** Whether the value lies exactly between two neighbours of `places` decimals, so that either is a fair rounding. */
function isTie(value: string, places: number): boolean {
  const halves = Rational.parse(value).mul(Rational.of(2n * powerOfTen(places)));
  return halves.isWhole() && halves.floor() % 2n !== 0n;
}

/** The same for two wordings of one reference: `cùng kỳ 2023` and `cùng kỳ năm 2023`, in whatever order the words stand. */
export function referenceKey(reference: string): string {
  const words = bareReference(reference)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== "" && word !== "năm")
    .sort()
    .join(" ");
}

/** Whether a number is told to be probably wrong, rather than that it may be. */
export function isProbable(probability: number): boolean {
  return probability >= 0.5;
}
