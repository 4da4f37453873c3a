import { reasonCode } from "../model/comparison-reason.ts";
import type { Extents } from "./extents.ts";
import type { Gather } from "./gather.ts";
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
  /** Place of the grid's axis where a row's base begins; -1 where it is not of the series' own. */
  readonly from: (row: number) => number;
  /** Years from base to value; NaN where the base has no date of its own. */
  readonly years: (row: number) => number;
}

/** Stands for an area: there is none, and there is one but the indicator has nothing of it. */
export const noArea = -1;
export const emptyArea = -2;

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
    from: () => -1,
    years: () => Number.NaN,
  };
}

/** A column without any base, for one reason. */
export function refusedBase(rows: number, reason: number): BaseColumn {
  const base = emptyBase(rows, false);
  base.reason.fill(reason);
  return base;
}

/**
 * The bases of rows (cells of a level with as many places, in order) by a gather over a level. `areaOf` says which area of
 * the level stands for a row's own. `own` is given where that is the row's own series, which can be new and can break.
 */
export function gatheredBase(
  level: Level,
  gather: Gather,
  rows: Int32Array,
  areaOf: (area: number) => number,
  own?: Extents,
): BaseColumn {
  const places = level.axis.length;
  const base = emptyBase(rows.length, level.den !== 1 || gather.need.some((need) => need > 1));
  // A base that many periods share, as an average, is taken once for each area.
  const groups = gather.need.length;
  const shared = groups * 2 <= places ? emptyBase(groups, base.den !== undefined) : undefined;
  const takenOf = new Int32Array(shared ? groups : 0).fill(-1);
  const { num, den, reason, have, need, status } = base;
  let area = noArea;
  for (let row = 0, start = -1, end = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    if (start < 0 || cell >= end) {
      start = cell - (cell % places);
      end = start + places;
      area = areaOf(start / places);
    }
    const place = cell - start;
    const group = gather.group[place] ?? -1;
    const only = area < 0 ? -1 : (gather.only[place] ?? -1);
    if (only >= 0 && level.reason[area * places + only] === 0) {
      // By far the most common: one period, and it has a value.
      const from = area * places + only;
      num[row] = level.num[from] ?? 0;
      if (den) den[row] = level.den;
      have[row] = need[row] = 1;
      status[row] = level.status[from] ?? 0;
    } else if (area === noArea) reason[row] = noTotal;
    else if (area === emptyArea) reason[row] = missingBase;
    else if (group < 0) reason[row] = gather.reason[place] ?? missingBase;
    else if (!shared) take(base, row, level, area, gather, group, own);
    else {
      if (takenOf[group] !== area) take(shared, group, level, area, gather, group, own);
      takenOf[group] = area;
      copyBase(shared, group, base, row);
    }
  }
  return {
    ...base,
    from: (row) => (own ? firstMember(level, gather, rows[row] ?? 0) : -1),
    years: (row) => gather.years[(rows[row] ?? 0) % places] ?? Number.NaN,
  };
}

function copyBase(from: BaseColumn, at: number, to: BaseColumn, row: number): void {
  to.num[row] = from.num[at] ?? 0;
  if (to.den && from.den) to.den[row] = from.den[at] ?? 1;
  to.reason[row] = from.reason[at] ?? 0;
  to.have[row] = from.have[at] ?? 0;
  to.need[row] = from.need[at] ?? 0;
  to.status[row] = from.status[at] ?? 0;
}

/** Where the base of a row of the series' own begins: at the first of its periods that has a value. */
function firstMember(level: Level, { group, starts, members }: Gather, cell: number): number {
  const place = cell % level.axis.length;
  const of = group[place] ?? -1;
  for (let at = starts[of] ?? 0; at < (starts[of + 1] ?? 0); at++) {
    const member = members[at] ?? 0;
    if (level.reason[cell - place + member] === 0) return level.from[member] ?? -1;
  }
  return -1;
}

/** A member is new where others have values by the base's last period already and its own all begin later. */
function isNew({ first, firstOfAll }: Extents, area: number, { lastStart, lastEnd }: Gather, group: number): boolean {
  const begins = first[area] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(begins) && begins > (lastStart[group] ?? 0) && firstOfAll <= (lastEnd[group] ?? 0);
}

function take(
  base: BaseColumn,
  row: number,
  level: Level,
  area: number,
  gather: Gather,
  group: number,
  own: Extents | undefined,
): void {
  const offset = area * level.axis.length;
  const end = gather.starts[group + 1] ?? 0;
  const need = gather.need[group] ?? 1;
  let sum = 0;
  let have = 0;
  let status = 0;
  let worst = 0;
  let cell = -1;
  for (let at = gather.starts[group] ?? 0; at < end; at++) {
    cell = offset + (gather.members[at] ?? 0);
    const reason = level.reason[cell] ?? 0;
    if (reason !== 0) {
      if (worst !== duplicate) worst = reason;
      continue;
    }
    have++;
    sum += level.num[cell] ?? 0;
    const mark = level.status[cell] ?? 0;
    if (mark > status) status = mark;
  }
  base.num[row] = sum;
  if (base.den) base.den[row] = Math.max(have, 1) * level.den;
  base.status[row] = status;
  base.have[row] = have;
  base.need[row] = need;
  if (worst === duplicate) base.reason[row] = duplicate;
  else if (have >= need) base.reason[row] = 0;
  else if (have >= (gather.minimum[group] ?? need)) base.reason[row] = partialBase;
  else if (have > 0) base.reason[row] = incompleteBase;
  else if (need === 1 && worst === incompleteValue) incomplete(base, row, level, cell);
  else base.reason[row] = own && isNew(own, area, gather, group) ? newMember : missingBase;
}

/** One base period that is itself made of several, some of which are missing. */
function incomplete(base: BaseColumn, row: number, level: Level, cell: number): void {
  base.reason[row] = incompleteBase;
  base.have[row] = level.have?.[cell] ?? 0;
  base.need[row] = level.need?.[cell % level.axis.length] ?? 1;
}
