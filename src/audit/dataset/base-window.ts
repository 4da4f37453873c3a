import type { Base } from "../../compare/base.ts";
import type { Over } from "../../compare/over.ts";
import { axisFrequency } from "../../engine/periods/axis.ts";
import { partOfYear } from "../../engine/periods/part-of-year.ts";
import { wantedPeriods } from "../../engine/periods/wanted-periods.ts";
import type { ComparisonReason } from "../../model/comparison-reason.ts";
import type { IndicatorKind } from "../../model/indicator.ts";
import type { Period } from "../../model/period.ts";
import { planYear } from "../../model/period-reference.ts";
import { Rational } from "../../model/rational.ts";

/** The periods that a base is the mean of: how many there should be, how many suffice, and what the mean is multiplied by. */
export interface BaseWindow {
  readonly periods: readonly Period[];
  readonly need: number;
  readonly minimum: number;
  readonly factor: Rational;
}

/** What a base is made of for a period, or why there is none: by the calendar that `recount compare` goes by too. */
export function windowOf({ window }: Base, at: Period, kind: IndicatorKind, over: Over): BaseWindow | ComparisonReason {
  switch (window.kind) {
    case "first":
      return "not-applicable";
    case "plan-year": {
      const year = window.phasing.kind === "given" ? at : planYear(at);
      if (!year) return "no-plan";
      if (window.phasing.kind === "seasonal") return "not-applicable";
      const [part, whole] = window.phasing.kind === "linear" ? partOfYear(at, { kind: "to-date" }) : [1, 1];
      return { periods: [year], need: 1, minimum: 1, factor: Rational.of(BigInt(part), BigInt(whole)) };
    }
    default: {
      const found = wantedPeriods(window, at, { over, frequency: axisFrequency(at), kind });
      return found.refused ?? { ...found, factor: Rational.one };
    }
  }
}
