import { reasonCode } from "../../model/comparison-reason.ts";
import { isCounterpart } from "../periods/gather.ts";
import { growsThroughYear, type Making } from "../periods/wanted-periods.ts";
import { yearsBetween } from "../periods/years-between.ts";
import type { RowsCall } from "../values/block-rows.ts";
import type { Level } from "../values/level.ts";
import { type BaseColumn, emptyBase } from "./base-column.ts";

const missingBase = reasonCode("missing-base");
const notApplicable = reasonCode("not-applicable");

/** What a first value is looked up for: rows of a level, which is a block's values as they are made. */
interface FirstCall extends RowsCall {
  readonly level: Level;
  readonly making: Making;
}

/** The base of each row is the first value of its series; of cumulated values it has to be an equal window. */
export function firstBase(call: FirstCall): BaseColumn {
  const { level, making } = call;
  const rows = call.rows.cells;
  const { length: places, periods } = level.axis;
  const base = emptyBase(call, { den: level.den === 1 ? undefined : level.den });
  const firsts = firstPlaces(level);
  const cumulated = growsThroughYear(making);
  /** A row's cell, its place, and the place of the first value, which may be behind it. */
  const placesOf = (row: number): readonly [number, number, number] => {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    return [cell, place, firsts[(cell - place) / places] ?? places];
  };
  for (let row = 0; row < rows.length; row++) {
    const [cell, place, first] = placesOf(row);
    const [from, to] = [periods[first], periods[place]];
    base.reason[row] = missingBase;
    if (!from || !to || first > place) continue;
    const at = cell - place + first;
    base.reason[row] = cumulated && !isCounterpart(from, to) ? notApplicable : 0;
    base.num[row] = level.num[at] ?? 0;
    if (base.status) base.status[row] = level.marks().status[at] ?? 0;
  }
  return {
    ...base,
    from: (row) => {
      const [, place, first] = placesOf(row);
      return first > place ? -1 : (level.from[first] ?? -1);
    },
    years: (row) => {
      const [, place, first] = placesOf(row);
      const [from, to] = [periods[first], periods[place]];
      return from && to && first <= place ? yearsBetween(from, to) : Number.NaN;
    },
  };
}

/** Place of the first value of each area; behind all where it has none. */
function firstPlaces({ axis, num, reason }: Level): Int32Array {
  const areas = axis.length === 0 ? 0 : num.length / axis.length;
  return Int32Array.from({ length: areas }, (_, area) => {
    for (let place = 0; place < axis.length; place++) if (reason[area * axis.length + place] === 0) return place;
    return axis.length;
  });
}
