/** A breakdown in the name of an indicator: what is broken down, and the member. */
export interface Member {
  readonly of: string;
  readonly member: string;
}

/**
 * The last breakdown that stands in the name of an indicator, as data sets with columns of other things than places have it.
 *
 * @example
 * memberOf("cases · sex=female · sector=Total") // -> { of: "cases · sex=female", member: "Total" }
 * memberOf("cases") // -> undefined
 */
export function memberOf(name: string): Member | undefined {
  const at = name.lastIndexOf(" · ");
  const equals = name.indexOf("=", at);
  return at < 0 || equals < 0 ? undefined : { of: name.slice(0, at), member: name.slice(equals + 1) };
}
