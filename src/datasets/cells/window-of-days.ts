import { endDay, type Frequency, type Period, startDay, toDate } from "../../model/period.ts";
import { containing } from "../../model/period-within.ts";

/**
 * From the first day of one period to the last day of another: the month, the week or whatever period of its own that is. Seven days are a
 * week, whichever day it begins on: the one that its middle lies in. Undefined where the end comes first.
 *
 * @example
 * windowOfDays(day(2024, 1, 1), day(2024, 1, 31)) // -> { kind: "regular", frequency: "M", ordinal: 24288 }
 */
export function windowOfDays(from: Period, to: Period): Period | undefined {
  const [start, end] = [startDay(from), endDay(to)];
  if (end < start) return undefined;
  const regular = wholes
    .map((frequency) => containing(frequency, start))
    .find((each) => startDay(each) === start && endDay(each) === end);
  if (!regular && end - start === 6) return containing("W", start + 3);
  return regular ?? toDate(from, to);
}

const wholes: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D"];
