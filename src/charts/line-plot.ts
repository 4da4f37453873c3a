import { periodName } from "../words/period-name.ts";
import type { Language } from "../words/words.ts";
import { palette, seriesColors } from "./colors.ts";
import { endLabel, endLines, endPlaces, endWidth } from "./end-label.ts";
import type { Plot } from "./frame.ts";
import { leaders } from "./leaders.ts";
import { dot, inPixels, type Layer, line, of, rule as straight, where } from "./marks.ts";
import { colorField } from "./options.ts";
import { dateOf, lastOf, placeOf, type Series } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { lineHeight } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, timeAxis, timeScale } from "./time-axis.ts";
import { said, sayingOf } from "./told-marks.ts";
import { toldPoints } from "./told-points.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

/** How series are drawn as lines. */
export interface LinePlot {
  readonly lang: Language;
  readonly width: number;
  /** Those that have a colour and a name; at most as many as there are colours. */
  readonly named: readonly Series[];
  /** Those that stand behind, in grey. */
  readonly others: readonly Series[];
  /** What stands at a line's end. */
  readonly label: (series: Series) => string;
  /** What a point of a series says it is of, where points are to say what they show. */
  readonly told?: (series: Series) => string;
  /** For each of those that are named a dashed line: its values at the series' points. */
  readonly trends?: readonly (readonly (number | undefined)[])[];
  /** A value that all are held against. */
  readonly rule?: number;
}

/** More points than these would make a page heavy. */
const mostTelling = 160;
/** The part of the width that names at the ends may take. */
const labelPart = 0.396;
const labelDistance = 14;

/** Lines over time with their names at their ends. A period without a value breaks the line. */
export function linePlot(plot: LinePlot): Plot {
  const { lang, width, named, others, rule, told, trends = [] } = plot;
  const height = lineHeight(width);
  const drawn = [...others, ...named];
  const ticks = ticksFor(plot);
  const whole = named.map(plot.label);
  const texts = whole.map((text) => endLines(text, labelPart * width));
  const right = width - labelDistance - Math.max(20, endWidth(texts));
  const left = 8 + tickRoom(ticks, lang);
  const axes = axesOf(drawn, ticks, { left, right, height }, lang);
  const { x, y } = axes;
  const colorOf = (series: Series) => seriesColors[named.indexOf(series)] ?? palette.edge;
  const points = drawn.flatMap((series) => pointsOf(series, colorOf(series), named.indexOf(series)));
  return {
    width,
    height,
    layer: [
      lines(points, axes, lang),
      ...trends.map((values, at) => trendLine(values, named[at], at, { x, y })),
      ...(told ? [pointsThatTell(named, told, { x, y }, lang)] : []),
      ...(rule === undefined ? [] : [ruleAt(rule, y, [left, right])]),
      ...endsOf(named, { texts, whole }, axes, colorOf),
    ],
  };
}

/** The ticks of the values that are drawn, of their trends and of what all are held against. */
function ticksFor({ named, others, trends = [], rule }: LinePlot): readonly number[] {
  const values = [...others, ...named].flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const around = [...values, ...trends.flat().flatMap((value) => value ?? []), ...(rule === undefined ? [] : [rule])];
  return ticksOf(Math.min(...around), Math.max(...around), 5);
}

type Axes = ReturnType<typeof axesOf>;
type Scales = Pick<Axes, "x" | "y">;

/** Scales of time and of values, from where to where each goes, and where a day and a value stand in pixels. */
function axesOf(
  drawn: readonly Series[],
  ticks: readonly number[],
  { left, right, height }: { readonly left: number; readonly right: number; readonly height: number },
  lang: Language,
) {
  const points = drawn.flatMap((series) => series.points);
  const days = points.filter(({ value }) => value !== undefined).map(({ period }) => placeOf(period));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const grain = grainOf(points.map(({ period }) => period));
  return {
    ticks,
    low,
    right,
    height,
    time: timeAxis(first, last, right - left, lang, undefined, grain),
    x: timeScale(first, last, [left, right]),
    y: { type: "quantitative" as const, scale: { domain: [low, high], nice: false, zero: false } },
    xOf: (day: number) => left + ((right - left) * (day - first)) / Math.max(1, last - first),
    yOf: (value: number) => height * (1 - (value - low) / (high - low)),
  };
}

