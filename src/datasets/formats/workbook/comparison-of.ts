import type { HeaderComparison } from "../../../language/header-meaning.ts";
import type { HeaderMeasure } from "../../../language/header-sense.ts";
import { settlePeriod } from "../../../language/loose-period.ts";
import type { Comparison, MeasureId, Reference } from "../../../model/comparison.ts";
import { type Period, yearOf } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { periodBefore, yearBefore } from "../../../model/period-reference.ts";

/**
 * The comparison that a column prints for a period: `so với cùng kỳ năm trước (%)` is percent of the prior year, 100 for
 * the same. A reference that is a period is the prior year or the prior period where it is that of the value, and a fixed
 * base otherwise. Undefined where the reference is not known; `Change (%)`, in `units` that say percent, is a rate of growth.
 */
export function comparisonOf(
  said: HeaderComparison,
  of: Period,
  year: number | undefined,
  inPercent: boolean,
  units: readonly string[],
): Comparison | undefined {
  const isGrowth = said.measure === "difference" && units.includes("%");
  const reference = referenceOf(isGrowth ? { ...said, measure: "percent-change" } : said, of, year);
  return reference && { reference, measure: measureOf(said, inPercent) };
}

function measureOf({ measure = "percent-of", to }: HeaderComparison, inPercent: boolean): MeasureId {
  if (to === "total") return "percent-of";
  if (measure === "absolute-difference") return "difference";
  return measure === "difference" && inPercent ? "percent-change" : measure;
}

function referenceOf(
  { to, period, measure }: HeaderComparison,
  of: Period,
  year: number | undefined,
): Reference | undefined {
  switch (to) {
    case "total":
      return { kind: "total", of: "indicator" };
    case "plan":
      return { kind: "plan", phasing: { kind: "none" } };
    case "prior-year":
    case "prior-period":
    case "period-plan":
      return { kind: to };
    case "base": {
      const base = period && settlePeriod(period, undefined);
      return base && { kind: "fixed-base", period: base };
    }
    case undefined: {
      // A rate of growth without a reference is that over the year before.
      if (!period) return measure && isRate(measure) ? { kind: "prior-year" } : undefined;
      // Of several years it is the average: `so với bình quân 2016-2020`.
      if (period.is === "years" && period.last - period.first > 1)
        return { kind: "base-average", first: period.first, last: period.last };
      const against = settlePeriod(period, year ?? yearOf(of));
      return against ? referenceTo(against, of) : undefined;
    }
  }
}

function isRate(measure: HeaderMeasure): boolean {
  return measure === "percent-change" || measure === "percent-of";
}

function referenceTo(against: Period, of: Period): Reference {
  const year = yearBefore(of);
  if (year.found && same(year.period, against)) return { kind: "prior-year" };
  if (same(periodBefore(of), against)) return { kind: "prior-period" };
  return { kind: "fixed-base", period: against };
}

function same(a: Period, b: Period): boolean {
  return formatPeriod(a) === formatPeriod(b);
}
