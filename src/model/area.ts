import type { Names } from "./names.ts";

/**
 * A place, or any other member that a figure is given for: a province, a ministry, an economic sector. Members begin, end,
 * split and merge; a code alone does not say that a name covers another territory than it did.
 */
export interface Area {
  readonly code: string;
  readonly names: Names;
  /** The code of the whole that this is a part of. */
  readonly parent?: string;
  /** The members that this one was split off from or merged of. */
  readonly from?: readonly string[];
  /** SDMX notation of the first and last period in which it existed as such. */
  readonly since?: string;
  readonly until?: string;
  /** What else the source says it belongs to, by the column that says it: `{ region: "Mekong" }`. */
  readonly within?: Readonly<Record<string, string>>;
  /** Periods from which on the same name covers another territory, as SDMX notation. */
  readonly breaks?: readonly string[];
}

/** Codes of figures that are of no place in particular: SDMX's "not applicable", and what a sheet without places has. */
const undivided: ReadonlySet<string> = new Set(["_Z", "all"]);

/**
 * Whether a code names no place, so that a label leaves it out.
 *
 * @example
 * ["_Z", "all", "VN-44"].map(isUndivided) // -> [true, true, false]
 */
export function isUndivided(code: string): boolean {
  return undivided.has(code);
}
