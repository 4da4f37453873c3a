import { figuresFor } from "../../charts/outlook-figures.ts";
import { headline } from "../../charts/outlook-headline.ts";
import { isDecided, outcomeText } from "../../charts/outlook-outcome.ts";
import { outlookName } from "../../charts/outlook-parts.ts";
import type { Forecast } from "../../forecast/forecast.ts";
import type { Outlook } from "../../forecast/outlook.ts";
import { whyNone } from "../../forecast/why-none.ts";
import { nameIn } from "../../model/names.ts";
import type { OutlookNote } from "../../model/outlook-note.ts";
import { periodAt } from "../../model/period.ts";
import { periodName } from "../../words/period-name.ts";
import { type Language, wordsFor } from "../../words/words.ts";
import type { TextTable } from "../text-table.ts";
import { outlookLines } from "./outlook-lines.ts";
import type { Section } from "./sections.ts";

/** So many series are told one by one; more are told in a table alone. */
export const toldInFull = 3;
const mostRows = 200;

/** A forecast as sections: each series in full where there are few, a table sorted by risk where there are more. */
export function outlookSections({ outlooks, levels }: Forecast, lang: Language): readonly Section[] {
  const words = wordsFor(lang).forecast;
  if (outlooks.length === 0) return [{ heading: words.none }];
  if (outlooks.length <= toldInFull) return outlooks.flatMap((outlook) => inFull(outlook, lang));
  const { count } = figuresFor(lang);
  const rest = outlooks.length - mostRows;
  return [
    {
      heading: summaryTitle(outlooks, lang),
      main: true,
      table: withoutEmpty(summaryTable(outlooks.slice(0, mostRows), levels, lang)),
      notes: rest > 0 ? [words.more(count(rest))] : [],
    },
  ];
}

/** One row for each series: how likely the plan is reached, the plan, where it stands, where it ends. */
export function summaryTable(outlooks: readonly Outlook[], levels: readonly number[], lang: Language): TextTable {
  const { columns } = wordsFor(lang).forecast;
  const { number } = figuresFor(lang);
  const level = levels[0];
  const shown = (value: number | undefined) => (value === undefined ? "" : number(value));
  const several = new Set(outlooks.map(({ indicator }) => indicator.id)).size > 1;
  return {
    columns: [
      { title: columns.series, kind: "words" },
      { title: standingTitle(outlooks, lang), kind: "number" },
      { title: columns.plan, kind: "number" },
      { title: columns.now, kind: "number" },
      { title: columns.yearEnd, kind: "number" },
      ...(level === undefined ? [] : [{ title: columns.range(`${level}%`), kind: "number" as const }]),
      { title: columns.gap, kind: "number" },
      { title: columns.why, kind: "words" },
    ],
    rows: outlooks.map((outlook) => {
      const { plan, now, yearEnd, gap, area } = outlook;
      const range = yearEnd?.ranges[0];
      return [
        several ? outlookName(outlook, lang) : nameIn(area.names, lang),
        outcomeText(outlook, lang),
        shown(plan?.value),
        shown(now),
        shown(yearEnd?.value),
        ...(level === undefined ? [] : [range ? `${number(range.low)}–${number(range.high)}` : ""]),
        shown(gap),
        reasonText(outlook, lang),
      ];
    }),
  };
}

function summaryTitle(outlooks: readonly Outlook[], lang: Language): string {
  const { titles } = wordsFor(lang).forecast;
  if (outlooks.every(({ plan }) => plan === undefined)) return titles.plain;
  return areOver(outlooks) ? titles.outcomes : titles.summary;
}

/** Whether there are plans, and the periods of all of them are over. */
export function areOver(outlooks: readonly Outlook[]): boolean {
  const planned = outlooks.filter(({ plan }) => plan);
  return planned.length > 0 && planned.every(isDecided);
}

