import { headerLanguageOf } from "../../language/header-languages.ts";
import { type LoosePeriod, settlePeriod } from "../../language/loose-period.ts";
import { readHeader } from "../../language/read-header.ts";
import { endDay, type Period, startDay, toDate } from "../../model/period.ts";
import { readPeriod } from "./read-period.ts";
import { knownUnit } from "./unit-of.ts";

/** A period that a name says in words, and what is left of the name. */
export interface SpelledPeriod {
  readonly period: Period;
  readonly rest: string;
}

/**
 * Reads a name that says more of its period than the year: a month, a day, a span. Undefined where the year is all that it says, or where
 * words beside it say which figures they are, which others read.
 *
 * @example
 * [spelledPeriod("As of 31 December 2022")?.rest, spelledPeriod("Sales Jan 2023")?.rest, spelledPeriod("Revenue 2023")] // -> ["", "Sales", undefined]
 */
export function spelledPeriod(name: string): SpelledPeriod | undefined {
  if (name.length > 80 || !/(?<!\d)(?:1[789]|20|21)\d\d(?!\d)/.test(name) || !saysMore(name)) return undefined;
  const meaning = readHeader(name, headerLanguageOf(name), (text) => knownUnit(text) !== undefined);
  const { periods, scenario, comparison, provisional, cumulative, units } = meaning;
  if (scenario || comparison || provisional || (cumulative && !periods.some(isFromNewYear))) return undefined;
  const period = periodIn(periods);
  return period && { period, rest: [meaning.name, ...units.map((unit) => `(${unit})`)].join(" ").trim() };
}

/** `Lũy kế 6 tháng 2024`: a running total to where the months end is what the months are. */
function isFromNewYear(loose: LoosePeriod): boolean {
  return loose.is === "months" && loose.of === "start";
}

/** Whether a name has a number or a month beside a year. */
function saysMore(name: string): boolean {
  const words = name.match(/\p{L}{3,}|\d+/gu) ?? [];
  const isMonth = (word: string) => {
    const found = readPeriod(`${word} 2001`);
    return found?.kind === "regular" && found.frequency === "M";
  };
  return words.filter((word) => /^\d/.test(word)).length > 1 || words.some((word) => /^\D/.test(word) && isMonth(word));
}

function periodIn(periods: readonly LoosePeriod[]): Period | undefined {
  const [first, last, ...more] = periods;
  if (!first || more.length > 0) return undefined;
  if (!last) return first.is === "year" ? undefined : settlePeriod(first, undefined);
  if (first.is !== last.is || (first.is !== "quarter" && first.is !== "month")) return undefined;
  // `Q1-Q3 2023`: the year stands behind both.
  const end = settlePeriod(last, undefined);
  const start = settlePeriod(first, last.is === first.is ? last.year : undefined);
  return start && end && startDay(start) < endDay(end) ? toDate(start, end) : undefined;
}
