import type { Compared } from "../engine/results/compared.ts";
import { calendarDate, dayNumber } from "../model/calendar.ts";
import { periodName } from "../words/period-name.ts";
import { messagesFor, wordsFor } from "../words/words.ts";
import type { Chart } from "./chart.ts";
import { palette } from "./colors.ts";
import { chartRows, valueText } from "./compared-rows.ts";
import { framed } from "./frame.ts";
import { gapsText } from "./gaps-text.ts";
import { type ChartOptions, pixels } from "./options.ts";
import { rankable } from "./rankable.ts";
import { sentence } from "./sentence.ts";
import { dateOf, lastOf, oneFrequency, oneUnit, placeOf, type Series, seriesOf } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { subjectsOf } from "./subjects.ts";
import { fitted, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, timeTicks } from "./time-axis.ts";
import { said, saying } from "./told-marks.ts";
import { unranked } from "./unranked.ts";

const usualMost = 12;
/** What was highest in these last years is in front. */
const recentYears = 5;
const columns = 3;
const gap = 16;
/** More points than these would make a page heavy. */
const mostTelling = 160;
const panelHeight = 76;
/** A panel with its name and its years. */
const panelStep = 128;
/** About how wide a year, or a month and its year, is. */
const yearRoom = 30;
const nameY = 10;
const plotTop = 24;

/**
 * Small multiples: what each area came to over time, each in a panel of its own, all on one scale, the largest first.
 * Undefined where there is no value.
 */
