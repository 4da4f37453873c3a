import type { ComparisonReason } from "../../../model/comparison-reason.ts";
import type { Expression } from "../expression.ts";
import { all, compared, equal, firstOf, isNull, isThere, not, oneOf } from "../operators.ts";
import { type Selected, selected } from "../query.ts";
import { column, nothing, number, text } from "../values.ts";

/** The value that is compared, as columns of a query. */
export interface SqlValue {
  readonly value: Expression;
  /** Null where there is nothing to say. */
  readonly reason: Expression;
  /** What that may be. */
  readonly reasons: readonly ComparisonReason[];
  /** How many of how many periods it is made of. */
  readonly counts: { readonly have: Expression; readonly need: Expression } | undefined;
  /** The day that it begins with. */
  readonly from: Expression;
}

/** Values as they stand. */
export const plainValue: SqlValue = {
  value: column("value"),
  reason: column("value_reason"),
  reasons: ["duplicate-observation", "missing-value", "ended-member"],
  counts: undefined,
  from: firstOf([[equal(column("kind"), text("stock")), column("last_day")]], column("first_day")),
};

const isSummed = all(
  equal(column("kind"), text("flow")),
  not(oneOf(column("frequency"), [text("A"), text("to-date")])),
);

/** Flows of parts of years summed from the year's beginning, everything else as it stands. */
export const valueToDate: SqlValue = {
  value: column("to_date_value"),
  reason: column("to_date_reason"),
  reasons: [...plainValue.reasons, "incomplete-value"],
  counts: { have: column("to_date_have"), need: column("number") },
  from: firstOf([[isSummed, column("year_starts")]], plainValue.from),
};

const ended = all(
  compared(column("stated_last"), "<", column("last_day")),
  compared(column("last_value"), ">=", column("anchor")),
);

/** The columns that {@link plainValue} and {@link valueToDate} are made of, from those of the cells. */
export function valueColumns(cumulates: boolean): readonly Selected[] {
  const plain = firstOf([
    [equal(column("twice"), number(1)), text("duplicate-observation")],
    [isThere(column("value")), nothing],
    [ended, text("ended-member")],
    [isNull(column("value")), text("missing-value")],
  ]);
  if (!cumulates) return selected({ value_reason: plain });
  const complete = all(equal(column("to_date_twice"), number(0)), equal(column("to_date_have"), column("number")));
  const summed = firstOf([
    [equal(column("to_date_twice"), number(1)), text("duplicate-observation")],
    [complete, nothing],
    [compared(column("to_date_have"), ">", number(0)), text("incomplete-value")],
    [ended, text("ended-member")],
    [isSummed, text("missing-value")],
  ]);
  return selected({
    value_reason: plain,
    to_date_reason: firstOf([[isSummed, summed]], plain),
    to_date_value: firstOf([
      [all(isSummed, complete), column("to_date")],
      [not(isSummed), column("value")],
    ]),
  });
}
