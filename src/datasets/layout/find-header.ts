import { isNotedPeriod, isPeriodName } from "../cells/period-name.ts";
import { missingStatus, readValue } from "../cells/read-value.ts";
import { knownUnit } from "../cells/unit-of.ts";
import { fieldOf } from "./column-words.ts";
import { countsUp, type LineCell, mostBelow, numbersColumns } from "./columns-numbered.ts";
import { styleOf } from "./period-evidence.ts";

/** Where the table of a text begins. Rows count from 0. */
export interface Header {
  /** The row of column names; undefined where the first row is data. */
  readonly row: number | undefined;
  readonly names: readonly string[];
  /** The cells of that row where it only counts the columns, below their names. */
  readonly numbering?: readonly string[];
  /** Rows above: a title, a unit. */
  readonly above: readonly string[];
  readonly width: number;
}

/**
 * Finds the row of column names: the first one that has as many cells as most rows, more than one of them filled, and no
 * number that is no period. Where a number stands in it, the table has no names and columns are called by their place.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header {
  const width = usualWidth(rows);
  const remarks = rows.findIndex((row) => !isRemark(row, width));
  const first = rows.findIndex(
    (row, place) =>
      place >= remarks &&
      row.length >= Math.min(width, 2) &&
      (isWide(row, width) || namesFigures(row, rows[place + 1], width)),
  );
  const at = first >= 0 ? first + linesOfTitle(rows, first) : first;
  const row = withoutRowName(rows[at] ?? [], rows.slice(at + 1, at + sampled), width);
  const above = rows.slice(0, Math.max(at, 0)).map((cells) => cells.filter((cell) => cell !== "").join(" "));
  if (at >= 0 && (isNames(row) || namesInNumbers(row, rows[at + 1]))) {
    const units = unitsBelow(rows[at + 1]);
    const last = units ? at + 1 : at;
    const isNumbered = countsColumns(rows, last + 1);
    return {
      row: isNumbered ? last + 1 : last,
      ...(isNumbered && { numbering: rows[last + 1] ?? [] }),
      names: Array.from({ length: Math.max(width, row.length) }, (_, column) => {
        const name = (row[column] ?? "").replace(column === 0 ? /^#(?=\p{L})|\\\w+$/gu : /\\\w+$/, "");
        return units?.[column] ? `${name} (${units[column]})` : name;
      }),
      above,
      width,
    };
  }
  return {
    row: undefined,
    names: Array.from({ length: width }, (_, column) => `column ${column + 1}`),
    above: [],
    width,
  };
}

/** A line that begins with `#`, but for names of all columns the first of which does: `#academic_year,state,enrolment`. */
function isRemark(row: readonly string[], width: number): boolean {
  const [first = ""] = row;
  const areNames = width > 1 && row.length === width && /^#[\p{L}_]+$/u.test(first) && isNames(row);
  return (
    /^#(?!\d*$)/.test(first) && !(areNames && row.every((cell, at) => cell !== "" && (at === 0 || cell[0] !== "#")))
  );
}

function countsColumns(rows: readonly (readonly string[])[], at: number): boolean {
  const line = lineOf(rows[at]);
  if (!countsUp(line)) return false;
  const below = rows.slice(at + 1, at + 1 + mostBelow).map(lineOf);
  return numbersColumns(line, { above: asNames, below: below.filter((cells) => cells.length > 0) });
}

/** What a line of names is to those below it, whatever numbers are in it. */
const asNames: readonly LineCell[] = [{ column: 0, text: "" }];

function lineOf(row: readonly string[] = []): readonly LineCell[] {
  return row.flatMap((cell, column) => {
    const text = cell.trim();
    const read = readValue(text, ".");
    if (text === "") return [];
    return [read.kind === "number" ? { column, text, value: read.value } : { column, text }];
  });
}

/** Names of all columns but the first, as tools print tables whose rows have names: each row below is longer by one cell. */
function withoutRowName(
  row: readonly string[],
  below: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const isLonger = ([name = "", ...cells]: readonly string[]) =>
    cells.length === row.length && !isNumber(name) && name !== "" && isNumber(cells.at(-1) ?? "");
  const isShort = row.length === width - 1 && row.length > 0 && !row.includes("");
  return isShort && below.length > 1 && below.every(isLonger) ? ["", ...row] : row;
}

/** How many rows show what the names are of. */
const sampled = 20;

/** `,Amount` above `Rent,500`: of two columns the first has no name. */
function namesFigures(row: readonly string[], below: readonly string[] = [], width: number): boolean {
  const [first = "", name = ""] = row;
  const isText = (text: string) => text !== "" && missingStatus(text) === undefined && !isNumber(text);
  return width === 2 && first === "" && isText(name) && isText(below[0] ?? "") && isNumber(below[1] ?? "");
}

