import type { SpanUnit } from "./header-sense.ts";

/**
 * How many months so many of a length are; of weeks, as many as their quarters have. Undefined where they are no whole months.
 *
 * @example
 * [lengthInMonths("quarter", 3), lengthInMonths("week", 52), lengthInMonths("week", 10)] // -> [9, 12, undefined]
 */
export function lengthInMonths(unit: SpanUnit, count: number): number | undefined {
  switch (unit) {
    case "year":
      return count === 1 ? 12 : undefined;
    case "half":
      return 6 * count;
    case "quarter":
      return 3 * count;
    case "month":
      return count <= 12 ? count : undefined;
    case "week":
      return count === 53 ? 12 : count % 13 === 0 ? 3 * (count / 13) : undefined;
    case "day":
      return undefined;
  }
}
