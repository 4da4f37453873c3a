import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import { type ColumnCause, columnHypotheses } from "./column-causes.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import { staleRows } from "./stale-rows.ts";

/** One cause of many disagreements in a column: they are one finding. */
export interface SharedCause extends ColumnCause {
  /** The first row of the column that it explains: the finding that tells them all. */
  readonly first: number;
  /** How many it explains, of how many that do not agree. */
  readonly rows: number;
  readonly of: number;
}

/** So many disagreements of a column, and so large a share of them, have one cause. */
const fewestRows = 3;
const leastShare = 0.8;
/** Where the bases may have been revised instead, more have to agree. */
const fewestOfRevised = 6;
/** Where none of the first few agrees, the others are not tried. */
const firstTried = 8;

/**
 * The columns, and the rows left as they were a year before, whose disagreements one cause explains, by row. Found by recomputing every one of them, those among them that would otherwise
 * be taken for comparisons with revised bases.
 */
export function sharedCauses(reasons: Uint8Array, printed: PrintedComparisons): ReadonlyMap<number, SharedCause> {
  const found = new Map<number, SharedCause>();
  const columns = [...disagreements(reasons, printed)];
  for (const { wrong, revised } of columns) {
    const rows = [...wrong, ...revised].sort((a, b) => a - b);
    const shared = causeOf(wrong, fewestRows, printed) ?? causeOf(rows, fewestOfRevised, printed);
    for (const row of shared?.rows ?? [])
      if (shared)
        found.set(row, { ...shared.cause, first: shared.rows[0] ?? row, rows: shared.rows.length, of: shared.of });
  }
  const open = columns.flatMap(({ wrong, revised }) => [...wrong, ...revised]).filter((row) => !found.has(row));
  for (const rows of staleRows(open, printed))
    for (const row of rows)
      found.set(row, { code: "stale-row", first: rows[0] ?? row, rows: rows.length, of: rows.length });
  return found;
}

interface Disagreements {
  readonly wrong: number[];
  readonly revised: number[];
}

/** The comparisons of each column that differ, and those whose base may have been revised. */
function disagreements(reasons: Uint8Array, { panel: { reported } }: PrintedComparisons): Iterable<Disagreements> {
  const columns = new Map<string, Disagreements>();
  for (let row = 0; row < reasons.length; row++) {
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    const isRevised = reason === "implies-revised-base";
    const isWrong = verdictOfReason(reason) === "inconsistent" && reason !== "differs-in-last-place";
    if (!isWrong && !isRevised) continue;
    const key = `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]}`;
    const known = columns.get(key) ?? { wrong: [], revised: [] };
    columns.set(key, known);
    (isRevised ? known.revised : known.wrong).push(row);
  }
  return columns.values();
}

interface Explained {
  readonly cause: ColumnCause;
  readonly rows: readonly number[];
  readonly of: number;
}

function causeOf(rows: readonly number[], fewest: number, printed: PrintedComparisons): Explained | undefined {
  const [first] = rows;
  if (first === undefined || rows.length < fewest) return undefined;
  const needed = Math.max(fewest, rows.length * leastShare);
  for (const { cause, explains } of columnHypotheses(first, printed)) {
    const missed = rows.slice(0, firstTried).filter((row) => !explains(row)).length;
    if (missed > rows.length - needed) continue;
    const explained = rows.filter(explains);
    if (explained.length >= needed) return { cause, rows: explained, of: rows.length };
  }
  return undefined;
}
