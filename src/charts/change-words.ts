import { isChange } from "../compare/is-change.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { ChartCell, ChartRow } from "./compared-rows.ts";
import { shortNumber } from "./short-number.ts";

/** What it was and what it is, in short numbers with the unit once; empty where one of them is not known. */
export function amountsText({ value, cells: [cell] }: ChartRow, lang: Language): string {
  if (value === undefined || cell?.base === undefined || cell.value === undefined) return "";
  return wordsFor(lang).charts.change.amounts(shortNumber(cell.base, lang), shortNumber(value, lang));
}

/** `tăng 44,5%`, without the sign that the word says already; other measures as they are. */
export function changeText({ measure, value = 0, text }: ChartCell, lang: Language): string {
  const { labels } = messagesFor(lang);
  if (!isChange(measure)) return wordsFor(lang).charts.change.is(text);
  if (value === 0) return wordsFor(lang).charts.change.same;
  return `${value > 0 ? labels.up : labels.down} ${text.replace(/^[+−-]/, "")}`;
}
