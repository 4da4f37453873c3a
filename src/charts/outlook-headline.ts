import type { Outlook } from "../forecast/outlook.ts";
import { periodAt } from "../model/period.ts";
import { periodText } from "../model/period-text.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { chanceText, figuresFor } from "./outlook-figures.ts";
import { outlookName } from "./outlook-parts.ts";

/** The answer in one line. */
export function headline(outlook: Outlook, lang: Language): string {
  const { headline: words } = wordsFor(lang).forecast;
  const { amount } = figuresFor(lang);
  const { probability, yearEnd, gap, plan, direction, indicator } = outlook;
  const [what, by, up] = [outlookName(outlook, lang), endText(outlook), direction === "up"];
  if (probability === 1) return words.met(what, by, up);
  if (probability === 0) return words.missed(what, by, up);
  if (probability !== undefined) return words.chance(what, chanceText(probability, lang), by, up);
  if (yearEnd === undefined) return words.nothing(what);
  if (plan && gap !== undefined) return words.gap(what, by, amount(Math.abs(gap), indicator.unit.text), gap < 0);
  return words.plain(what, amount(yearEnd.value, indicator.unit.text), by);
}

/** The period that the target is of: the year, where it is all of it. */
export function endText({ by, year, indicator }: Outlook): string {
  const last = periodAt(by.frequency, by.ordinal + 1);
  const whole = indicator.kind === "flow" && periodText(last).startsWith(String(year + 1).padStart(4, "0"));
  return whole ? String(year) : periodText(by);
}

/** How far from the plan the end is projected to be, in one line; the answer where there is no plan. */
export function gapHeadline(outlook: Outlook, lang: Language): string {
  const { gap, plan, indicator } = outlook;
  if (!plan || gap === undefined) return headline(outlook, lang);
  const { headline: words } = wordsFor(lang).forecast;
  const amount = figuresFor(lang).amount(Math.abs(gap), indicator.unit.text);
  return words.gap(outlookName(outlook, lang), endText(outlook), amount, gap < 0);
}
