import type { Claim, Operand, Reading } from "../../claims/claim.ts";
import { contextOf, namedAfter } from "../../claims/naming.ts";
import { asMeasure } from "../../claims/table-cells.ts";
import { difference } from "../../compare/difference.ts";
import { identity } from "../../compare/identity.ts";
import { percentChange } from "../../compare/percent-change.ts";
import { percentFall } from "../../compare/percent-fall.ts";
import { percentOf } from "../../compare/percent-of.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../../facts/quantity.ts";
import { headerYear, levelColumns, type NamedRow, namingWords, rowsNamed } from "../../facts/table-match.ts";
import { isTableRow } from "../../facts/table-row.ts";
import { type TextRow, type TextTable, textTablesOf } from "../../facts/text-table.ts";
import { yearOf } from "../../model/period.ts";
import { digitsOf } from "../odds/chance.ts";
import type { FarReading, OpenClaim, Surroundings } from "./far-readings.ts";
import { partsOf } from "./far-wholes.ts";

/**
 * What a table prints of a change that prose tells of: `Interest income increased $1.2 million` and the row `Interest income | 2,515 |
 * 1,310` in thousands. The row is the one that the words of the sentence name, its columns are the latest two.
 */
export function tableChanges({ claim }: OpenClaim, { passage, frames }: Surroundings): FarReading[] {
  const { kind, direction, reported } = claim;
  if (direction === "none" || (kind !== "change" && kind !== "difference" && kind !== "points")) return [];
  const tables = tablesOf(passage);
  if (tables.length === 0 || inTable(passage, reported) || isIncluded(reported)) return [];
  return rowsNamed(tables, contextOf(passage, reported)).flatMap((named) => {
    const [value, base] = columnsOfChange(named, frames, reported).map((at) => named.row.numbers[at]);
    if (!value || !base) return [];
    const off = value.double - base.double;
    const scale = kind === "points" ? -2 : kind === "difference" ? unsaidScale(reported, off, named) : undefined;
    if (scale === "unknown") return [];
    const pair = [value, base].map((quantity) => operandOf(quantity, named, scale));
    const [one, other] = direction === "down" ? [...pair].reverse() : pair;
    if (!one || !other) return [];
    const reading: Reading =
      kind === "change"
        ? readingOf(direction === "down" ? percentFall : percentChange, pair)
        : readingOf(difference, [one, other]);
    return [{ claim, reading }];
  });
}

/** `a decrease of 11.6%, which included an operational decrease of 11.4%`: the second is part of the first, and no change that a table prints. */
function isIncluded(reported: Quantity): boolean {
  const { previous } = reported;
  return previous !== undefined && isPercent(previous) && !!previous.direction && says(reported, "breakdown");
}

/**
 * The whole of a share that prose tells of, in a table: `sales of $5.2 million, or 23% of total revenue` and the row `Total revenue` in
 * thousands. The row is the one that the words behind the percentage name, or else one of totals; its column that of the year spoken of, or
 * the first.
 */
export function tableWholes({ claim, near }: OpenClaim, surroundings: Surroundings): FarReading[] {
  const { passage, frames } = surroundings;
  const { reported } = claim;
  if (claim.kind !== "share" || reported.direction) return [];
  const tables = tablesOf(passage);
  if (tables.length === 0 || inTable(passage, reported)) return [];
  const name = new Set(namedAfter(reported));
  const byName = name.size > 0 ? rowsNamed(tables, name) : [];
  const rows = byName.length > 0 ? byName : totalRows(tables);
  const likely = byName.length > 0;
  const { when } = frames.of(reported);
  const year = when?.stated ? yearOf(when.period) : undefined;
  return partsOf(reported, near, surroundings).flatMap((part) =>
    rows.flatMap((named): FarReading[] => {
      const columns = levelColumns(named.table, named.row);
      const dated = columns.find((at) => headerYear(named.table.headers[at]) === year);
      const whole = named.row.numbers[dated ?? columns[0] ?? -1];
      if (!whole || whole === part || whole.numeral.start === part.numeral.start) return [];
      const implied = (inBaseUnits(part) / reported.double) * 100;
      const scale = named.table.scale !== 0 ? undefined : nearestScale(whole.double, implied);
      if (scale === "unknown") return [];
      const operands = [{ quantity: part }, operandOf(whole, named, scale)];
      const strength = likely ? "likely" : "possible";
      return [{ claim, reading: { formula: percentOf, operands, strength, rule: "table whole" } }];
    }),
  );
}

