import type { Base } from "../../compare/base.ts";
import { type ComparisonReason, comparisonReasons } from "../../model/comparison-reason.ts";
import { comparePeriods, type Period } from "../../model/period.ts";
import { tenTo } from "../../model/rational.ts";
import { growsThroughYear, type Making, sameWindow, wantedPeriods } from "../periods/wanted-periods.ts";
import { yearsBetween } from "../periods/years-between.ts";
import { type Basis, basisOf, noBasis } from "./basis.ts";
import { planBasis } from "./plan-basis.ts";
import type { Subject } from "./subject.ts";

/** What a value of an area and period is held against. */
export function referenceBasis(subject: Subject, base: Base, area: number, of: Period, making: Making): Basis {
  const { over } = making;
  const { window, series } = base;
  if (window.kind === "plan-year") {
    if (over.kind === "trailing") return noBasis("not-applicable");
    return planBasis(subject, area, over, of, window.phasing);
  }
  if (window.kind === "first") return firstBasis(subject, area, of, making);
  const wanted = wantedPeriods(window, of, making);
  switch (series.kind) {
    case "area": {
      const other = subject.areaOf(series.code);
      return other === undefined ? noBasis("missing-base") : basisOf(subject, other, over, wanted, false);
    }
    case "whole":
      if (series.of === "indicator") return indicatorWhole(subject, area, of, making, window);
      return areaWhole(subject, area, of, making, window);
    default:
      return basisOf(subject, area, over, wanted, true);
  }
}

type Window = Parameters<typeof wantedPeriods>[0];

/** The same window of the area that an area is a part of. */
export function areaWhole(subject: Subject, area: number, of: Period, making: Making, window: Window): Basis {
  const parent = subject.area(area)?.parent;
  if (parent === undefined) return noBasis("no-total");
  const whole = subject.areaOf(parent);
  if (whole === undefined) return noBasis("missing-base");
  return basisOf(subject, whole, making.over, wantedPeriods(window, of, making), false);
}

/** The same window of the indicator that an indicator is a part of, in the part's own unit. */
export function indicatorWhole(subject: Subject, area: number, of: Period, making: Making, window: Window): Basis {
  const { parent, unit } = subject.indicator;
  if (parent === undefined) return noBasis("no-total");
  const whole = subject.other(parent);
  if (!whole?.exists) return noBasis("missing-base");
  const theirs = whole.indicator.unit;
  const basis = basisOf(whole, area, making.over, wantedPeriods(window, of, { ...making, kind: whole.kind }), false);
  const fits = theirs.base === unit.base && theirs.kind === unit.kind;
  if (!fits) return { ...basis, value: undefined, reason: earliest([basis.reason, "unit-mismatch"]) };
  const value = basis.value?.mul(tenTo(theirs.scale - unit.scale));
  return { ...basis, value };
}

/** The first period in which the series has a value. */
function firstBasis(subject: Subject, area: number, of: Period, making: Making): Basis {
  const { over } = making;
  const basis: Basis = { ...noBasis("missing-base"), need: 1 };
  const first = subject.periods(over).find((each) => subject.read(area, over, each).reason === "ok");
  if (!first || comparePeriods(first, of) > 0) return basis;
  const found = subject.read(area, over, first);
  const reason: ComparisonReason = growsThroughYear(making) && !sameWindow(first, of) ? "not-applicable" : "ok";
  return {
    ...basis,
    value: reason === "ok" ? found.value : undefined,
    reason,
    have: 1,
    status: found.status,
    years: yearsBetween(first, of),
    first: found.first,
  };
}

/** The reason that is decided first; `ok` where there is none. */
export function earliest(reasons: readonly ComparisonReason[]): ComparisonReason {
  return comparisonReasons.find((each) => each !== "ok" && reasons.includes(each)) ?? "ok";
}
