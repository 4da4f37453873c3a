import { reasonCode } from "../../model/comparison-reason.ts";
import type { Gather } from "../periods/gather.ts";
import type { RowsCall } from "../values/block-rows.ts";
import type { ColumnOrNumber } from "../values/column-ring.ts";
import type { Extents } from "../values/extents.ts";
import type { Level } from "../values/level.ts";
import { type BaseColumn, emptyBase } from "./base-column.ts";

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

/** Where bases are taken from. */
interface Source {
  readonly level: Level;
  readonly gather: Gather;
  /** Of the series that the rows are of, which can be new. */
  readonly own: Extents | undefined;
}

/** The rows of one area, whose cells begin with `start`, and the area of the level that stands for it. */
interface AreaRows {
  readonly cells: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly area: number;
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
  const source = { level, gather, own };
  const base = emptyFor(call, source, cells.length);
  // A base that many periods share, as an average, is taken once for each area.
  const groups = gather.need.length;
  const shared = groups * 2 <= places ? emptyFor(call, source, groups) : undefined;
  for (let each = 0; each + 1 < starts.length; each++) {
    const [from, to] = [starts[each] ?? 0, starts[each + 1] ?? 0];
    if (from === to) continue;
    const area = areaOf(each);
    const rows = { cells, from, to, start: each * places, area };
    if (area < 0) base.reason.fill(area === noArea ? noTotal : missingBase, from, to);
    else if (shared) takeShared(base, shared, rows, source);
    else takeEach(base, rows, source);
  }
  return {
    ...base,
    from: (row) => (own ? firstMember(level, gather, cells[row] ?? 0) : -1),
    years: (row) => gather.years[(cells[row] ?? 0) % places] ?? Number.NaN,
  };
}

/** A column with room for what so many bases of a source can have. */
function emptyFor(call: RowsCall, source: Source, length: number): BaseColumn {
  const { level, gather } = source;
  const counted = level.have !== undefined || gather.need.some((need) => need > 1);
  return emptyBase(call, { counted, den: denominators(call, source, length) }, length);
}

/** What sums are divided by: how many values they are of, where that is not always one. */
function denominators(
  { scratch }: RowsCall,
  { level, gather: { need, minimum } }: Source,
  length: number,
): ColumnOrNumber | undefined {
  const [first = 1] = need;
  const differ = need.some((each, group) => each !== first || minimum[group] !== each);
  if (differ) return scratch.doubles(length).fill(1);
  return first * level.den === 1 ? undefined : first * level.den;
}

/** Bases row by row. By far the most are one period that has a value. */
function takeEach(base: BaseColumn, { cells, from, to, start, area }: AreaRows, source: Source): void {
  const { level, gather } = source;
  const { only } = gather;
  const { num, status } = base;
  const offset = area * level.axis.length;
  const { num: values, reason: reasons } = level;
  const marks = status && level.marks().status;
  const den = typeof base.den === "object" ? base.den : undefined;
  for (let row = from; row < to; row++) {
    const place = (cells[row] ?? 0) - start;
    const at = only[place] ?? -1;
    if (at < 0 || reasons[offset + at] !== 0) {
      const group = gather.group[place] ?? -1;
      if (group < 0) base.reason[row] = gather.reason[place] ?? missingBase;
      else take(base, row, source, area, group);
      continue;
    }
    num[row] = values[offset + at] ?? 0;
    if (den) den[row] = level.den;
    if (status) status[row] = marks?.[offset + at] ?? 0;
  }
}

/** Bases that many rows of an area share: `shared` has room for one of each group. */
function takeShared(
  base: BaseColumn,
  shared: BaseColumn,
  { cells, from, to, start, area }: AreaRows,
  source: Source,
): void {
  const { group: groups, reason: refusals, need } = source.gather;
  for (let group = 0; group < need.length; group++) take(shared, group, source, area, group);
  const { num, reason } = base;
  const { num: sums, reason: reasons } = shared;
  const plain = typeof base.den !== "object" && !base.have && !base.status;
  for (let row = from; row < to; row++) {
    const place = (cells[row] ?? 0) - start;
    const group = groups[place] ?? -1;
    if (group < 0) {
      reason[row] = refusals[place] ?? missingBase;
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

/** A member is new where others have values by the base's last period already and all that is stated of it begins later. */
function isNew(
  { firstStated, firstOfAll }: Extents,
  area: number,
  { lastStart, lastEnd }: Gather,
  group: number,
): boolean {
  const begins = firstStated[area] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(begins) && begins > (lastStart[group] ?? 0) && firstOfAll <= (lastEnd[group] ?? 0);
}

/** The base of a row: the sum of a group's values. */
function take(base: BaseColumn, row: number, { level, gather, own }: Source, area: number, group: number): void {
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
