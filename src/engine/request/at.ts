import { CallError } from "../../model/call-problem.ts";
import { type Period, toDate } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";

/** Which periods are asked for: the last one that has values, every one, or one by its date. */
export type At = "latest" | "all" | Period;

/**
 * Periods as they were written: `latest`, `all`, SDMX notation, and from one period to another (`2015-01..2015-05`). Throws
 * a CallError for anything else.
 *
 * @example
 * askedAt("latest") // -> "latest"
 * formatPeriod(askedAt("2015-01..2015-05")) // -> "2015-01-01..2015-05-31"
 * askedAt("2015-13") // -> throws CallError
 */
export function askedAt(text: string): At {
  const asked = text.trim();
  if (asked === "latest" || asked === "all") return asked;
  const found = parsePeriod(asked) ?? parseRange(asked);
  if (!found) throw new CallError("bad-period", "at", text);
  return found;
}

function parseRange(text: string): Period | undefined {
  const [from, to, ...rest] = text.split("..").map(parsePeriod);
  if (!from || !to || rest.length > 0) return undefined;
  try {
    return toDate(from, to);
  } catch {
    // It ends before it starts.
    return undefined;
  }
}
