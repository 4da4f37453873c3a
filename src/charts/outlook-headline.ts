import type { Outlook } from "../forecast/outlook.ts";
import { periodAt } from "../model/period.ts";
import { periodText } from "../model/period-text.ts";
import { periodName } from "../words/period-name.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { chanceText, figuresFor } from "./outlook-figures.ts";
import { outlookName } from "./outlook-parts.ts";

/**
 * The conclusion of an outlook in one line: the probability of meeting the plan, or the projected gap if no probability can be given.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * headline(forecast(panel, { at: "2024-06" }).outlooks[0], "en")
 * // -> "spending: > 99% likely to reach the plan by the end of 2024"
 */
export function headline(outlook: Outlook, lang: Language): string {
  const { headline: words } = wordsFor(lang).forecast;
  const { amount } = figuresFor(lang);
  const { probability, yearEnd, gap, plan, direction, indicator } = outlook;
  const [what, by, up] = [outlookName(outlook, lang), endText(outlook, lang), direction === "up"];
  if (probability === 1) return words.met(what, by, up);
  if (probability === 0) return words.missed(what, by, up);
  if (probability !== undefined) return words.chance(what, chanceText(probability, lang), by, up);
  if (yearEnd === undefined) return words.nothing(what);
  const over = isOver(outlook);
  if (plan && gap !== undefined) return words.gap(what, by, amount(Math.abs(gap), indicator.unit.text), gap < 0, over);
  return words.plain(what, amount(yearEnd.value, indicator.unit.text), by, over);
}

/** The period that the target is of: the year, where it is all of it. */
export function endText({ by, year, indicator }: Outlook, lang: Language): string {
  const last = periodAt(by.frequency, by.ordinal + 1);
  const whole = indicator.kind === "flow" && periodText(last).startsWith(String(year + 1).padStart(4, "0"));
  return whole ? String(year) : periodName(by, lang);
}

/** Whether the period of the target has ended, so that nothing of it is projected any more. */
export function isOver({ at, by }: Pick<Outlook, "at" | "by">): boolean {
  return at.ordinal >= by.ordinal;
}

/** How far from the plan the end is projected to be, in one line; the answer where there is no plan. */
export function gapHeadline(outlook: Outlook, lang: Language): string {
  const { gap, plan, indicator } = outlook;
  if (!plan || gap === undefined) return headline(outlook, lang);
  const { headline: words } = wordsFor(lang).forecast;
  const amount = figuresFor(lang).amount(Math.abs(gap), indicator.unit.text);
  return words.gap(outlookName(outlook, lang), endText(outlook, lang), amount, gap < 0, isOver(outlook));
}
