import { phrasesOf } from "./column-languages.ts";
import { plainWords } from "./column-sense.ts";

const totals = new Set(phrasesOf((each) => each.totals));

const starts = phrasesOf((each) => each.totalStarts);

/**
 * Whether a name begins as those of figures do that are made of others, which says less than {@link isTotalName}.
 *
 * @example
 * ["Total equity", "Net income", "Tổng chi", "Netherlands", "Rice"].map(beginsLikeTotal) // -> [true, true, true, false, false]
 */
export function beginsLikeTotal(name: string): boolean {
  const words = `${plainWords(name).join(" ")} `;
  return starts.some((start) => words.startsWith(`${start} `));
}

/**
 * Whether a name says that it is the whole of the others.
 *
 * @example
 * ["TỔNG SỐ", "Cả nước", "World", "An Giang"].map(isTotalName) // -> [true, true, true, false]
 */
export function isTotalName(name: string): boolean {
  return totals.has(plainWords(name).join(" "));
}
