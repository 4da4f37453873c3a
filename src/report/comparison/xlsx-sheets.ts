import type { Cell, CellValue, WriteSheet } from "hucre";
import type { Compared } from "../../engine/results/compared.ts";
import { placesOf } from "../../engine/results/number-text.ts";
import { comparisonReasons } from "../../model/comparison-reason.ts";
import { nameIn } from "../../model/names.ts";
import { isYear } from "../../model/period.ts";
import { periodText } from "../../model/period-text.ts";
import { comparisonReasonText } from "../../words/comparison-reasons.ts";
import { diagnosticText, guessText } from "../../words/diagnostics.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import { titleOfComparison } from "../comparison-name.ts";
import type { ComparisonSource } from "./json.ts";
import type { DataSheet } from "./xlsx-data.ts";

const bold = { style: { font: { bold: true }, alignment: { wrapText: true, vertical: "top" as const } } };

/** Headers in bold, whose lines are broken. */
export function headerCells(headers: readonly string[]): Map<string, Partial<Cell>> {
  return new Map(headers.map((value, at) => [`0,${at}`, { value, ...bold }]));
}

/** The figures, one a row. */
export function dataSheet(name: string, { cells, lists }: DataSheet, lang: Language): WriteSheet {
  const labels = wordsFor(lang).compare.labels;
  const headers = [labels.indicator, labels.area, labels.period, labels.value, labels.unit];
  const rows = cells.map(({ indicator, area, period, value }): CellValue[] => {
    const when = lists.periods[period];
    const of = lists.indicators[indicator];
    return [
      nameIn(of?.names, lang) ?? null,
      nameIn(lists.areas[area]?.names, lang) ?? null,
      when ? periodText(when) : null,
      value,
      of ? messagesFor(lang).unit(of.unit.text) : null,
    ];
  });
  const most = cells.reduce((places, { value }) => Math.max(places, placesOf(value)), 0);
  const columns = [
    { width: 36 },
    { width: 22 },
    { width: 18 },
    { width: 14, numFmt: numberFormat(Math.min(3, most)) },
    { width: 12 },
  ];
  return { name, columns, rows: [headers, ...rows], cells: headerCells(headers), freezePane: { rows: 1 } };
}

/** How often each comparison ended in which reason, and what that means. */
export function reasonSheet(name: string, result: Compared, lang: Language): WriteSheet {
  const words = wordsFor(lang).compare.sheets;
  const labels = wordsFor(lang).compare.labels;
  const headers = [words.comparison, labels.reason, words.meaning, words.count];
  const rows = result.comparisons.flatMap((_, at) => {
    const counts = new Map<number, number>();
    for (const batch of result.batches)
      for (let row = 0; row < batch.length; row++) {
        if (!result.chosen[batch.indicator[row] ?? 0]?.includes(at)) continue;
        const code = batch.columns[at]?.reason[row] ?? 0;
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([code, count]): CellValue[] => {
        const reason = comparisonReasons[code] ?? "ok";
        return [titleOf(result, at, lang), labels.reasons[reason], comparisonReasonText(reason, lang, 0, 0), count];
      });
  });
  const columns = [{ width: 44 }, { width: 24 }, { width: 80 }, { width: 10, numFmt: "#,##0" }];
  return { name, columns, rows: [headers, ...rows], cells: headerCells(headers), freezePane: { rows: 1 } };
}

/** What was guessed of the sources and left out of them. */
export function notesSheet(name: string, source: ComparisonSource, lang: Language): WriteSheet {
  const notes = [
    ...source.guesses.map((each) => guessText(each, lang)),
    ...source.diagnostics.map((each) => diagnosticText(each, lang)),
  ];
  return { name, columns: [{ width: 120 }], rows: [[source.files.join(", ")], ...notes.map((note) => [note])] };
}

/** What a comparison is called. */
export function titleOf({ comparisons, periods }: Compared, at: number, lang: Language): string {
  const comparison = comparisons[at];
  return comparison ? titleOfComparison(comparison, lang, periods.every(isYear)) : "";
}

/** Numbers with so many decimals, thousands grouped. */
export function numberFormat(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
