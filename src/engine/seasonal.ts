import { reasonCode } from "../model/comparison-reason.ts";
import { period, toDate } from "../model/period.ts";
import { type BaseColumn, gatheredBase } from "./base-column.ts";
import { type Level, levelOf } from "./level.ts";
import type { Parts, PlanCall } from "./plan-call.ts";

const incompleteBase = reasonCode("incomplete-base");
const zeroBase = reasonCode("zero-base");
const notAdditive = reasonCode("not-additive");

/**
 * The part of a year that the same period was in past years: what all of them had by then, or in it, over what all had in
 * all. Every year is needed, the part and the whole.
 */
export function seasonalParts(call: PlanCall, first: number, last: number): Parts {
  const { level, making, rows, maps } = call;
  const years = last - first + 1;
  const adds = making.kind === "flow" || making.kind === "stock";
  const window = { kind: "years", first, last, minimum: years } as const;
  const reached = gatheredBase(level, maps.gather(window, level.axis, making), rows, (area) => area);
  const whole = yearTotals(call, first, last);
  const places = level.axis.length;
  const areaOf = (row: number): number => Math.floor((rows[row] ?? 0) / places);
  const total = (row: number): number => whole.sum[areaOf(row)] ?? 0;
  const have = Int32Array.from(rows, (_, row) => Math.min(found(reached, row, years), whole.have[areaOf(row)] ?? 0));
  return {
    // Fractions have their sign above.
    num: reached.num.map((value, row) => (total(row) < 0 ? -value : value)),
    den: Float64Array.from(rows, (_, row) => Math.abs(total(row))),
    reason: Uint8Array.from(have, (count, row) => {
      if (!adds) return notAdditive;
      if (count < years) return incompleteBase;
      return total(row) === 0 ? zeroBase : 0;
    }),
    have: adds ? have : new Int32Array(rows.length),
    need: new Int32Array(rows.length).fill(adds ? years : 0),
  };
}

/**
 * How many years there are; those without such a period, as week 53, are not. Of a single year that is there in part, the base
 * says how many of its periods there are.
 */
function found({ have, reason }: BaseColumn, row: number, years: number): number {
  return years > 1 || reason[row] === 0 ? (have[row] ?? 0) : 0;
}

/** For each area the sum of its years' totals, and how many of them there are. */
function yearTotals({ block, making, maps }: PlanCall, first: number, last: number): { sum: number[]; have: number[] } {
  const { actual, areas } = block;
  const windows = actual.axis.frequency === "to-date";
  const totals: Level = levelOf(
    actual,
    windows ? { kind: "period" } : { kind: "every", frequency: "A" },
    making.kind,
    maps,
  );
  const places = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = period("A", first + at);
    return totals.axis.placeOf(windows ? toDate(year, year) : year);
  }).filter((place) => place >= 0);
  const cells = Array.from(areas, (_, area) =>
    places.map((place) => area * totals.axis.length + place).filter((cell) => totals.reason[cell] === 0),
  );
  return {
    sum: cells.map((each) => each.reduce((sum, cell) => sum + (totals.num[cell] ?? 0), 0)),
    have: cells.map((each) => each.length),
  };
}
