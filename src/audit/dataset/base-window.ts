import type { Base } from "../../compare/base.ts";
import { partOfYear } from "../../engine/part-of-year.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import { type Period, yearOf } from "../../model/period.ts";
import { inYear, periodBefore, planYear } from "../../model/period-reference.ts";
import { Rational } from "../../model/rational.ts";

/** The periods that a base is the mean of: how many there should be, how many suffice, and what the mean is multiplied by. */
export interface BaseWindow {
  readonly periods: readonly Period[];
  readonly need: number;
  readonly minimum: number;
  readonly factor: Rational;
}

/** What a base is made of for a period, or why there is none. */
export function windowOf({ window }: Base, at: Period): BaseWindow | ComparisonReason {
  switch (window.kind) {
    case "same":
      return one(at);
    case "years-back": {
      const found = inYear(at, yearOf(at) - window.years);
      return found.found ? one(found.period) : found.reason;
    }
    case "periods-back":
      return one(Array.from({ length: window.periods }).reduce<Period>(periodBefore, at));
    case "years": {
      const years = Array.from({ length: window.last - window.first + 1 }, (_, step) =>
        inYear(at, window.first + step),
      );
      const periods = years.flatMap((year) => (year.found ? [year.period] : []));
      return { periods, need: years.length, minimum: window.minimum, factor: Rational.one };
    }
    case "at":
      return one(window.period);
    case "first":
      return "not-applicable";
    case "plan-year": {
      const year = window.phasing.kind === "given" ? at : planYear(at);
      if (!year) return "no-plan";
      if (window.phasing.kind === "seasonal") return "not-applicable";
      const [part, whole] = window.phasing.kind === "linear" ? partOfYear(at, { kind: "to-date" }) : [1, 1];
      return { ...one(year), factor: Rational.of(BigInt(part), BigInt(whole)) };
    }
  }
}

function one(at: Period): BaseWindow {
  return { periods: [at], need: 1, minimum: 1, factor: Rational.one };
}
