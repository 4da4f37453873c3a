import type { OutlookWords } from "../shape/forecast.ts";

const many = (count: string | number, one: string) => `${count} ${one}${String(count) === "1" ? "" : "s"}`;
const periodUnit = { A: "year", S: "half-year", Q: "quarter", M: "month", W: "week", D: "day" };

/** The words of forecasts in English. */
export const forecast: OutlookWords = {
  headline: {
    chance: (what, percent, by, up) =>
      `${what}: ${percent} likely to ${up ? "reach the plan" : "stay within the plan"} by the end of ${by}`,
    met: (what, by, up) => `${what}: ${up ? "plan reached" : "kept within the plan"}, ${by}`,
    missed: (what, by, up) => `${what}: ${up ? "plan not reached" : "plan exceeded"}, ${by}`,
    gap: (what, by, gap, short, over) =>
      `${what}: ${by} ${over ? "ended" : "is projected to be"} ${gap} ${short ? "below" : "above"} the plan`,
    plain: (what, value, by, over) => (over ? `${what}: ${value} in ${by}` : `${what}: ${value} projected for ${by}`),
    nothing: (what) => `${what}: too few data for a projection`,
  },
  lead: {
    many: (told, sure, open, risky) =>
      `${told} ${told === "1" ? "plan" : "plans"} assessed: ${sure} likely to be met (80% or more), ${open} uncertain, ${risky} unlikely (20% or less)`,
    over: (all, met, beside) =>
      `${met} of ${all} ${all === "1" ? "plan" : "plans"}${beside ? " whose period is over" : ""} ${met === "1" ? "was" : "were"} met`,
    projected: (projected, none) => `${projected} series projected, ${none} without a projection`,
    risk: (sentence) => `Most at risk: ${sentence}`,
    nothing: (what, reason) => `${what}: no projection${reason === "" ? "" : ` (${reason})`}`,
    end: (what, by, value, over) => `${what}: ${value} ${over ? "in" : "projected for"} ${by}`,
    ofPlan: (percent, plan) => (percent === "" ? `the plan is ${plan}` : `${percent} of the plan of ${plan}`),
    chance: (percent, up) => `${percent} likely to ${up ? "reach it" : "stay within it"}`,
    pace: (perPeriod, unit, times, up) =>
      `${up ? "reaching it requires" : "staying within it allows"} ${perPeriod} a ${unit}${times === "" ? "" : `, ${times} times the average so far`}`,
    growth: (percent, years, up) =>
      `${up ? "reaching it requires" : "staying within it allows"} ${percent} a year over the remaining ${years === 1 ? "year" : `${years} years`}`,
    untried: (series) => `${series} series, none long enough to backtest`,
    errors: (series, percent, smaller) =>
      `Backtested on ${series} series, errors were ${percent} ${smaller ? "smaller" : "larger"} than those of the better naive forecast`,
    held: (level, percent) => `${level} intervals contained ${percent} of outcomes`,
  },
  tally: {
    met: "met",
    missed: "not met",
    likely: "likely to be met",
    open: "uncertain",
    unlikely: "unlikely to be met",
    unrated: "without a probability",
    none: "without a projection",
  },
  known: (until, value, flow) => (flow ? `Year to date, ${until}: ${value}` : `In ${until}: ${value}`),
  plan: (value, vintage, part) =>
    `Plan ${value}${vintage === "" ? "" : ` (published ${vintage})`}${part === "" ? "" : `; ${part} of it so far`}`,
  givenPlan: (value, part) => `Target ${value}${part === "" ? "" : `; ${part} of it so far`}`,
  yearEnd: (by, value, ranges, over) =>
    over ? `Outcome for ${by}: ${value}` : `Projected for ${by}: ${value}${ranges === "" ? "" : ` (${ranges})`}`,
  range: (level, low, high) => `${level}: ${low} to ${high}`,
  gap: (gap, percent, more, up) =>
    `${up ? (more ? "Over the plan by" : "Short of the plan by") : more ? "Above the plan by" : "Below the plan by"} ${gap}${percent === "" ? "" : ` (${percent})`}`,
  pace: (perPeriod, periods, unit, up) =>
    `${up ? "Required from now on" : "Allowed from now on"}: ${perPeriod} a ${unit} over the remaining ${periods === "1" ? unit : `${periods} ${unit}s`}`,
  growthPace: (percent, years, up) =>
    `${up ? "Required from now on" : "Allowed from now on"}: ${percent} a year over the remaining ${years === 1 ? "year" : `${years} years`}`,
  passed: (amount) => `The plan has been exceeded by ${amount}`,
  soFar: (value) => `${value} on average so far this year`,
  againstLastYear: (times, value) => `${times} times the same periods of last year (${value})`,
  againstPastYears: (times, value) => `${times} times their average in past years (${value})`,
  reached: (period, known, passes) =>
    `The plan is ${known ? "" : "projected to be "}${passes ? "exceeded" : "reached"} in ${period}`,
  notReached: (by, passes) => `The plan is not projected to be ${passes ? "exceeded" : "reached"} by the end of ${by}`,
  baselines: (said) => `Simple benchmarks: ${said}`,
  method: {
    models: "Year-end estimate: observed to date plus projections for the remaining periods",
    level: "Year-end estimate: the projection for that period",
    completion: (years, areas) =>
      `Year-end estimate from completion rates of ${many(areas, "area")} in ${many(years, "past year")}`,
  },
  scenario: (assumed, value, result) => `If ${assumed}: ${value}${result === "" ? "" : `, ${result}`}`,
  growth: (percent) => `each remaining period changes by ${percent} from a year earlier`,
  scenarioMet: (met, gap) => `${met ? "the plan is met" : "the plan is missed"} by ${gap}`,
  periodUnit,
  periods: (count, frequency) => `${count} ${periodUnit[frequency]}${count === "1" ? "" : "s"}`,
  models: {
    theta: "Theta",
    "dynamic-theta": "dynamic Theta",
    "damped-trend": "damped trend",
    ets: "ETS",
    "holt-winters": "Holt-Winters",
    "stl-ets": "STL + ETS",
    "seasonal-naive": "seasonal naive",
    naive: "naive",
  },
  ways: {
    models: "models",
    completion: "completion in other years and areas",
    "straight-line": "straight line",
    seasonal: "seasonal share of past years",
    "last-year": "as last year",
  },
  methods: { combination: "recount", naive: "naive", "seasonal-naive": "seasonal naive" },
  notes: {
    ended: (about) => `the figures end in ${about}, more than a year before the period asked for; nothing is projected`,
    "too-short": (about) => `only ${many(about, "value")}; a model needs 3`,
    "short-history": (about) => `only ${many(about, "value")}; probabilities need at least 8`,
    "season-unknown": (about) => `only ${many(about, "value")}, less than two years; seasonality cannot be estimated`,
    "gaps-filled": (about) => `${many(about, "missing period")} ${about === "1" ? "was" : "were"} interpolated`,
    "too-many-gaps": (about) =>
      `${many(about, "period")} ${about === "1" ? "is" : "are"} missing, more than a third; no model was fitted`,
    constant: () => "all values are equal; no interval and no probability can be given",
    intermittent: () => "more than half of the values are 0",
    "level-shift": (about) => `level shift in ${about}; the projection follows the new level`,
    "break-in-series": (about) => `break in series in ${about}; only later values were used`,
    "duplicate-observation": (about) =>
      `${many(about, "period")} ${about === "1" ? "has" : "have"} conflicting figures; both ignored`,
    "exceptional-year": (about) =>
      `${about} was far above the other years; a year like it would fall outside the prediction intervals`,
    "no-plan": () => "no plan",
    "plan-changed": (about) =>
      `the year's plan changed ${about === "1" ? "once" : `${about} times`}; the latest known is used`,
    "plan-implied": () => "the plan is implied by a printed percentage of it",
    "direction-assumed": () => "desired direction not given; assumed: at least the plan (see --direction)",
    "kind-guessed": () => "the kind of the indicator (flow or stock) was guessed",
    "year-complete": () => "the plan period is over",
    "incomplete-year": () => "a period of this year is missing, so there is no total to date",
    "no-probability": () => "too few data for a probability",
    pooled: (about) => `based on ${many(about, "past year")} of areas`,
  },
  titles: {
    summary: "Most at risk first",
    outcomes: "Plans whose period is over",
    plain: "Projections",
    steps: "Remaining periods",
    models: "Models: errors in rolling-origin backtests",
    ways: "Methods for the year end: errors at the same point of past years",
    notes: "Notes",
    accuracy: "Errors by forecast horizon (MASE)",
    percent: "Errors in percent (sMAPE)",
    plans: "Probability of reaching the plan: Brier scores (lower is better)",
    calibration: "Calibration: forecast probability and outcome",
    forecast: "Forecast",
    backtest: "Backtest",
    basis: "Basis",
  },
  columns: {
    why: "Reason",
    series: "Indicator, area",
    plan: "Plan",
    now: "So far",
    yearEnd: "Year end",
    range: (level) => `${level} interval`,
    chance: "Probability",
    outcome: "Outcome",
    gap: "Gap",
    needed: "Required per period",
    period: "Period",
    value: "Projected",
    scenario: "Assumed",
    model: "Model",
    error: "Error",
    weight: "Weight",
    way: "Method",
    errorPercent: "Error",
    tried: "Backtests",
    ahead: "Horizon",
    forecasts: "Forecasts",
    inside: (level) => `In ${level} interval`,
    elapsed: "Elapsed",
    plans: "Plans",
    brier: "Brier",
    brierOf: (way) => `Brier ${way}`,
    compared: "Compared",
    said: "Forecast probability",
    met: "Share met",
  },
  backtest: (series) => `Rolling-origin backtest of ${series} series, using only data published at the time`,
  rule: "Met: the year-end figure, as last published, is at least the plan known at the time (at most, where lower is better).",
  more: (count) => `… and ${count} more series`,
  none: "no series to project",
  charts: {
    fan: "Projection and plan",
    burnUp: "Year-to-date total and required pace",
    calibrated: (said, met, plans) => `Forecast probability ${said} on average; ${met} of ${plans} plans were met`,
    past: "observed",
    projected: "projected",
    plan: "plan",
    needed: "required pace",
    cumulated: "year-to-date total",
    perfect: "perfect",
    said: "forecast probability (%)",
    plans: "plans",
    described: {
      fan: "Lines of the observed values, the projection with its prediction intervals, and the plan.",
      burnUp: "The year-to-date total, its projection to the year end, and the pace that reaches the plan.",
      calibration:
        "Each point is a group of plans: forecast probability (horizontal) and share met (vertical), in percent.",
    },
  },
};
