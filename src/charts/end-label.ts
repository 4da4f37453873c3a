import { spread } from "./spread.ts";
import { fitted, linesOf, textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";

/** From one line of these words to the next. */
export const labelGap = 15;
const weight = "semibold";

/** The words that stand to the right of the last mark of a line, a column or a slope. */
export const endLabel = {
  type: "text",
  align: "left",
  baseline: "middle",
  fontSize: sizes.small,
  lineHeight: labelGap,
  fontWeight: 600,
} as const;

/**
 * The words in lines of so many pixels: a name that is longer goes on in a second line, and is cut only there.
 *
 * @example
 * endLines("180,1 Thành phố Hồ Chí Minh", 152) // -> ["180,1 Thành phố Hồ Chí", "Minh"]
 */
export function endLines(text: string, room: number): readonly string[] {
  const [first = "", ...rest] = linesOf(text, room, sizes.small, weight);
  return rest.length > 0 ? [first, fitted(rest.join(" "), room, sizes.small, weight)] : [first];
}

/** How wide the widest of the lines is. */
export function endWidth(labels: readonly (readonly string[])[]): number {
  return Math.max(0, ...labels.flat().map((line) => textWidth(line, sizes.small, weight)));
}

/** Where the first line of each label stands so that its lines are level with their mark as far as those of others leave room. */
export function endPlaces(
  levels: readonly number[],
  labels: readonly (readonly string[])[],
  low: number,
  high: number,
): readonly number[] {
  const lines = labels.flatMap((label, at) => label.map((_, line) => ({ at, line, level: levels[at] ?? 0 })));
  const places = spread(
    lines.map(({ level }) => level),
    labelGap,
    low,
    high,
  );
  return labels.map((_, at) => places[lines.findIndex((each) => each.at === at && each.line === 0)] ?? 0);
}
