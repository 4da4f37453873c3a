import type { Over } from "../../compare/over.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { axisFrequency } from "../axis.ts";
import type { ComparisonResult } from "../result.ts";
import type { At } from "./at.ts";

/** One pass over a panel: what values are brought to, of which indicators, and which rows of that are wanted. */
export interface Run {
  readonly over: Over;
  /** Periods that the engine need only work out; all where it is not given. */
  readonly at?: readonly Period[];
  /** Ids; all that are wanted where it is not given. */
  readonly indicators?: readonly string[];
  /** Which periods of a result are wanted, by indicator and period as places in its lists. */
  readonly keep: (result: ComparisonResult) => (indicator: number, period: number) => boolean;
}

/**
 * What has to be run so that each period that is asked for is there. Where `over` is named, it says what is compared, and
 * periods choose among its results: months of a year, quarters of a window. Where it is not, values are taken as they
 * are, and indicators that are only given for shorter periods are brought to the one asked for.
 */
export function runsOf(
  panel: Panel,
  over: Over | undefined,
  at: readonly At[],
  indicators: readonly string[] | undefined,
): readonly Run[] {
  const dated = at.filter((each): each is Period => typeof each !== "string");
  const latest = at.includes("latest");
  if (at.includes("all")) return [{ over: over ?? { kind: "period" }, keep: () => () => true }];
  if (over) return [{ over, keep: (result) => anyOf(within(result, dated), latest && lastOf(result)) }];
  const as = dated.length > 0 && !latest ? { at: dated } : {};
  const wanted = new Set(dated.map(formatPeriod));
  const asTheyAre: Run = {
    over: { kind: "period" },
    ...as,
    keep: (result) => anyOf((_, period) => wanted.has(textOf(result, period)), latest && lastOf(result)),
  };
  return [asTheyAre, ...rollUps(panel, dated, indicators)];
}

type Keep = (indicator: number, period: number) => boolean;

function anyOf(first: Keep, second: Keep | false): Keep {
  return second ? (indicator, period) => first(indicator, period) || second(indicator, period) : first;
}

function textOf(result: ComparisonResult, period: number): string {
  const found = result.periods[period];
  return found ? formatPeriod(found) : "";
}

function within(result: ComparisonResult, dated: readonly Period[]): Keep {
  const inside = result.periods.map((each) =>
    dated.some((asked) => startDay(each) >= startDay(asked) && endDay(each) <= endDay(asked)),
  );
  return (_, period) => inside[period] ?? false;
}

/** The last period with a value of each indicator and frequency. */
function lastOf(result: ComparisonResult): Keep {
  const frequency = result.periods.map(axisFrequency);
  const ends = result.periods.map(endDay);
  const last = new Map<string, number>();
  for (const batch of result.batches) {
    for (let row = 0; row < batch.length; row++) {
      if (Number.isNaN(batch.value[row])) continue;
      const period = batch.period[row] ?? 0;
      const key = `${batch.indicator[row]} ${frequency[period]}`;
      last.set(key, Math.max(last.get(key) ?? Number.NEGATIVE_INFINITY, ends[period] ?? 0));
    }
  }
  return (indicator, period) => last.get(`${indicator} ${frequency[period]}`) === ends[period];
}

/** A run for each period that some indicators have only in parts. */
function rollUps(panel: Panel, dated: readonly Period[], indicators: readonly string[] | undefined): readonly Run[] {
  if (dated.length === 0) return [];
  const given = frequenciesOf(panel);
  const wanted = indicators && new Set(indicators);
  return dated.flatMap((period): Run[] => {
    const own = period.kind === "to-date" ? formatPeriod(period) : period.frequency;
    const lacking = panel.indicators.flatMap(({ id }, at) =>
      (!wanted || wanted.has(id)) && !given[at]?.has(own) ? [id] : [],
    );
    if (lacking.length === 0) return [];
    const keep: Run["keep"] = (result) => (_, at) => textOf(result, at) === formatPeriod(period);
    return [{ over: { kind: "window", period }, at: [period], indicators: lacking, keep }];
  });
}

/** The frequencies that each indicator has values of, and its to-date windows. */
function frequenciesOf({ indicators, periods, observations }: Panel): readonly ReadonlySet<string>[] {
  const given = indicators.map(() => new Set<string>());
  const plan = scenarios.indexOf("plan");
  const keys = periods.map((each) => (each.kind === "to-date" ? formatPeriod(each) : each.frequency));
  for (let row = 0; row < observations.length; row++) {
    if (observations.scenario[row] === plan || Number.isNaN(observations.value[row])) continue;
    const key = keys[observations.period[row] ?? 0];
    if (key !== undefined) given[observations.indicator[row] ?? 0]?.add(key);
  }
  return given;
}
