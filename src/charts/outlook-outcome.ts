import type { Outlook } from "../forecast/outlook.ts";
import { type Language, wordsFor } from "../words/words.ts";
import { chanceText, partOfPlan } from "./outlook-figures.ts";
import { isOver } from "./outlook-headline.ts";

/**
 * How a plan stands, as a phrase: a probability where its period is ahead, `met, 105.2%` where it is over or the outcome can no
 * longer change; empty where nothing is known of it.
 */
export function outcomeText(outlook: Outlook, lang: Language): string {
  const { probability, plan, yearEnd } = outlook;
  if (probability === undefined) return "";
  if (!isDecided(outlook)) return chanceText(probability, lang);
  const { met, missed } = wordsFor(lang).forecast.tally;
  const part = plan && plan.value > 0 && yearEnd ? `, ${partOfPlan(yearEnd.value / plan.value, lang)}` : "";
  return `${probability === 1 ? met : missed}${part}`;
}

/** Whether it is known that the plan is met or not, so that there is no probability to speak of. */
export function isDecided(outlook: Outlook): boolean {
  const { probability } = outlook;
  return probability === 0 || probability === 1 || (probability !== undefined && isOver(outlook));
}
