import { headerLanguageOf } from "../../language/header-languages.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { type NumberAndUnit, numberAndUnit } from "../cells/number-and-unit.ts";
import { isPeriodName } from "../cells/period-name.ts";
import { readPeriod } from "../cells/read-period.ts";
import { missingStatus, readValue } from "../cells/read-value.ts";
import type { CellValue } from "../cells/table.ts";
import { knownUnit } from "../cells/unit-of.ts";
import type { ReadOptions } from "../dataset.ts";
import { fieldOf, saysUnits } from "./column-words.ts";
import { readValueName } from "./value-column.ts";

type Rows = readonly (readonly CellValue[])[];

/** A table whose cells hold numbers without their units, which stand in a name of a column or in a column of their own. */
export interface UnitsApart {
  readonly rows: Rows;
  readonly guesses: readonly Pick<Guess, "what" | "as" | "because">[];
}

/** A column in which numbers stand with their units. */
interface Measured {
  readonly column: number;
  /** By row. */
  readonly cells: ReadonlyMap<number, NumberAndUnit>;
  /** Rows of numbers without a unit. */
  readonly bare: readonly number[];
  readonly first: number;
}

/**
 * Takes units out of the cells that hold them with their numbers, `1,200 ha`. A column whose figures all have one has it in its name;
 * where rows have others than each other, `7.200 tấn` below `1.200 ha`, they have a column of units behind all others. Undefined where no
 * cells hold units, or nothing is sure of them: these cells are told as no numbers.
 *
 * @example
 * unitsApart([["Năm", "Diện tích"], ["2022", "1,200 ha"], ["2023", "1,350 ha"]])?.rows[0] // -> ["Năm", "Diện tích (ha)"]
 * unitsApart([["Năm", "Diện tích"], ["2022", "1,200"], ["2023", "1,350"]]) // -> undefined
 */
export function unitsApart(rows: Rows, map: ReadOptions["map"] = {}): UnitsApart | undefined {
  if (map.unit !== undefined || !rows.some((row) => row.some(mayHoldBoth))) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = Array.from({ length: width }, (_, column) => measuredIn(rows, column)).filter(
    (each) => each !== undefined,
  );
  const words = found.flatMap(({ cells }) => [...cells.values()].map(({ unit }) => unit));
  const measured = found.filter((each) => areFigures(each, rows, words) && !isOfUnits(each, rows));
  if (measured.reduce((sum, { cells }) => sum + cells.size, 0) < 2) return undefined;
  const isAsked = Object.keys(map).length > 0;
  const isOnly = !hasOtherFigures(rows, measured);
  const inNames = isAsked
    ? []
    : measured.filter((each) => oneUnit(each) && mayBeNamed(each, rows, isOnly && measured.length === 1));
  const inRows = measured.filter((each) => !inNames.includes(each));
  const named = inNames.reduce(withUnitInName, rows);
  if (inRows.length > 0 && (inNames.length > 0 || !isOnly))
    return inNames.length > 0 ? { rows: named, guesses: guessesOf(inNames) } : undefined;
  if (inRows.length === 0) return { rows: named, guesses: guessesOf(inNames) };
  const apart = withUnitColumn(named, inRows);
  return apart && { rows: apart, guesses: guessesOf(measured) };
}

/** `60 kg` below `unidade_comercializacao`: what a price is of, and no figure. */
function isOfUnits({ column, first }: Measured, rows: Rows): boolean {
  const above = first > 0 ? rows[first - 1]?.[column] : undefined;
  return typeof above === "string" && saysUnits(above);
}

