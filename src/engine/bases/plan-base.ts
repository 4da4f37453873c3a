import type { Phasing } from "../../compare/phasing.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { partOfYear } from "../periods/part-of-year.ts";
import { levelOf } from "../values/level.ts";
import { type BaseColumn, emptyBase, refusedBase } from "./base-column.ts";
import { gatheredBase } from "./gathered-base.ts";
import type { Parts, PlanCall } from "./plan-call.ts";
import { seasonalParts } from "./seasonal.ts";

const noPlan = reasonCode("no-plan");
const duplicate = reasonCode("duplicate-observation");
const notApplicable = reasonCode("not-applicable");

/** The plans that rows are held against, as much of them as is expected of the part of the year that the value covers. */
export function planBase(call: PlanCall, phasing: Phasing): BaseColumn {
  if (call.making.over.kind === "trailing") return refusedBase(call, notApplicable);
  switch (phasing.kind) {
    case "none":
      return yearPlans(call, false);
    case "linear":
      return scaled(yearPlans(call, false), linearParts(call));
    case "seasonal":
      return scaled(yearPlans(call, true), seasonalParts(call, phasing.first, phasing.last));
    case "given":
      return givenPlans(call);
  }
}

/** `counted` where they may come to be of several periods. */
function yearPlans(call: PlanCall, counted: boolean): BaseColumn {
  const { block, level, rows, maps, scratch } = call;
  const { axis } = level;
  const base = emptyBase(call, { counted });
  const plans = block.yearPlan && levelOf(block.yearPlan, { kind: "period" }, "stock", maps, scratch);
  if (!plans) {
    base.reason.fill(noPlan);
    return base;
  }
  const places = maps.planYears(axis, plans.axis);
  const { planInForce } = block;
  const { cells, starts } = rows;
  const { num, reason, status } = base;
  const { num: values, reason: reasons } = plans;
  const marks = status && plans.marks().status;
  for (let area = 0; area + 1 < starts.length; area++) {
    const [start, offset, to] = [area * axis.length, area * plans.axis.length, starts[area + 1] ?? 0];
    for (let row = starts[area] ?? 0; row < to; row++) {
      const year = places[(cells[row] ?? 0) - start] ?? -1;
      const why = year < 0 ? noPlan : (reasons[offset + year] ?? noPlan);
      if (why !== 0) {
        reason[row] = why === duplicate ? duplicate : noPlan;
        continue;
      }
      const of = planInForce && axis.periods[(cells[row] ?? 0) - start];
      num[row] = (of && planInForce(area, of)) ?? values[offset + year] ?? 0;
      if (status) status[row] = marks?.[offset + year] ?? 0;
    }
  }
  return base;
}

/** Plans for the block's own periods: of a flow all since the year began, of a stock the one for the period. */
function givenPlans(call: PlanCall): BaseColumn {
  const { block, level, making, maps, scratch } = call;
  const plans = block.periodPlan && levelOf(block.periodPlan, making.over, making.kind, maps, scratch);
  if (!plans) return refusedBase(call, noPlan);
  const counted = { ...call, wants: { ...call.wants, counts: true } };
  const base = gatheredBase(counted, plans, maps.gather({ kind: "same" }, level.axis, making), (area) => area);
  const { reason, have } = base;
  for (let row = 0; row < reason.length; row++) {
    if (reason[row] !== 0 && reason[row] !== duplicate && !have?.[row]) reason[row] = noPlan;
  }
  return base;
}

function scaled(plans: BaseColumn, parts: Parts): BaseColumn {
  const { reason, have, need } = plans;
  for (let row = 0; row < reason.length; row++) {
    if (reason[row] !== 0 || parts.reason[row] === 0) continue;
    reason[row] = parts.reason[row] ?? 0;
    if (have) have[row] = parts.have[row] ?? 0;
    if (need) need[row] = parts.need[row] ?? 0;
  }
  return { ...plans, num: plans.num.map((value, row) => value * (parts.num[row] ?? 1)), den: parts.den };
}

/** A flow is expected to grow evenly; nothing says how a stock or a ratio gets to where it is planned to be. */
function linearParts({ level: { axis }, making, rows: { cells } }: PlanCall): Parts {
  const parts = axis.periods.map((each) => partOfYear(each, making.over));
  const of = (cell: number) => parts[cell % axis.length] ?? [1, 1];
  return {
    num: Float64Array.from(cells, (cell) => of(cell)[0]),
    den: Float64Array.from(cells, (cell) => of(cell)[1]),
    reason: new Uint8Array(cells.length).fill(making.kind === "flow" ? 0 : notApplicable),
    have: new Int32Array(cells.length),
    need: new Int32Array(cells.length),
  };
}
