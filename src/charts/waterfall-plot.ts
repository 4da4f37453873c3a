import { palette } from "./colors.ts";
import type { Mood } from "./compared-rows.ts";
import type { Plot } from "./frame.ts";
import { box, caption, inPixels, of, rule } from "./marks.ts";
import { colorField, moodColors } from "./options.ts";
import { fitted, textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { said, saying } from "./told-marks.ts";

const rowHeight = 40;

/** A part's share of a change, or all of it. */
export interface Step {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly mood: Mood;
  readonly total: boolean;
}

/** Bars below each other, each from where the one before ended; what is in total starts from nought again. */
export function stepsPlot(steps: readonly Step[], width: number): Plot {
  const bars = barsOf(steps, width);
  const x = scaleOf(bars, width);
  const links = bars.slice(0, -1).map(({ to, y }) => ({ to, y, next: y + rowHeight }));
  const zeros = bars.map(({ y }) => ({ zero: 0, top: y - 8, bottom: y + 8 }));
  return {
    width,
    height: bars.length * rowHeight - 4,
    layer: [
      of(
        links,
        rule(
          { y: inPixels("y"), y2: { field: "next" }, x: { ...x, field: "to", axis: null } },
          { color: palette.edge, strokeDash: [2, 2] },
        ),
      ),
      of(
        zeros,
        rule({ x: { ...x, field: "zero" }, y: inPixels("top"), y2: { field: "bottom" } }, { color: palette.quiet }),
      ),
      {
        data: { values: bars },
        encoding: { y: inPixels("y") },
        layer: [
          box({
            x: { ...x, field: "from" },
            x2: { field: "to" },
            y: inPixels("top"),
            y2: { field: "bottom" },
            color: colorField,
            ...said,
          }),
          caption("note", { x: { ...x, field: "end" } }, { dx: 6 }),
          caption("label", { y: inPixels("labelY"), x: { value: 0 } }),
        ],
      },
    ],
  };
}

function barsOf(steps: readonly Step[], width: number) {
  let level = 0;
  return steps.map((step, at) => {
    const from = step.total ? 0 : level;
    const to = from + step.value;
    if (!step.total) level = to;
    const y = at * rowHeight + 26;
    const half = step.total ? 7 : 5;
    return {
      label: fitted(step.label, width, sizes.label),
      labelY: at * rowHeight + 9,
      y,
      from,
      to,
      end: Math.max(from, to),
      note: step.text,
      top: y - half,
      bottom: y + half,
      color: moodColors[step.mood],
      said: saying(`${step.label}: ${step.text}`),
    };
  });
}

/** From the lowest end to the highest, with room for what stands beside the bars. */
function scaleOf(bars: ReturnType<typeof barsOf>, width: number) {
  const low = Math.min(0, ...bars.map(({ from, to }) => Math.min(from, to)));
  const high = Math.max(0, ...bars.map(({ end }) => end));
  const noteRoom = 10 + Math.max(...bars.map(({ note }) => textWidth(note, sizes.label, "semibold")));
  return {
    type: "quantitative" as const,
    scale: { domain: low < high ? [low, high] : [0, 1], range: [0, width - noteRoom], nice: false },
  };
}
