import type { CellValue, ColumnDef } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { isChange } from "../../compare/is-change.ts";
import { measures } from "../../compare/measures.ts";
import { referenceNames } from "../../compare/references.ts";
import type { Compared } from "../../engine/compared.ts";
import { placesOf } from "../../engine/number-text.ts";
import type { ComparisonBatch } from "../../engine/result.ts";
import { comparisonLabels } from "../../language/messages/comparison-labels.ts";
import { comparisonReasonText } from "../../language/messages/comparison-reasons.ts";
import { diagnosticText, guessText } from "../../language/messages/diagnostics.ts";
import type { Language } from "../../language/messages.ts";
import { comparisonReasons } from "../../model/comparison-reason.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { periodText } from "../../model/period-text.ts";
import type { ComparisonSource } from "./json.ts";

/** A sheet of Excel holds so many rows besides the header. */
export const mostSheetRows = 2 ** 20 - 1;

interface SheetColumn extends ColumnDef {
  readonly header: string;
  readonly at: (batch: ComparisonBatch, row: number) => CellValue;
}

/**
 * A result as a workbook: a sheet of results, numbers as numbers and why there is none beside them, and a sheet of what was
 * guessed and left out. Throws a RangeError for more rows than a sheet holds.
 */
export async function comparisonXlsx(result: Compared, source: ComparisonSource, lang: Language): Promise<Uint8Array> {
  const length = result.batches.reduce((sum, batch) => sum + batch.length, 0);
  if (length > mostSheetRows) throw new RangeError(`a sheet holds ${mostSheetRows} rows, there are ${length}`);
  const columns = [
    ...keyColumns(result, lang),
    ...result.comparisons.flatMap((_, at) => resultColumns(result, at, lang)),
  ];
  const rows = result.batches.flatMap((batch) =>
    Array.from(batch.indicator, (_, row) => columns.map(({ at }) => at(batch, row))),
  );
  const header = { style: { font: { bold: true }, alignment: { wrapText: true, vertical: "top" as const } } };
  const cells = new Map(columns.map(({ header: value }, at) => [`0,${at}`, { value, ...header }]));
  const notes = [
    ...source.guesses.map((each) => guessText(each, lang)),
    ...source.diagnostics.map((each) => diagnosticText(each, lang)),
  ];
  return writeXlsx({
    properties: { modified: always },
    sheets: [
      {
        name: lang === "vi" ? "Kết quả" : "Results",
        columns: columns.map(({ at: _, ...column }) => column),
        rows: [columns.map(({ header: title }) => title), ...rows],
        cells,
        freezePane: { rows: 1 },
      },
      {
        name: lang === "vi" ? "Ghi chú" : "Notes",
        columns: [{ width: 120 }],
        rows: [[source.files.join(", ")], ...notes.map((note) => [note])],
      },
    ],
  });
}

/** The same result is the same file, whenever and wherever it is written: the time that zip files count from. */
const always = new Date(Date.UTC(1980, 0, 1));

function keyColumns(result: Compared, lang: Language): readonly SheetColumn[] {
  const labels = comparisonLabels(lang);
  const { indicators, areas } = result;
  const periods = result.periods.map(periodText);
  const places = result.batches.flatMap((batch) =>
    Array.from(batch.value, (value) => (Number.isNaN(value) ? 0 : placesOf(value))),
  );
  const most = places.reduce((a, b) => Math.max(a, b), 0);
  return [
    {
      header: labels.indicator,
      width: 36,
      at: (batch, row) => indicators[batch.indicator[row] ?? 0]?.names[lang] ?? null,
    },
    { header: labels.area, width: 22, at: (batch, row) => areas[batch.area[row] ?? 0]?.names[lang] ?? null },
    { header: labels.period, width: 18, at: (batch, row) => periods[batch.period[row] ?? 0] ?? null },
    {
      header: labels.value,
      width: 14,
      numFmt: numberFormat(Math.min(3, most)),
      at: (batch, row) => number(batch.value[row]),
    },
    { header: labels.unit, width: 12, at: (batch, row) => indicators[batch.indicator[row] ?? 0]?.unit.text ?? null },
    { header: labels.status, width: 8, at: (batch, row) => observationStatuses[batch.status[row] ?? 0] ?? null },
  ];
}

/** The result of a comparison, what it was held against, and what there is to say of it. */
function resultColumns(result: Compared, at: number, lang: Language): readonly SheetColumn[] {
  const labels = comparisonLabels(lang);
  const comparison = result.comparisons[at];
  if (!comparison) return [];
  const measure = measures[comparison.measure];
  const against = referenceNames(comparison.reference)[lang];
  const title = [against, measure.names[lang]].filter((part) => part !== "").join(": ");
  const held = result.chosen.map((places) => places.includes(at));
  const columnOf = (batch: ComparisonBatch, row: number) =>
    held[batch.indicator[row] ?? 0] ? batch.columns[at] : undefined;
  const plain = numberFormat(measure.decimals ?? (measure.factor === 100 ? 1 : 2));
  const format = isChange(measure) ? `+${plain};-${plain};${plain}` : plain;
  return [
    { header: title, width: 16, numFmt: format, at: (batch, row) => number(columnOf(batch, row)?.value[row]) },
    ...(measure.operands.includes("base")
      ? [
          {
            header: `${against}: ${labels.base}`,
            width: 14,
            numFmt: numberFormat(2),
            at: (batch: ComparisonBatch, row: number) => number(columnOf(batch, row)?.base[row]),
          },
        ]
      : []),
    {
      header: `${title}: ${labels.reason}`,
      width: 30,
      at: (batch, row) => {
        const column = columnOf(batch, row);
        const reason = comparisonReasons[column?.reason[row] ?? 0] ?? "ok";
        if (!column || reason === "ok") return null;
        return comparisonReasonText(reason, lang, column.have[row] ?? 0, column.need[row] ?? 0);
      },
    },
  ];
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function numberFormat(places: number): string {
  return places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`;
}
