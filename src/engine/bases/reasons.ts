import type { Measure } from "../../compare/measure.ts";
import { doubleRoots } from "../../compare/roots.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import type { BaseColumn } from "./base-column.ts";
import type { BlockCall } from "./block-call.ts";

const missingValue = reasonCode("missing-value");
const endedMember = reasonCode("ended-member");
const zeroBase = reasonCode("zero-base");
const negativeBase = reasonCode("negative-base");
const notApplicable = reasonCode("not-applicable");
const breakInSeries = reasonCode("break-in-series");

/** Whether there is a value with this reason: there is none but `ok` before the notes, of which a break is the first. */
export function isUsable(reason: number): boolean {
  return reason === 0 || reason >= breakInSeries;
}

/** The reason that is decided first. */
export function earlier(a: number, b: number): number {
  if (a === 0) return b;
  return b === 0 || a < b ? a : b;
}

/** The first of the reasons that apply to each row, in the order of `comparisonReasons`; of the notes, the first too. */
export function reasonsOf(
  measure: Measure,
  call: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): Uint8Array {
  const { level, around } = call;
  const { cells, starts } = call.rows;
  const accepted = measure.accepts(around.indicator.kind, around.indicator.unit);
  const refused = accepted === "yes" ? 0 : reasonCode(accepted);
  const broken = brokenRow(call, base);
  const ended = endedCell(call);
  const places = level.axis.length;
  const wholes = measure.among && new Set(around.wholes);
  const signed = measure.base === "any" ? undefined : (total ?? base);
  const own = level.reason;
  const decided = (area: number, row: number): number => {
    const cell = cells[row] ?? 0;
    const place = cell - area * places;
    let reason = own[cell] ?? 0;
    if (reason === missingValue && ended(area, place)) reason = endedMember;
    if (base) reason = earlier(reason, base.reason[row] ?? 0);
    if (total) reason = earlier(reason, total.reason[row] ?? 0);
    reason = earlier(reason, refused);
    if (wholes?.has(area)) reason = earlier(reason, notApplicable);
    if (signed) reason = earlier(reason, signReason(measure, call, signed, row));
    if (undated(measure, base, row)) reason = earlier(reason, notApplicable);
    if (broken && isUsable(reason) && broken(area, place, row)) reason = earlier(reason, breakInSeries);
    return reason;
  };
  const reasons = new Uint8Array(cells.length);
  const simple = refused === 0 && !wholes && !measure.finish && !total && !broken;
  for (let area = 0; area + 1 < starts.length; area++) {
    const [from, to] = [starts[area] ?? 0, starts[area + 1] ?? 0];
    // By far the most common: a value and a base above zero, and nothing to be said of them.
    for (let row = from; row < to; row++) {
      row = simple && base ? nextToTell(own, base, cells, row, to) : row;
      if (row === to) break;
      reasons[row] = decided(area, row);
    }
  }
  return reasons;
}

/** The next row from which on there is not both a value and a base above zero. */
function nextToTell(own: Uint8Array, { reason, num }: BaseColumn, cells: Int32Array, from: number, to: number): number {
  let row = from;
  while (row < to && own[cells[row] ?? 0] === 0 && reason[row] === 0 && (num[row] ?? 0) > 0) row++;
  return row;
}

/** A member has ended where nothing is stated of it any more, and the values of others go on. */
function endedCell({ level: { axis }, extents, maps }: BlockCall): (area: number, place: number) => boolean {
  const { ends, anchors } = maps.days(axis);
  return (area, place) => {
    const last = extents.lastStatedOf[area] ?? Number.NEGATIVE_INFINITY;
    return Number.isFinite(last) && last < (ends[place] ?? 0) && extents.lastOfAll >= (anchors[place] ?? 0);
  };
}

/** Whether a series breaks between the first period that a row is made of, its base's or its own, and its last. */
function brokenRow({ breaks, level, maps }: BlockCall, base: BaseColumn | undefined) {
  if (!breaks) return undefined;
  const { ends } = maps.days(level.axis);
  return (area: number, place: number, row: number): boolean => {
    const own = base?.from(row) ?? -1;
    return breaks(area, own >= 0 ? own : (level.from[place] ?? 0), ends[place] ?? 0);
  };
}

/** What takes years wants a base that is before the value. */
function undated({ finish }: Measure, base: BaseColumn | undefined, row: number): boolean {
  return finish !== undefined && Number.isNaN(finish(doubleRoots, 1, base?.years(row) ?? Number.NaN));
}

function signReason(measure: Measure, { plan }: BlockCall, base: BaseColumn, row: number): number {
  const under = base.num[row] ?? 0;
  if (under > 0 || !isUsable(base.reason[row] ?? 0)) return 0;
  if (under === 0) return zeroBase;
  return under < 0 && !(measure.magnitude && plan.negativeBase === "magnitude") ? negativeBase : 0;
}
