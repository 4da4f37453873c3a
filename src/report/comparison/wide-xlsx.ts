import { writeXlsx } from "hucre/xlsx";
import { type Language, wordsFor } from "../../words/words.ts";
import type { WideTable } from "./wide.ts";

/** A wide table as a sheet: numbers as numbers, reasons as words, the header and what rows are of frozen. */
export function wideXlsx({ keys, columns, rows }: WideTable, lang: Language): Promise<Uint8Array> {
  const titles = [...keys.map(({ title, id }) => title || id), ...columns.map(({ title }) => title)];
  const style = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" as const } };
  return writeXlsx({
    properties: { modified: new Date(Date.UTC(1980, 0, 1)) },
    sheets: [
      {
        name: wordsFor(lang).compare.sheets.results,
        columns: titles.map((_, at) => ({
          width: at < keys.length ? 24 : 14,
          ...(at >= keys.length && { numFmt: "#,##0.0##" }),
        })),
        rows: [
          titles,
          ...rows.map((row) => [
            ...row.keys,
            ...row.cells.map((cell) => cell && (cell.value ?? cell.text)).map((cell) => cell ?? null),
          ]),
        ],
        cells: new Map(titles.map((value, at) => [`0,${at}`, { value, style }])),
        freezePane: { rows: 1, columns: keys.length },
      },
    ],
  });
}
