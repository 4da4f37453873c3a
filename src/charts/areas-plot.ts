import type { Language } from "../words/words.ts";
import { type AreaBox, ofPlace } from "./area-places.ts";
import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { caption, dot, type Layer, line, of, placed, rule, where } from "./marks.ts";
import { dateOf, lastOf, type Point, placeOf, type Series } from "./series.ts";
import { shortNumber } from "./short-number.ts";
import { fitted, linesOf, textWidth } from "./text-width.ts";
import { plotWidth, sizes } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, type TimeTicks, timeTicks } from "./time-axis.ts";
import { said, saying, sayingOf } from "./told-marks.ts";

/** So many panels stand beside each other in the usual width, each as wide in any other. */
const usualColumns = 3;
const gap = 16;
/** More points than these would make a page heavy. */
const mostTelling = 160;
const panelHeight = 76;
/** A panel with its name and its years. */
const panelStep = 128;
const width = Math.floor((plotWidth - gap * (usualColumns - 1)) / usualColumns);
/** About how wide a year, or a month and its year, is. */
const yearRoom = 30;
const nameY = 10;
const plotTop = 24;
const lineHeight = 14;

/** A series in a panel of its own. */
export interface Panel {
  readonly name: string;
  readonly series: Series;
  /** Its highest point. */
  readonly peak: Pick<Point, "period"> & { readonly value: number };
  /** What one of its points says. */
  readonly told: (point: Valued) => string;
}

type Valued = Pick<Point, "period"> & { readonly value: number };

/** A panel with its name on one line or two, what it came to, and where it begins, in pixels. */
type Laid = Panel & { readonly lines: readonly string[]; readonly end: string; readonly x: number; readonly y: number };

