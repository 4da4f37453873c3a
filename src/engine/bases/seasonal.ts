import type { Over } from "../../compare/over.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { period, toDate } from "../../model/period.ts";
import { levelOf } from "../values/level.ts";
import type { BaseColumn } from "./base-column.ts";
import { gatheredBase } from "./gathered-base.ts";
import type { Parts, PlanCall } from "./plan-call.ts";

const incompleteBase = reasonCode("incomplete-base");
const zeroBase = reasonCode("zero-base");
const notAdditive = reasonCode("not-additive");

/**
 * The part of a year that the same period was in past years: what all of them had by then, or in it, over what all had in
 * all. Every year is needed, the part and the whole.
 */
export function seasonalParts(call: PlanCall, first: number, last: number): Parts {
  const { level, making, maps } = call;
  const { cells } = call.rows;
  const years = last - first + 1;
  const adds = making.kind === "flow" || making.kind === "stock";
  const window = { kind: "years", first, last, minimum: years } as const;
  const counted = { ...call, wants: { counts: true, status: false } };
  const reached = gatheredBase(counted, level, maps.gather(window, level.axis, making), (area) => area);
  const whole = yearTotals(call, first, last);
  const places = level.axis.length;
  const areaOf = (row: number): number => Math.floor((cells[row] ?? 0) / places);
  const total = (row: number): number => whole.sum[areaOf(row)] ?? 0;
  const have = Int32Array.from(cells, (_, row) => Math.min(found(reached, row, years), whole.have[areaOf(row)] ?? 0));
  return {
    // Fractions have their sign above.
    num: reached.num.map((value, row) => (total(row) < 0 ? -value : value)),
    den: Float64Array.from(cells, (_, row) => Math.abs(total(row))),
    reason: Uint8Array.from(have, (count, row) => {
      if (!adds) return notAdditive;
      if (count < years) return incompleteBase;
      return total(row) === 0 ? zeroBase : 0;
    }),
    have: adds ? have : new Int32Array(cells.length),
    need: new Int32Array(cells.length).fill(adds ? years : 0),
  };
}

/**
 * How many years there are; those without such a period, as week 53, are not. Of a single year that is there in part, the base
 * would say how many of its periods there are.
 */
function found({ have, reason }: BaseColumn, row: number, years: number): number {
  if (years > 1) return have?.[row] ?? 0;
  return reason[row] === 0 ? 1 : 0;
}

/**
 * For each area the sum of its years' totals, and how many of them there are. A window that covers its year is filed as the
 * year, so windows look there too.
 */
function yearTotals(
  { block, making, maps, scratch }: PlanCall,
  first: number,
  last: number,
): { sum: number[]; have: number[] } {
  const { actual, yearActual, areas } = block;
  const isWindow = actual.axis.frequency === "to-date";
  const over: Over = isWindow ? { kind: "period" } : { kind: "every", frequency: "A" };
  const levels = [
    levelOf(actual, over, making.kind, maps, scratch),
    ...(isWindow && yearActual ? [levelOf(yearActual, { kind: "period" }, making.kind, maps, scratch)] : []),
  ];
  const totalOf = (area: number, year: number): number | undefined => {
    const own = period("A", year);
    for (const { axis, reason, num } of levels) {
      const place = axis.placeOf(axis.frequency === "to-date" ? toDate(own, own) : own);
      const cell = area * axis.length + place;
      if (place >= 0 && reason[cell] === 0) return num[cell];
    }
    return undefined;
  };
  const totals = Array.from(areas, (_, area) =>
    Array.from({ length: last - first + 1 }, (__, at) => totalOf(area, first + at)).filter(
      (each) => each !== undefined,
    ),
  );
  return {
    sum: totals.map((each) => each.reduce((sum, total) => sum + total, 0)),
    have: totals.map(({ length }) => length),
  };
}
