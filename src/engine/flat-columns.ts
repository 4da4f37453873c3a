import { comparisonReasons } from "../model/comparison-reason.ts";
import type { Names } from "../model/names.ts";
import { observationStatuses } from "../model/observation-status.ts";
import { formatPeriod } from "../model/period-notation.ts";
import type { ComparedHead } from "./compared.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";
import type { ComparisonBatch } from "./result.ts";
import { unitsOf } from "./rows.ts";

/** A column of a table of results: texts, where none is null, or numbers and whole numbers, where none is NaN. */
export type FlatColumn =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly at: (batch: ComparisonBatch, row: number) => string | null;
    }
  | { readonly kind: "number" | "count"; readonly name: string; readonly at: NumberAt };

type NumberAt = (batch: ComparisonBatch, row: number) => number;

export interface FlatOptions {
  /** Names of indicators and areas are in this language. */
  readonly lang: keyof Names;
  /** Also the numerator and the denominator of each result. */
  readonly exact: boolean;
}

/**
 * A result as a flat table: `indicator`, `indicator_name`, `area`, `area_name`, `period`, `value`, `unit`, `status`,
 * `vintage`, and for each comparison its key (`prior-year/percent-change`) and, after a dot, `base`, `unit`, `reason`,
 * `have`, `need`, `status`. A comparison that an indicator is not held to has nothing in any of them.
 */
export function flatColumns(head: ComparedHead, { lang, exact }: FlatOptions): readonly FlatColumn[] {
  const { indicators, areas } = head;
  const periods = head.periods.map(formatPeriod);
  const units = indicators.map(({ unit }) => unit.text);
  const text = (name: string, at: (batch: ComparisonBatch, row: number) => string | null | undefined): FlatColumn => ({
    kind: "text",
    name,
    at: (batch, row) => at(batch, row) ?? null,
  });
  return [
    text("indicator", (batch, row) => indicators[batch.indicator[row] ?? 0]?.id),
    text("indicator_name", (batch, row) => indicators[batch.indicator[row] ?? 0]?.names[lang]),
    text("area", (batch, row) => areas[batch.area[row] ?? 0]?.code),
    text("area_name", (batch, row) => areas[batch.area[row] ?? 0]?.names[lang]),
    text("period", (batch, row) => periods[batch.period[row] ?? 0]),
    { kind: "number", name: "value", at: (batch, row) => batch.value[row] ?? Number.NaN },
    text("unit", (batch, row) => units[batch.indicator[row] ?? 0]),
    text("status", (batch, row) => observationStatuses[batch.status[row] ?? 0]),
    text("vintage", (batch, row) => head.vintages[batch.vintage[row] ?? 0]),
    ...head.keys.flatMap((key, at) => comparisonColumns(head, key, at, exact)),
  ];
}

function comparisonColumns(head: ComparedHead, key: string, at: number, exact: boolean): readonly FlatColumn[] {
  const held = head.chosen.map((places) => places.includes(at));
  const units = head.indicators.map((indicator) => unitsOf(head, indicator)[at]?.text ?? "");
  const columnOf = (batch: ComparisonBatch, row: number): ComparisonColumn | undefined =>
    held[batch.indicator[row] ?? 0] ? batch.columns[at] : undefined;
  const number = (name: string, of: (column: ComparisonColumn) => Float64Array): FlatColumn => ({
    kind: "number",
    name,
    at: (batch, row) => {
      const column = columnOf(batch, row);
      return column ? (of(column)[row] ?? Number.NaN) : Number.NaN;
    },
  });
  const count = (name: string, of: (column: ComparisonColumn) => Int32Array): FlatColumn => ({
    kind: "count",
    name,
    at: (batch, row) => {
      const column = columnOf(batch, row);
      return column ? (of(column)[row] ?? Number.NaN) : Number.NaN;
    },
  });
  const text = (
    name: string,
    of: (column: ComparisonColumn, row: number, indicator: number) => string | undefined,
  ): FlatColumn => ({
    kind: "text",
    name,
    at: (batch, row) => {
      const column = columnOf(batch, row);
      return column ? (of(column, row, batch.indicator[row] ?? 0) ?? null) : null;
    },
  });
  return [
    number(key, ({ value }) => value),
    ...(exact
      ? [
          number(`${key}.numerator`, (column) => column.numerator),
          number(`${key}.denominator`, (column) => column.denominator),
        ]
      : []),
    number(`${key}.base`, ({ base }) => base),
    text(`${key}.unit`, (_, __, indicator) => units[indicator]),
    text(`${key}.reason`, ({ reason }, row) => comparisonReasons[reason[row] ?? 0]),
    count(`${key}.have`, ({ have }) => have),
    count(`${key}.need`, ({ need }) => need),
    text(`${key}.status`, ({ status }, row) => observationStatuses[status[row] ?? 0]),
  ];
}
