import { linesOf } from "./text-width.ts";
import { sizes } from "./type-sizes.ts";

/** A finding that takes more lines is read by nobody. */
const mostLines = 3;
const pathStart = /(?:… \/ )?[^/:;·…]+ \/ /;
/** A name is not cut shorter than this. */
const fewestWords = 3;

/**
 * A title in at most three lines where its names allow it: of a path what leads to its end is left out first, then words of
 * the name that it begins with. The chart's alternative text has it whole.
 *
 * @example
 * titleLines("Total investment of the province / Local budget / Communes: up 12%", 200)
 * // -> ["… / Local budget /", "Communes: up 12%"]
 */
export function titleLines(title: string, width: number): string[] {
  const lines = (text: string) => linesOf(text, width, sizes.title, "semibold");
  let text = title;
  while (lines(text).length > mostLines - (pathStart.test(text) ? 1 : 0) && pathStart.test(text)) {
    const shorter = text.replace(pathStart, " … / ").replace(/\s+/g, " ").trim();
    if (shorter === text) break;
    text = shorter;
  }
  const colon = text.indexOf(":");
  const words = text.slice(0, Math.max(0, colon)).split(" ");
  while (lines(text).length > mostLines && words.length > fewestWords) {
    words.pop();
    text = `${words.join(" ").replace(/[\s·,;]+$/u, "")}…${title.slice(title.indexOf(":"))}`;
  }
  return lines(text);
}