export function smallMultiples(result: Compared, options: ChartOptions): Chart | undefined {
  const { lang, most = usualMost } = options;
  const words = wordsFor(lang).charts.areas;
  const unit = oneUnit(chartRows(result, lang));
  const { rows: same, left } = oneFrequency(unit.rows);
  const { rows: current, totals, ended } = rankable(same);
  const rows = current;
  const all = seriesOf(rows, ({ value }) => value);
  const newest = Math.max(...rows.flatMap(({ period, value }) => (value === undefined ? [] : [placeOf(period)])));
  if (!Number.isFinite(newest)) return undefined;
  // A spike of thirty years ago is no news: what is in front has been highest of late.
  const recent = calendarDate(newest).year - recentYears + 1;
  const since = dayNumber({ year: recent, month: 1, day: 1 }) - 1;
  const late = (each: Series) => peakOf(each, since).value;
  const there = all.filter((each) => lastOf(each) !== undefined).sort((a, b) => late(b) - late(a));
  const shown = there.slice(0, most);
  const [highest] = shown;
  if (!highest) return undefined;
  const subjects = subjectsOf(same, lang);
  const drawn = new Set(shown.map(({ key }) => key));
  const peak = peakOf(highest, since);
  const isHighest = Math.max(...there.map((each) => peakOf(each).value)) <= peak.value;
  const values = shown.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const ticks = ticksOf(Math.min(0, ...values), Math.max(0, ...values), 3);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const days = shown.flatMap(({ points }) => points.map(({ period }) => placeOf(period)));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const width = Math.floor((plotWidth - gap * (columns - 1)) / columns);
  const grain = grainOf(shown.flatMap(({ points }) => points.map(({ period }) => period)));
  const axis = timeTicks(first, last, 3, lang, grain);
  const panels = shown.map((series, at) => ({
    series,
    x: (at % columns) * (width + gap),
    y: Math.floor(at / columns) * panelStep,
  }));
  const xOf = (day: number) => tenth(((day - first) / Math.max(1, last - first)) * width);
  const yOf = (value: number) => tenth(panelHeight * (1 - (value - low) / (high - low)));
  const lines = panels.flatMap(({ series, x, y }) =>
    runsOf(series).flatMap((run, at) =>
      run.map(({ period, value }) => ({
        panel: subjects.of(series.row),
        run: at,
        alone: run.length === 1,
        period,
        value,
        x: x + xOf(placeOf(period)),
        y: y + plotTop + yOf(value),
        zero: y + plotTop + yOf(Math.max(0, low)),
      })),
    ),
  );
  const grid = panels.flatMap(({ x, y }) => ticks.map((tick) => ({ x, x2: x + width, y: y + plotTop + yOf(tick) })));
  const tickLabels = panels
    .filter(({ x }) => x === 0)
    .flatMap(({ x, y }) =>
      ticks
        .slice(0, -1)
        .filter((tick) => tick !== 0)
        .map((tick) => ({ text: shortNumber(tick, lang), x, y: y + plotTop + yOf(tick) - 2 })),
    );
  const names = panels.flatMap(({ series, x, y }) => {
    const end = shortNumber(lastOf(series)?.value ?? 0, lang);
    const room = width - textWidth(end, sizes.small) - 8;
    return [
      {
        text: fitted(subjects.of(series.row), room, sizes.small, "semibold"),
        x,
        y: y + nameY,
        align: "left",
        strong: true,
      },
      { text: end, x: x + width, y: y + nameY, align: "right", strong: false },
    ];
  });
  const years = panels.flatMap(({ x, y }) =>
    axis.ticks
      .filter((day) => xOf(day) + yearRoom <= width + gap / 2)
      .map((day) => ({ date: dateOf(day), x: x + xOf(day), y: y + plotTop + panelHeight + 12 })),
  );
  const peaks = panels.map(({ series, x, y }) => {
    const point = peakOf(series);
    return { x: x + xOf(placeOf(point.period)), y: y + plotTop + yOf(point.value) };
  });
  const xy = { x: { field: "x", ...pixels }, y: { field: "y", ...pixels } };
  const rest = there.length - shown.length;
  const empty = all.filter((each) => lastOf(each) === undefined);
  const label = (align: "left" | "right", strong: boolean) => ({
    transform: [{ filter: `datum.align === '${align}' && datum.strong === ${strong}` }],
    mark: {
      type: "text" as const,
      align,
      baseline: "middle" as const,
      fontSize: sizes.small,
      fontWeight: strong ? (600 as const) : (400 as const),
    },
    encoding: { ...xy, text: { field: "text" } },
  });
  const shared =
    shown.length > 1
      ? subjects.of(highest.row)
      : [subjects.of(highest.row), subjects.shared].filter(Boolean).join(", ");
  return framed(
    {
      name: "areas",
      title: words.title(
        shared,
        valueText(peak.value, highest.row.indicator, lang),
        periodName(peak.period, lang),
        isHighest ? "" : String(recent),
      ),
      subtitle: [
        sentence(subjects.shared),
        words.panels(messagesFor(lang).unit(highest.row.indicator.unit.text)),
        rest > 0 ? sentence(messagesFor(lang).labels.more(rest)) : "",
        ...unranked({ totals, ended }, (row) => subjects.of(row), lang),
        gapsText(shown, lang),
        empty.length > 0
          ? words.without(
              empty
                .map(({ row }) => subjects.of(row))
                .slice(0, 5)
                .join(", "),
            )
          : "",
        left + unit.left > 0 ? wordsFor(lang).charts.otherKinds : "",
      ],
      told: shown.map((series) => {
        const { value, period } = peakOf(series);
        return words.told(
          subjects.of(series.row),
          valueText(lastOf(series)?.value ?? 0, series.row.indicator, lang),
          valueText(value, series.row.indicator, lang),
          periodName(period, lang),
        );
      }),
      rows: rows.filter((row) => drawn.has(subjects.key(row))),
      lang,
    },
    {
      width: plotWidth,
      height: Math.ceil(shown.length / columns) * panelStep - 8,
      layer: [
        {
          data: { values: grid },
          mark: { type: "rule", color: palette.grid },
          encoding: { ...xy, x2: { field: "x2" } },
        },
        {
          data: { values: lines.map(({ period: _, ...line }) => line) },
          layer: [
            {
              mark: { type: "area", color: palette.wash, opacity: 1 },
              encoding: { ...xy, y2: { field: "zero" }, detail: runs },
            },
            {
              mark: { type: "line", color: palette.blue, strokeWidth: 1.5, strokeJoin: "round" },
              encoding: { ...xy, detail: runs },
            },
            {
              transform: [{ filter: "datum.alone" }],
              mark: { type: "point", filled: true, size: 9, color: palette.blue, opacity: 1 },
              encoding: xy,
            },
          ],
        },
        {
          data: {
            values: lines.slice(-mostTelling).map(({ x, y, panel, period, value }) => ({
              x,
              y,
              said: saying(`${panel}, ${periodName(period, lang)}: ${shortNumber(value, lang)}`),
            })),
          },
          mark: { type: "point", filled: true, size: 60, opacity: 0 },
          encoding: { ...xy, ...said },
        },
        {
          data: { values: peaks },
          mark: { type: "point", filled: true, size: 22, color: palette.blue, opacity: 1 },
          encoding: xy,
        },
        { data: { values: names }, layer: [label("left", true), label("right", false)] },
        {
          data: { values: tickLabels },
          mark: { type: "text", align: "left", baseline: "bottom", fontSize: 10, color: palette.quiet },
          encoding: { ...xy, text: { field: "text" } },
        },
        {
          data: { values: years, format: { parse: { date: "utc:'%Y-%m-%d'" } } },
          mark: { type: "text", align: "left", baseline: "middle", fontSize: 10, color: palette.quiet },
          encoding: {
            ...xy,
            text: {
              field: "date",
              type: "temporal",
              timeUnit: { unit: "utcyearmonthdate" },
              format: axis.format,
              formatType: "time",
            },
          },
        },
      ],
    },
  );
}

const runs = [
  { field: "panel", type: "nominal" as const },
  { field: "run", type: "nominal" as const },
];

/** The values of a series in runs without a gap: what is not there is neither nought nor drawn across. */
function runsOf({ points }: Series) {
  const found: { readonly period: (typeof points)[number]["period"]; readonly value: number }[][] = [[]];
  for (const { period, value } of points) {
    if (value === undefined) found.push([]);
    else found.at(-1)?.push({ period, value });
  }
  return found.filter((run) => run.length > 0);
}

/** A tenth of a pixel is as fine as anybody sees. */
function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

/** The highest point of a series, of what is later than a day. */
function peakOf({ points, row }: Series, after = Number.NEGATIVE_INFINITY) {
  let best = { period: row.period, value: Number.NEGATIVE_INFINITY };
  for (const { period, value } of points)
    if (value !== undefined && value > best.value && placeOf(period) > after) best = { period, value };
  return best;
}
