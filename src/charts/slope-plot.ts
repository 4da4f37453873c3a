import { palette } from "./colors.ts";
import { endLabel, endLines, endPlaces, endWidth, labelGap } from "./end-label.ts";
import type { Plot } from "./frame.ts";
import { leaders } from "./leaders.ts";
import { caption, dot, inPixels, type Layer, of, rule } from "./marks.ts";
import { colorField } from "./options.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./text-width.ts";
import { lineHeight, sizes } from "./theme.ts";
import { said, sayingOf } from "./told-marks.ts";

const labelDistance = 14;
const namePart = 0.391;

/** A line from what it was to what it is, with what stands at either end. */
export interface SlopeLine {
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
  readonly color: string;
  /** What the line says it shows. */
  readonly told: string;
}

/** Lines between two upright rules, and what the rules are, in two texts, where these have room. */
export function slopesPlot(
  lines: readonly SlopeLine[],
  heads: readonly [left: string, right: string],
  width: number,
): Plot {
  const { texts, height, low, high, pixel, values } = laidOut(lines, width);
  const left = labelDistance + Math.max(...lines.map(({ fromText }) => textWidth(fromText, sizes.small)));
  const right = width - labelDistance - endWidth(texts);
  const y = { type: "quantitative" as const, scale: { domain: [low, high], nice: false }, axis: null };
  const side = (x: number) => of([{}], rule({ x: { value: x }, y: { value: 0 }, y2: { value: height } }, grid));
  const away = (x: number, by: number, value: "from" | "to", place: "fromY" | "toY") =>
    leaders(values.map((each) => ({ x, y: pixel(each[value]), labelX: x + by, labelY: each[place] })));
  return {
    width,
    height,
    layer: [
      ...headsOf(heads, left, right),
      side(left),
      side(right),
      of(values, {
        layer: [
          lineBetween([left, right], y),
          away(left, 2 - labelDistance, "from", "fromY"),
          away(right, labelDistance - 2, "to", "toY"),
          ...endsOf([left, right], y),
        ],
      }),
    ],
  };
}

/** Where lines end and their labels stand, in a plot as high as these need. */
function laidOut(lines: readonly SlopeLine[], width: number) {
  const texts = lines.map(({ toText }) => endLines(toText, namePart * width));
  const height = Math.max(lineHeight(width), texts.flat().length * (labelGap + 4));
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(...ends, 0)];
  const pixel = (value: number) => height * (1 - (value - low) / (high - low || 1));
  const levels = (end: "from" | "to") => lines.map((line) => pixel(line[end]));
  const fromYs = spread(levels("from"), labelGap, 0, height);
  const toYs = endPlaces(levels("to"), texts, 0, height);
  const values = lines.map((line, at) => ({
    ...line,
    ...wordsOf(line, at),
    toText: texts[at] ?? [],
    fromY: fromYs[at] ?? 0,
    toY: toYs[at] ?? 0,
  }));
  return { texts, height, low, high, pixel, values };
}

/** What a line and the label at its end say, and that all of it is of one series. */
function wordsOf({ told, toText }: SlopeLine, at: number) {
  return { of: sayingOf(at), said: sayingOf(at, told), label: sayingOf(at, toText) };
}

const grid = { color: palette.grid };

/** What each side is, above it; nothing where the two would touch. */
function headsOf([from, to]: readonly [string, string], left: number, right: number): readonly Layer[] {
  if (textWidth(from, sizes.small) + textWidth(to, sizes.small) + 12 > right - left) return [];
  const head = (text: string, x: number, align: "left" | "right") => {
    const look = { align, baseline: "bottom", fontSize: sizes.small, color: palette.quiet } as const;
    return of([{ text }], caption("text", { x: { value: x }, y: { value: -12 } }, look));
  };
  return [head(from, left, "left"), head(to, right, "right")];
}

interface Scale {
  readonly type: "quantitative";
  readonly scale: object;
  readonly axis: null;
}

function lineBetween([left, right]: readonly [number, number], y: Scale): Layer {
  const from = { x: { value: left }, y: { ...y, field: "from" } };
  const to = { x2: { value: right }, y2: { field: "to" } };
  return rule({ ...from, ...to, color: colorField, ...said }, { strokeWidth: 2 });
}

/** The ends of the lines, and what stands at these. */
function endsOf([left, right]: readonly [number, number], y: Scale): readonly Layer[] {
  const colored = { color: colorField };
  const ofLine = { description: { field: "of", type: "nominal" } } as const;
  return [
    dot(40, { x: { value: left }, y: { ...y, field: "from" }, ...colored, ...ofLine }),
    dot(40, { x: { value: right }, y: { ...y, field: "to" }, ...colored, ...ofLine }),
    caption(
      "fromText",
      { x: { value: left - labelDistance }, y: inPixels("fromY"), ...said },
      { align: "right", fontSize: sizes.small },
    ),
    {
      mark: endLabel,
      encoding: {
        x: { value: right + labelDistance },
        y: inPixels("toY"),
        text: { field: "toText" },
        description: { field: "label", type: "nominal" },
        ...colored,
      },
    },
  ];
}
