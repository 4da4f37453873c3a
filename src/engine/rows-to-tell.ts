import type { AxisDays } from "./axis-maps.ts";
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

/** Which areas and places of a level are asked for: 1 for those that are. */
export interface Asked {
  readonly areas: Uint8Array;
  readonly places: Uint8Array;
}

/**
 * Every cell that the panel states something of, though not for the rest of a year that nobody has figures of yet; and the
 * gaps within the reach of the indicator's figures.
 */
export function candidatesOf(level: Level, extents: Extents, days: AxisDays, asked: Asked): Candidates {
  const { stated } = level;
  const places = level.axis.length;
  const { starts, ends, anchors } = days;
  const { lastStated } = extents;
  const rows = new Int32Array(stated.length);
  const gap = new Uint8Array(stated.length);
  let length = 0;
  for (let area = 0; area < asked.areas.length; area++) {
    if (asked.areas[area] === 0) continue;
    const first = extents.first[area] ?? 0;
    const yearAfter = extents.yearAfter[area] ?? 0;
    for (let place = 0; place < places; place++) {
      if (asked.places[place] === 0) continue;
      const cell = area * places + place;
      const start = starts[place] ?? 0;
      if (stated[cell] !== 0 && start <= lastStated) rows[length++] = cell;
      else if ((anchors[place] ?? 0) <= lastStated) {
        const lasts = first <= start && (ends[place] ?? 0) <= yearAfter;
        gap[length] = lasts ? gapKind.anyBase : gapKind.planOnly;
        rows[length++] = cell;
      }
    }
  }
  return { rows: rows.subarray(0, length), gap: gap.subarray(0, length) };
}
