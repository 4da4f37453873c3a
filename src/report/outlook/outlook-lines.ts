import { figuresFor, signedPercent } from "../../charts/outlook-figures.ts";
import { endText } from "../../charts/outlook-headline.ts";
import type { Outlook } from "../../forecast/outlook.ts";
import { yearOf } from "../../model/period.ts";
import { periodName } from "../../words/period-name.ts";
import { type Language, wordsFor } from "../../words/words.ts";

/**
 * The figures behind the headline of an outlook, one line each: to date, plan, projection, gap, required pace, benchmarks.
 *
 * @example
 * const months = Array.from({ length: 42 }, (_, at) => ({
 *   indicator: "spending",
 *   period: `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
 *   value: 100 + (at % 12) * 5 + ((at * 7) % 5),
 * }));
 * const plan = { indicator: "spending", period: "2024", scenario: "plan", value: 1500 };
 * const panel = panelOf([...months, plan], { indicators: [{ id: "spending", kind: "flow", unit: "million" }] });
 * outlookLines(forecast(panel, { at: "2024-06" }).outlooks[0], "en")[1] // -> "Plan 1,500 million; 45.8% of it so far"
 */
export function outlookLines(outlook: Outlook, lang: Language): readonly string[] {
  return [...known(outlook, lang), ...end(outlook, lang), ...pace(outlook, lang), ...others(outlook, lang)];
}

function known(outlook: Outlook, lang: Language): readonly string[] {
  const words = wordsFor(lang).forecast;
  const { amount, percent } = figuresFor(lang);
  const { now, plan, at, year, indicator, past } = outlook;
  const unit = indicator.unit.text;
  const begun = indicator.kind === "flow" && yearOf(at) === year && at.frequency !== "A";
  const last = past.at(-1)?.value;
  const part =
    now !== undefined && plan && plan.value > 0 && (begun || indicator.kind !== "flow")
      ? percent(now / plan.value)
      : "";
  return [
    ...(begun && now !== undefined ? [words.known(periodName(at, lang), amount(now, unit), true)] : []),
    ...(!begun && last !== undefined ? [words.known(periodName(at, lang), amount(last, unit), false)] : []),
    ...(plan === undefined
      ? []
      : [
          plan.vintage === undefined
            ? words.givenPlan(amount(plan.value, unit), part)
            : words.plan(amount(plan.value, unit), plan.vintage, part),
        ]),
  ];
}

function end(outlook: Outlook, lang: Language): readonly string[] {
  const words = wordsFor(lang).forecast;
  const { amount, number, percent, count } = figuresFor(lang);
  const { yearEnd, gap, plan, reached, at, by, direction } = outlook;
  const unit = outlook.indicator.unit.text;
  if (!yearEnd) return [];
  const ranges = yearEnd.ranges.map(({ level, low, high }) => words.range(`${level}%`, number(low), number(high)));
  const up = direction === "up";
  const passes = !up && outlook.indicator.kind === "flow";
  const later = by.ordinal > at.ordinal;
  const { pooled } = yearEnd;
  const sums = outlook.indicator.kind === "flow" && at.frequency !== "A";
  const byModels = sums ? words.method.models : words.method.level;
  const method = pooled ? words.method.completion(count(pooled.years), count(pooled.areas)) : byModels;
  return [
    words.yearEnd(endText(outlook, lang), amount(yearEnd.value, unit), ranges.join("; "), !later),
    ...(gap === undefined || !plan
      ? []
      : [
          words.gap(
            amount(Math.abs(gap), unit),
            plan.value === 0 ? "" : percent(Math.abs(gap / plan.value)),
            gap >= 0,
            up,
          ),
        ]),
    ...(reached ? [words.reached(periodName(reached, lang), reached.ordinal <= at.ordinal, passes)] : []),
    ...(!reached && plan && later ? [words.notReached(periodName(by, lang), passes)] : []),
    ...(later ? [method] : []),
  ];
}

function pace({ pace: needed, direction, indicator, at }: Outlook, lang: Language): readonly string[] {
  if (!needed) return [];
  const words = wordsFor(lang).forecast;
  const { points } = wordsFor(lang).compare.labels;
  const { amount, number, count, times } = figuresFor(lang);
  const unit = indicator.unit.text;
  // A percentage rises by points; in percent of itself 0.1 of 99.9 is next to nothing.
  const inPoints = indicator.unit.kind === "percent";
  const rate = inPoints ? `${number(needed.perPeriod)} ${points}` : amount(needed.perPeriod, unit);
  const inAll = words.pace(rate, count(needed.periods), words.periodUnit[at.frequency], direction === "up");
  if (needed.growth !== undefined && inPoints) return [inAll];
  if (needed.growth !== undefined)
    return [words.growthPace(signedPercent(needed.growth, lang), needed.periods, direction === "up")];
  const passed = indicator.kind === "flow" && needed.remaining <= 0;
  if (passed) return [words.passed(amount(-needed.remaining, unit))];
  const { soFar, lastYear, pastYears, againstLastYear, againstPastYears } = needed;
  const told = [
    inAll,
    ...(soFar === undefined ? [] : [words.soFar(number(soFar))]),
    ...(againstLastYear === undefined || lastYear === undefined
      ? []
      : [words.againstLastYear(times(againstLastYear), number(lastYear))]),
    ...(againstPastYears === undefined || pastYears === undefined
      ? []
      : [words.againstPastYears(times(againstPastYears), number(pastYears))]),
  ];
  return [told.join("; ")];
}

function others({ baselines, scenario, indicator }: Outlook, lang: Language): readonly string[] {
  const words = wordsFor(lang).forecast;
  const { amount, number, percent } = figuresFor(lang);
  const said = [
    ["straight-line", baselines.straightLine],
    ["seasonal", baselines.seasonal],
    ["last-year", baselines.lastYear],
  ] as const;
  const rules = said.flatMap(([way, value]) => (value === undefined ? [] : [`${words.ways[way]} ${number(value)}`]));
  const lines = rules.length > 0 ? [words.baselines(rules.join("; "))] : [];
  if (!scenario) return lines;
  const assumed = [
    ...(scenario.growth === undefined ? [] : [words.growth(percent(scenario.growth))]),
    ...scenario.given.map(({ period, value }) => `${periodName(period, lang)} = ${number(value)}`),
  ].join(", ");
  const { met, gap } = scenario;
  const result = met === undefined || gap === undefined ? "" : words.scenarioMet(met, amount(gap, indicator.unit.text));
  return [...lines, words.scenario(assumed, amount(scenario.yearEnd, indicator.unit.text), result)];
}
