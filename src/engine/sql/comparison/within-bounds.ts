import type { Bound } from "../../plan.ts";
import type { Expression } from "../expression.ts";
import { all, any, compared, isNull, isThere } from "../operators.ts";
import { column, number as numberOf } from "../values.ts";

/** The conditions on figures of a plan, over the columns of its result; `keys` are its comparisons in writing. */
export function withinBounds(bounds: readonly Bound[], keys: readonly string[]): Expression | undefined {
  if (bounds.length === 0) return undefined;
  return all(
    ...bounds.map(({ by, operator, number }) => {
      const figures = by.map((place) => column(place === "value" ? "value" : (keys[place] ?? "value")));
      const each = figures.map((of) => compared(of, operator === "!=" ? "<>" : operator, numberOf(number)));
      const [only] = each;
      if (only && each.length === 1) return only;
      return all(any(...figures.map(isThere)), ...each.map((of, at) => any(isNull(figures[at] ?? of), of)));
    }),
  );
}
