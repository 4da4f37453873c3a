import { formatPeriod } from "../model/period-notation.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, wordsFor } from "../words/words.ts";
import type { ChartRow } from "./compared-rows.ts";

/** How a chart says which periods its rows are of. */
export interface PeriodsText {
  /** The period, where all rows are of one; empty otherwise. */
  readonly shared: string;
  /** A row's label: its subject, and its period where that differs. */
  readonly label: (row: ChartRow, subject: string) => string;
  /** The same within a sentence. */
  readonly inTitle: (subject: string, row: ChartRow) => string;
}

/** What is said of periods: once for all rows, or row by row. */
export function periodsText(rows: readonly ChartRow[], lang: Language): PeriodsText {
  const [first] = rows;
  const one = new Set(rows.map(({ period }) => formatPeriod(period))).size === 1;
  const label = (row: ChartRow, subject: string) => (one ? subject : `${subject} · ${periodName(row.period, lang)}`);
  return {
    shared: one && first ? periodName(first.period, lang) : "",
    label,
    inTitle: (subject, row) =>
      one ? subject : `${subject}, ${periodName(row.period, lang)}${wordsFor(lang).charts.axes.afterPeriod}`,
  };
}
