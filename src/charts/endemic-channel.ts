import type { Compared } from "../engine/results/compared.ts";
import { ChartError } from "../model/chart-problem.ts";
import { numberInYear, type Period, type RegularPeriod, yearOf } from "../model/period.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { type ChartRow, chartRows, valueText } from "./compared-rows.ts";
import { framed, type Plot } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { moodColors, pixels } from "./options.ts";
import { quantile } from "./quantile.ts";
import { sentence } from "./sentence.ts";
import { dateOf, oneFrequency, placeOf } from "./series.ts";
import { spread } from "./spread.ts";
import { fullName, subjectsOf } from "./subjects.ts";
import { textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { timeAxis, timeScale } from "./time-axis.ts";
import { said, saying } from "./told-marks.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

/** The years that make the channel, and the one that is held against it; by default the last one after them. */
export interface ChannelYears {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
}

interface Channel {
  readonly period: RegularPeriod;
  readonly value: number | undefined;
  readonly past: readonly number[];
}

const height = 240;
const labelGap = 15;
const labelDistance = 9;

/**
 * The endemic channel of one series: for each period of the year the least, the quartiles, the mean and the most of the base
 * years, with this year over them. Quartiles are those of Hyndman and Fan's type 7; a period with fewer base years than
 * asked for is drawn with those that there are, and it is said. After Bortman, "Elaboración de corredores o canales
 * endémicos", Rev Panam Salud Publica 5(1), 1999. Throws a ChartError where the result is of several series, or of no
 * periods within a year.
 */
export function endemicChannel(result: Compared, options: ChartOptions & ChannelYears): Chart {
  const { lang, first, last } = options;
  const words = wordsFor(lang).charts.endemic;
  const { rows } = oneFrequency(chartRows(result, lang));
  const subjects = subjectsOf(rows, lang);
  const keys = new Map(rows.map((row) => [subjects.key(row), fullName(row, lang)]));
  if (keys.size > 1) throw new ChartError("one-series", [...keys.values()]);
  const [row] = rows;
  if (!row) throw new ChartError("nothing-to-draw");
  const years = rows.filter(({ value }) => value !== undefined).map(({ period }) => yearOf(period));
  const year = options.year ?? Math.max(...years);
  const channel = channelOf(rows, { first, last, year });
  const [start, end] = [channel[0], channel.at(-1)];
  if (channel.length < 2 || !start || !end) throw new ChartError("needs-parts-of-year");
  const above = channel.filter(
    ({ value, past }) => past.length > 0 && value !== undefined && value > Math.max(...past),
  );
  const missing = channel.filter(({ value }) => value === undefined);
  const thin = channel.filter(({ past }) => past.length < last - first + 1);
  const peak = above.reduce<Channel | undefined>(
    (best, each) => (best && excess(best) >= excess(each) ? best : each),
    undefined,
  );
  const times = (each: Channel) =>
    messagesFor(lang).number((each.value === undefined ? 0 : each.value / mean(each.past)).toFixed(1));
  const base = `${first}–${last}`;
  const title =
    above.length === 0 || !peak
      ? words.within(fullName(row, lang), year, base)
      : words.above(fullName(row, lang), year, above.length, channel.length - missing.length, base);
  const told = channel.map(({ period, value, past }) =>
    [
      `${periodName(period, lang)}: ${value === undefined ? wordsFor(lang).charts.missing : valueText(value, row.indicator, lang)}`,
      past.length === 0
        ? wordsFor(lang).charts.missing
        : words.pastRange(number(Math.min(...past), lang), number(mean(past), lang), number(Math.max(...past), lang)),
    ].join(", "),
  );
  return framed(
    {
      name: "endemic-channel",
      title,
      rows,
      subtitle: [
        words.bands(base),
        peak && mean(peak.past) > 0
          ? words.peak(periodName(peak.period, lang), valueText(peak.value ?? 0, row.indicator, lang), times(peak))
          : "",
        missing.length > 0
          ? sentence(
              words.missing(
                year,
                missing.map(({ period }) => String(numberInYear(period))),
              ),
            )
          : "",
        thin.length > 0 ? words.fewer(thin.length) : "",
      ],
      told,
      lang,
    },
    plotOf(channel, told, { year: String(year), lang, bad: row.indicator.direction === "down" }),
  );
}

function channelOf(rows: readonly ChartRow[], { first, last, year }: Required<ChannelYears>): readonly Channel[] {
  const regular = rows.flatMap(({ period, value }) => (isRegular(period) ? [{ period, value }] : []));
  const past = new Map<number, number[]>();
  for (const { period, value } of regular) {
    if (value === undefined || yearOf(period) < first || yearOf(period) > last || yearOf(period) === year) continue;
    past.set(numberInYear(period), [...(past.get(numberInYear(period)) ?? []), value]);
  }
  const numbers = new Set([
    ...past.keys(),
    ...regular.filter(({ period }) => yearOf(period) === year).map(({ period }) => numberInYear(period)),
  ]);
  const own = regular.filter(({ period }) => yearOf(period) === year);
  const [any] = own;
  if (!any) return [];
  const january = any.period.ordinal - numberInYear(any.period) + 1;
  return [...numbers]
    .sort((a, b) => a - b)
    .map(
      (number): Channel => ({
        period: { kind: "regular", frequency: any.period.frequency, ordinal: january + number - 1 },
        value: own.find(({ period }) => numberInYear(period) === number)?.value,
        past: [...(past.get(number) ?? [])].sort((a, b) => a - b),
      }),
    );
}

function isRegular(period: Period): period is RegularPeriod {
  return period.kind === "regular" && period.frequency !== "A";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

function excess({ value = 0, past }: Channel): number {
  return value - Math.max(...past);
}

function number(value: number, lang: Language): string {
  return messagesFor(lang).number(value.toFixed(Number.isInteger(value) ? 0 : 1));
}

function plotOf(
  channel: readonly Channel[],
  told: readonly string[],
  { year, lang, bad }: { readonly year: string; readonly lang: Language; readonly bad: boolean },
): Plot {
  const words = wordsFor(lang).charts.endemic;
  const points = channel.map(({ period, value, past }, at) => ({
    said: saying(told[at] ?? ""),
    date: dateOf(placeOf(period)),
    value: value ?? null,
    low: past[0] ?? null,
    quarter: past.length > 0 ? quantile(past, 0.25) : null,
    mean: past.length > 0 ? mean(past) : null,
    threeQuarters: past.length > 0 ? quantile(past, 0.75) : null,
    high: past.at(-1) ?? null,
    color:
      value !== undefined && past.length > 0 && value > Math.max(...past)
        ? moodColors[bad ? "bad" : "neutral"]
        : palette.ink,
  }));
  const ticks = ticksOf(
    Math.min(0, ...points.flatMap(({ value, low }) => [value ?? 0, low ?? 0])),
    Math.max(0, ...points.flatMap(({ value, high }) => [value ?? 0, high ?? 0])),
    5,
  );
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const days = channel.map(({ period }) => placeOf(period));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const lastValue = (field: "value" | "mean" | "high" | "low") =>
    points.findLast((point) => point[field] !== null)?.[field];
  const labels = (
    [
      ["value", year, palette.ink, 600],
      ["high", words.most, palette.quiet, 400],
      ["mean", words.mean, palette.blue, 400],
      ["low", words.least, palette.quiet, 400],
    ] as const
  ).flatMap(([field, text, color, weight]) => {
    const value = lastValue(field);
    return value === undefined || value === null
      ? []
      : [{ text, color, weight, pixel: height * (1 - (value - bottom) / (top - bottom)) }];
  });
  const right =
    plotWidth - labelDistance - Math.max(...labels.map(({ text }) => textWidth(text, sizes.small, "semibold")));
  const left = 8 + tickRoom(ticks, lang);
  const places = spread(
    labels.map(({ pixel }) => pixel),
    labelGap,
    0,
    height,
  );
  const x = timeScale(first, last, [left, right]);
  const y = { type: "quantitative" as const, scale: { domain: [bottom, top], nice: false } };
  const band = (low: string, high: string, color: string): Plot["layer"][number] => ({
    mark: { type: "area", color, opacity: 1, line: false },
    encoding: { y: { ...y, field: low }, y2: { field: high } },
  });
  return {
    width: plotWidth,
    height,
    layer: [
      {
        data: { values: points },
        encoding: {
          x: { ...x, field: "date", title: null, axis: timeAxis(first, last, right - left, lang, "%b") },
          y: { ...y, title: null, axis: valueAxis(ticks, lang) },
        },
        layer: [
          band("low", "high", palette.wash),
          band("quarter", "threeQuarters", palette.band),
          {
            mark: { type: "line", color: palette.blue, strokeDash: [5, 3], strokeWidth: 1.5 },
            encoding: { y: { ...y, field: "mean" } },
          },
          {
            mark: { type: "line", color: palette.ink, strokeWidth: 2.25, strokeJoin: "round" },
            encoding: { y: { ...y, field: "value" } },
          },
          {
            transform: [{ filter: "isValid(datum.value)" }],
            mark: { type: "point", filled: true, size: 40, opacity: 1 },
            encoding: {
              y: { ...y, field: "value" },
              color: { field: "color", type: "nominal", scale: null, legend: null },
              ...said,
            },
          },
        ],
      },
      {
        data: { values: labels.map((label, at) => ({ ...label, y: places[at] ?? 0 })) },
        mark: { type: "text", align: "left", baseline: "middle", fontSize: sizes.small },
        encoding: {
          x: { value: right + labelDistance },
          y: { field: "y", ...pixels },
          text: { field: "text" },
          color: { field: "color", type: "nominal", scale: null, legend: null },
        },
      },
    ],
  };
}
