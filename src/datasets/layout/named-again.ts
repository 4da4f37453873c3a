import type { ColumnField } from "../../language/column-sense.ts";
import { plainWords } from "../../language/column-sense.ts";
import { arePairs } from "./codes-of-names.ts";
import type { Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

/**
 * Leaves aside columns that say once more what another one says, by their names and in each row: `Year Code` beside `Year`, `Item Code (CPC)` beside `Item`,
 * `Flag Description` beside `Flag`. As keys they would part the years of a series, or the estimates in it.
 */
export function settleNamedAgain(
  profiles: readonly Profile[],
  roles: Roles,
  rows: readonly (readonly string[])[],
  mapped: ReadonlyMap<number, ColumnField>,
): void {
  const words = new Map(profiles.map(({ column, name }) => [column, plainWords(name)]));
  for (const { column, distinct } of profiles) {
    if (roles.get(column) !== "dimension" || mapped.has(column) || distinct.length < 2) continue;
    const own = words.get(column) ?? [];
    const isSaid = profiles.some((other) => {
      const said = words.get(other.column) ?? [];
      const isBegun = said.length > 0 && said.length < own.length && said.every((word, at) => word === own[at]);
      return isBegun && roles.get(other.column) !== "ignored" && arePairs(rows, column, other.column);
    });
    if (isSaid) roles.set(column, "ignored");
  }
}
