import { type Period, yearOf } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { periodBefore, yearBefore } from "../../model/period-reference.ts";
import { readPeriod } from "./read-period.ts";

/** What a name says that compares a period with an earlier one. */
export interface ComparedPeriods {
  /** The period whose figures are compared. */
  readonly period: Period;
  /** The name without the two. */
  readonly rest: string;
}

/**
 * The period of a name that compares it with the period or the year before it, whatever the words between the two: `Декабрь 2022 к декабрю 2021`,
 * `GDP 2023 vs 2022`, `2022/2021`. No span of time is written backwards. Undefined of any other name.
 *
 * @example
 * comparedPeriods("March 2022 vs March 2021")?.rest // -> "March vs March"
 * comparedPeriods("Nov 2021 vs Dec 2021 (%)")?.rest // -> "t/(t-1) (%)"
 * comparedPeriods("CPI 2022/2021")?.rest // -> "CPI t/(t-1)"
 * comparedPeriods("2019 at 2010 prices") // -> undefined
 */
export function comparedPeriods(name: string): ComparedPeriods | undefined {
  const years = (name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  const [later = 0, earlier = 0, ...more] = years;
  if (name.length > 90 || more.length > 0 || earlier === 0 || Math.abs(later - earlier) > 1) return undefined;
  const [, text = "", unit = ""] = /^(.*?)((?:[\s,]*(?:%|[([][^()[\]]*[)\]]))*)$/su.exec(name.trim()) ?? [];
  const tokens = text.replaceAll(/(?<=\d{4})\s*\/\s*(?=\p{L}|\d{4}$)/gu, " / ").split(/\s+/);
  for (let to = 2; to < tokens.length; to++) {
    const before = readPeriod(tokens.slice(to).join(" "));
    if (!before) continue;
    for (let end = to - 1; end > 0 && to - end <= mostBetween; end--) {
      const found = ending(tokens, end, to, before);
      if (found) return { ...found, rest: `${found.rest}${unit}`.trim() };
    }
    return undefined;
  }
  return undefined;
}

/** Words between two periods: `в процентах к`. */
const mostBetween = 4;

function ending(tokens: readonly string[], end: number, to: number, before: Period): ComparedPeriods | undefined {
  for (let from = 0; from < end; from++) {
    const period = readPeriod(tokens.slice(from, end).join(" "));
    if (!period) continue;
    const between = tokens.slice(end, to).join(" ");
    // The earlier one first, `November 2021 vs December 2021`: a span of time is not written so.
    if (versus.test(between) && isBase(period, before))
      return { period: before, rest: [...tokens.slice(0, from), "t/(t-1)"].join(" ") };
    if (!isBase(before, period)) continue;
    const plain = /\p{L}/u.test(between) ? between : "t/(t-1)";
    const isSame = yearOf(before) < yearOf(period) && /\p{L}{3}/u.test(tokens.slice(from, end).join(""));
    const [now, then] = isSame ? [tokens.slice(from, end), tokens.slice(to)].map(withoutYear) : ["", ""];
    return { period, rest: [...tokens.slice(0, from), now, plain, then].filter((each) => each !== "").join(" ") };
  }
  return undefined;
}

const versus = /^(?:vs?\.?|versus|so với)$/iu;

function withoutYear(tokens: readonly string[]): string {
  return tokens
    .join(" ")
    .replace(/[\s/.-]*\d{4}[\s/.-]*/, " ")
    .trim();
}

function isBase(before: Period, of: Period): boolean {
  const year = yearBefore(of);
  return [periodBefore(of), ...(year.found ? [year.period] : [])].some(
    (each) => formatPeriod(each) === formatPeriod(before),
  );
}
