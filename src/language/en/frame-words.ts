import { type PhraseRows, phrasesOf, wordsOf } from "../define-language.ts";
import type { ContrastWord, FrameWords, PeriodSense, RoleSense } from "../frame-sense.ts";
import { PhraseTable } from "../phrases.ts";
import { fold } from "./fold.ts";

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

const periods: PhraseRows<PeriodSense> = [
  ...months.map((phrases, at) => [{ is: "named", unit: "month", number: at + 1 } as const, phrases] as const),
  [{ is: "named", unit: "quarter", number: 1 }, "first quarter|first-quarter|1st quarter|q1"],
  [{ is: "named", unit: "quarter", number: 2 }, "second quarter|second-quarter|2nd quarter|q2"],
  [{ is: "named", unit: "quarter", number: 3 }, "third quarter|third-quarter|3rd quarter|q3"],
  [{ is: "named", unit: "quarter", number: 4 }, "fourth quarter|fourth-quarter|4th quarter|q4"],
  [{ is: "half", number: 1 }, "first half|first half of|h1"],
  [{ is: "half", number: 2 }, "second half|second half of|h2"],
  [
    { is: "span", unit: "year" },
    "year|fiscal|fiscal year|financial year|calendar year|fy|full year|full-year|year ended|year ending|the year|years ended",
  ],
  [{ is: "span", unit: "quarter" }, "q|quarter|quarters"],
  [{ is: "span", unit: "month" }, "month|months"],
  [{ is: "span", unit: "week" }, "week|weeks"],
  [
    { is: "relative", unit: "year", shift: -1 },
    "last year|a year earlier|a year ago|previous year|prior year|a year before|the previous year|prior-year|the year before|year-on-year|year-over-year",
  ],
  [{ is: "relative", unit: "year", shift: 0, now: true }, "this year|the current year|current year"],
  [{ is: "relative", unit: "year", shift: 1 }, "next year|the following year"],
  [
    { is: "relative", unit: "quarter", shift: -1 },
    "last quarter|previous quarter|prior quarter|a quarter earlier|the quarter before",
  ],
  [{ is: "relative", unit: "quarter", shift: 0 }, "this quarter|the quarter"],
  [
    { is: "relative", unit: "month", shift: -1 },
    "last month|previous month|prior month|a month earlier|the month before",
  ],
  [{ is: "relative", unit: "month", shift: 0 }, "this month"],
  [
    { is: "same-window" },
    "same period|same quarter|same month|corresponding period|corresponding quarter|same period of|same quarter of",
  ],
  [{ is: "part", of: "end", span: "year" }, "year-end|end of the year|end of year|year end|end of"],
  [{ is: "part", of: "start", span: "year" }, "start of the year|beginning of the year|start of"],
  [{ is: "until" }, "as of|as at|until|up to|by the end of|to|through|and"],
  [{ is: "from" }, "between|from"],
  [{ is: "cumulative" }, "year to date|year-to-date|ytd|cumulative"],
  [{ is: "length" }, "ago|earlier|later|over the last|old|months|past"],
  [{ is: "link" }, "of|in|the|for|at|on|during|ended|ending|over"],
  ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, at) => [{ is: "number", value: at + 2 } as const, word] as const,
  ),
];

const roles: PhraseRows<RoleSense> = [
  [
    { is: "scenario", scenario: "plan" },
    "target|plan|budget|budgeted|planned|allocation|appropriation|guidance|goal|quota|allocated",
  ],
  [
    { is: "scenario", scenario: "forecast" },
    "forecast|expected|expects|projected|projection|will|outlook|anticipated|is expected to|are expected to",
  ],
  [{ is: "scenario", scenario: "estimate" }, "provisional|provisionally|preliminary|flash estimate"],
  [{ is: "done" }, "pension plan|plans|planning|budget deficit|actual"],
  [
    { is: "rate" },
    "interest rate|tax rate|inflation|unemployment rate|employment rate|mortality rate|birth rate|death rate|margin|operating margin|yield|dividend|fertility rate|participation rate|rate",
  ],
  [{ is: "growth" }, "growth|growth rate|increase|rise|decline|growth of|rate of growth|change|decrease"],
  [{ is: "price" }, "price|prices|per share|share price|cost per|average price"],
  [{ is: "index" }, "index|points on the index|score"],
  [{ is: "mean" }, "average|mean|median|on average"],
  [{ is: "per" }, "per|each|every"],
  [{ is: "class" }, "aged|age|over the age of|earning|worth|valued at|more than|employing|with turnover of"],
  [{ is: "or-more" }, "or more|and over|or over|or older|and above|or less|or above"],
  [{ is: "certainty" }, "ci|cis|confidence interval|confidence intervals|confidence level|confidence limits"],
  [{ is: "rank" }, "ranked|rank|top"],
  [{ is: "list" }, "namely|including|such as"],
];

/** Each line a group of which a thing is only one. */
const contrasts: readonly string[] = [
  "exports,export|imports,import|trade deficit|trade surplus",
  "revenue,revenues,sales,turnover|expenditure,spending,expenses,costs|profit,net income,earnings|assets|liabilities|equity",
  "births|deaths|marriages|stillbirths",
  "male,males,men,boys|female,females,women,girls",
  "urban|rural",
  "goods|services",
  "domestic|foreign,international,overseas",
  "employed,employment|unemployed,unemployment|inactive",
  "england|wales|scotland|northern ireland",
  "recurrent|development",
  "gaap|non-gaap",
  "gross|net",
];

const empty =
  "the of and to in a an for by from with was were is are at on as that this these those it its their there which who be been has have had will would can could not no but while than then they we our into during after before both such other within across per year years month months quarter quarters period number numbers total overall all percent cent compared reported million billion thousand rate increase decrease rise fall growth about around approximately over under more less fewer higher lower up down also only same first second third fourth half last previous prior year's including included said due result results respectively each between or registered estimated highest lowest largest".split(
    " ",
  );

const adjustments =
  "excluding adjusting adjusted organic organically currency-neutral constant-currency constant like-for-like comparable same-store underlying normalised normalized non-gaap pro-forma inflation-adjusted weather-adjusted seasonally";

const noNames =
  "gdp uk us eu usa usd gbp eur vat eps ebit ebitda gaap roa roe ceo cfo q fy h ytd r&d sg&a opex capex ifrs fx cc".split(
    " ",
  );

/** English words of when, what kind and about what. */
export const englishFrames: Partial<FrameWords> = {
  periods: PhraseTable.of(() => phrasesOf(periods), fold),
  roles: PhraseTable.of(() => phrasesOf(roles), fold),
  contrasts: PhraseTable.of(contrastRows, fold),
  copulas: wordsOf("was were is are had", fold),
  ages: wordsOf("years old|years of age", fold),
  indexUnits: wordsOf("points", fold),
  limits: new Map([
    ["under", { sure: true }],
    ["over", { sure: false }],
  ]),
  numbered: wordsOf("boeing airbus covid iphone model", fold),
  turns: wordsOf("but while whereas although however though", fold),
  empty: new Set(empty),
  adjustments: wordsOf(adjustments, fold),
  noNames: new Set(noNames),
};

function* contrastRows(): Generator<readonly [string, ContrastWord]> {
  for (const [group, line] of contrasts.entries())
    for (const [member, phrases] of line.split("|").entries())
      for (const phrase of phrases.split(",")) yield [phrase, { group: String(group), member }];
}
