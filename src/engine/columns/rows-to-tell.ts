import type { Scratch } from "../observations/scratch.ts";
import type { AxisDays } from "../periods/axis-maps.ts";
import { type BlockRows, rowsOfCells } from "../values/block-rows.ts";
import type { Extents } from "../values/extents.ts";
import type { Level } from "../values/level.ts";

/** Which cells of a level are told of: all that the panel states, and the gaps that there may be a base of at least. */
export interface Candidates {
  /** Gaps among them. */
  readonly rows: BlockRows;
  /** Which of the rows are gaps, and of each which bases make it worth telling. */
  readonly gaps: Int32Array;
  readonly kinds: Uint8Array;
}

/** A gap is told of with a plan as its base, or with any base while the series lasts and a year longer. */
export const gapKind = { planOnly: 1, anyBase: 2 } as const;

/** Which areas and places of a level are asked for: 1 for those that are. */
export interface Asked {
  readonly areas: Uint8Array;
  readonly places: Uint8Array;
}

/**
 * Every cell that the panel states something of, though not for the rest of a year that nobody has figures of yet; and the
 * gaps within the reach of the indicator's figures.
 */
export function candidatesOf(
  { marks, axis }: Level,
  extents: Extents,
  { starts, ends, anchors }: AxisDays,
  asked: Asked,
  scratch: Scratch,
): Candidates {
  const places = axis.length;
  const { stated } = marks();
  const { lastStated } = extents;
  const cells = scratch.integers(stated.length);
  const gaps = scratch.integers(stated.length);
  const kinds = scratch.bytes(stated.length);
  let length = 0;
  let gap = 0;
  for (let area = 0; area < asked.areas.length; area++) {
    if (asked.areas[area] === 0) continue;
    const first = extents.first[area] ?? 0;
    const yearAfter = extents.yearAfter[area] ?? 0;
    for (let place = 0, cell = area * places; place < places; place++, cell++) {
      if (asked.places[place] === 0) continue;
      const start = starts[place] ?? 0;
      if (stated[cell] !== 0 && start <= lastStated) cells[length++] = cell;
      else if ((anchors[place] ?? 0) <= lastStated) {
        const lasts = first <= start && (ends[place] ?? 0) <= yearAfter;
        kinds[gap] = lasts ? gapKind.anyBase : gapKind.planOnly;
        gaps[gap++] = length;
        cells[length++] = cell;
      }
    }
  }
  const rows = rowsOfCells(cells.subarray(0, length), asked.areas.length, places);
  return { rows, gaps: gaps.subarray(0, gap), kinds: kinds.subarray(0, gap) };
}