/** The lines themselves; a value between two gaps is a point. */
function lines(points: readonly object[], { x, y, time, ticks }: Axes, lang: Language): Layer {
  const width = { field: "width", type: "quantitative", scale: null, legend: null } as const;
  return {
    data: { values: [...points] },
    encoding: {
      x: { ...x, field: "date", title: null, axis: time },
      y: { ...y, field: "value", title: null, axis: valueAxis(ticks, lang) },
    },
    layer: [
      line(
        { detail: { field: "series", type: "nominal" }, color: colorField, strokeWidth: width, ...said },
        { strokeJoin: "round" },
      ),
      where("datum.alone", dot(20, { color: colorField, ...said })),
    ],
  };
}

/** A dashed line through a series. */
function trendLine(
  values: readonly (number | undefined)[],
  series: Series | undefined,
  at: number,
  { x, y }: Scales,
): Layer {
  const points = (series?.points ?? []).map(({ date }, place) => ({
    date,
    value: values[place] ?? null,
    said: sayingOf(at),
  }));
  return of(
    points,
    line(
      { x: { ...x, field: "date" }, y: { ...y, field: "value" }, ...said },
      { strokeDash: [5, 4], strokeWidth: 1.5, opacity: 0.75, color: seriesColors[at] ?? palette.edge },
    ),
  );
}

/** What stands at the ends of lines, as far as there is room and in full. */
interface Labels {
  readonly texts: readonly (readonly string[])[];
  readonly whole: readonly string[];
}

/** What a mark is of, where it says nothing. */
const ofSeries = { description: { field: "of", type: "nominal" } } as const;

/** The last point of each line and its name, moved up or down where names would touch. */
function endsOf(
  named: readonly Series[],
  { texts, whole }: Labels,
  { x, y, xOf, yOf, low, right, height }: Axes,
  colorOf: (series: Series) => string,
): readonly Layer[] {
  const ends = named.map((series) => {
    const end = lastOf(series);
    return { color: colorOf(series), day: placeOf(end?.period ?? series.row.period), value: end?.value };
  });
  const level = ends.map(({ value }) => yOf(value ?? low));
  const places = endPlaces(level, texts, 0, height);
  const labels = ends.map(({ color, day, value }, at) => ({
    text: texts[at] ?? [],
    said: sayingOf(at, whole[at]),
    of: sayingOf(at),
    labelY: places[at] ?? 0,
    color,
    day,
    date: dateOf(day),
    value: value ?? null,
  }));
  const labelX = right + labelDistance;
  return [
    leaders(labels.map(({ day, labelY }, at) => ({ x: xOf(day), y: level[at] ?? 0, labelX: labelX - 2, labelY }))),
    {
      data: { values: labels },
      encoding: { color: colorField },
      layer: [
        dot(36, { x: { ...x, field: "date" }, y: { ...y, field: "value" }, ...ofSeries }),
        {
          mark: endLabel,
          encoding: { x: { value: labelX }, y: inPixels("labelY"), text: { field: "text" }, ...said },
        },
      ],
    },
  ];
}

function ruleAt(rule: number, y: Scales["y"], [left, right]: readonly [number, number]): Layer {
  const at = { y: { ...y, field: "rule" }, x: { value: left }, x2: { value: right } };
  return of([{ rule }], straight(at, { color: palette.ink, strokeDash: [4, 3] }));
}

/** A point between two gaps is no line, and is drawn as a point. */
function pointsOf({ key, points }: Series, color: string, at: number) {
  return points.map(({ date, value }, place) => ({
    series: key,
    said: sayingOf(at),
    date,
    value: value ?? null,
    color,
    width: at >= 0 ? 2.25 : 1,
    alone: value !== undefined && points[place - 1]?.value === undefined && points[place + 1]?.value === undefined,
  }));
}

/** Points that are not seen, each of which says what it shows. */
function pointsThatTell(
  named: readonly Series[],
  told: (series: Series) => string,
  { x, y }: Scales,
  lang: Language,
): Layer {
  const points = named.flatMap((series, at) =>
    series.points.flatMap(({ period, date, value }) =>
      value === undefined
        ? []
        : [{ date, value, of: at, told: `${told(series)}, ${periodName(period, lang)}: ${shortNumber(value, lang)}` }],
    ),
  );
  return toldPoints(points.slice(-mostTelling), x, y);
}
