import { endDay, startDay } from "../../model/period.ts";
import { nameOfColumn } from "./name-of-column.ts";
import type { Quotient } from "./quotients.ts";

/**
 * Of the quotients of a table whose columns name periods, those of what is achieved within the period of its plan: `Realisasi 2024` by
 * `Anggaran 2024`, `Disbursed to 30/6/2024` by `Plan 2024`. A year by the year before is no completion of a plan.
 */
export function quotientsOfPeriods(quotients: readonly Quotient[], names: readonly string[]): readonly Quotient[] {
  return quotients.filter(({ ratio, numerator, denominator }) => {
    const [of, done, planned] = [ratio, numerator, denominator].map((column) => periodOf(names[column] ?? "", column));
    if (!done || !planned) return false;
    return (
      startDay(planned) <= startDay(done) && endDay(done) <= endDay(planned) && (!of || endDay(of) >= endDay(done))
    );
  });
}

function periodOf(name: string, column: number) {
  const { fixed } = nameOfColumn(name, true, column, "actual");
  return fixed?.is === "fixed" ? fixed.period : undefined;
}
