import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { PeriodStyle } from "../cells/period-style.ts";
import { readPeriod } from "../cells/read-period.ts";
import type { Profile } from "./profile.ts";

/** The month that fiscal years begin in whose months are said apart from them, and the guess that they do. */
export interface FiscalMonths {
  readonly from: number;
  readonly guess?: Pick<Guess, "what" | "as" | "because">;
}

/**
 * Months beside or below years that span two, `2022-23` or `FY2023`, or all twelve beside what is called a fiscal year: those from the first on are of the calendar year before. They begin where
 * the user says, else with the first row's, if all others follow in that order: `Apr`, `May`, … `Mar`.
 */
export function fiscalMonths(
  month: Profile | undefined,
  { spans, fiscal }: PeriodStyle,
  years: readonly string[],
  yearStart: number | undefined,
): FiscalMonths {
  const isFiscal = spans || (years.length > 0 && years.every((year) => /FY|\d{4}\s?[-/–]\s?\d\d/.test(year)));
  const isCalled = fiscal && (yearStart !== undefined || month?.distinct.length === 12);
  if (!month || !(isFiscal || isCalled)) return { from: 1 };
  if (yearStart !== undefined) return { from: yearStart };
  const numbers = month.distinct.map(numberOf);
  const [first = 1] = numbers;
  const places = numbers.map((number) => ((number ?? 0) - (first ?? 1) + 12) % 12);
  const isInOrder =
    numbers.every((number) => number) && places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  if (!first || first === 1 || !isInOrder || places.length < 2) return { from: 1 };
  return {
    from: first,
    guess: {
      what: "year-start",
      as: String(first).padStart(2, "0"),
      because: said("months-in-order", month.distinct[0] ?? ""),
    },
  };
}

function numberOf(text: string): number | undefined {
  const plain = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  const read = plain === undefined ? readPeriod(`${text} 2001`) : undefined;
  return plain ?? (read?.kind === "regular" && read.frequency === "M" ? read.ordinal - 2001 * 12 + 1 : undefined);
}
