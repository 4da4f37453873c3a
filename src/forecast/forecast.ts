import { askedVintage } from "../engine/request/vintage.ts";
import { wantedOf } from "../engine/request/where.ts";
import { CallError } from "../model/call-problem.ts";
import type { Direction } from "../model/indicator.ts";
import type { Panel } from "../model/panel.ts";
import type { RegularPeriod } from "../model/period.ts";
import { formatPeriod, parsePeriod } from "../model/period-notation.ts";
import type { Outlook, Plan } from "./outlook.ts";
import { outlookOf } from "./outlook-of.ts";
import type { Completion } from "./plan/completions.ts";
import { pastYears } from "./plan/past-years.ts";
import { type Target, targetOf, yearOfOrdinal } from "./plan/target.ts";
import { type YearEndTrials, yearEndTrials } from "./plan/year-end-trials.ts";
import { askedAssumptions } from "./scenario.ts";
import { Seasons } from "./season/stl.ts";
import { firstPublished } from "./series/as-of.ts";
import { gather } from "./series/gather.ts";
import type { PanelSeries } from "./series/panel-series.ts";
import { seasonLength } from "./series/season-length.ts";
import { usualSeries } from "./series/usual-series.ts";

/** Options of a forecast, all optional: by default every series, from its last period. */
export interface ForecastOptions {
  /** Ids, codes or names; `*` and `?` stand for any letters and any letter. */
  readonly where?: { readonly indicator?: readonly string[]; readonly area?: readonly string[] };
  /** The last known period, `2024-06`: later figures and later publications are not used. */
  readonly at?: string;
  /** The target; by default the annual plan in the data. */
  readonly plan?: number;
  /** The end of the target, a period or a year: `2024-12`, `2025`. By default the end of the year of `at`. */
  readonly by?: string;
  /** The favourable direction, if the data does not state it. */
  readonly direction?: "up" | "down";
  /** Prediction intervals to show, in percent: 80 and 95 by default. */
  readonly levels?: readonly number[];
  /** `growth=5%`, `2024-09=1200`. */
  readonly assume?: readonly string[];
  /** Vintage: `latest`, `first` or a day. By default the figures published when `at` was first published. */
  readonly vintage?: string;
}

/** Outlooks, those most at risk first. */
export interface Forecast {
  readonly outlooks: readonly Outlook[];
  readonly levels: readonly number[];
  /** The date as of which figures were used. */
  readonly vintage: string;
}

/** Default prediction intervals, in percent. */
const usualLevels: readonly number[] = [80, 95];

/**
 * Projects each series to the end of its plan: the year-end estimate with prediction intervals, in the indicator's unit; the probability of
 * meeting the plan, from 0 to 1; the required pace, (plan − observed to date) / remaining periods. Series without a plan are projected to the end of the year. What
 * cannot be estimated is undefined, with its reason in `notes`. Throws a CallError for an option that is invalid or names an unknown indicator, area or period.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * const [outlook] = forecast(panel, { at: "2024-06" }).outlooks;
 * outlook.plan.value // -> 1500
 */
export function forecast(panel: Panel, options: ForecastOptions = {}): Forecast {
  const asked = askedOf(panel, options);
  const { levels, vintage } = asked;
  const indicators = asked.indicators && new Set(asked.indicators);
  const known = gather(panel, { vintage, ...(indicators && { indicators }) });
  const areas = asked.areas && new Set(asked.areas);
  const wanted = chosen(known, asked.at).filter(({ area }) => areas?.has(area.code) ?? true);
  const shared: Shared = { pools: new Map(), seasons: new Seasons() };
  const outlooks = wanted.flatMap((series): readonly Outlook[] => {
    const at = lastKnown(series, asked.at);
    if (at === undefined) return [];
    const ended = asked.at !== undefined && asked.at.ordinal - at > seasonLength(series.frequency);
    const target = targetFor(series, ended && asked.at ? asked.at.ordinal : at, asked.by);
    const pool = poolOf(shared, panel, known, series, target, at);
    const published = series.plans.get(target.year);
    const ofYear = asked.by === undefined || asked.by.frequency === "A" ? published : undefined;
    const plan: Plan | undefined = asked.plan !== undefined ? { value: asked.plan, vintage: undefined } : ofYear;
    const direction: Direction = options.direction ?? series.indicator.direction;
    return [
      outlookOf({
        series,
        at,
        target,
        plan,
        direction,
        levels,
        seasons: shared.seasons,
        past: pool.past,
        trials: { all: pool.trials.all, own: pool.trials.of(series.area.code) },
        ended,
        assumptions: asked.assumptions,
      }),
    ];
  });
  if (outlooks.length === 0 && asked.at) throw new CallError("no-such-period", "at", formatPeriod(asked.at));
  return Object.freeze<Forecast>({ outlooks: byRisk(outlooks), levels, vintage });
}

