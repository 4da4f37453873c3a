import type { Description, IndicatorDescription } from "../../datasets/panel/describe.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { nameIn } from "../../model/names.ts";
import { observationStatuses, statusName } from "../../model/observation-status.ts";
import type { Place } from "../../model/problem.ts";
import { diagnosticText, guessText } from "../../words/diagnostics.ts";
import { type Language, messagesFor, wordsFor } from "../../words/words.ts";
import type { TextTable } from "../text-table.ts";

/** What a data set holds, as texts: a summary, a table of its indicators, and lists below titles. */
export interface InspectionFacts {
  readonly title: string;
  readonly summary: string;
  readonly indicators: TextTable;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** A description in a language. `placeText` writes where something stands. */
export function inspectionFacts(
  description: Description,
  lang: Language,
  placeText: (place: Place) => string,
): InspectionFacts {
  const labels = wordsFor(lang).compare.inspection;
  const number = (count: number) => messagesFor(lang).number(String(count));
  const { name, title, rows, observations, indicators, areas } = description;
  return {
    title: title ?? name,
    summary: labels.summary({
      rows: number(rows),
      observations: number(observations),
      indicators: number(indicators.length),
      areas: number(areas),
      missing: number(sumOf(indicators, ({ missing }) => missing)),
      gaps: number(sumOf(indicators, ({ gaps }) => gaps)),
      duplicates: number(sumOf(indicators, ({ duplicates }) => duplicates)),
    }),
    indicators: indicatorTable(indicators, lang),
    sections: sectionsOf(description, lang, placeText).filter(({ lines }) => lines.length > 0),
  };
}

/** The lists below the table; those that say nothing are left out. */
function sectionsOf(
  { indicators, guesses, diagnostics, vintages, reported }: Description,
  lang: Language,
  placeText: (place: Place) => string,
): InspectionFacts["sections"] {
  const labels = wordsFor(lang).compare.inspection;
  const number = (count: number) => messagesFor(lang).number(String(count));
  const { statuses, scenarios } = countsOf(indicators, lang);
  const [first, last] = [vintages[0], vintages.at(-1)];
  return [
    { title: labels.scenarios, lines: scenarios.length > 0 ? [scenarios.join(", ")] : [] },
    { title: labels.statuses, lines: statuses.length > 0 ? [statuses.join(", ")] : [] },
    {
      title: labels.vintages,
      lines: first === undefined ? [] : [`${number(vintages.length)}: ${first}${first === last ? "" : `..${last}`}`],
    },
    { title: labels.reported, lines: reported > 0 ? [number(reported)] : [] },
    {
      title: labels.diagnostics,
      lines: diagnostics.map((each) => `${placeText(each.place)}: ${diagnosticText(each, lang)}`),
    },
    ...byPlace(guesses, placeText).map(([place, each]) => ({
      title: `${labels.guesses}: ${place}`,
      lines: each.map((guess) => guessText(guess, lang)),
    })),
  ];
}

/** How many observations there are of each status and of each scenario. */
function countsOf(indicators: readonly IndicatorDescription[], lang: Language) {
  const labels = wordsFor(lang).compare.inspection;
  const number = (count: number) => messagesFor(lang).number(String(count));
  const totals = (of: (each: IndicatorDescription) => Readonly<Record<string, number>>) => {
    const sums = new Map<string, number>();
    for (const each of indicators)
      for (const [key, count] of Object.entries(of(each))) sums.set(key, (sums.get(key) ?? 0) + count);
    return [...sums];
  };
  const statuses = totals((each) => each.statuses).map(([status, count]) => {
    const known = observationStatuses.find((each) => each === status);
    return `${status}${known ? ` ${statusName(known, wordsFor(lang).compare.labels.statuses)}` : ""}: ${number(count)}`;
  });
  const scenarios = totals((each) => each.scenarios).map(
    ([scenario, count]) => `${labels.scenarioNames[scenario] ?? scenario}: ${number(count)}`,
  );
  return { statuses, scenarios };
}

function sumOf(indicators: readonly IndicatorDescription[], of: (each: IndicatorDescription) => number): number {
  return indicators.reduce((sum, each) => sum + of(each), 0);
}

function byPlace(guesses: readonly Guess[], placeText: (place: Place) => string): [string, readonly Guess[]][] {
  const places = new Map<string, Guess[]>();
  for (const guess of guesses) {
    const place = placeText(guess.place);
    places.set(place, [...(places.get(place) ?? []), guess]);
  }
  return [...places];
}

function indicatorTable(indicators: readonly IndicatorDescription[], lang: Language): TextTable {
  // A column that says nothing of any indicator is left out: no unit, no gaps. The summary counts these.
  const told = columnsIn(lang).filter(({ of }) => indicators.some((each) => of(each) !== "" && of(each) !== "0"));
  return {
    columns: told.map(({ title, kind }) => ({ title, kind })),
    rows: indicators.map((each) => told.map(({ of }) => of(each))),
  };
}

/** A column of the table of indicators: what it is called, and what it says of one. */
interface IndicatorColumn {
  readonly title: string;
  readonly kind: "words" | "label" | "number";
  readonly of: (each: IndicatorDescription) => string;
}

function columnsIn(lang: Language): readonly IndicatorColumn[] {
  const labels = wordsFor(lang).compare.inspection;
  const counted = (name: "areas" | "observations" | "missing" | "gaps" | "duplicates"): IndicatorColumn => ({
    title: labels[name],
    kind: "number",
    of: (each) => messagesFor(lang).number(String(each[name])),
  });
  return [
    { title: labels.indicator, kind: "words", of: nameOf(lang) },
    { title: labels.unit, kind: "words", of: ({ unit }) => messagesFor(lang).unit(unit.text) },
    {
      title: labels.kind,
      kind: "label",
      of: ({ kind, guessed }) => labels.kinds[kind] + (guessed ? ` (${labels.guessed})` : ""),
    },
    { title: labels.direction, kind: "label", of: ({ direction }) => labels.directions[direction] },
    counted("areas"),
    { title: labels.periods, kind: "words", of: ({ spans }) => spansText(spans, lang) },
    counted("observations"),
    counted("missing"),
    counted("gaps"),
    counted("duplicates"),
  ];
}

function spansText(spans: IndicatorDescription["spans"], lang: Language): string {
  const { number } = messagesFor(lang);
  return spans
    .map(({ frequency, first, last, periods }) =>
      first === last ? `${frequency} ${first}` : `${frequency} ${first} → ${last} (${number(String(periods))})`,
    )
    .join("; ");
}

function nameOf(lang: Language): (each: IndicatorDescription) => string {
  return ({ id, names }) => (nameIn(names, lang) === id ? id : `${nameIn(names, lang)} [${id}]`);
}
