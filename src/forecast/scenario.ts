import { CallError } from "../model/call-problem.ts";
import { formatPeriod, parsePeriod } from "../model/period-notation.ts";
import type { Scenario } from "./outlook.ts";
import type { Way } from "./plan/reached.ts";
import { valueAt } from "./plan/target.ts";
import { seasonLength } from "./series/season-length.ts";

/** What is taken for granted: a growth against the same period of the year before, and the values of some periods. */
export interface Assumptions {
  /** 0.05 for 5 %. */
  readonly growth?: number;
  /** By period in SDMX notation. */
  readonly given: ReadonlyMap<string, number>;
}

/**
 * Assumptions as they were written: `growth=5%`, `growth=0.05`, `2024-09=1200`. Throws a CallError for anything else.
 *
 * @example
 * askedAssumptions(["growth=5%", "2024-09=1200"]).growth // -> 0.05
 * askedAssumptions(["2024-13=1"]) // -> throws CallError
 */
export function askedAssumptions(texts: readonly string[]): Assumptions {
  let growth: number | undefined;
  const given = new Map<string, number>();
  for (const text of texts) {
    const [, name = "", number = "", percent] = /^\s*([\w-]+)\s*=\s*([+-]?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
    const period = parsePeriod(name);
    const value = Number(number) / (percent === "%" ? 100 : 1);
    if (number === "") throw new CallError("bad-assumption", "assume", text);
    if (name === "growth") growth = value;
    else if (period?.kind === "regular" && percent === "") given.set(formatPeriod(period), value);
    else throw new CallError("bad-assumption", "assume", text);
  }
  return { ...(growth !== undefined && { growth }), given };
}

/**
 * What the target's figure comes to if the assumptions hold: a period that is given is that; with a growth each other one
 * that is left is the same one a year before and that much more; without one it is as projected. Undefined where nothing is
 * assumed or a period's year before is not known.
 */
export function scenarioOf({ growth, given }: Assumptions, way: Way): Scenario | undefined {
  const { series, target, now, plan, direction } = way;
  if (growth === undefined && given.size === 0) return undefined;
  const flow = series.indicator.kind === "flow";
  const season = series.frequency === "D" ? 365 : seasonLength(series.frequency);
  const steps: { period: Scenario["steps"][number]["period"]; value: number }[] = [];
  for (const { period, value } of way.steps) {
    const fixed = given.get(formatPeriod(period));
    const before =
      valueAt(series, period.ordinal - season) ??
      steps.find((each) => each.period.ordinal === period.ordinal - season)?.value;
    const grown = growth === undefined ? value : before === undefined ? undefined : before * (1 + growth);
    const taken = fixed ?? grown;
    if (taken === undefined) return undefined;
    steps.push({ period, value: taken });
  }
  const last = steps.at(-1)?.value;
  if (last === undefined || (flow && now === undefined)) return undefined;
  const yearEnd = flow
    ? (now ?? 0) + steps.reduce((sum, each) => sum + (each.period.ordinal < target.first ? 0 : each.value), 0)
    : last;
  const periods = new Set(steps.map(({ period }) => formatPeriod(period)));
  const used = steps.filter(({ period }) => given.has(formatPeriod(period)));
  if (growth === undefined && ![...given.keys()].some((each) => periods.has(each))) return undefined;
  return {
    growth,
    given: used,
    steps,
    yearEnd,
    gap: plan === undefined ? undefined : yearEnd - plan,
    met: plan === undefined ? undefined : direction === "up" ? yearEnd >= plan : yearEnd <= plan,
  };
}
