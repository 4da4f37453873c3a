import { type Language, messagesFor } from "../words/words.ts";
import { shortNumber } from "./short-number.ts";
import { textWidth } from "./text-width.ts";
import { sizes } from "./theme.ts";
import { tickPlaces } from "./ticks.ts";

/** What a tick of an axis of values says. */
export function tickText(tick: number, ticks: readonly number[], lang: Language): string {
  if (Math.max(...ticks.map(Math.abs)) >= 1e6) return shortNumber(tick, lang);
  return messagesFor(lang).number(tick.toFixed(tickPlaces(ticks)));
}

/** How much room the ticks of an upright axis take within the plot. */
export function tickRoom(ticks: readonly number[], lang: Language): number {
  return Math.max(...ticks.map((tick) => textWidth(tickText(tick, ticks, lang), sizes.small)));
}

/**
 * An upright axis whose labels stand on their lines within the plot, so that a chart begins where its title does. Vega's
 * locale writes the numbers; from a million on words do.
 */
export function valueAxis(ticks: readonly number[], lang: Language) {
  const short = Math.max(...ticks.map(Math.abs)) >= 1e6;
  const names = Object.fromEntries(ticks.map((tick) => [String(tick), tickText(tick, ticks, lang)]));
  return {
    values: [...ticks],
    ...(short
      ? { labelExpr: `${JSON.stringify(names)}[toString(datum.value)]` }
      : { format: `,.${tickPlaces(ticks)}f` }),
    labelAlign: "left" as const,
    labelBaseline: "bottom" as const,
    labelPadding: 0,
    labelOffset: -3,
    labelFontSize: sizes.small,
    labelOverlap: false as const,
  };
}
