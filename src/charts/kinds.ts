import type { CompareOptions } from "../engine/request/compare-options.ts";
import { askedReference } from "../engine/request/comparisons.ts";
import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import type { MeasureId, Reference } from "../model/comparison.ts";
import type { Panel } from "../model/panel.ts";
import { yearOf } from "../model/period.ts";
import { parsePeriod } from "../model/period-notation.ts";
import { smallMultiples } from "./areas.ts";
import { changeBars } from "./change.ts";
import type { Chart } from "./chart.ts";
import { endemicChannel } from "./endemic-channel.ts";
import { heatTable } from "./heat.ts";
import { indexLines } from "./index-lines.ts";
import type { ChartKindId } from "./kind-names.ts";
import { areaMap } from "./map.ts";
import type { ChartOptions } from "./options.ts";
import { planBullets } from "./plan.ts";
import { shareOverTime } from "./share.ts";
import { slopes } from "./slope.ts";
import { trendLines } from "./trend.ts";
import { contributionWaterfall } from "./waterfall.ts";

/** What is asked for in a call that draws a chart; what is not said is up to the kind of chart. */
export interface ChartCall {
  readonly against?: readonly string[];
  readonly measures?: readonly MeasureId[];
  readonly at?: readonly string[];
  readonly over?: string;
}

/** What a chart compares where the call does not say, and how it is drawn. */
export interface ChartKind {
  readonly id: ChartKindId;
  /** What of the data it needs. */
  readonly asks: (call: ChartCall, panel: Panel) => CompareOptions;
  readonly draw: (result: Compared, options: ChartOptions, call: ChartCall) => Chart | undefined;
}

const usual =
  (against: readonly string[], at: string, more: ChartCall = {}) =>
  (call: ChartCall): CompareOptions => {
    const { measures = more.measures, over = more.over } = call;
    return {
      against: call.against ?? against,
      at: call.at ?? [at],
      ...(measures && { measures }),
      ...(over !== undefined && { over }),
    };
  };

/** Values alone, unless something is named to hold them against. */
const values =
  (at: string) =>
  (call: ChartCall): CompareOptions => ({
    ...(call.against
      ? { against: call.against, ...(call.measures && { measures: call.measures }) }
      : { measures: call.measures ?? ["value"] }),
    at: call.at ?? [at],
    ...(call.over !== undefined && { over: call.over }),
  });

/** Every chart of comparisons, by its name. A new one is a file and an entry here. */
export const chartKinds: readonly ChartKind[] = [
  {
    id: "change",
    asks: usual(["prior-year"], "latest"),
    draw: changeBars,
  },
  {
    id: "added",
    asks: usual(["prior-year"], "latest", { measures: ["difference"] }),
    draw: (result, options) => renamedChart(changeBars(result, options), "added"),
  },
  {
    id: "trend",
    asks: (call, panel) => ({
      ...values("all")(call),
      ...(call.over === undefined && seasonOf(panel) !== undefined && { over: "year" }),
    }),
    draw: trendLines,
  },
  {
    id: "plan",
    asks: usual(["plan", "plan:linear"], "latest"),
    draw: planBullets,
  },
  {
    id: "endemic-channel",
    asks: ({ over }) => ({ measures: ["value"], at: ["all"], ...(over !== undefined && { over }) }),
    draw: (result, options, call) => endemicChannel(result, { ...options, ...channelYears(call) }),
  },
  {
    id: "index",
    // January is not what December is held to: within the year the seasons are taken out by sums of whole years.
    asks: (call, panel) => {
      const season = call.over === undefined ? seasonOf(panel) : undefined;
      if (!season) return usual(["first"], "all")(call);
      const [frequency, length] = season;
      const against = call.against?.map((each) => yearEnding(each, frequency));
      return usual(["first"], "all", { over: `trailing:${length}` })({ ...call, ...(against && { against }) });
    },
    draw: (result, options, call) => indexLines(result, { ...options, rolled: call.over === undefined }),
  },
  {
    id: "waterfall",
    asks: usual(["prior-year"], "latest", { measures: ["contribution", "percent-change"] }),
    draw: contributionWaterfall,
  },
  {
    id: "share",
    asks: usual(["total"], "all"),
    draw: shareOverTime,
  },
  {
    id: "slope",
    asks: usual(["prior-year"], "latest"),
    draw: slopes,
  },
  {
    id: "areas",
    asks: values("all"),
    draw: smallMultiples,
  },
  {
    id: "map",
    asks: usual(["prior-year"], "latest"),
    draw: areaMap,
  },
  {
    id: "heat",
    asks: values("all"),
    draw: heatTable,
  },
];

function renamedChart(chart: Chart | undefined, name: string): Chart | undefined {
  return chart && { ...chart, name };
}

/** The base `2010=100` as the mean of that year, which is that of the year that ends with it: not the mean of twelve such years. */
function yearEnding(against: string, frequency: Season): string {
  const [, year] = /^\s*(\d{4})=100\s*$/.exec(against) ?? [];
  return year === undefined ? against : `${year}-${lastOfYear[frequency]}=100`;
}

/** The part of a year that most figures of a panel are of: a mean over so many takes the seasons out. */
function seasonOf({ indicators, observations, periods }: Panel): (typeof seasons)[number] | undefined {
  const counts = new Map<string, number>();
  for (const [row, at] of observations.period.entries()) {
    const period = periods[at];
    // Ratios have no mean over time.
    const rolls = indicators[observations.indicator[row] ?? -1]?.kind !== "ratio";
    const kind = rolls && period?.kind === "regular" ? period.frequency : "as they are";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return seasons.find(([frequency]) => frequency === most);
}

const seasons = [
  ["M", 12],
  ["Q", 4],
  ["S", 2],
  ["W", 52],
] as const;

type Season = (typeof seasons)[number][0];

const lastOfYear: Readonly<Record<Season, string>> = { M: "12", Q: "Q4", S: "S2", W: "W52" };

/** The base years of `--against 2010..2014`, and the year of `--at 2015`. */
function channelYears({ against = [], at = [] }: ChartCall) {
  const base = against
    .map(askedReference)
    .find((each): each is Reference & { kind: "base-average" } => each.kind === "base-average");
  if (!base) throw new ChartError("needs-base-years");
  const year = at
    .flatMap((each) => parsePeriod(each) ?? [])
    .map(yearOf)
    .at(0);
  return { first: base.first, last: base.last, ...(year !== undefined && { year }) };
}
