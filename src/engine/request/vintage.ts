import { CallError } from "../../model/call-problem.ts";
import { endDay, periodAt } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";

/**
 * Which publication counts, as it was written: `latest`, `first`, or a date; a month or a year stands for its last day.
 * Throws a CallError for anything else.
 *
 * @example
 * [askedVintage("first"), askedVintage("2016-06")] // -> ["first", "2016-06-30"]
 * askedVintage("newest") // -> throws CallError
 */
export function askedVintage(text: string): string {
  const asked = text.trim();
  if (asked === "latest" || asked === "first") return asked;
  const period = parsePeriod(asked);
  if (!period) throw new CallError("bad-vintage", "vintage", text);
  return formatPeriod(periodAt("D", endDay(period)));
}
