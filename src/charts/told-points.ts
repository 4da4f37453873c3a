import type { Plot } from "./frame.ts";
import { said, saying, sayingOf } from "./told-marks.ts";

/** Points that are not seen, each of which says what a line or an area shows there: to a pointer and to the keyboard. */
export function toldPoints(
  points: readonly {
    readonly date: string | number;
    readonly value: number;
    readonly told: string;
    readonly of?: number;
  }[],
  x: object,
  y: object,
): Plot["layer"][number] {
  return {
    data: {
      values: points.map(({ date, value, told, of }) => ({
        date,
        value,
        said: of === undefined ? saying(told) : sayingOf(of, told),
      })),
    },
    mark: { type: "point", filled: true, size: 90, opacity: 0 },
    encoding: {
      x: { ...x, field: "date", type: "temporal" },
      y: { ...y, field: "value", type: "quantitative" },
      ...said,
    },
  };
}
