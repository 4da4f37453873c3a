import type { Outlook } from "../forecast/outlook.ts";
import type { Language } from "../words/words.ts";
import { burnUp } from "./burn-up.ts";
import type { Chart } from "./chart.ts";
import { fan } from "./fan.ts";

/** Every chart of an outlook that there is something to draw for. */
export function outlookCharts(outlook: Outlook, lang: Language): readonly Chart[] {
  return [fan(outlook, lang), burnUp(outlook, lang)].flatMap((chart) => chart ?? []);
}
