import { isEither, isMisgrouped, markEvidence } from "../cells/decimal-mark.ts";
import { type ReadValue, readValue } from "../cells/read-value.ts";
import type { PlainNumber } from "../cells/row.ts";
import type { DecimalRule } from "../layout/layout.ts";

/** How many cells of a column were read with which decimal mark for certain, and how many could be read both ways. */
export interface DecimalEvidence {
  point: number;
  comma: number;
  either: number;
}

/** Counts what a plain number shows of its column's decimal mark. */
export function countMark(
  evidence: DecimalEvidence | undefined,
  rule: "." | ",",
  { before, decimals, value }: PlainNumber,
): void {
  if (evidence === undefined) return;
  if (isEither(before, decimals, value > -1 && value < 1)) evidence.either++;
  else if (rule === ".") evidence.point++;
  else evidence.comma++;
}

/** Reads a value's text, and counts what it shows; undefined where the column has both marks and the text may be read with either. */
export function valueIn(text: string, rule: DecimalRule, evidence: DecimalEvidence | undefined): ReadValue | undefined {
  // What is no number (`Dec 30, 2017`) shows nothing of how numbers are written.
  const isNumber = /\d/.test(text) && marks.some((mark) => readValue(text, mark).kind === "number");
  const says = isNumber ? markEvidence(text) : undefined;
  if (evidence && says === ".") evidence.point++;
  if (evidence && says === ",") evidence.comma++;
  if (rule !== "mixed") return readValue(text, rule);
  return says === "either" || isMisgrouped(text) ? undefined : readValue(text, says ?? ".");
}

const marks = [".", ","] as const;
