import { plainWords } from "./column-sense.ts";
import { englishColumns } from "./en/column-words.ts";
import { vietnameseColumns } from "./vi/column-words.ts";

const totals = new Set([vietnameseColumns, englishColumns].flatMap((each) => each.totals.split("|")));

/**
 * Whether a name says that it is the whole of the others.
 *
 * @example
 * ["TỔNG SỐ", "Cả nước", "World", "An Giang"].map(isTotalName) // -> [true, true, true, false]
 */
export function isTotalName(name: string): boolean {
  return totals.has(plainWords(name).join(" "));
}
