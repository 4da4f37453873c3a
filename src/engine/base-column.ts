import { reasonCode } from "../model/comparison-reason.ts";
import type { RowsCall } from "./block-rows.ts";
import type { ColumnOrNumber } from "./column-ring.ts";
import type { Extents } from "./extents.ts";
import type { Gather } from "./gather.ts";
import type { Level } from "./level.ts";

/** The bases of some rows: `num / den`, why there is none, how many of how many periods, from which place on. */
export interface BaseColumn {
  readonly num: Float64Array;
  /** One number where it is the same for all; undefined where every base is a value as it stands. */
  readonly den: ColumnOrNumber | undefined;
  readonly reason: Uint8Array;
  /** Of bases that several periods make, where they are asked for; 0 of 0 and undefined stand for one. */
  readonly have: Int32Array | undefined;
  readonly need: Int32Array | undefined;
  /** Undefined where nobody asks. */
  readonly status: Uint8Array | undefined;
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

/** What a base column has besides numbers and reasons. */
interface Shape {
  readonly den?: ColumnOrNumber | undefined;
  /** Whether bases can be of several periods. */
  readonly counted?: boolean;
}

/** A base column of a call's rows, with nothing in it yet. */
export function emptyBase({ rows, scratch, wants }: RowsCall, { den, counted }: Shape = {}): BaseColumn {
  const { length } = rows.cells;
  const counts = counted && wants.counts;
  return {
    num: scratch.doubles(length),
    den,
    reason: scratch.bytes(length),
    have: counts ? scratch.integers(length) : undefined,
    need: counts ? scratch.integers(length) : undefined,
    status: wants.status ? scratch.bytes(length) : undefined,
    from: () => -1,
    years: () => Number.NaN,
  };
}

/** A column without any base, for one reason. */
export function refusedBase(call: RowsCall, reason: number): BaseColumn {
  const base = emptyBase(call);
  base.reason.fill(reason);
  return base;
}

/**
 * The bases of rows by a gather over a level, which has as many places for each area as theirs. `areaOf` says which area of
 * the level stands for a row's own. `own` is given where that is the row's own series, which can be new and can break.
 */
export function gatheredBase(
  call: RowsCall,
  level: Level,
  gather: Gather,
  areaOf: (area: number) => number,
  own?: Extents,
): BaseColumn {
  const { cells, starts } = call.rows;
  const places = level.axis.length;
  const counted = level.have !== undefined || gather.need.some((need) => need > 1);
  const base = emptyBase(call, { den: denominators(call, call.rows.cells.length, level, gather), counted });
  // A base that many periods share, as an average, is taken once for each area.
  const groups = gather.need.length;
  const shared = groups * 2 <= places ? groupBases(call, level, gather, counted) : undefined;
  for (let area = 0; area + 1 < starts.length; area++) {
    const [from, to] = [starts[area] ?? 0, starts[area + 1] ?? 0];
    if (from === to) continue;
    const [start, of] = [area * places, areaOf(area)];
    if (of < 0) base.reason.fill(of === noArea ? noTotal : missingBase, from, to);
    else if (shared) takeShared(base, shared, cells, from, to, start, level, of, gather, own);
    else takeEach(base, cells, from, to, start, level, of, gather, own);
  }
  return {
    ...base,
    from: (row) => (own ? firstMember(level, gather, cells[row] ?? 0) : -1),
    years: (row) => gather.years[(cells[row] ?? 0) % places] ?? Number.NaN,
  };
}

/** What sums are divided by: how many values they are of, where that is not always one. */
function denominators(
  { scratch }: RowsCall,
  length: number,
  level: Level,
  { need, minimum }: Gather,
): ColumnOrNumber | undefined {
  const [first = 1] = need;
  const same = need.every((each, group) => each === first && minimum[group] === each);
  if (!same) return scratch.doubles(length).fill(1);
  return first * level.den === 1 ? undefined : first * level.den;
}

/** Bases row by row. By far the most are one period that has a value. */
function takeEach(
  base: BaseColumn,
  cells: Int32Array,
  from: number,
  to: number,
  start: number,
  level: Level,
  area: number,
  gather: Gather,
  own: Extents | undefined,
): void {
  const offset = area * level.axis.length;
  const { only } = gather;
  const { num, status } = base;
  const den = typeof base.den === "object" ? base.den : undefined;
  const { num: values, reason: reasons } = level;
  const marks = status && level.marks().status;
  for (let row = from; row < to; row++) {
    const place = (cells[row] ?? 0) - start;
    const at = only[place] ?? -1;
    if (at < 0 || reasons[offset + at] !== 0) {
      take(base, row, level, area, gather, gather.group[place] ?? -1, gather.reason[place] ?? 0, own);
      continue;
    }
    num[row] = values[offset + at] ?? 0;
    if (den) den[row] = level.den;
    if (status) status[row] = marks?.[offset + at] ?? 0;
  }
}

/** Room for the bases of the groups of one area. */
function groupBases(call: RowsCall, level: Level, gather: Gather, counted: boolean): BaseColumn {
  const groups = gather.need.length;
  const rows = { cells: new Int32Array(groups), starts: noStarts };
  return emptyBase({ ...call, rows }, { den: denominators(call, groups, level, gather), counted });
}

const noStarts = new Int32Array(0);

function takeShared(
  base: BaseColumn,
  shared: BaseColumn,
  cells: Int32Array,
  from: number,
  to: number,
  start: number,
  level: Level,
  area: number,
  gather: Gather,
  own: Extents | undefined,
): void {
  const { num, reason } = base;
  const { group: groups, reason: refusals } = gather;
  const plain = typeof base.den !== "object" && !base.have && !base.status;
  for (let group = 0; group < gather.need.length; group++) take(shared, group, level, area, gather, group, 0, own);
  const { num: sums, reason: reasons } = shared;
  for (let row = from; row < to; row++) {
    const place = (cells[row] ?? 0) - start;
    const group = groups[place] ?? -1;
    if (group < 0) {
      reason[row] = refusals[place] ?? 0;
      continue;
    }
    num[row] = sums[group] ?? 0;
    reason[row] = reasons[group] ?? 0;
    if (!plain) copyRest(shared, group, base, row);
  }
}

function copyRest(from: BaseColumn, at: number, to: BaseColumn, row: number): void {
  if (typeof to.den === "object" && typeof from.den === "object") to.den[row] = from.den[at] ?? 1;
  if (to.have) to.have[row] = from.have?.[at] ?? 0;
  if (to.need) to.need[row] = from.need?.[at] ?? 0;
  if (to.status) to.status[row] = from.status?.[at] ?? 0;
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

/** The base of a row: the sum of a group's values. `refusal` says why there is none where there is no group. */
function take(
  base: BaseColumn,
  row: number,
  level: Level,
  area: number,
  gather: Gather,
  group: number,
  refusal: number,
  own: Extents | undefined,
): void {
  if (group < 0) {
    base.reason[row] = refusal;
    return;
  }
  const offset = area * level.axis.length;
  const end = gather.starts[group + 1] ?? 0;
  const need = gather.need[group] ?? 1;
  const marks = base.status && level.marks().status;
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
    if (marks) status = Math.max(status, marks[cell] ?? 0);
  }
  base.num[row] = sum;
  if (typeof base.den === "object") base.den[row] = Math.max(have, 1) * level.den;
  if (base.status) base.status[row] = status;
  if (base.have) base.have[row] = have;
  if (base.need) base.need[row] = need;
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
  if (base.have) base.have[row] = level.have?.[cell] ?? 0;
  if (base.need) base.need[row] = level.need?.[cell % level.axis.length] ?? 1;
}
