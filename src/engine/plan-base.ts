import type { Phasing } from "../model/comparison.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import { type BaseColumn, emptyBase, gatheredBase, refusedBase } from "./base-column.ts";
import { levelOf } from "./level.ts";
import { partOfYear } from "./part-of-year.ts";
import type { Parts, PlanCall } from "./plan-call.ts";
import { seasonalParts } from "./seasonal.ts";

const noPlan = reasonCode("no-plan");
const duplicate = reasonCode("duplicate-observation");
const notApplicable = reasonCode("not-applicable");

/** The plans that rows are held against, as much of them as is expected of the part of the year that the value covers. */
export function planBase(call: PlanCall, phasing: Phasing): BaseColumn {
  if (call.making.over.kind === "trailing") return refusedBase(call.rows.length, notApplicable);
  switch (phasing.kind) {
    case "none":
      return yearPlans(call);
    case "linear":
      return scaled(yearPlans(call), linearParts(call));
    case "seasonal":
      return scaled(yearPlans(call), seasonalParts(call, phasing.first, phasing.last));
    case "given":
      return givenPlans(call);
  }
}

function yearPlans({ block, level, rows, maps }: PlanCall): BaseColumn {
  const { axis } = level;
  const base = emptyBase(rows.length, false);
  const plans = block.yearPlan && levelOf(block.yearPlan, { kind: "period" }, "stock", maps);
  base.need.fill(1);
  if (!plans) {
    base.reason.fill(noPlan);
    return base;
  }
  const places = maps.planYears(axis, plans.axis);
  for (let row = 0, start = -1, end = 0, offset = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    if (start < 0 || cell >= end) {
      start = cell - (cell % axis.length);
      end = start + axis.length;
      offset = (start / axis.length) * plans.axis.length;
    }
    const year = places[cell - start] ?? -1;
    const at = year < 0 ? -1 : offset + year;
    const reason = plans.reason[at] ?? noPlan;
    if (reason !== 0) {
      base.reason[row] = reason === duplicate ? duplicate : noPlan;
      continue;
    }
    base.num[row] = plans.num[at] ?? 0;
    base.status[row] = plans.status[at] ?? 0;
    base.have[row] = 1;
  }
  return base;
}

/** Plans for the block's own periods: of a flow all since the year began, of a stock the one for the period. */
function givenPlans({ block, level, making, rows, maps }: PlanCall): BaseColumn {
  const plans = block.periodPlan && levelOf(block.periodPlan, making.over, making.kind, maps);
  if (!plans) return refusedBase(rows.length, noPlan);
  const base = gatheredBase(plans, maps.gather({ kind: "same" }, level.axis, making), rows, (area) => area);
  for (let row = 0; row < rows.length; row++) {
    if (base.have[row] === 0 && base.reason[row] !== duplicate) base.reason[row] = noPlan;
  }
  return base;
}

function scaled(plans: BaseColumn, parts: Parts): BaseColumn {
  const { reason, have, need } = plans;
  for (let row = 0; row < reason.length; row++) {
    if (reason[row] !== 0 || parts.reason[row] === 0) continue;
    reason[row] = parts.reason[row] ?? 0;
    have[row] = parts.have[row] ?? 0;
    need[row] = parts.need[row] ?? 0;
  }
  return { ...plans, num: plans.num.map((value, row) => value * (parts.num[row] ?? 1)), den: parts.den };
}

/** A flow is expected to grow evenly; nothing says how a stock or a ratio gets to where it is planned to be. */
function linearParts({ level: { axis }, making, rows }: PlanCall): Parts {
  const parts = axis.periods.map((each) => partOfYear(each, making.over));
  const of = (row: number) => parts[row % axis.length] ?? [1, 1];
  return {
    num: Float64Array.from(rows, (row) => of(row)[0]),
    den: Float64Array.from(rows, (row) => of(row)[1]),
    reason: new Uint8Array(rows.length).fill(making.kind === "flow" ? 0 : notApplicable),
    have: new Int32Array(rows.length),
    need: new Int32Array(rows.length),
  };
}
