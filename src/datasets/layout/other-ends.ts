import type { ColumnField } from "../../language/column-sense.ts";
import type { Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

/** `q1` and `q2`, months in one number each, and nearly all of those of one in the other: the other end of what a row is of, and no figure. */
export function settleOtherEnds(
  profiles: readonly Profile[],
  roles: Roles,
  isMapped: ReadonlyMap<number, ColumnField>,
): void {
  const areMonths = ({ distinct }: Profile) => distinct.every((text) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(text));
  const periods = profiles.filter((each) => roles.get(each.column) === "period" && areMonths(each));
  for (const each of profiles) {
    if (roles.get(each.column) !== "value" || isMapped.has(each.column) || each.distinct.length < 4) continue;
    const isOther = ({ distinct }: Profile) => {
      const known = new Set(distinct);
      return each.distinct.filter((text) => !known.has(text)).length <= 2;
    };
    if (areMonths(each) && periods.some(isOther)) roles.set(each.column, "ignored");
  }
}
