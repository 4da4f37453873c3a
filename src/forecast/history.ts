import { note, type OutlookNote } from "../model/outlook-note.ts";
import { filledGaps } from "./series/fill-gaps.ts";
import { levelShiftOf } from "./series/level-shift.ts";
import type { PanelSeries } from "./series/panel-series.ts";
import { seasonLength } from "./series/season-length.ts";

/** The values that models go by, and what to know about them. */
export interface History {
  /** None missing; up to and with the period that is forecast from. */
  readonly values: Float64Array;
  /** The ordinal of the first of them. */
  readonly first: number;
  /** Periods in a season, 1 where too few are known for there to be one. */
  readonly season: number;
  /** Whether values can be negative, or always have been at least 0. */
  readonly negative: boolean;
  /** Whether all values are the same. */
  readonly constant: boolean;
  /** How many values are really there. */
  readonly known: number;
  readonly notes: readonly OutlookNote[];
}

/** With fewer values no model is asked. */
export const leastValues = 3;
/** With fewer values there are models, but no probability. */
export const fewValues = 8;
const mostMissing = 1 / 3;

/**
 * What of a series up to a period can be gone by: what follows its last break, with few gaps filled in. Undefined, with notes
 * that say why, where that is nothing.
 */
export function historyOf(
  series: PanelSeries,
  until: number,
): { readonly history?: History; readonly notes: readonly OutlookNote[] } {
  const notes: OutlookNote[] = [];
  const broken = series.breaks.filter((each) => each > series.first && each <= until).at(-1);
  const from = broken ?? series.first;
  if (broken !== undefined) notes.push(note("break-in-series", { frequency: series.frequency, ordinal: broken }));
  if (series.duplicates.length > 0) notes.push(note("duplicate-observation", { count: series.duplicates.length }));
  const trimmed = trim(series.values.subarray(from - series.first, until - series.first + 1));
  const known = trimmed.values.reduce((count, each) => count + (Number.isNaN(each) ? 0 : 1), 0);
  if (known < leastValues) return { notes: [...notes, note("too-short", { count: known })] };
  const gaps = trimmed.values.length - known;
  if (gaps > trimmed.values.length * mostMissing) return { notes: [...notes, note("too-many-gaps", { count: gaps })] };
  if (gaps > 0) notes.push(note("gaps-filled", { count: gaps }));
  const full = seasonLength(series.frequency);
  const season = trimmed.values.length >= 2 * full + 1 ? full : 1;
  const values = filledGaps(trimmed.values, season);
  const shift = levelShiftOf(values, season);
  const first = from + trimmed.from;
  const constant = values.every((each) => each === values[0]);
  const zeros = values.reduce((count, each) => count + (each === 0 ? 1 : 0), 0);
  if (known < fewValues) notes.push(note("short-history", { count: known }));
  if (season < full && full > 1) notes.push(note("season-unknown", { count: known }));
  if (constant) notes.push(note("constant", { count: known }));
  else if (zeros > values.length / 2) notes.push(note("intermittent", { count: zeros }));
  if (shift !== undefined) notes.push(note("level-shift", { frequency: series.frequency, ordinal: first + shift }));
  const negative = values.some((each) => each < 0);
  return { history: { values, first, season, negative, constant, known, notes }, notes };
}

function trim(values: Float64Array): { readonly values: Float64Array; readonly from: number } {
  const from = values.findIndex((each) => !Number.isNaN(each));
  if (from < 0) return { values: new Float64Array(), from: 0 };
  return { values: values.subarray(from, values.findLastIndex((each) => !Number.isNaN(each)) + 1), from };
}
