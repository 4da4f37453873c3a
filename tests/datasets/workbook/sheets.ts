import { writeXlsx } from "hucre/xlsx";
import { formatComparison } from "../../../src/compare/comparison.ts";
import type { Dataset, ReadOptions } from "../../../src/datasets/dataset.ts";
import { readWorkbook } from "../../../src/datasets/formats/workbook/read-workbook.ts";
import { type Panel, scenarios } from "../../../src/model/panel.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";

type Value = string | number | boolean | Date | null;

/** A sheet to write: rows of cells, merges as A1 ranges, number formats and indents by A1 cell. */
export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly indents?: Readonly<Record<string, number>>;
  readonly hidden?: boolean;
}

/** The bytes of an xlsx file with the sheets. */
export function workbook(...sheets: readonly MadeSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name = "Sheet1", rows, merges = [], formats = {}, indents = {}, hidden = false }) => ({
      name,
      hidden,
      rows: rows.map((row) => [...row]),
      merges: merges.map(range),
      cells: new Map(
        [...new Set([...Object.keys(formats), ...Object.keys(indents)])].map((cell) => {
          const { row, column } = place(cell);
          const value = rows[row]?.[column] ?? null;
          const numFmt = formats[cell];
          const indent = indents[cell];
          const style = { ...(numFmt ? { numFmt } : {}), ...(indent ? { alignment: { indent } } : {}) };
          return [`${row},${column}`, { value, style }];
        }),
      ),
    })),
  });
}

function range(text: string) {
  const [from = "", to = ""] = text.split(":");
  const [start, end] = [place(from), place(to)];
  return { startRow: start.row, startCol: start.column, endRow: end.row, endCol: end.column };
}

function place(cell: string) {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** Reads made sheets. */
export async function readSheets(sheets: readonly MadeSheet[], options: ReadOptions = {}): Promise<Dataset> {
  return readWorkbook(await workbook(...sheets), "made.xlsx", options);
}

/** Observations in a line each: `id | period scenario value unit`. */
export function observed({ indicators, periods, observations: o }: Panel): readonly string[] {
  return Array.from({ length: o.length }, (_, at) => {
    const indicator = indicators[o.indicator[at] ?? 0];
    const period = periods[o.period[at] ?? 0];
    const unit = indicator?.unit.text ? ` ${indicator.unit.text}` : "";
    return `${indicator?.id} | ${period && formatPeriod(period)} ${scenarios[o.scenario[at] ?? 0]} ${o.value[at]}${unit}`;
  });
}

/** Reported comparisons in a line each: `id | period comparison value (decimals)`. */
export function reported({ indicators, periods, comparisons, reported: r }: Panel): readonly string[] {
  return Array.from({ length: r.length }, (_, at) => {
    const period = periods[r.period[at] ?? 0];
    const comparison = comparisons[r.comparison[at] ?? 0];
    const said = `${period && formatPeriod(period)} ${comparison && formatComparison(comparison)}`;
    return `${indicators[r.indicator[at] ?? 0]?.id} | ${said} ${r.value[at]} (${r.decimals[at]})`;
  });
}