/** The units in a line below the names that has nothing else in it: `,,tonnes,(1000 ha)`. */
function unitsBelow(row: readonly string[] = []): readonly string[] | undefined {
  const units = row.map((cell) => /^[([](.*)[)\]]$/.exec(cell)?.[1] ?? cell);
  const isUnits = units.every((unit) => unit === "" || knownUnit(unit) !== undefined);
  return isUnits && units[0] === "" && units.some((unit) => unit !== "") ? units : undefined;
}

/** How many lines of text from one on, `Produced by the Office, unaudited, see notes`, stand above the names of columns. */
function linesOfTitle(rows: readonly (readonly string[])[], at: number): number {
  for (let lines = mostTitles; lines > 0; lines--) {
    const above = rows.slice(at, at + lines);
    const [names = [], body = []] = rows.slice(at + lines, at + lines + 2);
    if (above.length === lines && above.every((title) => isTitle(title, names, body))) return lines;
  }
  return 0;
}

const mostTitles = 3;

/** A line of text that only happens to have as many commas: the names below it have more periods among them, and figures follow. */
function isTitle(title: readonly string[], names: readonly string[], body: readonly string[]): boolean {
  if (!isNames(title) || !isNames(names) || areColumnNames(title) || repeats(names, body)) return false;
  // `Consumer prices, 2020=100` above `month,value`
  if (areColumnNames(names) && body.some(isNumber)) return true;
  const periods = (row: readonly string[]) => row.flatMap((cell, column) => (isPeriodName(cell) ? [column] : []));
  const [above, below] = [periods(title), periods(names)];
  if (below.length < 2 || below.length <= above.length) return false;
  return below.every((column) => !isPeriodName(body[column] ?? "") || isNumber(body[column] ?? "")) && !isNames(body);
}

/** `indicator,area,period,value`: two words that columns are called by, whatever stands below them. */
function areColumnNames(row: readonly string[]): boolean {
  return row.filter((cell) => cell !== "" && fieldOf(cell) !== undefined).length >= 2;
}

/** Whether a cell stands below itself: `cases,2023,2119` above `cases,2024,2419` are two rows of data. */
function repeats(names: readonly string[], body: readonly string[]): boolean {
  return names.some((name, column) => name !== "" && name === body[column] && !isPeriodName(name));
}

/** Whether a text is a number with either mark: `100,5` names no column. */
function isNumber(text: string): boolean {
  return ([".", ","] as const).some((mark) => readValue(text, mark).kind === "number");
}

function isWide(row: readonly string[], width: number): boolean {
  const filled = row.filter((cell) => cell !== "").length;
  return row.length >= width * 0.6 && filled >= Math.min(2, width) && filled >= row.length * 0.5;
}

/** The number of cells that most rows have; of rows of one cell only where there are no others. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 1;
  for (const [length, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && length > best)) best = length;
  }
  return best;
}

function isNames(row: readonly string[]): boolean {
  const numbers = row.filter(
    (cell) =>
      missingStatus(cell) === undefined &&
      !isNotedPeriod(cell) &&
      !yearInWords.test(cell) &&
      !yearWithLetter.test(cell) &&
      isNumber(cell),
  );
  return numbers.length === 0 || areOtherPeriods(numbers);
}

/** `2022 M` beside `2022 F`: no two thousand millions. */
const yearWithLetter = /^(?:19|20)\d\d\s\p{L}$/u;

/** `Chỉ tiêu,1,2,3` above `Dân số,10,20,30`: a word that columns are called by, and whole numbers each larger than the one before. */
function namesInNumbers([first = "", ...others]: readonly string[], below: readonly string[] = []): boolean {
  const filled = others.filter((cell) => cell !== "");
  const plain = filled.filter((cell) => !isPeriodName(cell));
  const numbers = plain.map((cell) => (/^\d{1,4}$/.test(cell) ? Number(cell) : Number.NaN));
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  if (filled.length < 2 || !isRising || Number.isNaN(numbers[0])) return false;
  const [name = "", ...figures] = below;
  return isColumnName(first) && !isColumnName(name) && !isNumber(name) && figures.some(isNumber);
}

function isColumnName(text: string): boolean {
  return named.has(fieldOf(text) ?? "");
}

const named: ReadonlySet<string> = new Set(["indicator", "indicator-name", "area", "area-name"]);

/** `2023 estimate`: a year and the stage of its figures, though it may be read as a figure with a mark. */
const yearInWords = /^(?:19|20)\d\d\s+\p{L}{3,}/u;

/** Numbers that are periods all the same: years of the Buddhist era, a spreadsheet's days that are those of months. */
function areOtherPeriods(texts: readonly string[]): boolean {
  if (texts.length < 2 || texts.length !== new Set(texts).size) return false;
  const { style } = styleOf(texts, { words: new Set(), areDays: false, options: {} });
  return style.era > 0 || style.rewriting === "year-pairs" || (style.serial && style.dates !== undefined);
}