/** The rows of totals of the first tables, where the percentage names none. */
function totalRows(tables: readonly TextTable[]): NamedRow[] {
  const totals = tables.flatMap((table) =>
    table.rows.flatMap((row) => (row.role === "total" ? [{ table, row, named: 0 }] : [])),
  );
  return totals.slice(0, mostTotals);
}

const mostTotals = 4;

function inBaseUnits({ double, numeral }: Quantity): number {
  return double * 10 ** numeral.unit.scale;
}

/** The power of ten that brings a cell within three times of what it is held against. */
function nearestScale(cell: number, value: number): number | "unknown" {
  const near = [0, 3, 6].find((power) => {
    const size = Math.abs(cell) * 10 ** power;
    return size > value / 3 && size < value * 3;
  });
  return near ?? "unknown";
}

/**
 * The power of ten of a table that does not say its own, by the number of prose that it is held against: `up $8.8 million` of 46,209 and
 * 37,458 is of thousands. Unknown where none brings the two together; undefined where the table says it, or prose has none.
 */
function unsaidScale(reported: Quantity, inTable: number, { table }: NamedRow): number | "unknown" | undefined {
  const { scale } = reported.numeral.unit;
  // Prose that names no multiplier may be in that of the table, as the whole document is.
  if ((table.scale === 0) === (scale === 0)) return undefined;
  return nearestScale(inTable, inBaseUnits(reported));
}

/** The column of the year that the change is told of and that of the one it is held against; the latest two where the table has not both. */
function columnsOfChange({ table, row }: NamedRow, frames: Frames, reported: Quantity): number[] {
  const columns = levelColumns(table, row);
  const { when, against } = frames.of(reported);
  if (!when?.stated || !columns.some((at) => headerYear(table.headers[at]))) return columns;
  const year = yearOf(when.period);
  const before = against?.stated ? yearOf(against.period) : year - 1;
  const found = [year, before].flatMap((one) => columns.find((at) => headerYear(table.headers[at]) === one) ?? []);
  return found.length === 2 ? found : columns;
}

/**
 * Numbers of prose that a table prints too, finer: `an impairment charge of $149.4 million` and `(149,389)` in thousands; `declined by
 * 54 bps` and `(54) bps`. The row is the one that the words of the sentence name; the column that of the year spoken of, or the one
 * whose header the sentence names.
 */
export function tableRepeats(passage: Passage, frames: Frames, fresh: number): Claim[] {
  const tables = tablesOf(passage);
  if (tables.length === 0) return [];
  const found = passage.quantities.flatMap((reported): Printed[] => {
    if (reported.sentence < fresh || !mayRepeat(reported) || inTable(passage, reported)) return [];
    const words = contextOf(passage, reported);
    const { when } = frames.of(reported);
    const year = when?.stated ? yearOf(when.period) : undefined;
    return rowsNamed(tables, words).flatMap((named): Printed[] => {
      const cell = cellFor(reported, named, words, year);
      const scale = cell && unsaidScale(reported, cell.double, named);
      if (!cell || scale === "unknown") return [];
      return [{ reported, cell, row: named.row, operand: operandOf(cell, named, scale) }];
    });
  });
  return [...new Set(found.map(({ reported }) => reported))].map((reported): Claim => {
    const own = found.filter((one) => one.reported === reported);
    const readings = own.map((one) => readingOf(identity, [one.operand], ruleBeside(one, found)));
    return { kind: "repeat", reported, asserted: false, direction: "none", readings, tries: readings.length };
  });
}

