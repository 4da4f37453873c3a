import { type Language, wordsFor } from "../words/words.ts";
import type { ChartRow } from "./compared-rows.ts";
import { eachSeries, type Rankable } from "./rankable.ts";

/** Where more are left out, or their names are longer than this, they are counted: nobody reads a list of paths. */
const mostNamed = 3;
const mostLetters = 90;

/** What a subtitle says of the rows that are not ranked: totals with what they came to, and series that have ended. */
export function unranked(
  { totals, ended }: Pick<Rankable, "totals" | "ended">,
  name: (row: ChartRow) => string,
  lang: Language,
): readonly string[] {
  const words = wordsFor(lang).charts;
  const told = (rows: readonly ChartRow[], named: (names: string) => string, counted: (count: number) => string) => {
    const each = eachSeries(rows);
    const names = each.slice(0, mostNamed).map(name).join(", ");
    if (each.length === 0) return [];
    return [each.length > mostNamed || names.length > mostLetters ? counted(each.length) : named(names)];
  };
  return [...told(totals, words.totals, words.totalsCount), ...told(ended, words.ended, words.endedCount)];
}
