import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import type { PlainStatus } from "../../../model/observation-status.ts";

/** The words of a table of comparisons. */
export interface ComparisonLabels {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly base: string;
  /** What the same period of the prior year is called where periods are years. */
  readonly yearBefore: string;
  readonly status: string;
  readonly reason: string;
  /** A few letters for each reason, for the cell that would hold the number; `4/5` is said with it. */
  readonly reasons: Readonly<Record<ComparisonReason, string>>;
  readonly statuses: Readonly<Record<PlainStatus, string>>;
  /** Percentage points, as the unit of a number. */
  readonly points: string;
  readonly noRows: string;
  readonly noValue: string;
  readonly rows: (count: string) => string;
  /** `3 without a value: 2 zero base, 1 new`. */
  readonly without: (count: string, reasons: string) => string;
  readonly reserved: (reasons: string) => string;
}
