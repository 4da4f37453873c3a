import { operandValue } from "../../claims/claim.ts";
import type { Quantity } from "../../facts/quantity.ts";
import { baseValue } from "../../model/printed-number.ts";
import type { Candidate } from "./candidate.ts";
import { mayBeMean } from "./near-mean.ts";
import { slipRateOf } from "./rates.ts";
import { outcomeRatio } from "./shared-link.ts";

/** The rules of totals of tables, down and across, and of rows that are made of others. */
const ofRows: ReadonlySet<string> = new Set([
  "rule sum table footing/certain",
  "rule sum table rows/certain",
  "rule difference table rows/certain",
]);

/** The rules of columns that are made of others, row by row. */
const ofColumns: ReadonlySet<string> = new Set(
  ["change", "ratio", "plan", "share", "difference", "points"].map((kind) => `rule ${kind} table column/certain`),
);

/**
 * How much the other rows of a column make of it at most: one row of a table may be made otherwise (a ratio among amounts, a row that was restated).
 */
const mostOfColumn = 10;

/**
 * How often a row of totals that adds up in one column does so in the next, slips aside: of 245 rows of totals in the tables of 278 pages of
 * financial reports each that adds up in a column does so in all, and of 12 columns of totals, with 58 rows, each that adds up in a row.
 */
const sharedFate = 0.99;

/**
 * How much likelier a table's total is one because of the other totals of its row, or of its column where it is one across, and a change because of the others of its column: that 3,994.6 + 1,109.1 + 1,133.8 + 370.9 = 6,608.4 in the
 * next column is chance once in thousands. 1 for anything else.
 */
export function otherTotals(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const rows = new Map<Quantity | number, Candidate[]>();
  for (const candidate of candidates) {
    if (!isOfTable(candidate) || !candidate.evaluation) continue;
    const key = sharedBy(candidate);
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row.push(candidate);
  }
  return (candidate) => {
    const isColumn = ofColumns.has(candidate.features.rule);
    if (!isOfTable(candidate) || (!isColumn && isMean(candidate))) return 1;
    const others = rows.get(sharedBy(candidate))?.filter((other) => other !== candidate) ?? [];
    const times = others.reduce((product, other) => product * says(other), 1);
    return Math.max(1, isColumn ? Math.min(mostOfColumn, times) : times);
  };
}

/** How much likelier an outcome is beside a total that is one than beside a figure that is none, where what holds of one mostly holds of the other. */
function says({ agrees, chance, claim }: Candidate): number {
  const right = 1 - slipRateOf(claim.kind);
  const mixed = (fate: number) => fate * right + (1 - fate) * chance;
  return outcomeRatio(agrees, mixed(sharedFate), mixed(1 - sharedFate));
}

function isOfTable({ features: { rule } }: Candidate): boolean {
  return ofRows.has(rule) || ofColumns.has(rule);
}

/** What the totals of one row, or of one column, have in common. */
function sharedBy(candidate: Candidate): Quantity | number {
  return candidate.reading.down ?? reportedOf(candidate).sentence;
}

function reportedOf({ reading, claim }: Candidate): Candidate["claim"]["reported"] {
  return reading.reported ?? claim.reported;
}

/** Whether a figure may be the mean of its parts instead. */
function isMean(candidate: Candidate): boolean {
  const total = baseValue(reportedOf(candidate).numeral).toNumber();
  return mayBeMean(
    total,
    candidate.reading.operands.map((operand) => operandValue(operand).toNumber()),
  );
}
