import type { Names } from "./names.ts";

/**
 * An area, or any other unit of analysis: a province, a ministry, an economic sector. Units begin, end, split and merge; the
 * code alone does not show that a name has come to cover another territory.
 */
export interface Area {
  readonly code: string;
  readonly names: Names;
  /** The code of the whole that this is a part of. */
  readonly parent?: string;
  /** Codes of the units that it was split from or formed by merging. */
  readonly from?: readonly string[];
  /** First and last period in which it existed, in SDMX notation. */
  readonly since?: string;
  readonly until?: string;
  /** Its other groupings, by the column that states them: `{ region: "Mekong" }`. */
  readonly within?: Readonly<Record<string, string>>;
  /** Periods, in SDMX notation, from which the name covers another territory: breaks in its series. */
  readonly breaks?: readonly string[];
}

/**
 * Whether a code stands for no area in particular, so that labels omit it: SDMX's "not applicable", and that of sheets without areas.
 *
 * @example
 * ["_Z", "all", "VN-44"].map(isUndivided) // -> [true, true, false]
 */
export function isUndivided(code: string): boolean {
  return code === "_Z" || code === "all";
}
