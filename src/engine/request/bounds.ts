import { CallError } from "../../model/call-problem.ts";
import type { Comparison } from "../../model/comparison.ts";
import { nearNames } from "../../model/near-names.ts";
import type { Bound } from "../plan.ts";
import { namesOfPlaces, placesNamed } from "./places-named.ts";

/** What a figure of a row has to be: `{ of: "value", operator: ">=", number: 100 }`. */
export interface FigureCondition {
  /** `value`, a comparison (`prior-year/percent-change`), or all of a reference or a measure (`prior-year`, `points`). */
  readonly of: string;
  readonly operator: Bound["operator"];
  readonly number: number;
}

/**
 * A condition on figures, by the places of the comparisons that it names. Throws a CallError where it names none of them.
 *
 * @example
 * askedBound({ of: "value", operator: ">=", number: 100 }, []) // -> { by: ["value"], operator: ">=", number: 100 }
 */
export function askedBound({ of, operator, number }: FigureCondition, comparisons: readonly Comparison[]): Bound {
  const by = of === "value" ? ["value" as const] : placesNamed(of, comparisons);
  if (by.length === 0) {
    const names = ["indicator", "area", "period", "value", ...new Set(namesOfPlaces(comparisons))];
    throw new CallError("no-such-field", "where", of, nearNames(of, names), names);
  }
  return { by, operator, number };
}
