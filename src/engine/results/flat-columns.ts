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
export type FlatColumn = TextColumn | NumberColumn;

/** A column of numbers, NaN where there is none; of counts, which are whole. */
export interface NumberColumn {
  readonly kind: "number" | "count";
  readonly name: string;
  readonly at: NumberAt;
  /** The column of a batch itself, where it is one: every row's cell stands there. */
  readonly whole?: (batch: ComparisonBatch) => ArrayLike<number> | undefined;
}

/** A column of texts, of which there are few: a cell's is `texts[code]`, and there is none where the code is -1. */
export interface TextColumn {
  readonly kind: "text";
  readonly name: string;
  readonly texts: readonly string[];
  readonly code: NumberAt;
  readonly at: (batch: ComparisonBatch, row: number) => string | null;
  /** The codes of a batch themselves, where they are one of its columns. */
  readonly whole?: (batch: ComparisonBatch) => ArrayLike<number> | undefined;
}

type NumberAt = (batch: ComparisonBatch, row: number) => number;
type Whole = (batch: ComparisonBatch) => ArrayLike<number> | undefined;

/** One function for all columns whose texts are those of a row's indicator, so that they are known to have the same codes. */
const indicatorOf: Whole = (batch) => batch.indicator;

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
  const area: Whole = (batch) => batch.area;
  return [
    textColumn(
      "indicator",
      indicators.map(({ id }) => id),
      indicatorOf,
    ),
    textColumn(
      "indicator_name",
      indicators.map(({ names }) => nameIn(names, lang)),
      indicatorOf,
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
    textColumn("period", periods, (batch) => batch.period),
    {
      kind: "number",
      name: "value",
      at: (batch, row) => batch.value[row] ?? Number.NaN,
      whole: (batch) => batch.value,
    },
    textColumn(
      "unit",
      indicators.map(({ unit }) => unit.text),
      indicatorOf,
    ),
    textColumn("status", observationStatuses, (batch) => batch.status),
    textColumn("vintage", head.vintages, (batch) => batch.vintage),
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
      const names = columns.map((column) => column.name);
      throw new CallError("bad-column", "columns", name, nearNames(name, names), names);
    }) ?? columns
  );
}

function comparisonColumns(head: ComparedHead, key: string, at: number, exact: boolean): readonly FlatColumn[] {
  const held = head.chosen.map((places) => places.includes(at));
  const units = head.indicators.map((indicator) => unitsOf(head, indicator)[at]?.text ?? "");
  const columnOf = (batch: ComparisonBatch, row: number): ComparisonColumn | undefined =>
    held[batch.indicator[row] ?? 0] ? batch.columns[at] : undefined;
  const isAlways = held.every((each) => each);
  /** Where every indicator is held to the comparison, its columns are as they are. */
  const whole = (of: (column: ComparisonColumn, batch: ComparisonBatch) => ArrayLike<number>) =>
    isAlways && {
      whole: (batch: ComparisonBatch) => {
        const column = batch.columns[at];
        const cells = column && of(column, batch);
        return cells && cells.length >= batch.length ? cells : undefined;
      },
    };
  const number = (kind: "number" | "count", name: string, of: (column: ComparisonColumn) => ArrayLike<number>) => ({
    kind,
    name,
    at: (batch: ComparisonBatch, row: number) => {
      const column = columnOf(batch, row);
      return column ? (of(column)[row] ?? Number.NaN) : Number.NaN;
    },
    ...whole(of),
  });
  const text = (
    name: string,
    texts: readonly string[],
    codes: (column: ComparisonColumn, batch: ComparisonBatch) => ArrayLike<number>,
  ): TextColumn => {
    const code = (batch: ComparisonBatch, row: number) => {
      const column = columnOf(batch, row);
      return column ? (codes(column, batch)[row] ?? -1) : -1;
    };
    return { kind: "text", name, texts, code, at: (batch, row) => texts[code(batch, row)] ?? null, ...whole(codes) };
  };
  return [
    number("number", key, ({ value }) => value),
    ...(exact
      ? [
          number("number", `${key}.numerator`, ({ numerator }) => numerator),
          number("number", `${key}.denominator`, ({ denominator }) => denominator),
        ]
      : []),
    number("number", `${key}.base`, ({ base }) => base),
    { ...text(`${key}.unit`, units, (_, { indicator }) => indicator), ...(isAlways && { whole: indicatorOf }) },
    text(`${key}.reason`, comparisonReasons, ({ reason }) => reason),
    number("count", `${key}.have`, ({ have }) => have),
    number("count", `${key}.need`, ({ need }) => need),
    text(`${key}.status`, observationStatuses, ({ status }) => status),
  ];
}

function textColumn(name: string, texts: readonly string[], whole: Whole): TextColumn {
  const code: NumberAt = (batch, row) => whole(batch)?.[row] ?? -1;
  return { kind: "text", name, texts, code, at: (batch, row) => texts[code(batch, row)] ?? null, whole };
}
