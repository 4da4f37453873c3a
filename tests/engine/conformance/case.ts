import { parseComparison } from "../../../src/compare/comparison.ts";
import type { Over } from "../../../src/compare/over.ts";
import { type ComparisonPlan, planOf } from "../../../src/engine/plan.ts";
import type { Frequency, Period } from "../../../src/model/period.ts";
import { parsePeriod } from "../../../src/model/period-notation.ts";

/** One fact: what a plan comes to over a small panel. */
export interface Case {
  readonly name: string;
  /** See `panelOfText`. */
  readonly panel: string;
  /** Comparisons in writing, one or several. */
  readonly compare: string | readonly string[];
  /** `to-date`, `trailing:3:mean`, `window:2024-01-01..2024-05-31`, `every:A`; as values are where it is not said. */
  readonly over?: string;
  readonly at?: readonly string[];
  readonly areas?: readonly string[];
  readonly indicators?: readonly string[];
  readonly vintage?: string;
  readonly negativeBase?: "magnitude";
  readonly holiday?: "tet";
  readonly sort?: ComparisonPlan["sort"];
  readonly top?: number;
  /**
   * The rows, one a line: the indicator where there are several, area, period, and for each comparison after `:` its exact
   * value as a decimal or fraction (`-` for none, `≈` before the result of a root), `of` and the base where that is the
   * point, the reason, `have/need` where periods are counted, and the status unless it is A.
   */
  readonly rows: string;
}

export function planOfCase(of: Case): ComparisonPlan {
  const comparisons = [of.compare].flat().map((text) => {
    const found = parseComparison(text);
    if (!found) throw new Error(`no comparison: ${text}`);
    return found;
  });
  return planOf({
    comparisons,
    ...(of.over !== undefined && { over: overOfText(of.over) }),
    ...(of.at && { at: of.at.map(periodOf) }),
    ...(of.areas && { areas: of.areas }),
    ...(of.indicators && { indicators: of.indicators }),
    ...(of.vintage !== undefined && { vintage: of.vintage }),
    ...(of.holiday && { holiday: of.holiday }),
    ...(of.negativeBase && { negativeBase: of.negativeBase }),
    ...(of.sort && { sort: of.sort }),
    ...(of.top !== undefined && { top: of.top }),
  });
}

function overOfText(text: string): Over {
  const [kind, first = "", second] = text.split(":");
  switch (kind) {
    case "to-date":
      return { kind };
    case "trailing":
      return { kind, periods: Number(first), take: second === "sum" ? "sum" : "mean" };
    case "window":
      return { kind, period: periodOf(first) };
    default:
      return { kind: "every", frequency: frequencyOf(first) };
  }
}

function frequencyOf(text: string): Frequency {
  const found = (["A", "S", "Q", "M", "W", "D"] as const).find((each) => each === text);
  if (!found) throw new Error(`no frequency: ${text}`);
  return found;
}

function periodOf(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
}
