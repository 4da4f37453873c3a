import { readValue } from "../cells/read-value.ts";
import type { Profile } from "./profile.ts";

/** Two nines and more, below zero. */
const code = /^-9{2,}(?:[.,]0+)?$/;

/** So many other figures show what those of a column are like. */
const fewestOthers = 2;

/**
 * The texts of columns of figures that stand for a missing value, as programs write it: `-999` among figures none of which is below
 * zero, nor as large.
 */
export function missingCodes(profiles: readonly Profile[], columns: readonly number[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap((column) => {
      const texts = profiles[column]?.distinct ?? [];
      const codes = texts.filter((text) => code.test(text));
      const others = texts.filter((text) => !code.test(text)).flatMap(figureIn);
      const size = Math.max(0, ...codes.flatMap(figureIn).map(Math.abs));
      const isApart = others.every((value) => value >= 0 && value < size);
      return codes.length > 0 && others.length >= fewestOthers && isApart ? codes : [];
    }),
  );
}

function figureIn(text: string): readonly number[] {
  const read = readValue(text, ".");
  return read.kind === "number" ? [read.value] : [];
}
