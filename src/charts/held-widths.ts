import { type Weight, widthInInter } from "./text-width.ts";

/** Shorter texts cannot run far; a line of several is held as the others are, or its letters would look larger. */
const fewLetters = 8;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * A drawing whose lines of text are as wide as they were measured, whichever typeface takes the place of Inter: where it is
 * not installed the letters are drawn narrower instead of running over an edge or into each other.
 *
 * @example
 * heldWidths('<text font-size="10px">Investment realised</text>')
 * // -> '<text font-size="10px" textLength="92" lengthAdjust="spacingAndGlyphs">Investment realised</text>'
 */
export function heldWidths(svg: string): string {
  return svg.replace(/<text\b([^>]*[^/>])>(.*?)<\/text>/gs, (whole, attributes: string, inner: string) => {
    const size = Number(/ font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? "11");
    const weight = / font-weight="(?:bold|[6-9]00)"/.test(attributes) ? "semibold" : "regular";
    if (!inner.includes("<")) return `<text${attributes}${held(inner, size, weight, fewLetters)}>${inner}</text>`;
    if (!/^(?:<tspan[^>]*>[^<]*<\/tspan>)+$/.test(inner)) return whole;
    const lines = inner.replace(
      /<tspan([^>]*)>([^<]*)/g,
      (_, own: string, text: string) => `<tspan${own}${held(text, size, weight, 2)}>${text}`,
    );
    return `<text${attributes}>${lines}</text>`;
  });
}

/** A drawing without what holds its widths, for where it is set in Inter. */
export function freeWidths(svg: string): string {
  return svg.replace(/ textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/g, "");
}

function held(escaped: string, size: number, weight: Weight, fewest: number): string {
  const text = escaped.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");
  if ([...text].length < fewest) return "";
  return ` textLength="${Math.round(widthInInter(text, size, weight))}" lengthAdjust="spacingAndGlyphs"`;
}