/** The heading above how plans stand: a probability, an outcome, or both. */
function standingTitle(outlooks: readonly Outlook[], lang: Language): string {
  const { chance, outcome } = wordsFor(lang).forecast.columns;
  const rated = outlooks.filter(({ probability }) => probability !== undefined);
  const decided = rated.filter(isDecided);
  if (decided.length === 0) return chance;
  return decided.length === rated.length ? outcome : `${chance} / ${outcome}`;
}

/** Why a series has no projection or no probability, as a phrase; empty where it has both. */
export function reasonText(outlook: Outlook, lang: Language): string {
  const reason = whyNone(outlook);
  return reason ? noteText(reason, lang) : "";
}

/** Without the columns that have nothing in any row. */
function withoutEmpty({ columns, rows }: TextTable): TextTable {
  const kept = columns.map((_, at) => at === 0 || rows.some((row) => row[at] !== ""));
  return {
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  };
}

function inFull(outlook: Outlook, lang: Language): readonly Section[] {
  const { titles } = wordsFor(lang).forecast;
  const { steps, members, trials, notes } = outlook;
  return [
    { heading: headline(outlook, lang), main: true, lines: outlookLines(outlook, lang) },
    ...(steps.length > 0 ? [{ heading: titles.steps, table: stepsTable(outlook, lang) }] : []),
    ...(trials.length > 0 ? [{ heading: titles.ways, table: waysTable(outlook, lang) }] : []),
    ...(members.length > 0 ? [{ heading: titles.models, table: modelsTable(outlook, lang) }] : []),
    ...(notes.length > 0 ? [{ heading: titles.notes, notes: notes.map((each) => noteText(each, lang)) }] : []),
  ];
}

function stepsTable({ steps, scenario }: Outlook, lang: Language): TextTable {
  const { columns } = wordsFor(lang).forecast;
  const { number } = figuresFor(lang);
  const levels = steps[0]?.ranges.map(({ level }) => level) ?? [];
  return {
    columns: [
      { title: columns.period, kind: "label" },
      { title: columns.value, kind: "number" },
      ...levels.map((level) => ({ title: columns.range(`${level}%`), kind: "number" as const })),
      ...(scenario ? [{ title: columns.scenario, kind: "number" as const }] : []),
    ],
    rows: steps.map(({ period, value, ranges }, at) => [
      periodName(period, lang),
      number(value),
      ...ranges.map(({ low, high }) => `${number(low)}–${number(high)}`),
      ...(scenario ? [number(scenario.steps[at]?.value ?? value)] : []),
    ]),
  };
}

function modelsTable({ members }: Outlook, lang: Language): TextTable {
  const { columns, models } = wordsFor(lang).forecast;
  const { number, percent } = figuresFor(lang);
  return {
    columns: [
      { title: columns.model, kind: "label" },
      { title: columns.error, kind: "number" },
      { title: columns.weight, kind: "number" },
    ],
    rows: [...members]
      .sort((a, b) => b.weight - a.weight)
      .map(({ model, error, weight }) => [models[model], error === undefined ? "" : number(error), percent(weight)]),
  };
}

function waysTable({ trials }: Outlook, lang: Language): TextTable {
  const { columns, ways } = wordsFor(lang).forecast;
  const { percent, count } = figuresFor(lang);
  return {
    columns: [
      { title: columns.way, kind: "words" },
      { title: columns.errorPercent, kind: "number" },
      { title: columns.tried, kind: "number" },
    ],
    rows: [...trials]
      .sort((a, b) => a.error - b.error)
      .map(({ method, error, years }) => [ways[method], percent(error), count(years)]),
  };
}

/** A note as a sentence. */
export function noteText({ code, count, frequency, ordinal }: OutlookNote, lang: Language): string {
  const about = frequency !== undefined && ordinal !== undefined ? periodName(periodAt(frequency, ordinal), lang) : "";
  return wordsFor(lang).forecast.notes[code](count === undefined ? about : figuresFor(lang).count(count));
}
