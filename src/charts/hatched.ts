import { darkPalette, palette } from "./colors.ts";

const step = 6;

/**
 * A drawing in which places without a figure are hatched, so that they are not taken for those with a small one: Vega has no patterns.
 *
 * @example
 * hatched('<svg><path fill="#f3f4f5"/></svg>').startsWith('<svg><defs><pattern id="no-data"') // -> true
 */
export function hatched(svg: string): string {
  const found = [palette, darkPalette].find(({ none }) => svg.includes(` fill="${none}"`));
  if (!found) return svg;
  const lines = `<rect width="${step}" height="${step}" fill="${found.paper}"/><path d="M0,0V${step}" stroke="${found.edge}" stroke-width="1.5"/>`;
  const pattern = `<defs><pattern id="no-data" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${lines}</pattern></defs>`;
  return svg
    .replaceAll(` fill="${found.none}"`, ' fill="url(#no-data)"')
    .replace(/^<svg[^>]*>/, (start) => start + pattern);
}
