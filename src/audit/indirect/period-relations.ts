import { endDay, type Frequency, type Period, period, periodAt, startDay, toDate, yearOf } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { containing, partsOf } from "../../model/period-within.ts";
import { levelKey } from "./level-key.ts";

/** A level put together from those of other periods: the sum of some, less others. All are names of levels; see {@link levelKey}. */
export interface PeriodRelation {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/**
 * Ways to put a period of a year together, those of two levels first: a total to date is the one before it and its last part; what it
 * has beyond the one before; all of its quarters or months; a quarter is what the total has beyond the other quarters.
 *
 * @example
 * periodRelations("2024-S1")[0] // -> { plus: ["2024-01-01..2024-05-31", "2024-06"], minus: [] }
 */
export function periodRelations(key: string): readonly PeriodRelation[] {
  const of = parsePeriod(key);
  if (!of) return [];
  const year = containing("A", startDay(of));
  if (endDay(of) > endDay(year)) return [];
  return [...ofTwo(of, year), ...ofAll(of), ...besideOthers(of, year)];
}

function ofTwo(of: Period, year: Period): readonly PeriodRelation[] {
  const found: PeriodRelation[] = [];
  if (startDay(of) === startDay(year)) {
    for (const frequency of frequencies) {
      const last = containing(frequency, endDay(of));
      if (endDay(last) !== endDay(of) || startDay(last) <= startDay(of)) continue;
      found.push({ plus: [keyOf(until(year, startDay(last) - 1)), keyOf(last)], minus: [] });
    }
    for (const next of partsAfter(of, year))
      found.push({ plus: [keyOf(until(year, endDay(next)))], minus: [keyOf(next)] });
  }
  if (of.kind === "regular" && startDay(of) > startDay(year))
    found.push({ plus: [keyOf(until(year, endDay(of)))], minus: [keyOf(until(year, startDay(of) - 1))] });
  return found;
}

/** The parts right after a total to date that end in its year. */
export function partsAfter(of: Period, year: Period): readonly Period[] {
  return frequencies
    .map((frequency) => containing(frequency, endDay(of) + 1))
    .filter((next) => startDay(next) === endDay(of) + 1 && endDay(next) <= endDay(year));
}

/** All quarters of a period, or all months, where they are three or more. */
function ofAll(of: Period): readonly PeriodRelation[] {
  return (["Q", "M"] as const).flatMap((frequency) => {
    const parts = keysWithin(of, frequency);
    return parts.length > 2 ? [{ plus: parts, minus: [] }] : [];
  });
}

/** A quarter, or month, as what longer periods that end with a quarter have beyond their others. */
function besideOthers(of: Period, year: Period): readonly PeriodRelation[] {
  if (of.kind !== "regular" || (of.frequency !== "Q" && of.frequency !== "M")) return [];
  const { frequency } = of;
  const wholes = [
    ...(frequency === "M" ? [containing("Q", startDay(of))] : []),
    ...[1, 2, 3, 4].map((quarter) => until(year, endDay(period("Q", yearOf(of), quarter)))),
  ];
  const own = keyOf(of);
  return wholes.flatMap((whole) => {
    const parts = keysWithin(whole, frequency);
    return parts.length > 2 && parts.includes(own)
      ? [{ plus: [keyOf(whole)], minus: parts.filter((part) => part !== own) }]
      : [];
  });
}

function keysWithin(of: Period, frequency: Frequency): readonly string[] {
  const [first, last] = partsOf(of, frequency) ?? [];
  if (!first || !last) return [];
  return Array.from({ length: last.ordinal - first.ordinal + 1 }, (_, step) =>
    keyOf(periodAt(frequency, first.ordinal + step)),
  );
}

const frequencies = ["M", "Q", "S"] as const;

/** The name of a level of no single day. */
export function keyOf(of: Period): string {
  return levelKey(of, false);
}

/** The year up to a day. */
export function until(year: Period, lastDay: number): Period {
  return toDate(year, periodAt("D", lastDay));
}