/** A number of prose and the cell of a row that prints it too, if both are of one thing. */
interface Printed {
  readonly reported: Quantity;
  readonly cell: Quantity;
  readonly row: TextRow;
  readonly operand: Operand;
}

/**
 * `rose to $24.4 million, compared to $14.8 million` and the row `24,371 | 14,794`: where another number of the sentence is that of another
 * column of the row, this is very probably that of its own.
 */
function ruleBeside({ reported, cell, row }: Printed, all: readonly Printed[]): string {
  const meets = all.some(
    (other) =>
      other.reported.sentence === reported.sentence && other.row === row && other.cell !== cell && agree(other),
  );
  return meets ? "table row beside" : "table row";
}

/** Whether a number that is not easily met is the cell's, rounded. */
function agree({ reported: { numeral, double }, operand }: Printed): boolean {
  const { unit, lastPlace } = numeral;
  const cell =
    Math.abs(operand.quantity.double) * 10 ** ((operand.scale ?? operand.quantity.numeral.unit.scale) - unit.scale);
  return digitsOf(numeral) >= 3 && Math.abs(cell - Math.abs(double)) <= half * 10 ** lastPlace;
}

/** With what doubles lose. */
const half = 0.5 + 1e-9;

function readingOf(formula: Reading["formula"], operands: readonly Operand[], rule = "table row"): Reading {
  return { formula, operands, strength: "likely", rule };
}

/** A number of three digits and more, or a change: what may well be printed twice. */
function mayRepeat(quantity: Quantity): boolean {
  const { unit, inRange, inWords } = quantity.numeral;
  if (inRange || inWords || quantity.pair || quantity.segment) return false;
  if (unit.kind === "percent" || unit.kind === "points") return quantity.direction !== undefined;
  return isLevel(quantity) && digitsOf(quantity.numeral) >= 2 && unit.kind !== "time";
}

function cellFor(
  reported: Quantity,
  { table, row }: NamedRow,
  words: ReadonlySet<string>,
  year: number | undefined,
): Quantity | undefined {
  const { kind } = reported.numeral.unit;
  if (kind !== "percent" && kind !== "points") {
    const columns = levelColumns(table, row);
    const dated = year === undefined ? undefined : columns.find((at) => headerYear(table.headers[at]) === year);
    const column = dated ?? (columns.some((at) => headerYear(table.headers[at])) ? undefined : columns[0]);
    return column === undefined ? undefined : row.numbers[column];
  }
  const cells = row.numbers.flatMap((number, at) => {
    if (!number || number.numeral.unit.kind !== kind) return [];
    const header = namingWords(table.headers[at] ?? []);
    return [{ number, named: header.filter((word) => words.has(word)).length }];
  });
  const most = Math.max(...cells.map(({ named }) => named));
  return cells.find(({ named }) => named === most)?.number;
}

/** The cell as an operand, in the multiplier of its table, and without the sign of an outflow. */
function operandOf(quantity: Quantity, { table }: NamedRow, scale?: number): Operand {
  const { numeral } = quantity;
  const size =
    numeral.value.sign() < 0 ? { ...quantity, numeral: { ...numeral, value: numeral.value.abs() } } : quantity;
  const own = numeral.unit.kind === "percent" || numeral.unit.kind === "points" ? undefined : table.scale || undefined;
  const power = scale ?? own;
  const held = asMeasure(size);
  return power === undefined ? { quantity: held } : { quantity: held, scale: power };
}

const known = new WeakMap<Passage, readonly TextTable[]>();

/** The tables of a passage, read once. */
export function tablesOf(passage: Passage): readonly TextTable[] {
  const tables = known.get(passage) ?? textTablesOf(passage.sentences);
  known.set(passage, tables);
  return tables;
}

function inTable(passage: Passage, { sentence }: Quantity): boolean {
  return isTableRow(passage.sentences[sentence]?.tokens ?? []);
}
