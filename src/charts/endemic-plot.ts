import type { RegularPeriod } from "../model/period.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { caption, dot, inPixels, type Layer, line, of, where } from "./marks.ts";
import { colorField, moodColors } from "./options.ts";
import { quantile } from "./quantile.ts";
import { dateOf, placeOf } from "./series.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";
import { lineHeight, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { timeAxis, timeScale } from "./time-axis.ts";
import { said, saying } from "./told-marks.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

/** A period of the year: its value, and those of the base years in order. */
export interface Channel {
  readonly period: RegularPeriod;
  readonly value: number | undefined;
  readonly past: readonly number[];
}

const labelGap = 15;
const labelDistance = 9;

/** What a channel is drawn with. */
export interface ChannelLook {
  readonly year: string;
  readonly lang: Language;
  readonly width: number;
  /** Whether a value above all base years is bad. */
  readonly bad: boolean;
}

/** Bands of the base years, their mean, and the year's line with a point each, redder where it is above all of them. */
export function channelPlot(channel: readonly Channel[], told: readonly string[], look: ChannelLook): Plot {
  const { lang, width } = look;
  const height = lineHeight(width);
  const points = pointsOf(channel, told, look.bad);
  const ticks = ticksOf(
    Math.min(0, ...points.flatMap(({ value, low }) => [value ?? 0, low ?? 0])),
    Math.max(0, ...points.flatMap(({ value, high }) => [value ?? 0, high ?? 0])),
    5,
  );
  const domain: readonly [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const labels = labelsOf(points, domain, look);
  const right = width - labelDistance - Math.max(...labels.map(({ text }) => textWidth(text, sizes.small, "semibold")));
  const left = 8 + tickRoom(ticks, lang);
  const days = channel.map(({ period }) => placeOf(period));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = timeScale(first, last, [left, right]);
  const y = { type: "quantitative" as const, scale: { domain: [...domain], nice: false } };
  return {
    width,
    height,
    layer: [
      {
        data: { values: points },
        encoding: {
          x: { ...x, field: "date", title: null, axis: timeAxis(first, last, right - left, lang, "%b") },
          y: { ...y, title: null, axis: valueAxis(ticks, lang) },
        },
        layer: bandsAndLines(y),
      },
      of(
        labels,
        caption(
          "text",
          { x: { value: right + labelDistance }, y: inPixels("y"), color: colorField },
          { fontSize: sizes.small },
        ),
      ),
    ],
  };
}

function pointsOf(channel: readonly Channel[], told: readonly string[], bad: boolean) {
  return channel.map(({ period, value, past }, at) => {
    const there = past.length > 0;
    const above = value !== undefined && there && value > Math.max(...past);
    return {
      said: saying(told[at] ?? ""),
      date: dateOf(placeOf(period)),
      value: value ?? null,
      low: past[0] ?? null,
      quarter: there ? quantile(past, 0.25) : null,
      mean: there ? mean(past) : null,
      threeQuarters: there ? quantile(past, 0.75) : null,
      high: past.at(-1) ?? null,
      color: above ? moodColors[bad ? "bad" : "neutral"] : palette.ink,
    };
  });
}

/** The names of the lines at their ends, moved apart where they would touch. */
function labelsOf(
  points: ReturnType<typeof pointsOf>,
  [bottom, top]: readonly [number, number],
  { year, lang, width }: ChannelLook,
) {
  const height = lineHeight(width);
  const { most, mean, least } = wordsFor(lang).charts.endemic;
  const lines = [
    ["value", year, palette.ink, 600],
    ["high", most, palette.quiet, 400],
    ["mean", mean, palette.blue, 400],
    ["low", least, palette.quiet, 400],
  ] as const;
  const labels = lines.flatMap(([field, text, color, weight]) => {
    const value = points.findLast((point) => point[field] !== null)?.[field] ?? undefined;
    return value === undefined
      ? []
      : [{ text, color, weight, pixel: height * (1 - (value - bottom) / (top - bottom)) }];
  });
  const level = labels.map(({ pixel }) => pixel);
  const places = spread(level, labelGap, 0, height);
  return labels.map((label, at) => ({ ...label, y: places[at] ?? 0 }));
}

function bandsAndLines(y: { readonly type: "quantitative"; readonly scale: object }): Layer[] {
  const band = (low: string, high: string, color: string): Layer => ({
    mark: { type: "area", color, opacity: 1, line: false },
    encoding: { y: { ...y, field: low }, y2: { field: high } },
  });
  const value = { y: { ...y, field: "value" } };
  return [
    band("low", "high", palette.wash),
    band("quarter", "threeQuarters", palette.band),
    line({ y: { ...y, field: "mean" } }, { color: palette.blue, strokeDash: [5, 3], strokeWidth: 1.5 }),
    line(value, { color: palette.ink, strokeWidth: 2.25, strokeJoin: "round" }),
    where("isValid(datum.value)", dot(40, { ...value, color: colorField, ...said })),
  ];
}

/** The mean of values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
