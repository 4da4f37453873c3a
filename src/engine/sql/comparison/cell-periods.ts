import type { Over } from "../../../compare/over.ts";
import {
  comparePeriods,
  countInYear,
  endDay,
  numberInYear,
  type Period,
  periodAt,
  period as periodOf,
  startDay,
  yearOf,
} from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { inYear, nearest, planYear } from "../../../model/period-reference.ts";
import { type AxisFrequency, axisFrequency } from "../../periods/axis.ts";
import { partOfYear } from "../../periods/part-of-year.ts";
import { broughtTo, madeOf } from "../../periods/span.ts";
import type { Expression, SqlType } from "../expression.ts";
import { type Source, values } from "../query.ts";
import { cast, number, numberOrNothing, text } from "../values.ts";

/** A period that there are cells of, and the frequency of the figures that these are made of. */
export interface CellPeriod {
  readonly period: Period;
  readonly frequency: AxisFrequency;
}

/** The periods of the cells of a query: those of the data, or longer ones that values are brought to. */
export interface CellPeriods {
  /** The part of the query that lists them; a cell's `n` is its place there. */
  readonly part: "periods" | "longer";
  readonly over: Over;
  readonly list: readonly CellPeriod[];
  /** The place of a period of the cells of a frequency. */
  readonly placeOf: (period: Period, frequency: AxisFrequency) => number | undefined;
}

const frequencies: readonly AxisFrequency[] = ["A", "S", "Q", "M", "W", "D", "to-date"];

/** The periods that values are brought to, of the periods of the data. */
export function cellPeriods(periods: readonly Period[], over: Over): CellPeriods {
  const longer = over.kind === "window" || over.kind === "every";
  const list = longer
    ? longerPeriods(periods, over)
    : periods.map((period) => ({ period, frequency: axisFrequency(period) }));
  const places = new Map(list.map((each, n) => [keyOf(each.period, each.frequency), n]));
  return {
    part: longer ? "longer" : "periods",
    over,
    list,
    placeOf: (period, frequency) => places.get(keyOf(period, frequency)),
  };
}

