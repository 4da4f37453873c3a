import type { PrintedComparisons } from "./printed-comparisons.ts";

/** So many values of a row are last year's, of so many digits: two of 11.2 and 14.25 are not so by chance. */
const fewest = 2;
const fewestDigits = 3;

/**
 * The rows of a sheet that were left as they were a year before: of those of its comparisons that do not agree every value is the base, as stored. A
 * row that has not changed prints 100 %, and agrees.
 */
export function staleRows(disagreeing: readonly number[], printed: PrintedComparisons): readonly (readonly number[])[] {
  const { reported } = printed.panel;
  const found = new Map<string, number[]>();
  for (const row of disagreeing) {
    if ((reported.line[row] ?? 0) === 0) continue;
    const key = `${reported.source[row]} ${reported.line[row]}`;
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].filter((own) => own.length >= fewest && own.every((row) => isCopied(row, printed)));
}

function isCopied(row: number, printed: PrintedComparisons): boolean {
  const pair = printed.plainOperands(row);
  if (!pair || pair.value === pair.base) return false;
  const [value, base] = [printed.figures.at(pair.value).figure.exact, printed.figures.at(pair.base).figure.exact];
  return value.equals(base) && digitsOf(value.toString()) >= fewestDigits;
}

/** The digits of a number that tell it, without noughts at its ends. */
function digitsOf(text: string): number {
  return text
    .replace(/[^\d]/g, "")
    .replace(/^0+/, "")
    .replace(text.includes(".") ? "" : /0+$/, "").length;
}
