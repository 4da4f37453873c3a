import type { Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

/** A code comes again in at least so many rows. */
const leastOften = 3;

/**
 * Columns in which few numbers, some with a capital right behind them, come again and again beside a column of figures: `1D`, `1E`, `6D` are
 * parts of a town and no figures with a mark.
 */
export function settleLetteredCodes(profiles: readonly Profile[], roles: Roles): void {
  const values = profiles.filter(({ column }) => roles.get(column) === "value");
  const codes = values.filter(areLettered);
  if (codes.length < values.length) for (const { column } of codes) roles.set(column, "dimension");
}

function areLettered({ distinct, filled, sign }: Profile): boolean {
  const lettered = distinct.filter((text) => /^\d{1,3}[A-Z]$/.test(text));
  return (
    lettered.length > 0 &&
    sign === undefined &&
    distinct.length * leastOften <= filled &&
    distinct.every((text) => /^\d{1,3}[A-Z]?$/.test(text)) &&
    lettered.length * 20 >= distinct.length
  );
}
