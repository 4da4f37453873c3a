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
  const { name, title, rows, observations, indicators, areas, guesses, diagnostics, vintages, reported } = description;
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
  const [first, last] = [vintages[0], vintages.at(-1)];
  const sections = [
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
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
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
  const labels = wordsFor(lang).compare.inspection;
  const number = (count: number) => messagesFor(lang).number(String(count));
  const all = [
    { title: labels.indicator, kind: "words" as const, of: nameOf(lang) },
    { title: labels.unit, kind: "words" as const, of: ({ unit }: IndicatorDescription) => unit.text },
    {
      title: labels.kind,
      kind: "label" as const,
      of: ({ kind, guessed }: IndicatorDescription) => labels.kinds[kind] + (guessed ? ` (${labels.guessed})` : ""),
    },
    {
      title: labels.direction,
      kind: "label" as const,
      of: ({ direction }: IndicatorDescription) => labels.directions[direction],
    },
    { title: labels.areas, kind: "number" as const, of: ({ areas }: IndicatorDescription) => number(areas) },
    {
      title: labels.periods,
      kind: "words" as const,
      of: ({ spans }: IndicatorDescription) =>
        spans
          .map(({ frequency, first, last, periods }) =>
            first === last ? `${frequency} ${first}` : `${frequency} ${first} → ${last} (${number(periods)})`,
          )
          .join("; "),
    },
    {
      title: labels.observations,
      kind: "number" as const,
      of: (each: IndicatorDescription) => number(each.observations),
    },
    { title: labels.missing, kind: "number" as const, of: ({ missing }: IndicatorDescription) => number(missing) },
    { title: labels.gaps, kind: "number" as const, of: ({ gaps }: IndicatorDescription) => number(gaps) },
    { title: labels.duplicates, kind: "number" as const, of: (each: IndicatorDescription) => number(each.duplicates) },
  ];
  // A column that says nothing of any indicator is left out: no unit, no gaps. The summary counts these.
  const told = all.filter(({ of }) => indicators.some((each) => of(each) !== "" && of(each) !== "0"));
  return {
    columns: told.map(({ title, kind }) => ({ title, kind })),
    rows: indicators.map((each) => told.map(({ of }) => of(each))),
  };
}

function nameOf(lang: Language): (each: IndicatorDescription) => string {
  return ({ id, names }) => (nameIn(names, lang) === id ? id : `${nameIn(names, lang)} [${id}]`);
}
