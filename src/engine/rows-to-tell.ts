import { endDay, startDay } from "../model/period.ts";
import type { Extents } from "./extents.ts";
import type { Level } from "./level.ts";

/** Which cells of a level are told of. `known`: all that the panel states. `gaps`: those where there may be a base at least. */
export interface Candidates {
  /** In order; gaps among them. */
  readonly rows: Int32Array;
  /** For each row: 0 where the panel states it, else which bases make it worth telling. */
  readonly gap: Uint8Array;
}

/** A gap is told of with a plan as its base, or with any base while the series lasts and a year longer. */
export const gapKind = { none: 0, planOnly: 1, anyBase: 2 } as const;

/**
 * Every cell that the panel states something of, though not for the rest of a year that nobody has figures of yet; and the
 * gaps within the reach of the indicator's figures.
 */
export function candidatesOf(
  level: Level,
  extents: Extents,
  wanted: (area: number, place: number) => boolean,
): Candidates {
  const { axis, stated } = level;
  const starts = axis.periods.map(startDay);
  const ends = axis.periods.map(endDay);
  const reached = axis.periods.map(
    (each) => (each.kind === "regular" ? startDay(each) : endDay(each)) <= extents.lastStated,
  );
  const rows = new Int32Array(stated.length);
  const gap = new Uint8Array(stated.length);
  let length = 0;
  for (let cell = 0; cell < stated.length; cell++) {
    const place = cell % axis.length;
    const area = (cell - place) / axis.length;
    const start = starts[place] ?? 0;
    const said = stated[cell] !== 0 && start <= extents.lastStated;
    if (!(said || reached[place]) || !wanted(area, place)) continue;
    const lasts = (extents.first[area] ?? 0) <= start && (ends[place] ?? 0) <= (extents.yearAfter[area] ?? 0);
    gap[length] = said ? gapKind.none : lasts ? gapKind.anyBase : gapKind.planOnly;
    rows[length++] = cell;
  }
  return { rows: rows.slice(0, length), gap: gap.slice(0, length) };
}
