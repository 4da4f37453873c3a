import { type Language, wordsFor } from "../words/words.ts";
import type { Side } from "./color-steps.ts";

/** What the colours of values mean that are on both sides of nought. */
export function signsLegend(sides: readonly Side[], lang: Language): string {
  return sides.includes("fewer") ? wordsFor(lang).charts.steps.signs : "";
}

/** What the colours of changes mean that are in a heat table or a map. */
export function stepLegend(sides: readonly Side[], lang: Language): string {
  const { steps } = wordsFor(lang).charts;
  if (sides.includes("worse")) return sides.includes("fewer") ? `${steps.moods} ${steps.ways}` : steps.moods;
  return sides.includes("fewer") ? steps.ways : "";
}
