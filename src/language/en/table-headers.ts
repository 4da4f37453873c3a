import type { HeaderLanguage, HeaderSense, SpanUnit } from "../header-sense.ts";
import { PhraseTable } from "../phrases.ts";

const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve".split("|");

const rows: readonly (readonly [HeaderSense, string])[] = [
  [{ is: "scenario", scenario: "actual" }, "actual|actuals|implementation|realised|realized"],
  [{ is: "scenario", scenario: "actual", provisional: true }, "preliminary|provisional"],
  [{ is: "scenario", scenario: "estimate" }, "estimate|estimated|estimates|est"],
  [{ is: "scenario", scenario: "plan" }, "planned|budget|budgeted|target"],
  [{ is: "versus" }, "compared with|compared to|versus|vs|relative to|over|as % of|as percent of|as a percentage of"],
  [{ is: "versus", isOf: true }, "% of|percent of"],
  [
    { is: "reference", to: "prior-year" },
    "same period last year|same period of the previous year|same period of last year|same period of previous year|previous year|last year|prior year|a year earlier|corresponding period of previous year",
  ],
  [
    { is: "reference", to: "prior-year", compares: true, measure: "percent-change" },
    "year on year|year - on - year|year over year|yoy|y / y|y - o - y|% yoy|% y / y",
  ],
  [{ is: "reference", to: "prior-year", open: true }, "same period|same period of|the same period|same months of"],
  [
    { is: "reference", to: "prior-period" },
    "previous month|last month|prior month|previous quarter|last quarter|prior quarter|previous period|prior period",
  ],
  [
    { is: "reference", to: "prior-period", compares: true, measure: "percent-change" },
    "month on month|month - on - month|quarter on quarter|quarter - on - quarter|mom|qoq|m / m|q / q",
  ],
  [
    { is: "reference", to: "plan", open: true, compares: true },
    "plan completion|completion|completion rate|plan fulfilment|plan fulfillment|execution rate|% completed|% complete",
  ],
  [{ is: "reference", to: "plan", open: true }, "plan|annual plan|yearly plan|the plan|plan of the year"],
  [{ is: "reference", to: "base", open: true }, "base period|base year|base"],
  [
    { is: "change", measure: "difference" },
    "difference|increase / decrease|change|change on|change from|change over|change against|change vs|change compared with|change compared to|increase on|increase over|rise on|+ / -",
  ],
  [{ is: "change", measure: "absolute-difference" }, "absolute change|absolute change on|absolute change from"],
  [{ is: "change", measure: "absolute-difference", within: true }, "absolute|in absolute terms"],
  [
    { is: "change", measure: "percent-change" },
    "% change on|% change from|% change over|% change vs|percent change on|percent change from|percentage change on|percentage change from|growth on|growth over|% change|percent change|percentage change|growth|growth rate|change %|rate of growth|change in %",
  ],
  [{ is: "change", measure: "percent-of" }, "index of development"],
  [
    { is: "share" },
    "share|share of total|% of total|percent of total|structure|percentage distribution|percent distribution",
  ],
  [{ is: "span", unit: "month" }, "month|months"],
  [{ is: "span", unit: "month", afterNumber: true }, "m"],
  [{ is: "span", unit: "quarter" }, "quarter|q"],
  [{ is: "span", unit: "half" }, "half|h"],
  [{ is: "span", unit: "week" }, "week|weeks"],
  [
    { is: "span", unit: "year" },
    "year|years|full year|fiscal year|fiscal years|calendar year|whole year|school year|academic year|for the year|for the years|for the fiscal year|for the fiscal years",
  ],
  [{ is: "span", unit: "year", isShort: true }, "f|fy|fiscal"],
  [{ is: "ended" }, "ended|ending"],
  ...numbers.map((phrase, at) => [{ is: "number", value: at + 1 }, phrase] as const),
  [{ is: "number", value: 13 }, "thirteen"],
  [{ is: "number", value: 26 }, "twenty - six"],
  [{ is: "number", value: 39 }, "thirty - nine"],
  [{ is: "number", value: 52 }, "fifty - two"],
  [{ is: "number", value: 53 }, "fifty - three"],
  [
    { is: "bound" },
    "more than|less than|over|under|at least|at most|within|fewer than|longer than|shorter than|above|below|exceeding",
  ],
  [{ is: "part", of: "start" }, "first"],
  [{ is: "part", of: "end" }, "last"],
  [{ is: "cumulative" }, "cumulative|year to date|ytd|accumulated"],
  [{ is: "until" }, "up to|until"],
  [
    { is: "this-period" },
    "this period|current period|reporting period|this year|current year|end of year|end of the year|year end|closing balance",
  ],
  [{ is: "unit-column" }, "unit|units|unit of measure"],
  [{ is: "unit-label" }, "unit :|units :"],
  [{ is: "opening" }, "beginning of year|beginning of the year|start of year|start of the year"],
  [{ is: "row-number" }, "no|#|row"],
  [{ is: "breakdown" }, "of which|of that|by|including|divided into"],
  [{ is: "whole" }, "total|overall|all"],
  [{ is: "keep" }, "constant prices|constant prices of|at constant prices|at constant prices of|prices of"],
  [{ is: "row-change" }, "inflation|core inflation"],
  [{ is: "note" }, "note|notes|source|sources|footnote|footnotes"],
  [{ is: "of" }, "of"],
  [{ is: "filler" }, "the|and|for|in|at|as of|as at"],
];

const months = [
  "january|jan",
  "february|feb",
  "march|mar",
  "april|apr",
  "may",
  "june|jun",
  "july|jul",
  "august|aug",
  "september|sep|sept",
  "october|oct",
  "november|nov",
  "december|dec",
];

const quarters = ["first quarter|1st quarter", "second quarter|2nd quarter", "third quarter", "fourth quarter"];
const halves = ["first half|1st half", "second half|2nd half"];

const kinds: readonly (readonly [string, "stock" | "ratio" | "index"])[] = [
  ..."rate|ratio|per capita|average|yield|percentage|percent|productivity"
    .split("|")
    .map((phrase) => [phrase, "ratio"] as const),
  ..."index|price index".split("|").map((phrase) => [phrase, "index"] as const),
  ..."population|labour force|labor force|stock|balance|outstanding"
    .split("|")
    .map((phrase) => [phrase, "stock"] as const),
];

/** English as statistical tables write it. */
export const englishHeaders: HeaderLanguage = {
  code: "en",
  unitColumn: "unit",
  decimal: ".",
  fold: (word) => word.toLowerCase(),
  phrases: PhraseTable.of(phraseRows, (word) => word),
  joins: ["and", "the", "of"],
  spans: ["to", "until", "through"],
  isWritten: (text) => /\b(?:the|of|and|by|total|rate|year|per|in)\b/i.test(text),
  kinds: PhraseTable.of(kinds, (word) => word),
};

function phraseRows(): readonly (readonly [string, HeaderSense])[] {
  return [
    ...rows.flatMap(([sense, phrases]) => phrases.split("|").map((phrase) => [phrase, sense] as const)),
    ...named("month", months),
    ...named("quarter", quarters),
    ...named("half", halves),
  ];
}

function named(unit: SpanUnit, names: readonly string[]): readonly (readonly [string, HeaderSense])[] {
  return names.flatMap((all, index) =>
    all.split("|").map((name) => [name, { is: "named", unit, number: index + 1 }] as const),
  );
}
