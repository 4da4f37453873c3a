import { type Language, wordsFor } from "../words/words.ts";
import type { Series } from "./series.ts";

/** How many periods inside the lines have no value; nothing where all have one. */
export function gapsText(series: readonly Series[], lang: Language): string {
  const gaps = series.reduce((sum, { points }) => sum + gapsIn(points), 0);
  return gaps > 0 ? wordsFor(lang).charts.gaps(gaps) : "";
}

/** Periods without a value between the first and the last that has one. */
function gapsIn(points: Series["points"]): number {
  const there = points.map(({ value }) => value !== undefined);
  return there.slice(there.indexOf(true), there.lastIndexOf(true)).filter((each) => !each).length;
}
