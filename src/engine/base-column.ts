import { reasonCode } from "../model/comparison-reason.ts";
import { startDay } from "../model/period.ts";
import { type Gather, yearsBetween } from "./gather.ts";
import type { Level } from "./level.ts";

/** The bases of some rows: `num / den`, why there is none, how many of how many periods, from which place on. */
export interface BaseColumn {
  readonly num: Float64Array;
  /** Undefined where every base is a value as it stands. */
  readonly den: Float64Array | undefined;
  readonly reason: Uint8Array;
  readonly have: Int32Array;
  readonly need: Int32Array;
  readonly status: Uint8Array;
  /** Place of the level's own grid where the base begins; -1 where breaks are not looked for. */
  readonly from: Int32Array;
  /** Years from base to value; NaN where the base has no date of its own. */
  readonly years: Float64Array;
}

const missingBase = reasonCode("missing-base");
const newMember = reasonCode("new-member");
const incompleteBase = reasonCode("incomplete-base");
const partialBase = reasonCode("partial-base");
const noTotal = reasonCode("no-total");
const duplicate = reasonCode("duplicate-observation");
const incompleteValue = reasonCode("incomplete-value");

/** A base column of so many rows, with nothing in it yet. */
export function emptyBase(rows: number, mean: boolean): BaseColumn {
  return {
    num: new Float64Array(rows),
    den: mean ? new Float64Array(rows).fill(1) : undefined,
    reason: new Uint8Array(rows),
    have: new Int32Array(rows),
    need: new Int32Array(rows),
    status: new Uint8Array(rows),
    from: new Int32Array(rows).fill(-1),
    years: new Float64Array(rows).fill(Number.NaN),
  };
}

/**
 * The bases of rows (cells of a level with as many places) by a gather over a level. `areaOf` says which area of the level
 * stands for a row's own: itself, the whole's, another; -1 for none. Breaks are looked for in the series' own values only.
 */
export function gatheredBase(
  level: Level,
  gather: Gather,
  rows: Int32Array,
  areaOf: (area: number) => number,
  own: boolean,
): BaseColumn {
  const places = level.axis.length;
  const base = emptyBase(rows.length, level.den !== 1 || gather.need.some((need) => need > 1));
  const firsts = own ? firstDays(level) : undefined;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    const area = areaOf((cell - place) / places);
    const group = gather.group[place] ?? -1;
    if (area < 0) base.reason[row] = noTotal;
    else if (group < 0) base.reason[row] = gather.reason[place] ?? missingBase;
    else {
      take(base, row, level, area * places, gather, group);
      base.years[row] = gather.years[place] ?? Number.NaN;
      if (!own) base.from[row] = -1;
      const fresh = firsts && (firsts[area] ?? 0) > (gather.lastDay[group] ?? 0);
      if (fresh && base.reason[row] === missingBase) base.reason[row] = newMember;
    }
  }
  return base;
}

function take(base: BaseColumn, row: number, level: Level, offset: number, gather: Gather, group: number): void {
  const end = gather.starts[group + 1] ?? 0;
  let [sum, have, status, from, worst, cell] = [0, 0, 0, -1, 0, -1];
  for (let at = gather.starts[group] ?? 0; at < end; at++) {
    const member = gather.members[at] ?? 0;
    cell = offset + member;
    const reason = level.reason[cell] ?? 0;
    if (reason !== 0) {
      worst = reason === duplicate || worst === duplicate ? duplicate : reason;
      continue;
    }
    if (from < 0) from = level.from[member] ?? -1;
    have++;
    sum += level.num[cell] ?? 0;
    status = Math.max(status, level.status[cell] ?? 0);
  }
  const need = gather.need[group] ?? 1;
  base.num[row] = sum;
  if (base.den) base.den[row] = Math.max(have, 1) * level.den;
  base.status[row] = status;
  base.from[row] = from;
  base.have[row] = have;
  base.need[row] = need;
  if (worst === duplicate) base.reason[row] = duplicate;
  else if (have >= need) base.reason[row] = 0;
  else if (have >= (gather.minimum[group] ?? need)) base.reason[row] = partialBase;
  else if (have > 0) base.reason[row] = incompleteBase;
  else if (need === 1 && worst === incompleteValue) incomplete(base, row, level, cell);
  else base.reason[row] = missingBase;
}

/** One base period that is itself made of several, some of which are missing. */
function incomplete(base: BaseColumn, row: number, level: Level, cell: number): void {
  base.reason[row] = incompleteBase;
  base.have[row] = level.have?.[cell] ?? 0;
  base.need[row] = level.need?.[cell % level.axis.length] ?? 1;
}

/** The base of each row is the first value of its series. */
export function firstBase(level: Level, rows: Int32Array): BaseColumn {
  const places = level.axis.length;
  const base = emptyBase(rows.length, level.den !== 1);
  const firsts = firstPlaces(level);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    const area = (cell - place) / places;
    const first = firsts[area] ?? -1;
    base.need[row] = 1;
    const [from, to] = [level.axis.periods[first], level.axis.periods[place]];
    if (!from || !to || first > place) {
      base.reason[row] = missingBase;
      continue;
    }
    const at = area * places + first;
    base.num[row] = level.num[at] ?? 0;
    if (base.den) base.den[row] = level.den;
    base.have[row] = 1;
    base.status[row] = level.status[at] ?? 0;
    base.from[row] = level.from[first] ?? -1;
    base.years[row] = yearsBetween(from, to);
  }
  return base;
}

/** Place of the first value of each area; -1 where it has none. */
export function firstPlaces(level: Level): Int32Array {
  const places = level.axis.length;
  return Int32Array.from({ length: areasOf(level) }, (_, area) => {
    for (let place = 0; place < places; place++) if (level.reason[area * places + place] === 0) return place;
    return -1;
  });
}

/** Place of the last value of each area; -1 where it has none. */
export function lastPlaces(level: Level): Int32Array {
  const places = level.axis.length;
  return Int32Array.from({ length: areasOf(level) }, (_, area) => {
    for (let place = places - 1; place >= 0; place--) if (level.reason[area * places + place] === 0) return place;
    return -1;
  });
}

function areasOf(level: Level): number {
  return level.axis.length === 0 ? 0 : level.num.length / level.axis.length;
}

/** First day of the first value of each area; of one that has none, later than all. */
function firstDays(level: Level): Float64Array {
  return Float64Array.from(firstPlaces(level), (place) => {
    const period = level.axis.periods[place];
    return period ? startDay(period) : Number.POSITIVE_INFINITY;
  });
}
