import type { Direction, IndicatorKind } from "../../../model/indicator.ts";

/** What is counted of a data set as a whole. */
export type InspectionCount = "rows" | "observations" | "indicators" | "areas" | "missing" | "gaps" | "duplicates";

/** The words of what a data set holds. */
export interface InspectionLabels {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
  readonly direction: string;
  readonly areas: string;
  readonly periods: string;
  readonly observations: string;
  readonly missing: string;
  readonly gaps: string;
  readonly duplicates: string;
  readonly reported: string;
  readonly scenarios: string;
  readonly statuses: string;
  readonly vintages: string;
  readonly sources: string;
  readonly guesses: string;
  readonly diagnostics: string;
  readonly none: string;
  readonly guessed: string;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly scenarioNames: Readonly<Record<string, string>>;
  readonly summary: (counts: Readonly<Record<InspectionCount, string>>) => string;
}