/** A cell that may hold both: it begins with a digit or the sign of one, and ends with a letter or begins with one. */
const mayHold = /^(?:[-+−–(~≈]?\s?\d.*(?:[\p{L}\p{Sc}./²³]|\p{L}[23])|[-+−–(]?\s?[\p{Sc}\p{Lu}].{0,5}\d.*)$/u;

function mayHoldBoth(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.length > longestCell || !/\d/.test(cell)) return false;
  const text = cell.trim();
  return !isBetweenDigits(text) && mayHold.test(text);
}

/** Whether a text begins and ends with a digit, as plain numbers and days do, which are most cells. */
function isBetweenDigits(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const longestCell = 60;

function measuredIn(rows: Rows, column: number): Measured | undefined {
  const cells = new Map<number, NumberAndUnit>();
  const bare: number[] = [];
  const others: number[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = row[column];
    if (cell === undefined || cell === "") continue;
    const text = typeof cell === "string" ? cell.trim() : undefined;
    const found = text !== undefined && mayHoldBoth(text) ? numberAndUnit(text) : undefined;
    if (found) cells.set(at, found);
    else if (typeof cell === "number" || (text !== undefined && isFigure(text))) bare.push(at);
    else if (text === undefined || missingStatus(text) === undefined) others.push(at);
  }
  const [first] = cells.keys();
  if (first === undefined) return undefined;
  const below = others.filter((at) => at > first).length;
  const kept = bare.filter((at) => at > first || readPeriod(String(rows[at]?.[column])) === undefined);
  const found = { column, cells, bare: kept, first };
  return below * 5 <= cells.size && !isHeading(found) ? { ...found, cells: withOneCurrency(found) } : undefined;
}

function isFigure(text: string): boolean {
  return readValue(text, ".").kind === "number" || readValue(text, ",").kind === "number";
}

/** A line of units above plain numbers, `1000 tấn`, is no figure. */
function isHeading({ cells, bare, first }: Measured): boolean {
  return cells.size === 1 && bare.length > 0 && bare.every((at) => at > first);
}

/** A sign of one currency before each number says nothing that readers of numbers do not pass over: `$1,200`. */
function withOneCurrency({ cells }: Measured): Measured["cells"] {
  const isRead = [...cells.values()].every(({ unit }) => /^[$€£¥₫]$/.test(unit));
  return isRead && new Set([...cells.values()].map(({ unit }) => unit)).size === 1 ? new Map() : cells;
}

/** Whether what stands with numbers are units: words that are known, or one that all figures of a column have and that no list of names has. */
function areFigures(each: Measured, rows: Rows, words: readonly string[]): boolean {
  return each.cells.size > 0 && (areKnown(each) || isSharedWord(each, words)) && !areKeys(each, rows);
}

/** Units that languages know, and among as many of them others that come again. */
function areKnown({ cells }: Measured): boolean {
  const others = [...cells.values()].filter(({ known }) => known === undefined).map(({ unit }) => unit);
  return (
    others.length * 2 <= cells.size &&
    others.every((unit, at) => others.indexOf(unit) !== at || others.includes(unit, at + 1))
  );
}

/** The same word behind every figure of a column, and of more than two: `120 habitants`. */
function isSharedWord({ cells, bare }: Measured, words: readonly string[]): boolean {
  const [unit, ...more] = new Set([...cells.values()].map((each) => each.unit));
  return more.length === 0 && bare.length === 0 && words.filter((word) => word === unit).length > 2;
}

/** Numbers with units that tell rows apart: ages, spans of days, wards by their numbers. */
function areKeys({ cells, column }: Measured, rows: Rows): boolean {
  const all = [...cells.values()];
  const numbers = all.map(({ number }) => number);
  const inTurn = numbers.every((number, at) => /^\d{1,3}$/.test(number) && Number(number) === Number(numbers[0]) + at);
  if (inTurn && all.length > 2) return true;
  const isOpen = all.every(({ known }) => known === undefined || known.kind === "time");
  const hasOthers = rows.some(
    (row, at) => cells.has(at) && row.some((cell, of) => of !== column && isOtherFigure(cell)),
  );
  const isWhole = numbers.every((number) => /^\d{1,3}$/.test(number));
  return isOpen && ((isWhole && hasOthers) || new Set(numbers).size * 2 < numbers.length);
}

function isOtherFigure(cell: CellValue): boolean {
  if (typeof cell === "number") return cell < 1000 || cell > 2999 || !Number.isInteger(cell);
  return typeof cell === "string" && isFigure(cell) && readPeriod(cell) === undefined;
}

/** Whether all figures of a column have one unit, and none has no unit. */
function oneUnit({ cells, bare }: Measured): boolean {
  return bare.length === 0 && new Set([...cells.values()].map(canonical)).size === 1;
}

function canonical({ unit, known }: NumberAndUnit): string {
  return known ? `${known.kind} ${known.base} ${known.scale}` : unit;
}

/** Whether the name of a column can say its unit: there is one above, which is no period and says none; of a unit that no language knows, where rows cannot say it. */
function mayBeNamed({ column, first, cells }: Measured, rows: Rows, isOnly: boolean): boolean {
  const name = rows[first - 1]?.[column];
  if (typeof name !== "string" || name === "" || isPeriodName(name) || isFigure(name)) return false;
  const [one] = cells.values();
  return readValueName(name).unit === undefined && (!isOnly || knownUnit(one?.unit ?? "") !== undefined);
}

/** Whether other columns hold figures, which a unit of the whole row would be of as well. */
function hasOtherFigures(rows: Rows, measured: readonly Measured[]): boolean {
  const columns = new Set(measured.map(({ column }) => column));
  const from = Math.min(...measured.map(({ first }) => first));
  return rows.slice(from).some((row) => row.some((cell, column) => !columns.has(column) && isOtherFigure(cell)));
}

function withUnitInName(rows: Rows, { column, cells, first }: Measured): Rows {
  const [{ unit } = { unit: "" }] = cells.values();
  return rows.map((row, at) =>
    row.map((cell, of) => {
      if (of !== column) return cell;
      return at === first - 1 ? `${cell} (${unit})` : (cells.get(at)?.number ?? cell);
    }),
  );
}

/** Rows with their units behind them; undefined where a row has several, where the table has units already, or no line of names. */
function withUnitColumn(rows: Rows, measured: readonly Measured[]): Rows | undefined {
  const names = Math.min(...measured.map(({ first }) => first)) - 1;
  const header = rows[names];
  if (!header || header.some((cell) => typeof cell === "string" && fieldOf(cell) === "unit")) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = new Set(measured.map(({ column }) => column));
  const units = rows.map((row, at) => unitsOfRow(row, at, measured));
  if (units.some((found) => new Set(found).size > 1)) return undefined;
  const texts = rows.flat().filter((cell) => typeof cell === "string");
  const title = headerLanguageOf(texts.slice(0, mostNames).join(" ")).unitColumn;
  const usual = unitsByName(rows, units, columns);
  // What has several units leaves open which of them a number without one is in.
  const isOpen = (row: readonly CellValue[], at: number) =>
    units[at]?.length === 0 && usual.get(nameOf(row, columns)) === "";
  if (rows.some((row, at) => measured.some(({ bare }) => bare.includes(at)) && isOpen(row, at))) return undefined;
  return rows.map((row, at) => {
    const own = row.map((cell, of) => (columns.has(of) ? numberOf(cell, at, of, measured) : cell));
    const unit = at === names ? title : at < names ? "" : (units[at]?.[0] ?? usual.get(nameOf(row, columns)) ?? "");
    return unit === "" ? own : [...own, ...Array<CellValue>(width - row.length).fill(""), unit];
  });
}

const mostNames = 500;

function unitsOfRow(row: readonly CellValue[], at: number, measured: readonly Measured[]): readonly string[] {
  return measured.flatMap(({ column, cells }) => cells.get(at)?.unit ?? signOf(row[column]));
}

function numberOf(cell: CellValue, at: number, column: number, measured: readonly Measured[]): CellValue {
  const found = measured.find((each) => each.column === column)?.cells.get(at);
  if (found) return found.number;
  return signOf(cell).length > 0 ? String(cell).replace(/\s?[%‰]\s*$/, "") : cell;
}

function signOf(cell: CellValue): readonly string[] {
  return typeof cell === "string" ? (/\d\s?([%‰])\s*$/.exec(cell)?.slice(1) ?? []) : [];
}

/** The unit of rows that say none, where others of the same names all say one. */
function unitsByName(
  rows: Rows,
  units: readonly (readonly string[])[],
  columns: ReadonlySet<number>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, row] of rows.entries()) {
    const [unit] = units[at] ?? [];
    if (unit === undefined) continue;
    const name = nameOf(row, columns);
    const known = found.get(name);
    found.set(name, known === undefined || known === unit ? unit : "");
  }
  return found;
}

/** What a row is of: its texts that are no figures and no periods. */
function nameOf(row: readonly CellValue[], columns: ReadonlySet<number>): string {
  const isName = (cell: CellValue, at: number) =>
    typeof cell === "string" && !columns.has(at) && !isFigure(cell) && readPeriod(cell) === undefined;
  return row.filter(isName).join("\0");
}

function guessesOf(measured: readonly Measured[]): UnitsApart["guesses"] {
  const seen = new Map<string, string>();
  for (const { cells } of measured)
    for (const { number, unit } of cells.values()) if (!seen.has(unit)) seen.set(unit, `${number} ${unit}`);
  return [...seen].slice(0, mostTold).map(([unit, because]) => ({ what: "unit", as: unit, because }));
}

const mostTold = 8;
