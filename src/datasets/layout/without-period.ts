import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import { undated } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Place } from "../../model/problem.ts";
import type { ValueColumn } from "./value-column.ts";

/**
 * Of columns some of which name their period and whose rows have none, the others are kept without one: `Mileage | Price 2016 | Price 2017`. Nothing
 * changes where no column names a period, or all do, or those that do name nothing else: a total of years is of none. Comparisons are of what they compare.
 */
export function withoutPeriod(
  values: readonly ValueColumn[],
  isOfRows: boolean,
  names: readonly string[],
  place: Place,
): { readonly values: readonly ValueColumn[]; readonly guesses: readonly Guess[] } {
  const isOpen = ({ when, comparison }: ValueColumn) => when.is === "row" && comparison === undefined;
  const open = values.filter(isOpen);
  const dated = values.filter(({ when, comparison }) => when.is === "fixed" && comparison === undefined);
  const areNamed = dated.length > 0 && dated.every(({ stem }) => stem !== "");
  if (isOfRows || open.length === 0 || !areNamed) return { values, guesses: [] };
  const as = `${formatPeriod(undated)} (${open.map(({ column }) => names[column]).join(" + ")})`;
  return {
    values: values.map((each) => (isOpen(each) ? { ...each, when: { is: "fixed", period: undated } } : each)),
    guesses: [{ what: "period", as, place, because: said("no-period") }],
  };
}
