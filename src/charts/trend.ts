import { linearRegression } from "simple-statistics";
import type { Compared } from "../engine/results/compared.ts";
import { yearOf } from "../model/period.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { seriesColors } from "./colors.ts";
import { chartRows } from "./compared-rows.ts";
import { type Frame, framed } from "./frame.ts";
import { linePlot } from "./line-plot.ts";
import type { ChartOptions } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { lastOf, oneFrequency, oneUnit, type Series, seriesOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { subjectsOf } from "./subjects.ts";
import { plotWidth } from "./theme.ts";
import { unranked } from "./unranked.ts";

const usualMost = 4;
const leastYears = 4;

interface Trend {
  readonly series: Series;
  /** By which part a year changes on the line; by how much where values are not all above 0. */
  readonly rate: number;
  readonly relative: boolean;
  /** The values of the line at the series' points. */
  readonly line: readonly number[];
  readonly years: readonly [first: number, last: number];
}

/**
 * What each series came to in every year, with the straight line through all of them: of values above 0 the line of least
 * squares of their logarithms, whose slope is a mean rate of growth, else that of the values. The largest in front, the one
 * with the steepest line in the title. Undefined where no series has four years.
 */
export function trendLines(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, width = plotWidth } = options;
  const found = trendsOf(result, options);
  if (!found) return undefined;
  const { named, subjects } = found;
  const plot = linePlot({
    lang,
    width,
    named: named.map(({ series }) => series),
    others: [],
    trends: named.map(({ line, series }) => within(line, series)),
    label: (series) => {
      const trend = named.find((each) => each.series === series);
      return `${trend ? rateText(trend, lang) : ""} ${subjects.of(series.row)}`;
    },
    told: (series) => subjects.of(series.row),
  });
  const series = Object.fromEntries(named.map((each, at) => [at, each.series.row.area.code]));
  return framed({ ...frameOf(found, lang), areas: { series } }, plot, width);
}

type Trends = NonNullable<ReturnType<typeof trendsOf>>;

function trendsOf(result: Compared, { lang, most = usualMost }: ChartOptions) {
  const unit = oneUnit(chartRows(result, lang));
  const { rows: same, left } = oneFrequency(unit.rows);
  const { rows, totals, ended } = rankable(same);
  const trends = seriesOf(rows, ({ value }) => value).flatMap((series) => trendOf(series) ?? []);
  const sized = trends.sort((a, b) => (lastOf(b.series)?.value ?? 0) - (lastOf(a.series)?.value ?? 0));
  const named = sized.slice(0, Math.min(most, seriesColors.length));
  const steepest = named.reduce<Trend | undefined>(
    (best, each) => (best && Math.abs(best.rate) >= Math.abs(each.rate) ? best : each),
    undefined,
  );
  if (!steepest) return undefined;
  return {
    rows,
    totals,
    ended,
    named,
    steepest,
    rest: trends.length - named.length,
    left: left + unit.left,
    subjects: subjectsOf(same, lang),
  };
}

function frameOf(found: Trends, lang: Language): Frame {
  const { rows, named, steepest, rest, subjects } = found;
  const words = wordsFor(lang).charts.trend;
  const { unit, labels } = messagesFor(lang);
  const drawn = new Set(named.map(({ series }) => series.key));
  const { row } = steepest.series;
  const [first, last] = steepest.years;
  const name = [subjects.of(row), named.length > 1 ? "" : subjects.shared].filter(Boolean).join(", ");
  return {
    name: "trend",
    title: words.title(name, rateText(steepest, lang), String(first), String(last), named.length),
    subtitle: [
      sentence([subjects.shared, unit(row.indicator.unit.text)].filter(Boolean).join(", ")),
      words.lines,
      rest > 0 ? sentence(labels.more(rest)) : "",
      ...unranked(found, (each) => subjects.of(each), lang),
      found.left > 0 ? wordsFor(lang).charts.otherKinds : "",
    ],
    told: named.map((each) => `${subjects.of(each.series.row)}: ${words.rate(rateText(each, lang))}`),
    rows: rows.filter((each) => drawn.has(subjects.key(each))),
    lang,
  };
}

/** By how much a year changes, with its sign: `+11,1%`. */
function rateText({ rate, relative }: Trend, lang: Language): string {
  const text = relative ? messagesFor(lang).quantity((rate * 100).toFixed(1), "%") : shortNumber(rate, lang);
  return rate > 0 ? `+${text}` : text;
}

/** The line from the first value to the last, and not below nought where no value is: what lies outside is no trend that anybody saw. */
function within(line: readonly number[], { points }: Series): readonly (number | undefined)[] {
  const [first, last] = [
    points.findIndex(({ value }) => value !== undefined),
    points.findLastIndex(({ value }) => value !== undefined),
  ];
  const low = Math.min(0, ...points.flatMap(({ value }) => value ?? []));
  return line.map((value, at) => (at < first || at > last || value < low ? undefined : value));
}

function trendOf(series: Series): Trend | undefined {
  const known = series.points.flatMap(({ period, value }) =>
    value === undefined ? [] : [[yearOf(period), value] as const],
  );
  if (new Set(known.map(([year]) => year)).size < leastYears) return undefined;
  const relative = known.every(([, value]) => value > 0);
  const { m, b } = linearRegression(known.map(([year, value]) => [year, relative ? Math.log(value) : value]));
  const at = (year: number) => (relative ? Math.exp(m * year + b) : m * year + b);
  return {
    series,
    rate: relative ? Math.expm1(m) : m,
    relative,
    line: series.points.map(({ period }) => at(yearOf(period))),
    years: [known[0]?.[0] ?? 0, known.at(-1)?.[0] ?? 0],
  };
}