function longerPeriods(periods: readonly Period[], over: Over): readonly CellPeriod[] {
  return frequencies
    .flatMap((frequency) =>
      broughtTo(
        over,
        periods.filter((each) => axisFrequency(each) === frequency),
        frequency,
      ).map((period) => ({ period, frequency })),
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function keyOf(period: Period, frequency: AxisFrequency): string {
  return `${frequency} ${formatPeriod(period)}`;
}

/** How many periods each trailing value of a query is made of. */
export interface ListedPeriods {
  readonly cells: CellPeriods;
  readonly periods: readonly Period[];
  readonly trailing: readonly number[];
}

interface ListColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly of: (each: CellPeriod, n: number) => Expression;
}

/**
 * The periods of the data as rows that a query carries, each with its number in the list, its place in the calendar and the
 * year's plan. What weeks, leap days and windows are compared with is worked out here, once, and not in each dialect.
 */
export function periodList(periods: readonly Period[], as: "text" | "date", said: ListedPeriods): Source {
  const own: readonly ListColumn[] = [
    { name: "found", type: as, of: ({ period }) => foundOf(period, as) },
    { name: "year_later", type: "integer", of: ({ period }) => number(yearLater(period)) },
  ];
  const list = periods.map((period) => ({ period, frequency: axisFrequency(period) }));
  return listed(list, [...columnsOf({ ...said, over: { kind: "to-date" } }), ...own]);
}

/** The longer periods that values are brought to, in the same way. */
export function longerList(said: ListedPeriods): Source {
  const single: ListColumn = {
    name: "single",
    type: "integer",
    of: ({ period, frequency }) => number(madeOf(said.cells.over, period, frequency).length === 1 ? 1 : 0),
  };
  const need: ListColumn = {
    name: "parts",
    type: "integer",
    of: ({ period, frequency }) => number(madeOf(said.cells.over, period, frequency).length),
  };
  return listed(said.cells.list, [...columnsOf({ ...said, over: said.cells.over }), single, need]);
}

/** Which periods of the data each longer period is made of: `n`, `base_n`, and whether it is the last of them. */
export function madeList({ cells, periods }: ListedPeriods): Source {
  const places = new Map(periods.map((each, n) => [formatPeriod(each), n]));
  const rows = cells.list.flatMap(({ period, frequency }, n) => {
    const parts = madeOf(cells.over, period, frequency);
    return parts.flatMap((each, at) => {
      const base = places.get(formatPeriod(each));
      return base === undefined ? [] : [[number(n), number(base), number(at === parts.length - 1 ? 1 : 0)]];
    });
  });
  return values(
    ["n", "base_n", "is_last"].map((name) => ({ name, type: "integer" as const })),
    rows,
  );
}

function listed(list: readonly CellPeriod[], columns: readonly ListColumn[]): Source {
  return values(
    columns.map(({ name, type }) => ({ name, type })),
    list.map((each, n) => columns.map(({ of }) => of(each, n))),
  );
}

function columnsOf({ over, periods, trailing }: ListedPeriods & { readonly over: Over }): readonly ListColumn[] {
  const places = new Map(periods.map((each, at) => [formatPeriod(each), at]));
  const whole = (name: string, of: (period: Period, n: number) => number | undefined): ListColumn => ({
    name,
    type: "integer",
    of: ({ period }, n) => numberOrNothing(of(period, n)),
  });
  return [
    whole("n", (_, n) => n),
    { name: "period", type: "text", of: ({ period }) => text(formatPeriod(period)) },
    { name: "frequency", type: "text", of: ({ frequency }) => text(frequency) },
    { name: "shown_frequency", type: "text", of: ({ period }) => text(axisFrequency(period)) },
    whole("frequency_place", (of) => frequencies.indexOf(axisFrequency(of))),
    whole("first_day", startDay),
    whole("last_day", endDay),
    whole("anchor", (of) => (of.kind === "regular" ? startDay(of) : endDay(of))),
    whole("year", yearOf),
    whole("ordinal", (of) => (of.kind === "regular" ? of.ordinal : endDay(of))),
    whole("number", (of) => (of.kind === "regular" ? numberInYear(of) : countInYear("A", yearOf(of)))),
    whole("year_starts", (of) => (of.kind === "to-date" ? startDay(of) : startDay(periodOf(of.frequency, yearOf(of))))),
    whole("plan_n", (of) => {
      const plan = planYear(of);
      return plan && places.get(formatPeriod(plan));
    }),
    whole("part", (of) => partOfYear(of, over)[0]),
    whole("whole", (of) => partOfYear(of, over)[1]),
    ...trailing.flatMap((count) => [
      whole(`starts_${count}`, (of) => startDay(backBy(of, count - 1))),
      whole(`ends_${count}`, (of) => endDay(backBy(of, count - 1))),
    ]),
  ];
}

/** So many periods before; windows have none. */
function backBy(of: Period, count: number): Period {
  return of.kind === "regular" && of.ordinal >= count ? earlier(of.frequency, of.ordinal - count, of) : of;
}

function earlier(frequency: Parameters<typeof periodAt>[0], ordinal: number, otherwise: Period): Period {
  try {
    return periodAt(frequency, ordinal);
  } catch {
    // It is before the year 1.
    return otherwise;
  }
}

function foundOf(of: Period, as: "text" | "date"): Expression {
  if (as === "text") return text(formatPeriod(of));
  return cast(text(formatPeriod({ kind: "regular", frequency: "D", ordinal: startDay(of) })), "date");
}

const lastYear = 9999;

function yearLater(of: Period): number {
  const year = yearOf(of);
  return year < lastYear ? endDay(nearest(inYear(of, year + 1))) : endDay(of);
}
