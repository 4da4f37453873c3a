import { figuresFor } from "../../charts/outlook-figures.ts";
import { plainDecimal } from "../../engine/results/number-text.ts";
import type { Backtest } from "../../forecast/backtest/backtest.ts";
import type { BacktestMethod } from "../../model/forecast-names.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import type { TextTable } from "../text-table.ts";
import type { Section } from "./sections.ts";

const methods: readonly BacktestMethod[] = ["combination", "naive", "seasonal-naive"];

/** A backtest as sections: errors by distance, scores of probabilities, calibration. */
export function backtestSections(result: Backtest, lang: Language): readonly Section[] {
  const words = wordsFor(lang).forecast;
  const { count } = figuresFor(lang);
  const { accuracy, plans, calibration } = result;
  const heading = accuracy.length + plans.length === 0 ? words.lead.untried : words.backtest;
  return [
    { heading: heading(count(result.series)), main: true },
    ...(accuracy.length > 0
      ? [
          { heading: words.titles.accuracy, table: scaledTable(result, lang) },
          { heading: words.titles.percent, table: percentTable(result, lang) },
        ]
      : []),
    ...(plans.length > 0
      ? [{ heading: words.titles.plans, table: plansTable(result, lang), notes: [words.rule] }]
      : []),
    ...(calibration.length > 0 ? [{ heading: words.titles.calibration, table: calibrationTable(result, lang) }] : []),
  ];
}

function scaledTable({ accuracy, levels }: Backtest, lang: Language): TextTable {
  const { columns, methods: names } = wordsFor(lang).forecast;
  const { number } = messagesFor(lang);
  const { count } = figuresFor(lang);
  return {
    columns: [
      { title: columns.ahead, kind: "label" },
      { title: columns.forecasts, kind: "number" },
      ...methods.map((method) => ({ title: names[method], kind: "number" as const })),
      ...levels.map((level) => ({ title: columns.inside(`${level}%`), kind: "number" as const })),
    ],
    rows: accuracy.map((row) => [
      aheadText(row, lang),
      count(row.forecasts),
      ...methods.map((method) => number(plainDecimal(row.mase[method]), 2)),
      ...row.coverage.map(({ inside }) => (inside === undefined ? "" : `${number(plainDecimal(inside), 0)}%`)),
    ]),
  };
}

function percentTable({ accuracy }: Backtest, lang: Language): TextTable {
  const { columns, methods: names } = wordsFor(lang).forecast;
  const { number } = messagesFor(lang);
  return {
    columns: [
      { title: columns.ahead, kind: "label" },
      ...methods.map((method) => ({ title: names[method], kind: "number" as const })),
    ],
    rows: accuracy.map((row) => [
      aheadText(row, lang),
      ...methods.map((method) => `${number(plainDecimal(row.smape[method]), 1)}%`),
    ]),
  };
}

function aheadText({ ahead, frequency }: Backtest["accuracy"][number], lang: Language): string {
  return wordsFor(lang).forecast.periods(figuresFor(lang).count(ahead), frequency);
}

function plansTable({ plans }: Backtest, lang: Language): TextTable {
  const { columns, ways, methods: names, periods } = wordsFor(lang).forecast;
  const { number } = messagesFor(lang);
  const { count } = figuresFor(lang);
  const score = (value: number | undefined) => (value === undefined ? "" : number(plainDecimal(value), 3));
  return {
    columns: [
      { title: columns.elapsed, kind: "label" },
      { title: columns.plans, kind: "number" },
      { title: columns.brier, kind: "number" },
      { title: columns.compared, kind: "number" },
      { title: columns.brierOf(names.combination), kind: "number" },
      { title: columns.brierOf(ways["straight-line"]), kind: "number" },
      { title: columns.brierOf(ways["last-year"]), kind: "number" },
    ],
    rows: plans.map(({ frequency, elapsed, plans: all, brier, compared, comparedBrier, straightLine, lastYear }) => [
      periods(count(elapsed), frequency),
      count(all),
      score(brier),
      count(compared),
      score(comparedBrier),
      score(straightLine),
      score(lastYear),
    ]),
  };
}

function calibrationTable({ calibration }: Backtest, lang: Language): TextTable {
  const { columns } = wordsFor(lang).forecast;
  const { percent, count } = figuresFor(lang);
  return {
    columns: [
      { title: columns.said, kind: "label" },
      { title: columns.plans, kind: "number" },
      { title: columns.saidOnAverage, kind: "number" },
      { title: columns.met, kind: "number" },
    ],
    rows: calibration.map(({ from, to, plans, said, met }) => [
      `${count(from * 100)}–${count(to * 100)}%`,
      count(plans),
      percent(said),
      percent(met),
    ]),
  };
}
