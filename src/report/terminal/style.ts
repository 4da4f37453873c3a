import type { Verdict } from "../../model/claim.ts";

/** How a piece of terminal text may stand out. */
export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue";

/** Puts a style on a text. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

/** A painter that writes colour codes, or one that leaves every text as it is. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) =>
    text === "" ? text : `\u001b[${styles.map((style) => codes[style]).join(";")}m${text}\u001b[0m`;
}

/** The colour of a verdict. */
export const colors: Readonly<Record<Verdict, Style>> = {
  consistent: "green",
  inconsistent: "red",
  doubtful: "yellow",
  unverifiable: "yellow",
};
