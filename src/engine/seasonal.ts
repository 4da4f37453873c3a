import { reasonCode } from "../model/comparison-reason.ts";
import { period, toDate } from "../model/period.ts";
import { type BaseColumn, gatheredBase } from "./base-column.ts";
import { gatherOf } from "./gather.ts";
import { type Level, levelOf } from "./level.ts";
import type { Parts, PlanCall } from "./plan-call.ts";

const incompleteBase = reasonCode("incomplete-base");
const zeroBase = reasonCode("zero-base");

/**
 * The part of a year that the same period had reached in past years: what they had by then over what they had in all. Every
 * year is needed, by then and in all.
 */
export function seasonalParts(call: PlanCall, first: number, last: number): Parts {
  const { level, rows } = call;
  const window = { kind: "years", first, last, minimum: last - first + 1 } as const;
  const reached = gatheredBase(level, gatherOf(window, level.axis), rows, (area) => area, false);
  const whole = yearTotals(call, first, last);
  const places = level.axis.length;
  const areaOf = (row: number): number => Math.floor((rows[row] ?? 0) / places);
  const years = last - first + 1;
  return {
    num: reached.num,
    den: Float64Array.from(rows, (_, row) => whole.sum[areaOf(row)] ?? 0),
    reason: Uint8Array.from(rows, (_, row) => {
      if ((reached.reason[row] ?? 0) !== 0 || (whole.have[areaOf(row)] ?? 0) < years) return incompleteBase;
      return whole.sum[areaOf(row)] === 0 ? zeroBase : 0;
    }),
    have: Int32Array.from(rows, (_, row) => Math.min(have(reached, row), whole.have[areaOf(row)] ?? 0)),
    need: new Int32Array(rows.length).fill(years),
  };
}

function have(base: BaseColumn, row: number): number {
  return base.reason[row] === 0 ? (base.need[row] ?? 0) : (base.have[row] ?? 0);
}

/** For each area the sum of its years' totals, and how many of them there are. */
function yearTotals({ block, kind }: PlanCall, first: number, last: number): { sum: number[]; have: number[] } {
  const totals = annualLevel(block.actual, kind);
  const places = Array.from({ length: last - first + 1 }, (_, at) => {
    const year = period("A", first + at);
    return totals.axis.placeOf(totals.axis.frequency === "to-date" ? toDate(year, year) : year);
  }).filter((place) => place >= 0);
  const cells = Array.from(block.areas, (_, area) =>
    places.map((place) => area * totals.axis.length + place).filter((cell) => totals.reason[cell] === 0),
  );
  return {
    sum: cells.map((each) => each.reduce((sum, cell) => sum + (totals.num[cell] ?? 0), 0)),
    have: cells.map((each) => each.length),
  };
}

function annualLevel(grid: PlanCall["block"]["actual"], kind: PlanCall["kind"]): Level {
  const own = grid.axis.frequency === "to-date" || grid.axis.frequency === "A";
  return levelOf(grid, own ? { kind: "period" } : { kind: "every", frequency: "A" }, kind);
}
