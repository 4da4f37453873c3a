import type { Direction } from "../model/indicator.ts";
import { note, type OutlookNote } from "../model/outlook-note.ts";
import { period, periodAt, yearOf } from "../model/period.ts";
import { fewValues, type History, historyOf } from "./history.ts";
import type { Outlook, Plan, Range, Step, YearEnd, YearEndTrial } from "./outlook.ts";
import { baselinesOf } from "./plan/baselines.ts";
import type { Completion } from "./plan/completions.ts";
import { type CompletionForecast, completionForecast } from "./plan/completions.ts";
import { asWideAs, type Distribution, middleOf, probabilityOf, quantileOf } from "./plan/distribution.ts";
import { growthOf, paceOf } from "./plan/pace.ts";
import { reachedIn } from "./plan/reached.ts";
import { type Target, totalTo, valueAt } from "./plan/target.ts";
import { completionYearEnd, flowYearEnd, type Limits, levelYearEnd } from "./plan/year-end.ts";
import { type Projection, projectionOf } from "./projection.ts";
import { type Assumptions, scenarioOf } from "./scenario.ts";
import type { Seasons } from "./season/stl.ts";
import { exceptionalYears } from "./series/exceptional-years.ts";
import type { PanelSeries } from "./series/panel-series.ts";
import { tails } from "./spread/spread.ts";
import { studentQuantile } from "./spread/student.ts";

/** What an outlook is made from. */
export interface OutlookCall {
  readonly series: PanelSeries;
  /** The last known period. */
  readonly at: number;
  readonly target: Target;
  readonly plan: Plan | undefined;
  readonly direction: Direction;
  readonly levels: readonly number[];
  /** Shared by all series of a forecast. */
  readonly seasons: Seasons;
  /** Past years of the indicator at the same point, of all areas. */
  readonly past: readonly Completion[];
  /** How far off each way was in past years: of all areas, by which one is chosen, and those that are told of this one. */
  readonly trials: { readonly all: readonly YearEndTrial[]; readonly own: readonly YearEndTrial[] };
  readonly assumptions: Assumptions;
  /** Whether the figures ended long before the period that was asked for, so that nothing is projected. */
  readonly ended: boolean;
}

/** Of more exceptional years the latest are told. */
const mostExceptional = 3;
/** So sure is nobody of what has not happened yet. */
const [leastSure, mostSure] = [0.01, 0.99];
/** Years of areas that other years and areas have to have before a probability is told of them. */
const yearsForProbability = 8;

/** The outlook of one series. */
export function outlookOf(call: OutlookCall): Outlook {
  const { series, at, target, plan, levels } = call;
  const { indicator, frequency } = series;
  const flow = indicator.kind === "flow";
  const { history, notes: told } = call.ended ? endedHistory(call) : historyOf(series, at);
  const exceptional = call.ended ? [] : exceptionalYears(series, at);
  const notes = [...withoutEchoes(told, exceptional), ...exceptionNotes(exceptional), ...plainNotes(call)];
  const annual = frequency === "A" && at < target.first;
  const now =
    call.ended || (flow && annual) ? undefined : flow ? totalTo(series, target.first, at) : valueAt(series, at);
  if (flow && now === undefined && !call.ended && !annual) notes.push(note("incomplete-year"));
  const horizon = target.last - at;
  const projection =
    history && horizon > 0 ? projectionOf(history.values, history.season, horizon, call.seasons) : undefined;
  const limits = limitsOf(series, history);
  const pooled =
    flow && now !== undefined ? completionForecast(call.past, series.area.code, now, plan?.value) : undefined;
  const end = endOf(call, now, history, projection, pooled, limits);
  if (horizon <= 0) notes.push(note("year-complete"));
  if (end?.method === "completion" && pooled) notes.push(note("pooled", { count: pooled.years }));
  const direction = call.direction === "down" ? "down" : "up";
  const probability = plan && end && chance(end, plan.value, direction, history, pooled);
  if (plan && probability === undefined) notes.push(note("no-probability"));
  const steps = projection && history ? stepsOf(call, projection, history, limits) : [];
  const value = end && middleOf(end.distribution);
  return Object.freeze<Outlook>({
    indicator,
    area: series.area,
    direction,
    at: periodAt(frequency, at),
    by: periodAt(frequency, target.last),
    year: target.year,
    plan,
    now,
    past: pastOf(series, at),
    steps,
    members: projection?.members ?? [],
    error: projection?.error,
    yearEnd: end && yearEndOf(end, levels, indicator.unit.kind === "count", history),
    trials: call.trials.own,
    baselines: baselinesOf(series, target, at, now, limitsOf(series, history).ceiling),
    probability,
    pace: plan ? paceFrom(call, now, plan.value, annual) : undefined,
    reached:
      plan &&
      reachedIn({ series, target, at, now: annual ? valueAt(series, at) : now, steps, plan: plan.value, direction }),
    gap: plan && value !== undefined ? value - plan.value : undefined,
    scenario: scenarioOf(call.assumptions, { series, target, at, now, steps, plan: plan?.value, direction }),
    notes,
  });
}

