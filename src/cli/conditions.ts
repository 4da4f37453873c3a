import type { PeriodRange, Where } from "../engine/request/where.ts";
import { CallError } from "../model/call-problem.ts";
import { nearNames } from "../model/near-names.ts";
import { endDay, startDay } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";

const fields = ["indicator", "area", "period"] as const;
type Field = (typeof fields)[number];
type Texts = { [K in Field]?: string[] };

/**
 * The conditions of `--where`: `indicator=dengue*|malaria,area!=An Giang,period>=2019-01,period=2015..2018`. A comma ends a condition
 * only where the next one begins, so that names may hold commas; `|` stands between values of which one has to fit, or none
 * after `!=`. Throws a CallError for anything else.
 *
 * @example
 * readConditions(["indicator=a|b,area=Korea, Rep."]) // -> { indicator: ["a", "b"], area: ["Korea, Rep."] }
 * readConditions(["area!=An Giang"]) // -> { not: { area: ["An Giang"] } }
 * readConditions(["period>=1970-02"]) // -> { within: [{ from: 31 }] }
 * readConditions(["place=x"]) // -> throws CallError
 */
export function readConditions(texts: readonly string[]): Where {
  const [found, not]: [Texts, Texts] = [{}, {}];
  const within: PeriodRange[] = [];
  for (const condition of texts.flatMap((text) => text.split(/,(?=\s*\w+\s*(?:!=|<=?|>=?|=))/))) {
    const parts = /^\s*(\w+)\s*(!=|<=|>=|<|>|=)\s*(.*)$/s.exec(condition);
    if (!parts) throw new CallError("bad-condition", "where", condition.trim());
    const [, name = "", sign = "", said = ""] = parts;
    const field = fields.find((each) => each === name);
    if (!field) throw new CallError("no-such-field", "where", name, nearNames(name, fields));
    const range = field === "period" ? rangeOf(sign, said.trim()) : undefined;
    if (range) {
      within.push(range);
      continue;
    }
    const values = said.split("|").map((value) => value.trim());
    const filled = values.filter((value) => value !== "");
    if (filled.length === 0 || (sign !== "=" && sign !== "!="))
      throw new CallError("bad-condition", "where", condition.trim());
    const into = sign === "=" ? found : not;
    into[field] = [...(into[field] ?? []), ...filled];
  }
  return { ...found, ...(Object.keys(not).length > 0 && { not }), ...(within.length > 0 && { within }) };
}

/** `>= 2019-01`, `< 2020`, `= 2015..2018`; undefined for a single period or a pattern. */
function rangeOf(sign: string, said: string): PeriodRange | undefined {
  if (sign === "=") {
    const [from, to, ...rest] = said.split("..").map(parsePeriod);
    return from && to && rest.length === 0 ? { from: startDay(from), to: endDay(to) } : undefined;
  }
  const period = sign === "!=" ? undefined : parsePeriod(said);
  if (!period) return undefined;
  if (sign === ">=") return { from: startDay(period) };
  if (sign === ">") return { from: endDay(period) + 1 };
  return { to: sign === "<=" ? endDay(period) : startDay(period) - 1 };
}
