import { isBreak, observationStatuses, statusCode } from "../../../model/observation-status.ts";
import { call } from "../calls.ts";
import type { Expression } from "../expression.ts";
import { all, equal, firstOf, isNull, isThere, not, oneOf } from "../operators.ts";
import { number, text } from "../values.ts";

const digits = 2;

/** A status with its place before it, so that the weaker of two is the larger text: `00A`, `10P`. */
export function statusText(of: (typeof observationStatuses)[number]): string {
  return `${String(statusCode(of)).padStart(digits, "0")}${of}`;
}

/** What is said of a figure where nothing is, and of no figure. */
export const plainStatus = statusText("A");
export const noStatus = statusText("O");

/** The status of a row of a table, as {@link statusText} writes it: one that says no more than that there is a value says so of none. */
export function statusOfRow(status: Expression, value: Expression): Expression {
  const missing = observationStatuses.slice(statusCode("Q"));
  return firstOf(
    [
      [all(isNull(value), not(oneOf(status, missing.map(text)))), text(noStatus)],
      ...observationStatuses
        .filter((each) => each !== "A")
        .map((each) => [equal(status, text(each)), text(statusText(each))] as const),
    ],
    text(plainStatus),
  );
}

/** The status of a figure where the table says none. */
export function usualStatus(value: Expression): Expression {
  return firstOf([[isThere(value), text(plainStatus)]], text(noStatus));
}

/** Whether a series breaks at a figure of this status. */
export function breaksAt(status: Expression): Expression {
  const breaking = observationStatuses.filter((each) => isBreak(statusCode(each)));
  return oneOf(
    status,
    breaking.map((each) => text(statusText(each))),
  );
}

/** The letters of a status. */
export function statusLetters(status: Expression): Expression {
  return call("from-place", status, number(digits + 1));
}