function askedOf(panel: Panel, options: ForecastOptions) {
  const { indicators, areas } = wantedOf(panel, options.where ?? {});
  const at = options.at === undefined ? undefined : regular(options.at, "at");
  const by = options.by === undefined ? undefined : regular(options.by, "by");
  const levels = options.levels ?? usualLevels;
  const bad = levels.find((level) => !(level > 0 && level < 100));
  if (bad !== undefined) throw new CallError("bad-number", "level", String(bad));
  if (options.plan !== undefined && !Number.isFinite(options.plan))
    throw new CallError("bad-number", "plan", String(options.plan));
  const published = at && firstPublished(panel, at);
  const vintage = options.vintage === undefined ? (published ?? "latest") : askedVintage(options.vintage);
  return {
    indicators,
    areas,
    at,
    by,
    levels,
    vintage,
    plan: options.plan,
    assumptions: askedAssumptions(options.assume ?? []),
  };
}

function regular(text: string, option: string): RegularPeriod {
  const found = parsePeriod(text.trim());
  if (found?.kind !== "regular") throw new CallError("bad-period", option, text);
  return found;
}

/** Of each indicator and area one series: of the frequency that is asked for, or the one that is gone by usually. */
function chosen(known: readonly PanelSeries[], at: RegularPeriod | undefined): readonly PanelSeries[] {
  return at ? known.filter(({ frequency }) => frequency === at.frequency) : usualSeries(known);
}

function lastKnown({ first, values }: PanelSeries, at: RegularPeriod | undefined): number | undefined {
  const end = at ? at.ordinal - first : values.length - 1;
  const last = values.subarray(0, Math.max(0, end + 1)).findLastIndex((each) => !Number.isNaN(each));
  return last < 0 ? undefined : first + last;
}

/**
 * The target by which the plan is to be reached: as asked, the next year with a plan where data is annual, or the year that
 * the last period is in; the next one if that is over and the next one has a plan.
 */
function targetFor({ frequency, plans }: PanelSeries, at: number, by: RegularPeriod | undefined): Target {
  if (by) {
    if (by.frequency === "A") return targetOf(frequency, by.ordinal);
    if (by.frequency !== frequency) throw new CallError("bad-period", "by", formatPeriod(by));
    return targetOf(frequency, yearOfOrdinal(frequency, by.ordinal), by.ordinal);
  }
  const year = yearOfOrdinal(frequency, at);
  if (frequency === "A")
    return targetOf("A", Math.min(...[...plans.keys()].filter((each) => each > year), year + mostYears(plans, year)));
  const own = targetOf(frequency, year);
  return at >= own.last && plans.has(year + 1) ? targetOf(frequency, year + 1) : own;
}

/** Without a later plan the next year is looked at. */
function mostYears(plans: PanelSeries["plans"], year: number): number {
  return [...plans.keys()].some((each) => each > year) ? Number.POSITIVE_INFINITY : 1;
}

interface Pool {
  readonly past: readonly Completion[];
  readonly trials: YearEndTrials;
}

/** What the series of a forecast have in common. */
interface Shared {
  readonly pools: Map<string, Pool>;
  readonly seasons: Seasons;
}

/** Past years at the same point are the same for all areas of an indicator. */
function poolOf(
  { pools, seasons }: Shared,
  panel: Panel,
  known: readonly PanelSeries[],
  series: PanelSeries,
  target: Target,
  at: number,
): Pool {
  const { indicator, frequency } = series;
  if (indicator.kind !== "flow" || frequency === "A" || at >= target.last || at < target.first)
    return { past: [], trials: yearEndTrials([]) };
  const key = [indicator.id, frequency, target.first, target.last, at].join("\0");
  const held = pools.get(key);
  if (held) return held;
  const past = pastYears(panel, known, series, target, at);
  const pool = { past, trials: yearEndTrials(past, seasons) };
  pools.set(key, pool);
  return pool;
}

/** Those least likely to reach their plan first; then those without a probability by how far they fall short; then the rest. */
function byRisk(outlooks: readonly Outlook[]): readonly Outlook[] {
  const rank = ({ probability, gap }: Outlook): number => (probability !== undefined ? 0 : gap !== undefined ? 1 : 2);
  return [...outlooks].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return (a.probability ?? shortfall(a)) - (b.probability ?? shortfall(b)) || name(a).localeCompare(name(b), "vi");
  });
}

function shortfall({ gap, plan, direction }: Outlook): number {
  if (gap === undefined || !plan) return 0;
  return (direction === "up" ? gap : -gap) / (Math.abs(plan.value) || 1);
}

function name({ indicator, area }: Outlook): string {
  return `${indicator.id} ${area.code}`;
}
