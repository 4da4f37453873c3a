import { countMark, type MarkCounts, noMarks } from "../cells/decimal-mark.ts";
import { readStyled } from "../cells/period-style.ts";
import { readPeriod } from "../cells/read-period.ts";
import { isWords, missingStatus, readValue } from "../cells/read-value.ts";

import { fieldOf, periodWordsOf } from "./column-words.ts";
import { styleOf } from "./period-evidence.ts";

/** What the cells of a column look like, in a sample of the rows. */
export interface Profile {
  readonly column: number;
  readonly name: string;
  /** Cells with more in them than a sign for a missing value. */
  readonly filled: number;
  readonly empty: number;
  /** Shares of the filled cells that are numbers, periods. */
  readonly numeric: number;
  readonly periodic: number;
  /** Whether some number has decimals. */
  readonly fractional: boolean;
  /** Distinct texts of the filled cells, in order of appearance. */
  readonly distinct: readonly string[];
  readonly marks: MarkCounts;
  /** The sign behind the numbers, where there is one behind some of them. */
  readonly sign: "%" | "‰" | undefined;
  /** Of a column in which some numbers have the sign and some have none: the middle one of those that have it. */
  readonly middle: number | undefined;
}

/** Looks at one column of some rows. */
export function profileOf(name: string, column: number, rows: readonly (readonly string[])[]): Profile {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = row[column] ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const marks = noMarks();
  const distinct: string[] = [];
  let [filled, empty, numeric, periodic] = [0, 0, 0, 0];
  let fractional = false;
  const signed: Record<"%" | "‰" | "none", number[]> = { "%": [], "‰": [], none: [] };
  const letters = lettersAsNames(counts);
  for (const [text, count] of counts) {
    if (missingStatus(text) !== undefined && !letters.has(text)) {
      if (text === "") empty += count;
      continue;
    }
    filled += count;
    distinct.push(text);
    const number = numberIn(text);
    if (number) {
      numeric += count;
      for (let each = 0; each < Math.min(count, 3); each++) countMark(marks, text);
      if (number.decimals > 0 && !Number.isInteger(number.value)) fractional = true;
      signed[number.percent ? "%" : number.perMille ? "‰" : "none"].push(number.value);
    } else if (isBound(text)) {
      // A bound is a figure that is not given.
      filled -= count;
      distinct.pop();
    }
    if (readPeriod(text)) periodic += count;
  }
  if (periodic < filled && timeFields.has(fieldOf(name) ?? ""))
    periodic = Math.max(periodic, styledPeriods(name, counts));
  const sign = signed["%"].length > 0 ? "%" : signed["‰"].length > 0 ? "‰" : undefined;
  const share = (part: number) => (filled === 0 ? 0 : part / filled);
  return {
    column,
    name,
    filled,
    empty,
    numeric: share(numeric),
    periodic: share(periodic),
    fractional,
    distinct,
    marks,
    sign,
    middle: sign !== undefined && signed.none.length > 0 ? middleOf(signed[sign]) : undefined,
  };
}

/**
 * What stands for no value in a column of figures is a name in a column of names: capitals, `X` and `C`, and words such as `Not stated`, where other texts, or
 * several of them, stand there and no number.
 */
function lettersAsNames(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const texts = [...counts.keys()].filter((text) => text !== "");
  const letters = texts.filter((text) => (/^[A-Z]$/.test(text) || isWords(text)) && missingStatus(text) !== undefined);
  if (letters.length === 0 || texts.some((text) => numberIn(text))) return new Set();
  const others = texts.filter((text) => missingStatus(text) === undefined);
  return new Set(others.length > 0 || letters.length > 1 ? letters : []);
}

function middleOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function isBound(text: string): boolean {
  const read = readValue(text, ".");
  return read.kind === "bad" && read.status !== undefined;
}

const timeFields: ReadonlySet<string> = new Set([
  "period",
  "start",
  "end",
  "year",
  "quarter",
  "month",
  "week",
  "vintage",
]);

/** How many cells are periods in the way of the column: a spreadsheet's days, years and weeks, fiscal years. */
function styledPeriods(name: string, counts: ReadonlyMap<string, number>): number {
  const texts = [...counts.keys()].filter((text) => missingStatus(text) === undefined);
  const { style } = styleOf(texts, { words: periodWordsOf(name), field: fieldOf(name), areDays: false, options: {} });
  return texts.reduce((sum, text) => sum + (readStyled(text, style) ? (counts.get(text) ?? 0) : 0), 0);
}

function numberIn(text: string) {
  const point = readValue(text, ".");
  if (point.kind === "number") return point;
  const comma = readValue(text, ",");
  return comma.kind === "number" ? comma : undefined;
}
