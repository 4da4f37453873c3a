import { type Language, wordsFor } from "../words/words.ts";
import type { Series } from "./series.ts";

/** How many periods inside the lines have no value; nothing where all have one. */
export function gapsText(series: readonly Series[], lang: Language): string {
  const gaps = series.reduce((sum, { points }) => sum + points.filter(({ value }) => value === undefined).length, 0);
  return gaps > 0 ? wordsFor(lang).charts.gaps(gaps) : "";
}
