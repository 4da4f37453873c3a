import type { Panel } from "../../model/panel.ts";
import { type Frequency, period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { type ForecastOptions, forecast } from "../forecast.ts";
import { targetOf, totalTo, valueAt } from "../plan/target.ts";
import { firstPublished } from "../series/as-of.ts";
import { gather } from "../series/gather.ts";
import type { PanelSeries } from "../series/panel-series.ts";

/** A forecast probability for a plan, the baselines, and the outcome. */
export interface Chance {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  /** How many periods of the year were known. */
  readonly elapsed: number;
  readonly probability: number;
  /** Whether the pace to date was sufficient. */
  readonly straightLine: boolean | undefined;
  /** Whether last year's plan, as it was known at the same point, was met. */
  readonly lastYear: boolean | undefined;
  readonly met: boolean;
}

/**
 * Goes back to a point of a year, tells each plan's probability knowing only what was published then, and looks whether what
 * is known now of the year's end meets the plan that was known then: at least the plan where more is good, at most the plan
 * where less is.
 */
export function chancesAt(
  panel: Panel,
  now: readonly PanelSeries[],
  frequency: Frequency,
  year: number,
  elapsed: number,
  options: Pick<ForecastOptions, "where" | "direction">,
): readonly Chance[] {
  const at = formatPeriod(period(frequency, year, elapsed));
  const known = new Map(now.map((each) => [key(each.indicator.id, each.area.code), each]));
  const before = lastYears(panel, frequency, year - 1, elapsed, known, options);
  return forecast(panel, { ...options, at }).outlooks.flatMap((outlook): readonly Chance[] => {
    const { indicator, area, plan, probability, direction, baselines } = outlook;
    const series = known.get(key(indicator.id, area.code));
    const end = series && endOf(series, year);
    const current = outlook.at.ordinal === period(frequency, year, elapsed).ordinal && outlook.year === year;
    if (!plan || probability === undefined || end === undefined || !current) return [];
    const meets = (value: number) => (direction === "up" ? value >= plan.value : value <= plan.value);
    return [
      {
        indicator: indicator.id,
        area: area.code,
        year,
        elapsed,
        probability,
        straightLine: baselines.straightLine === undefined ? undefined : meets(baselines.straightLine),
        lastYear: before.get(key(indicator.id, area.code)),
        met: meets(end),
      },
    ];
  });
}

function lastYears(
  panel: Panel,
  frequency: Frequency,
  year: number,
  elapsed: number,
  known: ReadonlyMap<string, PanelSeries>,
  options: Pick<ForecastOptions, "where" | "direction">,
): ReadonlyMap<string, boolean> {
  const vintage = firstPublished(panel, period(frequency, year, elapsed));
  if (vintage === undefined) return new Map();
  const plans = new Map(
    gather(panel, { vintage }).map((each) => [key(each.indicator.id, each.area.code), each.plans.get(year)?.value]),
  );
  return new Map(
    [...known].flatMap(([name, series]) => {
      const [plan, end] = [plans.get(name), endOf(series, year)];
      if (plan === undefined || end === undefined) return [];
      const down = (options.direction ?? series.indicator.direction) === "down";
      return [[name, down ? end <= plan : end >= plan] as const];
    }),
  );
}

function endOf(series: PanelSeries, year: number): number | undefined {
  const { first, last } = targetOf(series.frequency, year);
  return series.indicator.kind === "flow" ? totalTo(series, first, last) : valueAt(series, last);
}

function key(indicator: string, area: string): string {
  return `${indicator}\0${area}`;
}
