import { isPeriodName, partName } from "../cells/period-name.ts";
import { yearOfPair } from "../cells/period-rewriting.ts";
import { readPeriod } from "../cells/read-period.ts";
import type { CellValue } from "../cells/table.ts";
import type { LostCell } from "./cells-of-source.ts";

/** Serial numbers of days, one after the other, as names of columns. */
export function areDays(own: readonly LostCell[]): boolean {
  const days = own.map(({ text }) => Number(text));
  return days.every((day, at) => Number.isInteger(day) && day > 10_000 && day < 80_000 && day > (days[at - 1] ?? 0));
}

/** 1, 2, 3 and so on, across or down; of some rows of many, as the lines go on that they are in. */
export function isNumbering(each: readonly LostCell[], line = (cell: LostCell) => cell.row + cell.column): boolean {
  const places = each.map((cell) => [Number(cell.text.replace(/[().\]]/g, "")), line(cell)] as const);
  const [[first, from] = [0, 0]] = places;
  const isNext = (number: number, at: number, place: number) =>
    number === first + at || number - first === place - from;
  return each.length > 1 && places.every(([number, place], at) => isNext(number, at, place));
}

/** Whether a text is a period, a part of one, or a year, perhaps with a mark behind it. */
export function isPeriodText(marked: string): boolean {
  const text = marked.replace(/[\s*†‡¹²³]+$/u, "");
  return (
    /^(?:1[5-9]|2[0-1])\d\d$/.test(text) ||
    isPeriodName(text) ||
    yearOfPair(text) !== undefined ||
    readPeriod(text) !== undefined ||
    partName(text) !== undefined
  );
}

/** What stands in a cell that holds a figure and perhaps a mark or a sign. */
export function figureText(value: CellValue): string | undefined {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return figure.test(text) ? text : undefined;
}

const figure = /^[-+−–(<>~≈\s\p{Sc}]*\d[\d.,'’\s]*[)%‰]?(?:\s?\p{L}{1,2}|[*†‡¹²³]+)?$/u;

/** Whether a text is nothing but a number, and that of a value: then it is a figure, and its digits are the value's. */
export function isPlainly(cell: CellValue, value: number): boolean {
  return typeof cell === "string" && Number(cell) === value && /^-?\d+(?:\.\d+)?$/.test(cell);
}

/** Whether the digits of a value are those of its cell, as it is printed or as far as it shows, but for zeros at its ends. */
export function hasDigits(cell: CellValue, text: string, value: number): boolean {
  if (Number.isNaN(value) || value === 0) return true;
  const own = significant(value.toExponential(14));
  const shown =
    typeof cell === "number"
      ? cell.toExponential(14)
      : text.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, "").normalize("NFKC");
  const [plain = "", ...others] = shown
    .split(/[^\d.,'’\se+-]+/)
    .map(significant)
    .filter((each) => each !== "");
  if (plain === own || others.includes(own)) return true;
  // A stored number shows fewer decimals than it has, and a double fewer digits than a text.
  const off = Math.abs(Number(`0.${own}`) - Number(`0.${plain}`));
  const step = typeof cell === "number" ? 0.6 * 10 ** -own.length : 1e-14;
  return off <= step || Math.abs(off - 0.9) <= step || (typeof cell === "number" && Math.abs(value) < 1);
}

/** The digits of a number without its exponent and the zeros at its ends. */
function significant(text: string): string {
  return text
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
}
