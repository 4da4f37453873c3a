import { isKeySlip } from "../../../../model/audit-cause.ts";
import type { DataAuditWords } from "../../../shape/data-audit.ts";
import { numbers as format } from "../../numbers.ts";
import { slip } from "../slips.ts";

const count = (value: number) => format.number(String(value));

/** What may have gone wrong with a printed comparison. */
export const cause: DataAuditWords["cause"] = (code, printed, correction, instead) => {
  switch (code) {
    case "direction":
      return `The direction may be wrong; ${correction} would agree.`;
    case "percent-of-as-change":
      return `The percentage of the base (100 = unchanged) may be printed instead of the change, which is ${correction}.`;
    case "change-as-percent-of":
      return `The change may be printed instead of the percentage of the base (100 = unchanged), which is ${correction}.`;
    case "points-as-percent":
      return `Percentage points may be printed instead of the percentage, which is ${correction}.`;
    case "percent-as-points":
      return `A percentage may be printed instead of percentage points, which are ${correction}.`;
    case "wrong-base":
      return `It may use the wrong base (${instead}); with the right one it is ${correction}.`;
    case "neighbouring-row":
      return `It may come from the adjacent row; the value for this row is ${correction}.`;
    case "truncated":
      return `It may have been truncated; rounding gives ${correction}.`;
    case "columns-swapped":
      return `The two columns of values may be swapped; in the order given the result is ${correction}.`;
    case "wrong-period":
      return `It may be the figure of another period; for this period the result is ${correction}.`;
    case "stale-column":
    case "stale-row":
      return `The value may be that of another period; with the value given the result is ${correction}.`;
    case "figures-swapped":
      return `It may have been swapped with another figure; ${correction} would agree.`;
    case "wrong-figure":
      return `${correction} would agree.`;
    default:
      return slip(code, printed, correction);
  }
};

/** The same of a slip in the value of the comparison, or in its base. */
export const causeInFigure: DataAuditWords["causeInFigure"] = (code, where, printed, correction) =>
  slip(code, `the ${where} ${printed}`, correction);

/** One cause of many disagreements of a column. */
export const sharedCause: DataAuditWords["sharedCause"] = (code, instead, rows, of) => {
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
};

/** A figure that would make a sum add up. */
export const causeInSum: DataAuditWords["causeInSum"] = (code, name, place, printed, correction, other) => {
  const which = place === "" ? name : `${name} (${place})`;
  if (isKeySlip(code))
    return `${which}: ${slip(code, printed, correction).replace(/^\p{Lu}/u, (first) => first.toLowerCase())}`;
  if (code === "figures-swapped")
    return `${which}: ${printed} may have been swapped with ${other}; ${correction} would agree.`;
  return `${which}: ${correction} instead of ${printed} would agree.`;
};
