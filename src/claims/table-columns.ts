import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { type TextRow, type TextTable, textTablesOf } from "../facts/text-table.ts";
import type { Token } from "../language/token.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { Claim } from "./claim.ts";
import { doubleOf, roughly } from "./plausible.ts";

/**
 * Columns of tables in text that are the change from one column to another: `2019 | 2018 | Change | % Change`. Which two, and
 * whether a column is one at all, is taken from all of its rows: it is one where at least two of them agree, or one under a
 * percent sign, and half of those that can be worked out. Claims are about numbers from the sentence `fresh` on.
 */
export function columnClaims(passage: Passage, fresh: number): Claim[] {
  return textTablesOf(passage.sentences)
    .filter((table) => table.from > 0 || fresh === 0)
    .flatMap((table) => table.headers.map((_, column) => changesIn(table, column)))
    .flat()
    .filter(({ reported }) => reported.sentence >= fresh);
}

interface Change {
  readonly kind: ClaimKind;
  readonly formula: Formula;
  readonly reported: Quantity;
  readonly value: Quantity;
  readonly base: Quantity;
  /** The power of ten that the operands are read with, where not their own. */
  readonly scale?: number;
  readonly agrees: boolean;
}

function changesIn(table: TextTable, column: number): Claim[] {
  if (column === 0) return [];
  let best: readonly Change[] = [];
  let most = isPercent(table.headers[column]) ? 0 : 1;
  for (let value = 1; value < column; value++)
    for (let base = 1; base < column; base++) {
      if (value === base) continue;
      const found = table.rows.flatMap((row) => changeOf(table, row, column, value, base) ?? []);
      const agreeing = found.filter(({ agrees }) => agrees).length;
      if (agreeing <= most || agreeing * 2 < found.length) continue;
      best = found;
      most = agreeing;
    }
  return best.map(claimOf);
}

function changeOf(
  { headers }: TextTable,
  { numbers }: TextRow,
  column: number,
  at: number,
  before: number,
): Change | undefined {
  const [printed, value, base] = [numbers[column], numbers[at], numbers[before]];
  if (!printed || !value || !base || isShare(value) || isShare(base)) return undefined;
  const { kind } = printed.numeral.unit;
  if (kind === "percent" || (kind === "none" && isPercent(headers[column])))
    return change("change", percentChange, inPercent(printed), value, base);
  if (kind === "points") return change("points", difference, printed, value, base, -2);
  return change("difference", difference, printed, value, base);
}

function change(
  kind: ClaimKind,
  formula: Formula,
  reported: Quantity,
  value: Quantity,
  base: Quantity,
  scale?: number,
): Change | undefined {
  if (kind === "change" && base.double === 0) return undefined;
  const agrees = meets(formula, reported, value, base, scale);
  return { kind, formula, reported, value, base, agrees, ...(scale !== undefined && { scale }) };
}

/** Whether rounding can bring the two together: the change at the ends of what the operands may be, by doubles. */
function meets(formula: Formula, reported: Quantity, value: Quantity, base: Quantity, scale?: number): boolean {
  const ends = (quantity: Quantity, own = quantity.numeral.unit.scale) =>
    [-half, half].map((by) => (quantity.double + by * 10 ** quantity.numeral.lastPlace) * 10 ** own);
  const found = ends(value, scale).flatMap((one) => ends(base, scale).map((other) => roughly(formula, [one, other])));
  const [low = 0, high = 0] = ends(reported).sort((a, b) => a - b);
  return Math.max(...found) >= low && Math.min(...found) <= high && doubleOf(reported) !== 0;
}

const half = 0.5;

function isShare({ numeral }: Quantity): boolean {
  return numeral.unit.kind === "percent" || numeral.unit.kind === "points";
}

function isPercent(header: readonly Token[] | undefined): boolean {
  return (header ?? []).some((token) => token.is === "word" && token.fold === "%");
}

/** A cell under `% Change` without a sign of its own. */
function inPercent(quantity: Quantity): Quantity {
  const { numeral } = quantity;
  if (numeral.unit.kind === "percent") return quantity;
  return { ...quantity, numeral: { ...numeral, unit: { kind: "percent", text: "%", base: "%", scale: -2 } } };
}

function claimOf({ kind, formula, reported, value, base, scale }: Change): Claim {
  const operands = [value, base].map((quantity) => ({
    quantity: rounded(quantity),
    ...(scale !== undefined && { scale }),
  }));
  return {
    kind,
    reported: rounded(reported),
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [{ operands, formula, strength: "certain", rule: "table column" }],
  };
}

/** A bare cell of a table is as rounded as any measure: nothing says that it counts whole things. */
function rounded(quantity: Quantity): Quantity {
  const { numeral } = quantity;
  if (numeral.unit.kind !== "none") return quantity;
  return { ...quantity, numeral: { ...numeral, unit: { ...numeral.unit, kind: "measure" } } };
}
