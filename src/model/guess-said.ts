/** Text of a source as it stands there, a count, or something that words say: what a guess is told with. */
export type GuessSaid = string | GuessPhrase;

type Value = GuessSaid | number;

/** What can be said of a guess, by its code, with the values that are said with it. */
export interface GuessPhrases {
  readonly "no-header": readonly [];
  readonly "header-line": readonly [line: number];
  readonly "header-lines": readonly [lines: string];
  readonly "numbered-row": readonly [cells: string, rows: string];
  readonly "counts-columns": readonly [];
  readonly comma: readonly [];
  readonly semicolon: readonly [];
  readonly tab: readonly [];
  readonly bar: readonly [];
  readonly "cells-agree": readonly [percent: number, rows: number];
  readonly "periods-across": readonly [];
  readonly "period-columns": readonly [count: number, columns: Value];
  readonly "more-columns": readonly [count: number];
  readonly "name-and-cells": readonly [];
  readonly "part-of-name": readonly [];
  readonly "cells-of-columns": readonly [];
  readonly "cells-of-table": readonly [];
  readonly "rows-without-area": readonly [];
  readonly "all-of": readonly [parts: readonly Value[]];
  readonly measures: readonly [stem: Value];
  readonly comparison: readonly [];
  readonly "of-period": readonly [period: Value];
  readonly "in-unit": readonly [unit: Value];
  readonly status: readonly [status: Value];
  readonly title: readonly [];
  readonly "its-title": readonly [];
  readonly "falls-there": readonly [];
  readonly "sheet-name": readonly [];
  readonly "file-name": readonly [];
  readonly "its-name": readonly [];
  readonly "rows-agree": readonly [agree: number, of: number];
  readonly "compared-alone": readonly [];
  readonly "compared-with": readonly [what: Value, reference: Value];
  readonly "plan-of-year": readonly [column: Value];
  readonly "plan-of-period": readonly [column: Value];
  readonly attained: readonly [percent: Value];
  readonly "same-in-year": readonly [];
  readonly fraction: readonly [of: Value];
  readonly "below-three": readonly [];
  readonly "as-printed": readonly [of: Value];
  readonly "below-one-and-a-half": readonly [];
  readonly "none-below-zero": readonly [];
  readonly "no-thousands": readonly [];
  readonly "spans-of-years": readonly [];
  readonly "spans-example": readonly [];
  readonly "month-first": readonly [];
  readonly "day-first": readonly [];
  readonly "second-above-12": readonly [];
  readonly "one-date-a-month": readonly [];
  readonly "one-date-a-quarter": readonly [];
  readonly "one-date-a-year": readonly [];
  readonly "in-order": readonly [];
  readonly undecided: readonly [];
  readonly "order-unsure": readonly [];
  readonly "week-ends": readonly [];
  readonly "week-starts": readonly [];
  readonly "period-ends": readonly [];
  readonly "dates-of-weeks": readonly [];
  readonly "dates-of-months": readonly [];
  readonly "dates-of-quarters": readonly [];
  readonly "dates-of-years": readonly [];
  readonly "years-and-weeks": readonly [];
  readonly "above-12": readonly [];
  readonly "buddhist-era": readonly [];
  readonly "solar-years": readonly [];
  readonly "unix-seconds": readonly [];
  readonly "unix-milliseconds": readonly [];
  readonly "months-of-quarters": readonly [];
  readonly "two-digit-years": readonly [];
  readonly "year-pairs": readonly [];
  readonly "roman-months": readonly [];
  readonly "signed-years": readonly [];
  readonly "year-zero": readonly [];
  readonly "spreadsheet-days": readonly [];
  readonly equals: readonly [written: Value, meant: Value];
  readonly "midnight-at": readonly [zone: Value];
  readonly "same-hour": readonly [];
  readonly "years-before-months": readonly [];
  readonly "years-before-months-example": readonly [];
  readonly "years-by-their-end": readonly [];
  readonly "no-fifth": readonly [];
  readonly "weeks-of-months": readonly [];
  readonly "whole-quarters": readonly [];
  readonly "months-in-order": readonly [first: Value];
  readonly "hidden-read": readonly [];
  readonly "hidden-sheet": readonly [];
  readonly "hidden-rows": readonly [count: number];
  readonly "series-in-columns": readonly [count: number];
  readonly "names-above": readonly [];
  readonly "one-spelling": readonly [];
  readonly "levels-above": readonly [];
  readonly "only-names": readonly [];
  readonly "no-period": readonly [];
  readonly "names-of-rows": readonly [];
  readonly "cells-above": readonly [];
  readonly columns: readonly [ranges: Value];
  readonly "first-name-again": readonly [];
  readonly "all-others": readonly [total: Value];
  readonly "not-the-sum": readonly [total: Value];
  readonly "nothing-to-add": readonly [];
  readonly "sums-agree": readonly [agree: number, of: number, others: number];
  readonly "period-alone": readonly [indicator: Value];
  readonly "running-total": readonly [indicator: Value];
  readonly "running-through": readonly [indicator: Value];
  readonly "rises-and-falls": readonly [rises: number, steps: number, resets: number, crossings: number];
  readonly scenario: readonly [scenario: Value];
  readonly "period-of-rows": readonly [];
  readonly "reported-against": readonly [reference: Value, measure: Value];
}

/** One of them, as data: the sentence is made late, per language. */
export type GuessPhrase = {
  readonly [C in keyof GuessPhrases]: { readonly code: C; readonly values: GuessPhrases[C] };
}[keyof GuessPhrases];

/**
 * What is said of a guess, as data.
 *
 * @example
 * said("rows-agree", 5, 6) // -> { code: "rows-agree", values: [5, 6] }
 */
export function said<C extends keyof GuessPhrases>(code: C, ...values: GuessPhrases[C]): GuessSaid {
  // The pair is one of the union by how it is made; the compiler does not follow a correlated union.
  return Object.freeze({ code, values }) as GuessPhrase;
}