/** What a plan takes: of annual values how they have to grow, of others how much each period left has to have. */
function paceFrom({ series, target, at, ended }: OutlookCall, now: number | undefined, plan: number, annual: boolean) {
  if (ended) return undefined;
  const last = annual ? valueAt(series, at) : now;
  if (last === undefined) return undefined;
  return annual ? growthOf(series, target, at, last, plan) : paceOf(series, target, at, last, plan);
}

/** The level falls after an exceptional year and rises before it; that is no shift for good. */
function withoutEchoes(notes: readonly OutlookNote[], exceptional: readonly number[]): readonly OutlookNote[] {
  return notes.filter(({ code, frequency, ordinal }) => {
    if (code !== "level-shift" || frequency === undefined || ordinal === undefined) return true;
    const year = yearOf(periodAt(frequency, ordinal));
    return !exceptional.some((each) => each === year || each === year - 1);
  });
}

function exceptionNotes(years: readonly number[]): readonly OutlookNote[] {
  return years
    .slice(-mostExceptional)
    .map((year) => note("exceptional-year", { frequency: "A", ordinal: period("A", year, 1).ordinal }));
}

interface End {
  readonly method: YearEnd["method"];
  readonly distribution: Distribution;
  readonly pooled: YearEnd["pooled"];
  /** Whether its spread means anything. */
  readonly spread: boolean;
}

function endOf(
  { trials, target, at }: OutlookCall,
  now: number | undefined,
  history: History | undefined,
  projection: Projection | undefined,
  pooled: CompletionForecast | undefined,
  limits: Limits,
): End | undefined {
  if (at >= target.last) {
    if (now === undefined) return undefined;
    const known = { middle: now, scale: 0, freedom: tails, logarithm: false, floor: now, ceiling: now };
    return { method: "models", distribution: known, pooled: undefined, spread: true };
  }
  if (pooled && now !== undefined && (!projection || poolsBetter(trials.all, pooled))) {
    const { years, areas } = pooled;
    const spread = pooled.scale > 0;
    const distribution = asWideAs(errorOf(trials.own, "completion"), completionYearEnd(now, pooled));
    return { method: "completion", distribution, pooled: { years, areas }, spread };
  }
  if (!projection || !history) return undefined;
  const spread = projection.spread.trials > 0 && !history.constant;
  // A year of annual values is one value, which nothing is added to.
  if (limits.flow && target.last > target.first) {
    if (now === undefined) return undefined;
    return {
      method: "models",
      distribution: asWideAs(
        errorOf(trials.own, "models"),
        flowYearEnd(now, projection, history, Math.max(0, target.first - 1 - at)),
      ),
      pooled: undefined,
      spread,
    };
  }
  return { method: "models", distribution: levelYearEnd(projection, limits), pooled: undefined, spread };
}

function errorOf(trials: readonly YearEndTrial[], method: YearEndTrial["method"]): number | undefined {
  return trials.find((each) => each.method === method)?.error;
}

/** Other years and areas are gone by where they were nearer at the same point of past years. */
function poolsBetter(trials: readonly YearEndTrial[], pooled: CompletionForecast): boolean {
  const [models, completion] = [errorOf(trials, "models"), errorOf(trials, "completion")];
  if (models === undefined || completion === undefined) return pooled.years >= yearsForProbability;
  return completion < models;
}

