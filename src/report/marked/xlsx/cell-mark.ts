import type { DataFinding } from "../../../audit/contract/data-finding.ts";
import { type DataReason, verdictOfReason } from "../../../model/audit-reason.ts";

/** A note at a cell of a workbook. */
export interface CellMark {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
  readonly verdict: "inconsistent" | "doubtful";
  readonly lines: readonly string[];
  readonly reported: string;
}

/** Whether comparisons of a reason are marked: what is wrong, or may be. */
export function isMarked(reason: DataReason): boolean {
  const verdict = verdictOfReason(reason);
  return verdict === "inconsistent" || verdict === "doubtful";
}

/** The marks of a data set's audit that stand in one file: one a cell, in the order of the findings. */
export function cellMarks(findings: Iterable<DataFinding>, isInFile: (file: string) => boolean): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { verdict, explanation, causes, reported } of findings) {
    const { value, unit } = reported;
    const { sheet, cell, file } = reported.place;
    if (verdict === "consistent" || verdict === "unverifiable" || sheet === undefined || cell === undefined) continue;
    if (file !== undefined && !isInFile(file)) continue;
    const key = `${sheet}!${cell}`;
    const before = marks.get(key);
    const lines = [...(before?.lines ?? []), explanation, ...causes.slice(0, 2).map((cause) => cause.explanation)];
    marks.set(key, {
      sheet,
      cell,
      verdict,
      lines,
      reported: unit === "" ? value : `${value} ${unit}`.replace(" %", "%"),
    });
  }
  return [...marks.values()];
}
