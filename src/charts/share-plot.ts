import { endDay, type Period, startDay } from "../model/period.ts";
import type { Language } from "../words/words.ts";
import { palette } from "./colors.ts";
import { endLabel, endLines, endPlaces, endWidth } from "./end-label.ts";
import type { Plot } from "./frame.ts";
import { box, type Layer, of } from "./marks.ts";
import { colorField, pixels } from "./options.ts";
import { lineHeight } from "./theme.ts";
import { ticksOf } from "./ticks.ts";
import { grainOf, moment, momentAxis, momentScale } from "./time-axis.ts";
import { said, sayingOf } from "./told-marks.ts";
import { valueAxis } from "./value-axis.ts";

const labelPart = 0.396;
const labelDistance = 9;
const left = 36;
const yearRoom = 36;
/** A part of a percentage point that no figure of one decimal shows. */
const unseen = 0.05;

/** A part of one period's whole, in percent, from where to where it is drawn. */
export interface Column {
  readonly part: string;
  readonly period: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly share: number;
  readonly color: string;
  readonly said: string;
}

/** What stands beside the last column, about level with what it is of. */
export interface End {
  readonly text: string;
  readonly middle: number;
  readonly color: string;
  /** The colour of what it is of; none of what is left. */
  readonly of?: string;
}

/** Columns of 100 %, a period each, with the names of the parts beside the last one. */
export function columnsPlot(
  columns: readonly Column[],
  periods: readonly Period[],
  ends: readonly End[],
  { lang, width }: { readonly lang: Language; readonly width: number },
): Plot {
  const ticks = ticksFor(columns);
  const height = lineHeight(width);
  const texts = ends.map(({ text }) => endLines(text, labelPart * width));
  const right = width - labelDistance - endWidth(texts);
  const [first, last] = [Math.min(...periods.map(startDay)), Math.max(...periods.map((each) => endDay(each) + 1))];
  const x = momentScale(first, last, [left, right]);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const y = { type: "quantitative" as const, scale: { domain, nice: false } };
  const room = right - left;
  const gap = room / periods.length > 6 ? 1 : 0;
  const axes = {
    x: { title: null, axis: inTheMiddle(momentAxis(first, last, room, lang, grainOf(periods)), periods, room) },
    y: { title: null, axis: { ...valueAxis(ticks, lang), labelExpr: "datum.label + '%'" } },
  };
  const span = (own: { readonly x: object; readonly y: object }) => ({
    x: { ...x, field: "from", ...own.x },
    x2: { field: "to" },
    y: { ...y, field: "low", ...own.y },
    y2: { field: "high" },
  });
  return {
    width,
    height,
    layer: [
      of(wholes(periods), box(span(axes), { color: palette.wash, x2Offset: -gap })),
      of(columns, box({ ...span({ x: {}, y: {} }), color: colorField, ...said }, { x2Offset: -gap, y2Offset: 0.5 })),
      endLabels(ends, texts, domain, { right, height }),
    ],
  };
}

/** A column's name stands below its middle, not where it begins; years that leave no room are left out from the last one back. */
function inTheMiddle<Axis extends { readonly values: readonly number[] }>(
  axis: Axis,
  periods: readonly Period[],
  room: number,
): Axis {
  const named = new Set(axis.values);
  const every = Math.ceil((yearRoom * periods.length) / room);
  const isNamed = (start: number, at: number) =>
    grainOf(periods) === "A" ? (periods.length - 1 - at) % every === 0 : named.has(start);
  const columns = periods.map((each) => [moment(startDay(each)), moment(endDay(each) + 1)] as const);
  const values = columns.filter(([start], at) => isNamed(start, at)).map(([start, end]) => (start + end) / 2);
  return { ...axis, values };
}

function wholes(periods: readonly Period[]) {
  return periods.map((period) => ({
    from: moment(startDay(period)),
    to: moment(endDay(period) + 1),
    low: 0,
    high: 100,
  }));
}

function ticksFor(columns: readonly Column[]): readonly number[] {
  const least = Math.min(0, ...columns.map(({ low }) => low));
  const most = Math.max(...columns.map(({ high }) => high));
  const within = least > -unseen && most < 100 + unseen;
  return within ? [0, 25, 50, 75, 100] : ticksOf(least, Math.max(100, most), 6);
}

function endLabels(
  ends: readonly End[],
  texts: readonly (readonly string[])[],
  [bottom = 0, top = 100]: readonly number[],
  { right, height }: { readonly right: number; readonly height: number },
): Layer {
  const level = ends.map(({ middle }) => height * (1 - (middle - bottom) / (top - bottom)));
  const places = endPlaces(level, texts, 6, height - 6);
  const labels = ends.map(({ color, text, of: part = "" }, at) => ({
    text: texts[at] ?? [],
    said: sayingOf(part, text),
    color,
    labelY: places[at] ?? 0,
  }));
  return of(labels, {
    mark: endLabel,
    encoding: {
      x: { value: right + labelDistance },
      y: { field: "labelY", ...pixels },
      text: { field: "text" },
      color: colorField,
      ...said,
    },
  });
}
