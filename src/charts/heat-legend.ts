import type { Language } from "../words/words.ts";
import { type Distance, type Side, type StepLimits, waysOf } from "./color-steps.ts";
import { badSteps, fallSteps, palette, steps } from "./colors.ts";
import type { Plot } from "./frame.ts";
import { placed } from "./marks.ts";
import { colorField } from "./options.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { keyOf, said } from "./told-marks.ts";

const narrowest = 34;
const textSize = sizes.small;
const swatchHeight = 10;
const textDistance = 19;

/** The bounds on either side of no change. */
export type LegendBounds = Readonly<Record<keyof StepLimits, readonly string[]>>;

/** Bounds as they are written, with the sign of the figures that they are of. */
export function writtenBounds(
  { more, away }: StepLimits,
  distances: readonly Distance[],
  write: (bound: number, way: number) => string,
): LegendBounds {
  const ways = waysOf(distances);
  return {
    more: more.map((bound) => write(bound, ways.more)),
    away: away.map((bound) => write(bound, ways.away)),
  };
}

/** A bound with the sign of what it is a bound of. */
export function signedBound(bound: number, way: number, lang: Language): string {
  return `${way > 0 ? "+" : ""}${shortNumber(way < 0 ? -bound : bound, lang)}`;
}

/** The colours of a heat table or a map from what is bad or fewer over no change to what is good or more, or from little to much. */
export interface HeatLegend {
  readonly left: number;
  readonly top: number;
  /** How wide it may be. */
  readonly room: number;
  /** Where one colour gives way to the next, from light to strong, as written. */
  readonly bounds: LegendBounds;
  /** What is drawn in colours of its own, away from the others. */
  readonly below?: Exclude<Side, "more"> | undefined;
}

/** From what to what a colour of the legend is: to its left, what is away from the others grows leftwards. */
function spanOf(texts: readonly string[], at: number, middle: number): string {
  const [left, right] = [texts[at - 1], texts[at]];
  if (at === middle && middle > 0) return [left, right].map((bound) => `… ${bound}`).join(" / ");
  const [from, to] = at < middle ? [right, left] : [left, right];
  return [from ?? "…", to ?? "…"].join(from === undefined || to === undefined ? " " : "–");
}

/** Where swatches begin and end: as wide as each other where there is room, else as the bounds at their ends need. */
function edgesOf(texts: readonly string[], room: number): readonly number[] {
  const taken = texts.map((text) => textWidth(text, textSize) + 8);
  const even = Math.max(narrowest, ...taken);
  const needed = [...taken, 0].map((width, at) => Math.max(narrowest, (width + (taken[at - 1] ?? 0)) / 2));
  const sum = needed.reduce((all, width) => all + width, 0);
  const wide = even * needed.length <= room;
  let edge = 0;
  return [0, ...needed.map((width) => (edge += wide ? even : width * Math.min(1, room / sum)))];
}

/** A row of swatches with the bounds between them. */
export function heatLegend({ left, top, room, bounds, below }: HeatLegend): readonly Plot["layer"][number][] {
  const away = below === undefined ? [] : (below === "worse" ? badSteps : fallSteps).slice(1).reverse();
  const colors = [...away, ...steps];
  const texts = [...(below === undefined ? [] : [...bounds.away].reverse()), ...bounds.more];
  const edges = edgesOf(texts, room);
  return [
    {
      data: {
        values: colors.map((color, at) => ({
          color,
          said: keyOf(color, spanOf(texts, at, away.length)),
          x: left + (edges[at] ?? 0),
          x2: left + (edges[at + 1] ?? 0),
          y: top,
          y2: top + swatchHeight,
        })),
      },
      mark: { type: "rect" },
      encoding: { ...placed("x", "y"), x2: { field: "x2" }, y2: { field: "y2" }, color: colorField, ...said },
    },
    {
      data: { values: texts.map((text, at) => ({ text, x: left + (edges[at + 1] ?? 0), y: top + textDistance })) },
      mark: {
        type: "text",
        align: "center",
        baseline: "middle",
        fontSize: textSize,
        color: palette.quiet,
      },
      encoding: { ...placed("x", "y"), text: { field: "text" } },
    },
  ];
}
