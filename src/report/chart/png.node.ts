import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { freeWidths } from "../../charts/held-widths.ts";

/** The weights that charts are set in. */
const weights = ["400Regular", "600SemiBold"];

/** Letters that Inter has; for others the system's typefaces are looked through, which takes longer. */
const known = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** A drawn chart as PNG, so many pixels to one of the drawing, in Inter: Vietnamese letters look the same everywhere. */
export function chartPng(svg: string, scale: number): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = weights.map((weight) => resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`));
  const font = { fontFiles, loadSystemFonts: !known.test(svg), defaultFontFamily: "Inter" };
  return new Resvg(freeWidths(svg), { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
}
