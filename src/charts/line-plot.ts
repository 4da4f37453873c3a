import { periodName } from "../words/period-name.ts";
import type { Language } from "../words/words.ts";
import { palette, seriesColors } from "./colors.ts";
import { endLabel } from "./end-label.ts";
import type { Plot } from "./frame.ts";
import { leaders } from "./leaders.ts";
import { colorField, pixels } from "./options.ts";
import { dateOf, lastOf, placeOf, type Series } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { spread } from "./spread.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, timeAxis, timeScale } from "./time-axis.ts";
import { toldPoints } from "./told-points.ts";
import { tickRoom, valueAxis } from "./value-axis.ts";

/** How series are drawn as lines. */
export interface LinePlot {
  readonly lang: Language;
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

const height = 240;
/** More points than these would make a page heavy. */
const mostTelling = 160;
const labelGap = 15;
const mostLabelRoom = 150;
const labelDistance = 14;

/** Lines over time with their names at their ends. A period without a value breaks the line. */
export function linePlot({ lang, named, others, label, rule, told, trends = [] }: LinePlot): Plot {
  const drawn = [...others, ...named];
  const values = drawn.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const around = [...values, ...trends.flat().flatMap((value) => value ?? []), ...(rule === undefined ? [] : [rule])];
  const ticks = ticksOf(Math.min(...around), Math.max(...around), 5);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const days = drawn.flatMap(({ points }) =>
    points.filter(({ value }) => value !== undefined).map(({ period }) => placeOf(period)),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const grain = grainOf(drawn.flatMap(({ points }) => points.map(({ period }) => period)));
  const texts = named.map((series) => fitted(label(series), mostLabelRoom, sizes.small, "semibold"));
  const right =
    plotWidth - labelDistance - Math.max(20, ...texts.map((text) => textWidth(text, sizes.small, "semibold")));
  const left = 8 + tickRoom(ticks, lang);
  const x = timeScale(first, last, [left, right]);
  const y = { type: "quantitative" as const, scale: { domain: [low, high], nice: false, zero: false } };
  const ends = named.map(lastOf);
  const pixel = (value: number) => height * (1 - (value - low) / (high - low));
  const labelYs = spread(
    ends.map((end) => pixel(end?.value ?? low)),
    labelGap,
    0,
    height,
  );
  const colorOf = (series: Series) => seriesColors[named.indexOf(series)] ?? palette.edge;
  const labels = named.map((series, at) => ({
    text: texts[at] ?? "",
    labelY: labelYs[at] ?? 0,
    color: colorOf(series),
    day: placeOf(ends[at]?.period ?? series.row.period),
    date: dateOf(placeOf(ends[at]?.period ?? series.row.period)),
    value: ends[at]?.value ?? null,
  }));
  const axis = { title: null, axis: timeAxis(first, last, right - left, lang, undefined, grain) };
  return {
    width: plotWidth,
    height,
    layer: [
      {
        data: { values: drawn.flatMap((series) => pointsOf(series, colorOf(series), named.includes(series))) },
        encoding: {
          x: { ...x, field: "date", ...axis },
          y: { ...y, field: "value", title: null, axis: valueAxis(ticks, lang) },
        },
        layer: [
          {
            mark: { type: "line", strokeJoin: "round" },
            encoding: {
              detail: { field: "series", type: "nominal" },
              color: colorField,
              strokeWidth: { field: "width", type: "quantitative", scale: null, legend: null },
            },
          },
          {
            transform: [{ filter: "datum.alone" }],
            mark: { type: "point", filled: true, size: 20, opacity: 1 },
            encoding: { color: colorField },
          },
        ],
      },
      ...trends.map((line, at) => ({
        data: { values: (named[at]?.points ?? []).map(({ date }, place) => ({ date, value: line[place] ?? null })) },
        mark: {
          type: "line" as const,
          strokeDash: [5, 4],
          strokeWidth: 1.5,
          opacity: 0.75,
          color: seriesColors[at] ?? palette.edge,
        },
        encoding: { x: { ...x, field: "date" }, y: { ...y, field: "value" } },
      })),
      ...(told ? [pointsThatTell(named, told, x, y, lang)] : []),
      ...(rule === undefined ? [] : [ruleAt(rule, y, [left, right])]),
      leaders(
        labels.map(({ value, day, labelY }) => ({
          x: left + ((right - left) * (day - first)) / Math.max(1, last - first),
          y: pixel(value ?? low),
          labelX: right + labelDistance - 2,
          labelY,
        })),
      ),
      {
        data: { values: labels },
        encoding: { color: colorField },
        layer: [
          {
            mark: { type: "point", filled: true, size: 36, opacity: 1 },
            encoding: { x: { ...x, field: "date" }, y: { ...y, field: "value" } },
          },
          {
            mark: endLabel,
            encoding: {
              x: { value: right + labelDistance },
              y: { field: "labelY", ...pixels },
              text: { field: "text" },
            },
          },
        ],
      },
    ],
  };
}

function ruleAt(
  rule: number,
  y: { readonly type: "quantitative"; readonly scale: object },
  [left, right]: readonly [number, number],
): Plot["layer"][number] {
  return {
    data: { values: [{ rule }] },
    mark: { type: "rule", color: palette.ink, strokeDash: [4, 3] },
    encoding: { y: { ...y, field: "rule" }, x: { value: left }, x2: { value: right } },
  };
}

/** A point between two gaps is no line, and is drawn as a point. */
function pointsOf({ key, points }: Series, color: string, named: boolean) {
  return points.map(({ date, value }, at) => ({
    series: key,
    date,
    value: value ?? null,
    color,
    width: named ? 2.25 : 1,
    alone: value !== undefined && points[at - 1]?.value === undefined && points[at + 1]?.value === undefined,
  }));
}

/** Points that are not seen, each of which says what it shows. */
function pointsThatTell(
  named: readonly Series[],
  told: (series: Series) => string,
  x: object,
  y: object,
  lang: Language,
): Plot["layer"][number] {
  const points = named.flatMap((series) =>
    series.points.flatMap(({ period, date, value }) =>
      value === undefined
        ? []
        : [{ date, value, told: `${told(series)}, ${periodName(period, lang)}: ${shortNumber(value, lang)}` }],
    ),
  );
  return toldPoints(points.slice(-mostTelling), x, y);
}
