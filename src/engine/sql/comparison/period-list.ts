import {
  countInYear,
  endDay,
  numberInYear,
  type Period,
  period as periodOf,
  startDay,
  yearOf,
} from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { inYear, nearest, planYear } from "../../../model/period-reference.ts";
import { axisFrequency } from "../../periods/axis.ts";
import { partOfYear } from "../../periods/part-of-year.ts";
import type { Expression } from "../expression.ts";
import { type Source, values } from "../query.ts";
import { cast, number, numberOrNothing, text } from "../values.ts";

const lastYear = 9999;

/**
 * The periods of the data as rows that a query carries, each with its number in the list, its place in the calendar and the
 * year's plan. What weeks, leap days and windows are compared with is worked out here, once, and not in each dialect.
 */
export function periodList(periods: readonly Period[], as: "text" | "date"): Source {
  const numbers = new Map(periods.map((each, at) => [formatPeriod(each), at]));
  return values(
    [
      { name: "n", type: "integer" },
      { name: "period", type: "text" },
      { name: "found", type: as },
      { name: "frequency", type: "text" },
      { name: "first_day", type: "integer" },
      { name: "last_day", type: "integer" },
      { name: "anchor", type: "integer" },
      { name: "year", type: "integer" },
      { name: "number", type: "integer" },
      { name: "year_starts", type: "integer" },
      { name: "year_later", type: "integer" },
      { name: "plan_n", type: "integer" },
      { name: "part", type: "integer" },
      { name: "whole", type: "integer" },
    ],
    periods.map((of, n) => rowOf(of, n, as, numbers)),
  );
}

function rowOf(
  of: Period,
  n: number,
  as: "text" | "date",
  numbers: ReadonlyMap<string, number>,
): readonly Expression[] {
  const frequency = axisFrequency(of);
  const year = yearOf(of);
  const [first, last] = [startDay(of), endDay(of)];
  const plan = planYear(of);
  const [part, whole] = partOfYear(of, { kind: "to-date" });
  const starts = of.kind === "to-date" ? first : startDay(periodOf(of.frequency, year));
  const later = year < lastYear ? endDay(nearest(inYear(of, year + 1))) : last;
  const found = as === "text" ? formatPeriod(of) : formatPeriod({ kind: "regular", frequency: "D", ordinal: first });
  return [
    number(n),
    text(formatPeriod(of)),
    as === "date" ? cast(text(found), "date") : text(found),
    text(frequency),
    number(first),
    number(last),
    number(of.kind === "regular" ? first : last),
    number(year),
    number(of.kind === "regular" ? numberInYear(of) : countInYear("A", year)),
    number(starts),
    number(later),
    numberOrNothing(plan && numbers.get(formatPeriod(plan))),
    number(part),
    number(whole),
  ];
}
