import { calendarDate, dayNumber } from "../model/calendar.ts";
import type { Period } from "../model/period.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

/** Where an axis of time has its ticks, as days, and the format of Vega that writes them. */
export interface TimeTicks {
  readonly ticks: readonly number[];
  readonly format: string;
}

/** Years and quarters are written as what they are; other periods by the months that they begin in. */
export type Grain = "A" | "Q" | undefined;

/** The grain of an axis whose periods are all years, or all quarters. */
export function grainOf(periods: readonly Period[]): Grain {
  const kinds = new Set(periods.map((each) => (each.kind === "regular" ? each.frequency : "to-date")));
  const [only] = kinds;
  return kinds.size === 1 && (only === "A" || only === "Q") ? only : undefined;
}

const leastMonths = { A: 12, Q: 3 } as const;
const monthsInYear = 12;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daySteps = [1, 2, 7, 14];
/** From so many months on, years are written without months. */
const inYears = 37;
const daysInMonth = 30.4;
const millisecondsInDay = 86_400_000;
/** About how wide a tick's label is. */
const tickWidth = 54;
const shortTickWidth = 24;
const narrowTick = 36;
const tickGap = 8;

/** Ticks from one day to another, at most `most` of them: at first days of months or years, or at days of a short span. */
export function timeTicks(first: number, last: number, most: number, lang: Language, grain?: Grain): TimeTicks {
  const { axes } = wordsFor(lang).charts;
  const months = (last - first) / daysInMonth;
  if (months < 2 && grain === undefined) return { ticks: days(first, last, most), format: axes.dayFormat };
  const [from, to] = [calendarDate(first), calendarDate(last)];
  const start = from.year * monthsInYear + from.month - 1 + (from.day > 1 ? 1 : 0);
  const end = to.year * monthsInYear + to.month - 1;
  const years = months >= inYears;
  const least = years ? monthsInYear : grain === undefined ? 1 : leastMonths[grain];
  const step = monthSteps.find((each) => each >= least && (end - start) / each < most) ?? 2400;
  const ticks = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step)
    ticks.push(dayNumber({ year: Math.floor(month / monthsInYear), month: (month % monthsInYear) + 1, day: 1 }));
  return {
    ticks,
    format: years || step >= monthsInYear ? "%Y" : grain === "Q" ? axes.quarterFormat : axes.monthFormat,
  };
}

function days(first: number, last: number, most: number): readonly number[] {
  const step = daySteps.find((each) => (last - first) / each < most) ?? 31;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
}

/** How wide the longest name of a month is with its year, and the room between two. */
function monthWidth(lang: Language): number {
  const { monthFormat } = wordsFor(lang).charts.axes;
  const longest = monthFormat.replace("%b", "Nov").replace(/%-?m/, "11").replace("%Y", "2024");
  return textWidth(longest, sizes.small) + tickGap;
}

/** A day as the moment at which it begins, for Vega's scales of time. */
export function moment(day: number): number {
  return day * millisecondsInDay;
}

/** A scale of time from one day to another over a stretch of pixels. */
export function timeScale(first: number, last: number, range: readonly [number, number]) {
  return {
    type: "temporal" as const,
    scale: {
      type: "utc" as const,
      domain: [moment(first), moment(last > first ? last : first + 1)],
      range: [...range],
      nice: false as const,
    },
  };
}

/** The axis of a scale of time, with as many ticks as there is room for. */
export function timeAxis(first: number, last: number, room: number, lang: Language, format?: string, grain?: Grain) {
  const width = format === undefined ? Math.max(tickWidth, monthWidth(lang)) : shortTickWidth;
  const usual = timeTicks(first, last, Math.max(2, Math.floor(room / width)), lang, grain);
  // One date alone does not say how long a stretch is.
  const found = usual.ticks.length > 1 ? usual : timeTicks(first, last, Math.max(3, room / narrowTick), lang, grain);
  return {
    values: found.ticks.map(moment),
    format: format ?? found.format,
    grid: false,
    ticks: true,
    tickSize: 4,
    labelPadding: 3,
    labelFontSize: sizes.small,
    labelBound: false,
    labelFlush: false,
    labelOverlap: false as const,
  };
}

/**
 * A scale of moments as plain numbers, for marks from one moment to another: Vega-Lite warns of a conflict where such marks
 * share a scale of time whose ends are given.
 */
export function momentScale(first: number, last: number, range: readonly [number, number]) {
  const domain = [moment(first), moment(last)];
  return { type: "quantitative" as const, scale: { domain, range: [...range], nice: false, zero: false } };
}

/** The axis of such a scale. */
export function momentAxis(first: number, last: number, room: number, lang: Language, grain?: Grain) {
  const { format, ...axis } = timeAxis(first, last, room, lang, undefined, grain);
  return { ...axis, labelExpr: `utcFormat(datum.value, '${format}')` };
}
