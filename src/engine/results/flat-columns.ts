import { CallError } from "../../model/call-problem.ts";
import { comparisonReasons } from "../../model/comparison-reason.ts";
import { nameIn } from "../../model/names.ts";
import { nearNames } from "../../model/near-names.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Language } from "../../model/spoken-language.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { ComparisonBatch } from "../result.ts";
import type { ComparedHead } from "./compared.ts";
import { unitsOf } from "./rows.ts";

/** A column of a table of results: texts, where none is null, or numbers and whole numbers, where none is NaN. */
export type FlatColumn =
  | TextColumn
  | { readonly kind: "number" | "count"; readonly name: string; readonly at: NumberAt };

/** A column of texts, of which there are few: a cell's is `texts[code]`, and there is none where the code is -1. */
export interface TextColumn {
  readonly kind: "text";
  readonly name: string;
  readonly texts: readonly string[];
  readonly code: NumberAt;
  readonly at: (batch: ComparisonBatch, row: number) => string | null;
}

type NumberAt = (batch: ComparisonBatch, row: number) => number;

export interface FlatOptions {
  /** Names of indicators and areas are in this language. */
  readonly lang: Language;
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
  const indicator: NumberAt = (batch, row) => batch.indicator[row] ?? -1;
  const area: NumberAt = (batch, row) => batch.area[row] ?? -1;
  return [
    textColumn(
      "indicator",
      indicators.map(({ id }) => id),
      indicator,
    ),
    textColumn(
      "indicator_name",
      indicators.map(({ names }) => nameIn(names, lang)),
      indicator,
    ),
    textColumn(
      "area",
      areas.map(({ code }) => code),
      area,
    ),
    textColumn(
      "area_name",
      areas.map(({ names }) => nameIn(names, lang)),
      area,
    ),
    textColumn("period", periods, (batch, row) => batch.period[row] ?? -1),
    { kind: "number", name: "value", at: (batch, row) => batch.value[row] ?? Number.NaN },
    textColumn(
      "unit",
      indicators.map(({ unit }) => unit.text),
      indicator,
    ),
    textColumn("status", observationStatuses, (batch, row) => batch.status[row] ?? -1),
    textColumn("vintage", head.vintages, (batch, row) => batch.vintage[row] ?? -1),
    ...head.keys.flatMap((key, at) => comparisonColumns(head, key, at, exact)),
  ];
}

/** The columns that are asked for by name, in that order; all where none is. Throws a CallError for one that there is not. */
export function pickedColumns(
  columns: readonly FlatColumn[],
  asked: readonly string[] | undefined,
): readonly FlatColumn[] {
  return (
    asked?.map((name) => {
      const found = columns.find((column) => column.name === name);
      if (found) return found;
      throw new CallError(
        "bad-column",
        "columns",
        name,
        nearNames(
          name,
          columns.map((column) => column.name),
        ),
      );
    }) ?? columns
  );
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
    texts: readonly string[],
    code: (column: ComparisonColumn, row: number, indicator: number) => number | undefined,
  ): FlatColumn =>
    textColumn(name, texts, (batch, row) => {
      const column = columnOf(batch, row);
      return column ? (code(column, row, batch.indicator[row] ?? 0) ?? -1) : -1;
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
    text(`${key}.unit`, units, (_, __, indicator) => indicator),
    text(`${key}.reason`, comparisonReasons, ({ reason }, row) => reason[row]),
    count(`${key}.have`, ({ have }) => have),
    count(`${key}.need`, ({ need }) => need),
    text(`${key}.status`, observationStatuses, ({ status }, row) => status[row]),
  ];
}

function textColumn(name: string, texts: readonly string[], code: NumberAt): TextColumn {
  return { kind: "text", name, texts, code, at: (batch, row) => texts[code(batch, row)] ?? null };
}
