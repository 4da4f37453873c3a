import type { CellValue, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Compared } from "../../engine/results/compared.ts";
import { placesOf } from "../../engine/results/number-text.ts";
import { nameIn } from "../../model/names.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { periodText } from "../../model/period-text.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import type { ComparisonSource } from "./json.ts";
import { cellNumber, dataSheetName, type SheetColumn, type Written, XlsxComparison } from "./xlsx-comparison.ts";
import { DataSheet } from "./xlsx-data.ts";
import { operandFormula } from "./xlsx-formula.ts";
import { valueCell } from "./xlsx-operands.ts";
import { dataSheet, headerCells, notesSheet, numberFormat, reasonSheet } from "./xlsx-sheets.ts";

/** A sheet of Excel holds so many rows besides the header. */
export const mostSheetRows = 2 ** 20 - 1;
/** From so many rows on, numbers are written as they are: a workbook of more formulas takes minutes to open. */
export const mostFormulaRows = 100_000;

/**
 * A result as a workbook. On the first sheet every comparison is a formula over the cells of its operands, which stand on the
 * sheet of data where `values` gives them (the same call measured by `value`, at all periods); change a figure there and all
 * that is made of it follows. Then a sheet of reasons, for what has no result, and one of what was guessed and left out.
 * Throws a RangeError for more rows than a sheet holds.
 */
export async function comparisonXlsx(
  result: Compared,
  source: ComparisonSource,
  lang: Language,
  values?: Compared,
): Promise<Uint8Array> {
  const length = result.batches.reduce((sum, batch) => sum + batch.length, 0);
  if (length > mostSheetRows) throw new RangeError(`a sheet holds ${mostSheetRows} rows, there are ${length}`);
  const words = wordsFor(lang).compare.sheets;
  const isLive = length <= mostFormulaRows;
  const known = values && isLive ? new DataSheet(values) : undefined;
  const data = known && known.cells.length <= mostFormulaRows ? known : undefined;
  const columns = resultColumns(result, lang, isLive, data);
  return writeXlsx({
    properties: { modified: always },
    sheets: [
      resultSheet(words.results, columns, result),
      ...(data ? [dataSheet(words.data, data, lang)] : []),
      reasonSheet(words.reasons, result, lang),
      notesSheet(words.notes, source, lang),
    ],
  });
}

/** The same result is the same file, whenever and wherever it is written: the time that zip files count from. */
const always = new Date(Date.UTC(1980, 0, 1));

function resultSheet(name: string, columns: readonly SheetColumn[], result: Compared): WriteSheet {
  const cells = headerCells(columns.map(({ header }) => header));
  const rows: CellValue[][] = [columns.map(({ header }) => header)];
  for (const batch of result.batches) {
    for (let row = 0; row < batch.length; row++) {
      const line = rows.length + 1;
      const written = columns.map(({ at }) => at(batch, row, line));
      for (const [column, { value, formula }] of written.entries()) {
        const numFmt = columns[column]?.numFmt;
        if (formula !== undefined && value !== null)
          cells.set(`${line - 1},${column}`, {
            value,
            formula,
            formulaResult: value,
            ...(numFmt !== undefined && { style: { numFmt } }),
          });
      }
      rows.push(written.map(({ value }) => value));
    }
  }
  const widths = columns.map(({ at: _, ...column }) => column);
  return { name, columns: widths, rows, cells, freezePane: { rows: 1 } };
}

function resultColumns(
  result: Compared,
  lang: Language,
  isLive: boolean,
  data: DataSheet | undefined,
): readonly SheetColumn[] {
  const columns = [...keyColumns(result, lang, data)];
  for (const [at, comparison] of result.comparisons.entries())
    columns.push(...new XlsxComparison(result, at, comparison, lang, data).columns(columns.length, isLive));
  return columns;
}

function keyColumns(result: Compared, lang: Language, data: DataSheet | undefined): readonly SheetColumn[] {
  const labels = wordsFor(lang).compare.labels;
  const { indicators, areas } = result;
  const sheet = dataSheetName(lang);
  const periods = result.periods.map(periodText);
  const places = result.batches.flatMap((batch) =>
    Array.from(batch.value, (value) => (Number.isNaN(value) ? 0 : placesOf(value))),
  );
  const most = places.reduce((a, b) => Math.max(a, b), 0);
  const text = (value: string | undefined): Written => ({ value: value ?? null });
  return [
    {
      header: labels.indicator,
      width: 36,
      at: (batch, row) => text(nameIn(indicators[batch.indicator[row] ?? 0]?.names, lang)),
    },
    { header: labels.area, width: 22, at: (batch, row) => text(nameIn(areas[batch.area[row] ?? 0]?.names, lang)) },
    { header: labels.period, width: 18, at: (batch, row) => text(periods[batch.period[row] ?? 0]) },
    {
      header: labels.value,
      width: 14,
      numFmt: numberFormat(Math.min(3, most)),
      at: (batch, row) => {
        const cell = data && valueCell(result, batch, row, data);
        return {
          value: cellNumber(batch.value[row]),
          formula: cell && operandFormula({ cells: [cell], take: "mean" }, sheet),
        };
      },
    },
    {
      header: labels.unit,
      width: 12,
      at: (batch, row) => text(messagesFor(lang).unit(indicators[batch.indicator[row] ?? 0]?.unit.text ?? "")),
    },
    { header: labels.status, width: 8, at: (batch, row) => text(observationStatuses[batch.status[row] ?? 0]) },
  ];
}