function chance(
  { method, distribution, spread }: End,
  plan: number,
  direction: "up" | "down",
  history: History | undefined,
  pooled: CompletionForecast | undefined,
): number | undefined {
  const least = probabilityOf(distribution, plan);
  // At most the plan is the ceiling's case; a figure that is continuous is never exactly it.
  const met = direction === "up" ? least : 1 - probabilityOf(distribution, above(plan));
  if (distribution.scale === 0 && spread) return met;
  if (plan <= distribution.floor && direction === "up") return 1;
  if (plan < distribution.floor && direction === "down") return 0;
  if (!spread) return undefined;
  if (method === "completion" ? (pooled?.years ?? 0) < yearsForProbability : !tells(history)) return undefined;
  return Math.min(mostSure, Math.max(leastSure, met));
}

function above(plan: number): number {
  return plan + Math.abs(plan) * Number.EPSILON;
}

function tells(history: History | undefined): boolean {
  if (!history || history.known < fewValues) return false;
  return !history.notes.some(({ code }) => code === "season-unknown");
}

function yearEndOf(
  { method, distribution, pooled, spread }: End,
  levels: readonly number[],
  counts: boolean,
  history: History | undefined,
): YearEnd {
  const told = spread && distribution.scale > 0 && history?.constant !== true;
  const ranges = told
    ? levels.map((level) => ranged(level, (probability) => quantileOf(distribution, probability), counts))
    : [];
  return { method, value: middleOf(distribution), ranges, pooled };
}

function ranged(level: number, quantile: (probability: number) => number, counts: boolean): Range {
  const [low, high] = [quantile(0.5 - level / 200), quantile(0.5 + level / 200)];
  return { level, low: counts ? Math.floor(low) : low, high: counts ? Math.ceil(high) : high };
}

function stepsOf(
  { series, at, levels }: OutlookCall,
  projection: Projection,
  history: History,
  limits: Limits,
): readonly Step[] {
  const counts = series.indicator.unit.kind === "count";
  const { floor, ceiling } = limits;
  const told = projection.spread.trials > 0 && !history.constant;
  const within = (value: number) => Math.min(ceiling, Math.max(floor, value));
  return Array.from(projection.points, (value, h): Step => {
    const scale = projection.spread.step(h + 1);
    const quantile = (probability: number) => within(value + scale * studentQuantile(probability, tails));
    return {
      period: periodAt(series.frequency, at + h + 1),
      value: within(value),
      ranges: told ? levels.map((level) => ranged(level, quantile, counts)) : [],
    };
  });
}

/** What never was negative will not be; a percentage of a whole that was within 0 and 100 stays there. */
function limitsOf({ indicator }: PanelSeries, history: History | undefined): Limits {
  const flow = indicator.kind === "flow";
  if (!history || history.negative) return { floor: Number.NEGATIVE_INFINITY, ceiling: Number.POSITIVE_INFINITY, flow };
  const percent = indicator.kind === "ratio" && indicator.unit.kind === "percent";
  const whole = percent && history.values.every((each) => each <= 100);
  return { floor: 0, ceiling: whole ? 100 : Number.POSITIVE_INFINITY, flow };
}

function endedHistory({ series: { frequency }, at }: OutlookCall): ReturnType<typeof historyOf> {
  return { notes: [note("ended", { frequency, ordinal: at })] };
}

function plainNotes({ series, plan, target, direction }: OutlookCall): OutlookNote[] {
  const notes: OutlookNote[] = [];
  const changes = series.planChanges.get(target.year) ?? 0;
  if (!plan) notes.push(note("no-plan"));
  else if (plan.vintage !== undefined && changes > 0) notes.push(note("plan-changed", { count: changes }));
  if (plan?.implied) notes.push(note("plan-implied"));
  if (plan && direction === "none") notes.push(note("direction-assumed"));
  if (series.indicator.guessed === true) notes.push(note("kind-guessed"));
  return notes;
}

function pastOf({ frequency, first, values }: PanelSeries, at: number) {
  return Array.from(values.subarray(0, at - first + 1), (value, k) => ({
    period: periodAt(frequency, first + k),
    value,
  })).filter(({ value }) => !Number.isNaN(value));
}
