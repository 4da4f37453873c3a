import { readValue } from "../cells/read-value.ts";
import { saysCurrent } from "./column-words.ts";
import { comparisonNamed, stemOf, type ValueName } from "./value-column.ts";

interface Column {
  readonly column: number;
  readonly read: ValueName;
}

/**
 * Columns called `Prior year` or `Cùng kỳ` and nothing else that hold the figures of the year before and no percentages of them: where their
 * figures are those of other rows of what stands beside, where that is called `Actual` or `Current year`, or where they are far from 100.
 */
export function priorYearLevels(rows: readonly (readonly string[])[], named: readonly Column[]): ReadonlySet<number> {
  const bases = named.filter(({ read }) => !comparisonNamed(read) && !read.says.has("plan"));
  return new Set(
    named.flatMap(({ column, read }) => {
      if (!isPriorYearAlone(read)) return [];
      const own = numbersOf(rows, column);
      const isBeside = bases.some(({ read: { says, name } }) => says.has("actual") || saysCurrent(name));
      const isLevel =
        isBeside || isFarFromHundred(own) || bases.some((each) => areOf(own, numbersOf(rows, each.column)));
      return own.length > 0 && isLevel ? [column] : [];
    }),
  );
}

/**
 * What is measured by a column of figures of the year before, and by what it stands beside: `Prior year` is of that, where it is one thing, and
 * `Current year` says nothing of what it is. Undefined of other columns.
 *
 * @example
 * stemBeside(true, "Prior year", new Set(["Receipts"])) // -> "Receipts"
 */
export function stemBeside(isLevel: boolean, name: string, bases: ReadonlySet<string>): string | undefined {
  if (saysCurrent(name)) return "";
  const [only = ""] = bases;
  if (!isLevel || bases.size !== 1) return undefined;
  return saysCurrent(only) ? "" : only;
}

function isPriorYearAlone(read: ValueName): boolean {
  return read.says.size === 1 && read.says.has("prior-year") && !read.unit && stemOf(read, true) === "";
}

/** Half of them at least, since those of the first of two years have no row of theirs. */
function areOf(own: readonly number[], others: readonly number[]): boolean {
  const known = new Set(others);
  return own.length > 1 && own.filter((each) => known.has(each)).length * 2 >= own.length;
}

/** Percentages of the year before lie around 100. */
function isFarFromHundred(own: readonly number[]): boolean {
  const middle = own.toSorted((a, b) => a - b)[own.length >> 1] ?? 100;
  return middle > mostPercent;
}

const mostPercent = 1000;

function numbersOf(rows: readonly (readonly string[])[], column: number): readonly number[] {
  return rows.flatMap((row) => {
    const cell = row[column] ?? "";
    const read = readValue(cell, cell.includes(",") && !/,\d{3}(?:\D|$)/.test(cell) ? "," : ".");
    return read.kind === "number" && !read.percent ? [read.value] : [];
  });
}
