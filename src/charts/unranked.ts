import { type Language, wordsFor } from "../words/words.ts";
import type { ChartRow } from "./compared-rows.ts";
import { eachSeries, type Rankable } from "./rankable.ts";

/** So many are named; the others are counted by a sign. */
const mostNamed = 3;

/** What a subtitle says of the rows that are not ranked: totals with what they came to, and series that have ended. */
export function unranked(
  { totals, ended }: Pick<Rankable, "totals" | "ended">,
  name: (row: ChartRow) => string,
  lang: Language,
): readonly string[] {
  const words = wordsFor(lang).charts;
  const names = (rows: readonly ChartRow[]) => {
    const each = eachSeries(rows);
    return [...each.slice(0, mostNamed).map(name), ...(each.length > mostNamed ? ["…"] : [])].join(", ");
  };
  return [
    ...(totals.length > 0 ? [words.totals(names(totals))] : []),
    ...(ended.length > 0 ? [words.ended(names(ended))] : []),
  ];
}