/** What all panels share. */
interface Scales {
  readonly ticks: readonly number[];
  /** Where a panel's curve begins, below its name. */
  readonly top: number;
  readonly axis: TimeTicks;
  readonly low: number;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

const xy = placed("x", "y");

/** Panels beside and below each other, as many to a row as there is room for, all on one scale. */
export function panelsPlot(panels: readonly Panel[], lang: Language, room: number): Plot {
  const { laid, more, height } = laidOut(panels, lang, room);
  const scales = { ...scalesOf(panels, lang), top: plotTop + more };
  const points = laid.flatMap((panel) => pointsOf(panel, scales));
  return {
    width: room,
    height: height - 8,
    layer: [
      gridOf(laid, scales),
      curves(points.map(({ told: _, ...point }) => point)),
      of(
        points.slice(-mostTelling).map(({ x, y, told }) => ({ x, y, said: saying(told) })),
        dot(60, { ...xy, ...said }, { opacity: 0 }),
      ),
      peaksOf(laid, scales),
      namesOf(laid),
      tickLabels(laid, scales, lang),
      datesOf(laid, scales),
    ],
  };
}

/** Where the panel of each area stands, with the room to its right. */
export function panelBoxes(panels: readonly Panel[], lang: Language, room: number): readonly AreaBox[] {
  const { laid, step } = laidOut(panels, lang, room);
  return laid.map(({ series, x, y }) => ({ area: series.row.area.code, x, y, width: width + gap / 2, height: step }));
}

/** Panels at their places, how much lower their curves begin where a name takes two lines, and how high a row and all of them are. */
function laidOut(panels: readonly Panel[], lang: Language, room: number) {
  const columns = Math.floor((room + gap) / (width + gap));
  const named = panels.map((panel) => ({ ...panel, ...headOf(panel, lang) }));
  const more = named.some(({ lines }) => lines.length > 1) ? lineHeight : 0;
  const step = panelStep + more;
  const laid = named.map((panel, at) => ({
    ...panel,
    x: (at % columns) * (width + gap),
    y: Math.floor(at / columns) * step,
  }));
  return { laid, more, step, height: Math.ceil(panels.length / columns) * step };
}

/** A name that is wider than its panel goes on below, and is cut only there. */
function headOf({ name, series }: Panel, lang: Language) {
  const end = shortNumber(lastOf(series)?.value ?? 0, lang);
  const room = width - textWidth(end, sizes.small) - 8;
  const [first = "", ...rest] = linesOf(name, room, sizes.small, "semibold");
  const second = rest.length > 0 ? [fitted(rest.join(" "), width, sizes.small, "semibold")] : [];
  return { end, lines: [first, ...second] };
}

function scalesOf(panels: readonly Panel[], lang: Language): Omit<Scales, "top"> {
  const points = panels.flatMap(({ series }) => series.points);
  const values = points.flatMap(({ value }) => value ?? []);
  const ticks = ticksOf(Math.min(0, ...values), Math.max(0, ...values), 3);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const days = points.map(({ period }) => placeOf(period));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const grain = grainOf(points.map(({ period }) => period));
  return {
    ticks,
    low,
    axis: timeTicks(first, last, grain === "A" ? 4 : 3, lang, grain),
    x: (day) => tenth(((day - first) / Math.max(1, last - first)) * width),
    y: (value) => tenth(panelHeight * (1 - (value - low) / (high - low))),
  };
}

function pointsOf({ name, series, told, x, y }: Laid, scales: Scales) {
  return runsOf(series).flatMap((run, at) =>
    run.map((point) => ({
      panel: name,
      run: at,
      alone: run.length === 1,
      value: point.value,
      x: x + scales.x(placeOf(point.period)),
      y: y + scales.top + scales.y(point.value),
      zero: y + scales.top + scales.y(Math.max(0, scales.low)),
      told: told(point),
    })),
  );
}

/** The values of a series in runs without a gap: what is not there is neither nought nor drawn across. */
function runsOf({ points }: Series): readonly (readonly Valued[])[] {
  const found: Valued[][] = [[]];
  for (const { period, value } of points) {
    if (value === undefined) found.push([]);
    else found.at(-1)?.push({ period, value });
  }
  return found.filter((run) => run.length > 0);
}

function gridOf(panels: readonly Laid[], { ticks, ...scales }: Scales): Layer {
  const lines = panels.flatMap(({ x, y }) =>
    ticks.map((tick) => ({ x, x2: x + width, y: y + scales.top + scales.y(tick) })),
  );
  return of(lines, rule({ ...xy, x2: { field: "x2" } }, { color: palette.grid }));
}

/** Each run as a line on its wash; one value alone as a point. */
function curves(points: readonly object[]): Layer {
  const detail = ["panel", "run"].map((field) => ({ field, type: "nominal" as const }));
  return of(points, {
    layer: [
      {
        mark: { type: "area", color: palette.wash, opacity: 1 },
        encoding: { ...xy, y2: { field: "zero" }, detail },
      },
      line({ ...xy, detail }, { color: palette.blue, strokeWidth: 1.5, strokeJoin: "round" }),
      where("datum.alone", dot(9, xy, { color: palette.blue })),
    ],
  });
}

function peaksOf(panels: readonly Laid[], scales: Scales): Layer {
  const places = panels.map(({ peak, x, y }) => ({
    x: x + scales.x(placeOf(peak.period)),
    y: y + scales.top + scales.y(peak.value),
  }));
  return of(places, dot(22, xy, { color: palette.blue }));
}

/** Above each panel its name, and to the right what it came to. */
function namesOf(panels: readonly Laid[]): Layer {
  const names = panels.flatMap(({ lines, end, x, y }) => [
    ...lines.map((text, at) => ({ text, x, y: y + nameY + at * lineHeight, align: "left", strong: true })),
    { text: end, x: x + width, y: y + nameY, align: "right", strong: false },
  ]);
  const label = (align: "left" | "right", strong: boolean) =>
    where(
      `datum.align === '${align}' && datum.strong === ${strong}`,
      caption("text", xy, { align, fontSize: sizes.small, fontWeight: strong ? 600 : 400 }),
    );
  return of(names, { layer: [label("left", true), label("right", false)] });
}

/** Beside the first panel of a row what its lines stand for, but for nought and the topmost. */
function tickLabels(panels: readonly Laid[], { ticks, ...scales }: Scales, lang: Language): Layer {
  const inner = ticks.slice(0, -1).filter((tick) => tick !== 0);
  const labels = panels
    .filter(({ x }) => x === 0)
    .flatMap(({ x, y }) =>
      inner.map((tick) => ({
        text: shortNumber(tick, lang),
        x,
        y: y + scales.top + scales.y(tick) - 2,
        said: sayingOf(ofPlace),
      })),
    );
  const look = { baseline: "bottom", fontSize: sizes.small, color: palette.quiet } as const;
  return of(labels, caption("text", { ...xy, ...said }, look));
}

/** Below each panel its years, or its months, where they have room. */
function datesOf(panels: readonly Laid[], { axis, ...scales }: Scales): Layer {
  const dates = panels.flatMap(({ x, y }) =>
    axis.ticks
      .filter((day) => scales.x(day) + yearRoom <= width + gap / 2)
      .map((day) => ({ date: dateOf(day), x: x + scales.x(day), y: y + scales.top + panelHeight + 12 })),
  );
  return {
    data: { values: dates, format: { parse: { date: "utc:'%Y-%m-%d'" } } },
    mark: { type: "text", align: "left", baseline: "middle", fontSize: sizes.small, color: palette.quiet },
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
  };
}

/** A tenth of a pixel is as fine as anybody sees. */
function tenth(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}
