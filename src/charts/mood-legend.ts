import { type Language, wordsFor } from "../words/words.ts";
import type { Mood } from "./compared-rows.ts";

const order: readonly Mood[] = ["good", "bad", "neutral"];

/** What the colours mean that are in the chart; nothing where all are neutral. */
export function moodLegend(moods: readonly Mood[], lang: Language): string {
  const words = wordsFor(lang).charts.moods;
  const there = order.filter((mood) => moods.includes(mood));
  if (there.every((mood) => mood === "neutral")) return "";
  const text = there.map((mood) => words[mood]).join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
