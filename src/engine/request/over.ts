import type { Over } from "../../compare/over.ts";
import { CallError } from "../../model/call-problem.ts";
import { nearNames } from "../../model/near-names.ts";
import type { Frequency } from "../../model/period.ts";

const frequencies: Readonly<Record<string, Frequency>> = {
  year: "A",
  half: "S",
  quarter: "Q",
  month: "M",
  week: "W",
};

/** How `over` may be written, for saying what was expected. */
export const overForms = ["period", "to-date", "trailing:12", "trailing:12:sum", ...Object.keys(frequencies)] as const;

/**
 * What values are brought to, as it was written: `trailing:12` is the mean of twelve periods, `trailing:12:sum` their sum,
 * `quarter` every quarter. Throws a CallError for anything else.
 *
 * @example
 * askedOver("trailing:12") // -> { kind: "trailing", periods: 12, take: "mean" }
 * askedOver("quarter") // -> { kind: "every", frequency: "Q" }
 * askedOver("decade") // -> throws CallError
 */
export function askedOver(text: string): Over {
  const over = text.trim();
  if (over === "period" || over === "to-date") return { kind: over };
  const trailing = /^trailing:(\d{1,4})(?::(sum|mean))?$/.exec(over);
  const periods = Number(trailing?.[1]);
  if (trailing && periods > 0) return { kind: "trailing", periods, take: trailing[2] === "sum" ? "sum" : "mean" };
  const frequency = Object.hasOwn(frequencies, over) ? frequencies[over] : undefined;
  if (!frequency) throw new CallError("bad-over", "over", text, nearNames(text, overForms));
  return { kind: "every", frequency };
}
