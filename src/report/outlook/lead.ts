import { chanceText, figuresFor, signedPercent } from "../../charts/outlook-figures.ts";
import { endText, isOver } from "../../charts/outlook-headline.ts";
import { outlookName } from "../../charts/outlook-parts.ts";
import type { Backtest } from "../../forecast/backtest/backtest.ts";
import { currentOutlooks } from "../../forecast/current-outlooks.ts";
import type { Outlook } from "../../forecast/outlook.ts";
import { whyNone } from "../../forecast/why-none.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import { noteText } from "./outlook-sections.ts";

/** From here on a plan is told as likely to be reached; up to the other as unlikely. */
export const likely = 0.8;
const unlikely = 0.2;

/** Outlooks by how their plans stand. */
export interface OutlookTally {
  /** Of plans whose period is over: reached, and not. */
  readonly met: number;
  readonly missed: number;
  readonly likely: number;
  readonly open: number;
  readonly unlikely: number;
  /** With a projection, but no probability. */
  readonly unrated: number;
  /** Without a projection. */
  readonly none: number;
}

/** How many plans were reached and how many not, of those ahead how many are likely to be, and of how many nothing is told. */
export function tallyOf(outlooks: readonly Outlook[]): OutlookTally {
  const count = (fits: (outlook: Outlook) => boolean) => outlooks.filter(fits).length;
  const among = (over: boolean, fits: (probability: number) => boolean) =>
    count((each) => each.probability !== undefined && isOver(each) === over && fits(each.probability));
  const rated = (fits: (probability: number) => boolean) => among(false, fits);
  return {
    met: among(true, (probability) => probability >= likely),
    missed: among(true, (probability) => probability < likely),
    likely: rated((probability) => probability >= likely),
    open: rated((probability) => probability > unlikely && probability < likely),
    unlikely: rated((probability) => probability <= unlikely),
    unrated: count(({ probability, yearEnd }) => probability === undefined && yearEnd !== undefined),
    none: count(({ probability, yearEnd }) => probability === undefined && yearEnd === undefined),
  };
}

/**
 * A forecast in one sentence: of one series what will be reached, how surely, and what pace it takes; of more how many, those
 * whose period is over apart, since they are no longer at risk.
 */
export function leadSentence(outlooks: readonly Outlook[], lang: Language): string {
  const [first] = outlooks;
  const words = wordsFor(lang).forecast;
  if (!first) return words.none;
  if (outlooks.length === 1) return outlookSentence(first, lang);
  const { count } = figuresFor(lang);
  const rated = outlooks.filter(({ probability }) => probability !== undefined);
  if (rated.length === 0) {
    const { unrated, none } = tallyOf(outlooks);
    return words.lead.projected(count(unrated), count(none));
  }
  const over = rated.filter(isOver);
  const { met, likely: sure, open, unlikely: risky } = tallyOf(rated);
  const ahead = sure + open + risky;
  return [
    ...(ahead > 0 ? [words.lead.many(count(ahead), count(sure), count(open), count(risky))] : []),
    ...(over.length > 0 ? [words.lead.over(count(over.length), count(met), ahead > 0)] : []),
  ].join("; ");
}

/** The open plan of current figures that is most at risk, told in full; empty where there are no several series or none is. */
export function mostAtRisk(outlooks: readonly Outlook[], lang: Language): string {
  if (outlooks.length < 2) return "";
  const open = currentOutlooks(outlooks).find((each) => each.probability !== undefined && !isOver(each));
  return open ? wordsFor(lang).forecast.lead.risk(outlookSentence(open, lang)) : "";
}

/** What one series comes to, how surely its plan is reached, and what pace that takes. */
export function outlookSentence(outlook: Outlook, lang: Language): string {
  const { lead } = wordsFor(lang).forecast;
  const { yearEnd, plan, probability, direction, indicator } = outlook;
  const { amount, percent, number } = figuresFor(lang);
  const what = outlookName(outlook, lang);
  const reason = whyNone(outlook);
  if (!yearEnd) return lead.nothing(what, reason ? noteText(reason, lang) : "");
  const over = isOver(outlook);
  const part = plan && plan.value > 0 ? percent(yearEnd.value / plan.value) : "";
  const up = direction === "up";
  return [
    lead.end(what, endText(outlook, lang), amount(yearEnd.value, indicator.unit.text), over),
    ...(plan ? [lead.ofPlan(part, number(plan.value))] : []),
    ...(probability === undefined || over ? [] : [lead.chance(chanceText(probability, lang), up)]),
    ...(over ? [] : paceOf(outlook, lang)),
  ].join("; ");
}

function paceOf({ pace, indicator, at, direction }: Outlook, lang: Language): readonly string[] {
  if (pace?.growth !== undefined) {
    const { lead } = wordsFor(lang).forecast;
    return [lead.growth(signedPercent(pace.growth, lang), pace.periods, direction === "up")];
  }
  if (!pace || (indicator.kind === "flow" && pace.remaining <= 0)) return [];
  const words = wordsFor(lang).forecast;
  const { number, times } = figuresFor(lang);
  const so = pace.soFar === undefined || pace.soFar <= 0 ? "" : times(pace.perPeriod / pace.soFar);
  return [words.lead.pace(number(pace.perPeriod), words.periodUnit[at.frequency], so, direction === "up")];
}

/** A backtest in one sentence: how far off forecasts were beside simple ones, and how much of what came lay inside ranges. */
export function backtestLead({ accuracy, series, levels }: Backtest, lang: Language): string {
  const words = wordsFor(lang).forecast;
  const { count, percent } = figuresFor(lang);
  const forecasts = accuracy.reduce((sum, row) => sum + row.forecasts, 0);
  if (forecasts === 0) return words.lead.untried(count(series));
  const mean = (of: (row: Backtest["accuracy"][number]) => number) =>
    accuracy.reduce((sum, row) => sum + of(row) * row.forecasts, 0) / forecasts;
  const own = mean(({ mase }) => mase.combination);
  const simple = Math.min(...(["naive", "seasonal-naive"] as const).map((each) => mean(({ mase }) => mase[each])));
  const told = accuracy.every(({ coverage }) => coverage[0]?.inside !== undefined);
  const inside = mean(({ coverage }) => (coverage[0]?.inside ?? 0) / 100);
  return [
    words.lead.errors(count(series), percent(Math.abs(1 - own / simple)), own <= simple),
    ...(told && levels[0] !== undefined ? [words.lead.held(`${levels[0]}%`, percent(inside))] : []),
  ].join("; ");
}
