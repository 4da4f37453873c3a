import type { FigureCondition } from "../engine/request/bounds.ts";
import type { PeriodRange, Where } from "../engine/request/where.ts";
import { CallError } from "../model/call-problem.ts";
import { nearNames } from "../model/near-names.ts";
import { endDay, startDay } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";

const fields = ["indicator", "area", "period"] as const;
type Field = (typeof fields)[number];
const operators = ["!=", "<=", ">=", "<", ">", "="] as const;
type Texts = { [K in Field]?: string[] };

/** A number, or one to another, both in. */
const figureCondition =
  /^(.+?)\s*(?<![<>!=])(!=|<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?:\.\.(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?))?$/is;

/**
 * The conditions of `--where`: `indicator=dengue*|malaria,area!=An Giang,period>=2019-01,period=2015..2018`, and on figures of the
 * result `value>=100,value=100..200,prior-year/percent-change<0`. A comma ends a condition
 * only where the next one begins, so that names may hold commas; `|` stands between values of which one has to fit, or none
 * after `!=`. Throws a CallError for anything else.
 *
 * @example
 * readConditions(["indicator=a|b,area=Korea, Rep."]) // -> { indicator: ["a", "b"], area: ["Korea, Rep."] }
 * readConditions(["area!=An Giang"]) // -> { not: { area: ["An Giang"] } }
 * readConditions(["period>=1970-02"]) // -> { within: [{ from: 31 }] }
 * readConditions(["value>=100"]) // -> { figures: [{ of: "value", operator: ">=", number: 100 }] }
 * readConditions(["2016..2020"]) // -> throws CallError
 */
export function readConditions(texts: readonly string[]): Where {
  const [found, not]: [Texts, Texts] = [{}, {}];
  const within: PeriodRange[] = [];
  const figures: FigureCondition[] = [];
  for (const condition of texts.flatMap((text) => text.split(/,(?=\s*[\w./:-]+\s*(?:!=|<=?|>=?|=))/))) {
    const [, name = "", sign = "", said = ""] = /^\s*(\w+)\s*(!=|<=|>=|<|>|=)\s*(.*)$/s.exec(condition) ?? [];
    const field = fields.find((each) => each === name);
    if (!field) {
      figures.push(...figureConditions(condition.trim()));
      continue;
    }
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
  return {
    ...found,
    ...(Object.keys(not).length > 0 && { not }),
    ...(within.length > 0 && { within }),
    ...(figures.length > 0 && { figures }),
  };
}

/** `value>=100`, `prior-year=0..5`; which figures there are to ask of, the comparison knows. */
function figureConditions(condition: string): readonly FigureCondition[] {
  const [, of = "", sign = "", low = "", high] = figureCondition.exec(condition) ?? [];
  const operator = operators.find((each) => each === sign);
  if (!operator) {
    const [, name] = /^([\w./:-]+?)\s*[!<>=]/.exec(condition) ?? [];
    throw name !== undefined && name !== "value"
      ? new CallError("no-such-field", "where", name, nearNames(name, fields))
      : new CallError("bad-condition", "where", condition);
  }
  if (high === undefined) return [{ of, operator, number: Number(low) }];
  if (operator !== "=" || Number(high) < Number(low)) throw new CallError("bad-condition", "where", condition);
  return [
    { of, operator: ">=", number: Number(low) },
    { of, operator: "<=", number: Number(high) },
  ];
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
