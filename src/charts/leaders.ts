import { palette } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { pixels } from "./options.ts";

/** A label that stands away from its point, in pixels. */
export interface Leader {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly labelY: number;
}

/** A label nearer than this to its point needs no line. */
const near = 3;

/** Thin lines from points to those of their labels that were moved away from them. */
export function leaders(all: readonly Leader[]): Plot["layer"][number] {
  return {
    data: {
      values: all.filter(({ x, y, labelX, labelY }) => Math.abs(labelY - y) > near || Math.abs(labelX - x) > 20),
    },
    mark: { type: "rule", color: palette.edge, strokeWidth: 1 },
    encoding: {
      x: { field: "x", ...pixels },
      x2: { field: "labelX" },
      y: { field: "y", ...pixels },
      y2: { field: "labelY" },
    },
  };
}
