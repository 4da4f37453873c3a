import { measures } from "../../compare/measures.ts";
import type { Reference } from "../../model/comparison.ts";
import { dataReasons, verdictOfReason } from "../../model/data-reason.ts";
import { fitOf } from "./fit.ts";
import { otherReferences } from "./other-references.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** One cause of many disagreements in a column: they are one finding. */
export interface SharedCause {
  readonly code: "columns-swapped" | "wrong-base";
  /** What the column was held against instead. */
  readonly instead?: Reference;
  /** The first row of the column that it explains: the finding that tells them all. */
  readonly first: number;
  /** How many it explains, of how many that do not agree. */
  readonly rows: number;
  readonly of: number;
}

/** So many disagreements of a column, and so large a share of them, have one cause. */
const fewestRows = 3;
const leastShare = 0.8;

/**
 * The columns whose disagreements one cause explains, by row: the two columns of values are swapped, so that each percentage agrees with the
 * inverse quotient; or all are of another base. Found by recomputing every one of them.
 */
export function sharedCauses(reasons: Uint8Array, printed: PrintedComparisons): ReadonlyMap<number, SharedCause> {
  const { reported } = printed.panel;
  const columns = new Map<string, number[]>();
  for (let row = 0; row < reasons.length; row++) {
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    if (verdictOfReason(reason) !== "inconsistent" || reason === "differs-in-last-place") continue;
    const key = `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]}`;
    const rows = columns.get(key);
    if (rows) rows.push(row);
    else columns.set(key, [row]);
  }
  const found = new Map<number, SharedCause>();
  for (const rows of columns.values()) {
    if (rows.length < fewestRows) continue;
    const shared = causeOf(rows, printed);
    for (const row of shared?.rows ?? [])
      if (shared)
        found.set(row, { ...shared.cause, first: shared.rows[0] ?? row, rows: shared.rows.length, of: rows.length });
  }
  return found;
}

interface Explained {
  readonly cause: Pick<SharedCause, "code" | "instead">;
  readonly rows: readonly number[];
}

function causeOf(rows: readonly number[], printed: PrintedComparisons): Explained | undefined {
  const needed = Math.max(fewestRows, rows.length * leastShare);
  const swapped = rows.filter((row) => agreesSwapped(row, printed));
  if (swapped.length >= needed) return { cause: { code: "columns-swapped" }, rows: swapped };
  for (const instead of otherReferences) {
    const agreeing = rows.filter((row) => agreesWith(row, instead, printed));
    if (agreeing.length >= needed) return { cause: { code: "wrong-base", instead }, rows: agreeing };
  }
  return undefined;
}

/** Whether the comparison is right with its value and its base changing places. */
function agreesSwapped(row: number, printed: PrintedComparisons): boolean {
  const pair = printed.plainOperands(row);
  if (!pair) return false;
  const operands = [printed.figures.at(pair.base).figure, printed.figures.at(pair.value).figure];
  return fitOf(printed.reportedOf(row), measures[pair.measure], operands) === "agrees";
}

function agreesWith(row: number, reference: Reference, printed: PrintedComparisons): boolean {
  const subject = printed.subjectOf(row);
  const own = printed.panel.comparisons[subject.comparison];
  if (!own || own.reference.kind === reference.kind) return false;
  const range = printed.rangeOf(subject, row, { reference, measure: own.measure });
  return range !== undefined && printed.reportedOf(row).range.meets(range);
}
