import type { Comparison } from "../../../model/comparison.ts";
import type { ObservationStatus } from "../../../model/observation-status.ts";
import type { Scenario } from "../../../model/panel.ts";
import { weakestOf } from "../../cells/cell-status.ts";
import { missingStatus, readValue } from "../../cells/read-value.ts";
import type { GridCell } from "./grid.ts";

/** The status of a figure: that of a mark in its cell, and what its row and its column say. */
export function statusOf(cell: GridCell, scenario: Scenario, provisional: boolean): ObservationStatus {
  if (cell.is === "missing") return missingStatus(cell.text) ?? "O";
  const said = provisional ? "P" : scenario === "estimate" ? "E" : "A";
  return weakestOf(cell.is === "number" ? cell.status : undefined, said, undefined, 0);
}

/**
 * A cell of figures that holds none: an error of a formula, a range, `<5`, a mark. Undefined for words, which may be a heading.
 *
 * @example
 * ["<5", "10-14", "~", "see note"].map((text) => unreadCell(text)?.text) // -> ["c", "", "", undefined]
 */
export function unreadCell(text: string): Extract<GridCell, { readonly is: "missing" }> | undefined {
  if (text === "" || (!/\d|^#[a-z]/i.test(text) && /\p{L}{2}/u.test(text))) return undefined;
  const read = readValue(text, ".");
  return { is: "missing", text: read.kind === "bad" && read.status === "Q" ? "c" : "" };
}

/** In an index table, rows whose figures are changes: inflation stands as 1.88, not as 101.88. */
export function changed(comparison: Comparison, rowChange: boolean): Comparison {
  return rowChange && comparison.measure === "percent-of" ? { ...comparison, measure: "percent-change" } : comparison;
}
