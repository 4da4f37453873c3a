import type { Frequency, Period } from "../model/period.ts";

/**
 * What a value is brought to before it is compared, and its base with it:
 *
 * - `period`: the value of the period as it is
 * - `to-date`: from the first period of the year to this one; flows are summed, stocks keep their last value
 * - `trailing`: the mean or the sum of this and the periods just before, so many in all
 * - `window`: one longer period (`2015-01-01..2015-05-31`, `2024-Q2`) and its like in every other year
 * - `every`: all longer periods of a frequency
 */
export type Over =
  | { readonly kind: "period" }
  | { readonly kind: "to-date" }
  | { readonly kind: "trailing"; readonly periods: number; readonly take: "mean" | "sum" }
  | { readonly kind: "window"; readonly period: Period }
  | { readonly kind: "every"; readonly frequency: Frequency };
