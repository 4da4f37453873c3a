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
  /** Place of the grid's axis where the base begins; -1 where it is not of the series' own. */
  readonly from: Int32Array;
  /** Years from base to value; NaN where the base has no date of its own. */
  readonly years: Float64Array;
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
    from: new Int32Array(rows).fill(-1),
    years: new Float64Array(rows).fill(Number.NaN),
  };
}

/** A column without any base, for one reason. */
export function refusedBase(rows: number, reason: number): BaseColumn {
  const base = emptyBase(rows, false);
  base.reason.fill(reason);
  return base;
}

/**
 * The bases of rows (cells of a level with as many places) by a gather over a level. `areaOf` says which area of the level
 * stands for a row's own. `own` is given where that is the row's own series, which can be new and can break.
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
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    const area = areaOf((cell - place) / places);
    const group = gather.group[place] ?? -1;
    if (area === noArea) base.reason[row] = noTotal;
    else if (area === emptyArea) base.reason[row] = missingBase;
    else if (group < 0) base.reason[row] = gather.reason[place] ?? missingBase;
    else {
      take(base, row, level, area * places, gather, group);
      base.years[row] = gather.years[place] ?? Number.NaN;
      if (!own) base.from[row] = -1;
      else if (base.reason[row] === missingBase && isNew(own, area, gather, group)) base.reason[row] = newMember;
    }
  }
  return base;
}

/** A member is new where others have values by the base's last period already and its own all begin later. */
function isNew({ first, firstOfAll }: Extents, area: number, { lastStart, lastEnd }: Gather, group: number): boolean {
  const begins = first[area] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(begins) && begins > (lastStart[group] ?? 0) && firstOfAll <= (lastEnd[group] ?? 0);
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
