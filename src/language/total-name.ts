import { phrasesOf } from "./column-languages.ts";
import { plainWords, wordsOf } from "./column-sense.ts";

const totals = new Set(phrasesOf((each) => each.totals));

const starts = phrasesOf((each) => each.totalStarts);

/**
 * Whether a name begins as those of figures do that are made of others, which says less than {@link isTotalName}. A start that is written with
 * accents is another word without them: `Cộng nợ`, `Công nghiệp`.
 *
 * @example
 * ["Total equity", "Net income", "Tổng chi", "Netherlands", "Công nghiệp"].map(beginsLikeTotal) // -> [true, true, true, false, false]
 */
export function beginsLikeTotal(name: string): boolean {
  const plain = `${plainWords(name).join(" ")} `;
  const written = `${wordsOf(name).join(" ").toLowerCase()} `;
  return starts.some((start) => plain.startsWith(`${start} `) || written.startsWith(`${start} `));
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
