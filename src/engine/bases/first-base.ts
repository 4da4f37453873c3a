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
  const places = level.axis.length;
  const base = emptyBase(call, { den: level.den === 1 ? undefined : level.den });
  const found = call.scratch.bytes(rows.length);
  const firsts = firstPlaces(level);
  const cumulated = growsThroughYear(making);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    const area = (cell - place) / places;
    const first = firsts[area] ?? -1;
    const [from, to] = [level.axis.periods[first], level.axis.periods[place]];
    base.reason[row] = missingBase;
    if (!from || !to || first > place) continue;
    const at = area * places + first;
    base.reason[row] = cumulated && !isCounterpart(from, to) ? notApplicable : 0;
    base.num[row] = level.num[at] ?? 0;
    found[row] = 1;
    if (base.status) base.status[row] = level.marks().status[at] ?? 0;
  }
  const placesOf = (row: number): readonly [number, number] => {
    const cell = rows[row] ?? 0;
    const place = cell % places;
    return [firsts[(cell - place) / places] ?? -1, place];
  };
  return {
    ...base,
    from: (row) => (found[row] === 1 ? (level.from[placesOf(row)[0]] ?? -1) : -1),
    years: (row) => {
      const [from, to] = placesOf(row).map((place) => level.axis.periods[place]);
      return found[row] === 1 && from && to ? yearsBetween(from, to) : Number.NaN;
    },
  };
}

/** Place of the first value of each area; -1 where it has none. */
function firstPlaces({ axis, num, reason }: Level): Int32Array {
  const areas = axis.length === 0 ? 0 : num.length / axis.length;
  return Int32Array.from({ length: areas }, (_, area) => {
    for (let place = 0; place < axis.length; place++) if (reason[area * axis.length + place] === 0) return place;
    return -1;
  });
}
