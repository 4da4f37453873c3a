import { type AuditCause, isKeySlip } from "../../../model/audit-cause.ts";
import { type CauseSentence, causeSentence } from "../../cause-sentence.ts";
import type { CauseFacts } from "../../shape/cause-facts.ts";
import { numbers as format } from "../numbers.ts";
import { slip } from "./slips.ts";

const count = (value: number) => format.number(String(value));

/** What may have gone wrong, in English: with a number of a text, a printed comparison, a column of them, a figure of a sum. */
export function cause(code: AuditCause, facts: CauseFacts): string {
  const told = causeSentence(facts, format);
  if (told.shared) return ofColumn(code, told.instead, told.shared);
  if (told.sum) return inSum(code, told, told.sum);
  if (told.where && isKeySlip(code)) return slip(code, `the ${told.where} ${told.printed}`, told.correct);
  return sentences[code](told);
}

/** The one table of causes. */
const sentences: Readonly<Record<AuditCause, (facts: CauseSentence) => string>> = {
  "digit-changed": ({ printed, correct }) => slip("digit-changed", printed, correct),
  "digit-transposed": ({ printed, correct }) => slip("digit-transposed", printed, correct),
  "digit-missing": ({ printed, correct }) => slip("digit-missing", printed, correct),
  "digit-added": ({ printed, correct, isAtEnd }) =>
    isAtEnd
      ? `The last digit of ${printed} may be a footnote mark; ${correct} would agree.`
      : slip("digit-added", printed, correct),
  "unit-scale": ({ printed, correct, isAmount }) =>
    isAmount
      ? `${printed} may be in the wrong unit (thousands, millions or billions); ${correct} would agree.`
      : slip("unit-scale", printed, correct),
  direction: ({ printed, correct, direction, isCell }) => {
    if (isCell) return `The direction may be wrong; ${correct} would agree.`;
    if (direction === "none") return `The sign of ${printed} may be wrong.`;
    return `The direction may be wrong: ${direction === "up" ? "a fall" : "a rise"} of ${printed} would agree.`;
  },
  "percent-or-points": ({ printed, correct }) =>
    `${printed} is the change in percent, which may have been printed as percentage points; in percentage points it is ${correct}.`,
  "percent-of-as-change": ({ correct }) =>
    `The percentage of the base (100 = unchanged) may be printed instead of the change, which is ${correct}.`,
  "change-as-percent-of": ({ correct }) =>
    `The change may be printed instead of the percentage of the base (100 = unchanged), which is ${correct}.`,
  "points-as-percent": ({ correct }) =>
    `Percentage points may be printed instead of the percentage, which is ${correct}.`,
  "percent-as-points": ({ correct }) =>
    `A percentage may be printed instead of percentage points, which are ${correct}.`,
  "wrong-base": ({ printed, correct, used, right, instead, isCell }) =>
    isCell
      ? `It may use the wrong base (${instead}); with the right one it is ${correct}.`
      : `The change may have been divided by ${used} instead of the base ${right}, which gives the printed ${printed}; divided by ${right} it is ${correct}.`,
  "neighbouring-row": ({ correct }) => `It may come from the adjacent row; the value for this row is ${correct}.`,
  truncated: ({ printed, correct, isCell }) =>
    isCell
      ? `It may have been truncated; rounding gives ${correct}.`
      : `${printed} was truncated, not rounded; rounding gives ${correct}.`,
  "rounded-twice": ({ printed, correct, isCell }) =>
    isCell
      ? `It may have been rounded twice; rounded once it is ${correct}.`
      : `${printed} may have been rounded twice, first with one more decimal; rounded once it is ${correct}.`,
  "omitted-part": ({ printed, correct, recomputed }) =>
    `A part of ${correct} may be missing from the list: the parts add up to ${recomputed}, the printed total is ${printed}.`,
  "part-or-total": ({ printed, correct, used }) =>
    `The total ${printed} does not include the part ${used}; with it the parts add up to ${correct}.`,
  misread: ({ printed, correct }) =>
    `The scan may have been misread at ${printed}; ${correct} would agree. Check the page.`,
  "wrong-figure": ({ correct }) => `${correct} would agree.`,
  "columns-swapped": ({ correct }) =>
    `The two columns of values may be swapped; in the order given the result is ${correct}.`,
  "wrong-period": ({ correct }) => `It may be the figure of another period; for this period the result is ${correct}.`,
  "stale-column": stale,
  "stale-row": stale,
  "figures-swapped": ({ correct }) => `It may have been swapped with another figure; ${correct} would agree.`,
};

function stale({ correct }: CauseSentence): string {
  return `The value may be that of another period; with the value given the result is ${correct}.`;
}

/** One cause of many disagreements of a column. */
function ofColumn(
  code: AuditCause,
  instead: string,
  { rows, of }: { readonly rows: number; readonly of: number },
): string {
  const which = `${count(rows)} of the ${count(of)} comparisons of this column that differ`;
  switch (code) {
    case "columns-swapped":
      return `The two columns of values may be swapped: ${which} agree with the inverse quotient.`;
    case "wrong-period":
      return `The column may be from ${instead}: ${which} agree with its figures.`;
    case "stale-column":
      return instead === ""
        ? `The column of values may still hold the figures of a year before: in ${which} the value equals the base to the last digit.`
        : `The column of values may be in the wrong place: ${which} agree with the values of ${instead}.`;
    case "stale-row":
      return `The row may still hold the figures of a year before: in all ${count(rows)} of its comparisons that differ the value equals the base to the last digit.`;
    case "neighbouring-row":
      return `The column may be shifted by one row: ${which} agree with the adjacent row.`;
    default:
      return `The column may use the ${instead} as its base: ${which} agree with it.`;
  }
}

/** A figure that would make a sum add up. */
function inSum(
  code: AuditCause,
  { printed, correct }: CauseSentence,
  { name, place, other }: NonNullable<CauseSentence["sum"]>,
): string {
  const which = place === "" ? name : `${name} (${place})`;
  if (isKeySlip(code))
    return `${which}: ${slip(code, printed, correct).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`;
  if (code === "figures-swapped")
    return `${which}: ${printed} may have been swapped with ${other}; ${correct} would agree.`;
  return `${which}: ${correct} instead of ${printed} would agree.`;
}
