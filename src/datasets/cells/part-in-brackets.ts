import type { Period } from "../../model/period.ts";
import { readPeriod } from "./read-period.ts";
import { spelledPeriod } from "./spelled-period.ts";

/**
 * A part of a year that brackets say behind the year: `2024 (Jan-Sep)`, `2024 (9 tháng)`, `2024 (as of 30 June)`. Undefined where they say
 * no period, and so are a remark: `2024 (provisional)`, `2024 (1)`.
 *
 * @example
 * partInBrackets("2024 (Q3)") // -> { kind: "regular", frequency: "Q", ordinal: 8098 }
 * partInBrackets("2024 (provisional)") // -> undefined
 */
export function partInBrackets(text: string): Period | undefined {
  const [, year = "", said = ""] = /^((?:19|20)\d\d)\s*[([]([^()[\]]{2,30})[)\]]$/.exec(text.trim()) ?? [];
  if (!/\p{L}/u.test(said)) return undefined;
  const whole = readPeriod(`${said} ${year}`);
  if (whole) return whole;
  const spelled = spelledPeriod(`${said} ${year}`);
  return spelled?.rest === "" ? spelled.period : undefined;
}
