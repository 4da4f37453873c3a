import type { Outlook } from "../forecast/outlook.ts";
import type { Language } from "../words/words.ts";
import { inBothWidths } from "./both-widths.ts";
import { burnUp } from "./burn-up.ts";
import type { Chart } from "./chart.ts";
import { fan } from "./fan.ts";

/**
 * Every chart of an outlook for which there are data; with `wide` also laid out for a wide screen.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * outlookCharts(forecast(panel, { at: "2024-06" }).outlooks[0], "en").map(({ name }) => name) // -> ["fan", "burn-up"]
 */
export function outlookCharts(outlook: Outlook, lang: Language, wide = false): readonly Chart[] {
  return [fan, burnUp].flatMap((draw) => inBothWidths((width) => draw(outlook, lang, width), wide) ?? []);
}
