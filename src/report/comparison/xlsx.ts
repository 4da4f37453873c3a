import type { CellValue, ColumnDef, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import { referenceNames } from "../../compare/references.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import type { Compared } from "../../engine/results/compared.ts";
import { placesOf } from "../../engine/results/number-text.ts";
import { comparisonReasons } from "../../model/comparison-reason.ts";
import { nameIn } from "../../model/names.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { periodText } from "../../model/period-text.ts";
import { comparisonReasonText } from "../../words/comparison-reasons.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import type { ComparisonSource } from "./json.ts";
import { DataSheet } from "./xlsx-data.ts";
import { allAreas, measureFormula, operandFormula } from "./xlsx-formula.ts";
import { baseCells, cumulatedValue, isOfValue, totalCells, valueCell } from "./xlsx-operands.ts";
import { dataSheet, headerCells, notesSheet, numberFormat, reasonSheet, titleOf } from "./xlsx-sheets.ts";

/** A sheet of Excel holds so many rows besides the header. */
export const mostSheetRows = 2 ** 20 - 1;
/** From so many rows on, numbers are written as they are: a workbook of more formulas takes minutes to open. */
export const mostFormulaRows = 100_000;

/** A cell as a number or a text, and as a formula where it is made of others. */
interface Written {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

interface SheetColumn extends ColumnDef {
  readonly header: string;
  /** `line` is the row of the sheet, from 1. */
  readonly at: (batch: ComparisonBatch, row: number, line: number) => Written;
}

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
  for (const at of result.comparisons.keys())
    columns.push(...comparisonColumns(result, at, lang, columns.length, isLive, data));
  return columns;
}

/** The column of values on the sheet of results. */
const valueAt = 3;

function keyColumns(result: Compared, lang: Language, data: DataSheet | undefined): readonly SheetColumn[] {
  const labels = wordsFor(lang).compare.labels;
  const { indicators, areas } = result;
  const sheet = quoted(wordsFor(lang).compare.sheets.data);
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
          value: number(batch.value[row]),
          formula: cell && operandFormula({ cells: [cell], take: "mean" }, sheet),
        };
      },
    },
    { header: labels.unit, width: 12, at: (batch, row) => text(indicators[batch.indicator[row] ?? 0]?.unit.text) },
    { header: labels.status, width: 8, at: (batch, row) => text(observationStatuses[batch.status[row] ?? 0]) },
  ];
}

/** The result of a comparison, what it was held against, and what there is to say of it; `first` is its first column. */
function comparisonColumns(
  result: Compared,
  at: number,
  lang: Language,
  first: number,
  isLive: boolean,
  data: DataSheet | undefined,
): readonly SheetColumn[] {
  const labels = wordsFor(lang).compare.labels;
  const comparison = result.comparisons[at];
  if (!comparison) return [];
  const { reference } = comparison;
  const measure = measures[comparison.measure];
  const against = nameIn(referenceNames(reference), lang);
  const title = titleOf(result, at, lang);
  const sheet = quoted(wordsFor(lang).compare.sheets.data);
  const held = result.chosen.map((places) => places.includes(at));
  const columnOf = (batch: ComparisonBatch, row: number) =>
    held[batch.indicator[row] ?? 0] ? batch.columns[at] : undefined;
  const plain = numberFormat(measure.decimals ?? (measure.factor === 100 ? 1 : 2));
  const format = isChange(measure) ? `+${plain};-${plain};${plain}` : plain;
  const based = measure.operands.includes("base");
  const baseOperand = (batch: ComparisonBatch, row: number) =>
    data && baseCells(result, batch, row, reference, data, columnOf(batch, row)?.base[row] ?? Number.NaN);
  const formula = (batch: ComparisonBatch, row: number, line: number): string | undefined => {
    const cumulated = data && cumulatedValue(result, batch, row, reference, data);
    if (!cumulated && based && !isOfValue(result, batch, row, reference)) return undefined;
    const own = data && valueCell(result, batch, row, data);
    const total = data && totalCells(result, batch, row, reference, measure, data);
    const years = baseOperand(batch, row)?.years;
    return measureFormula(measure, {
      value: cumulated ? operandFormula(cumulated, sheet) : `${letters(valueAt)}${line}`,
      base: `${letters(first + 1)}${line}`,
      isNegative: (columnOf(batch, row)?.base[row] ?? 0) < 0,
      ...(total && { total: operandFormula(total, sheet) }),
      ...(years !== undefined && { years }),
      ...(own && data && { all: allAreas(data, own, sheet) ?? "" }),
    });
  };
  return [
    {
      header: title,
      width: 16,
      numFmt: format,
      at: (batch, row, line) => {
        const value = number(columnOf(batch, row)?.value[row]);
        return { value, formula: value === null || !isLive ? undefined : formula(batch, row, line) };
      },
    },
    ...(based
      ? [
          {
            header: `${against}: ${labels.base}`,
            width: 14,
            numFmt: numberFormat(2),
            at: (batch: ComparisonBatch, row: number) => {
              const operand = baseOperand(batch, row);
              return {
                value: number(columnOf(batch, row)?.base[row]),
                formula: operand && operandFormula(operand, sheet),
              };
            },
          },
        ]
      : []),
    {
      header: `${title}: ${labels.reason}`,
      width: 30,
      at: (batch, row) => {
        const column = columnOf(batch, row);
        const reason = comparisonReasons[column?.reason[row] ?? 0] ?? "ok";
        if (!column || reason === "ok") return { value: null };
        return { value: comparisonReasonText(reason, lang, column.have[row] ?? 0, column.need[row] ?? 0) };
      },
    },
  ];
}

/** A column of a sheet by its letters, from 0. */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
