import type { PageWords } from "../shape/page.ts";
import { areas } from "./areas.ts";
import { numbers as english } from "./numbers.ts";

const many = (count: number, one: string) => `${english.number(String(count))} ${one}${count === 1 ? "" : "s"}`;

export const page: PageWords = {
  title: "Report and data, recomputed",
  language: "Language",
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  asked: {
    changed: "What changed most",
    wrong: "What does not add up",
    plans: "Which plans are at risk",
    also: "What else the data show",
    wrongOne: (subject, printed, recomputed) => `${subject}: printed ${printed}, recomputed ${recomputed || "none"}`,
    moreWrong: (rest) => `and ${rest} more`,
    nothingWrong: (checked, open) =>
      `Nothing among ${checked === "1" ? "the one figure" : `the ${checked} figures`} that could be checked${open === "0" ? "" : `; ${open} ${open === "1" ? "is" : "are"} still unchecked`}`,
    printedPlans: (count, period, least) => `Lowest of ${count} printed plan percentages in ${period}: ${least}`,
  },
  areas,
  comparisons: "Comparisons",
  comparisonsHint: "Open a result to see the calculation; select a column heading to sort.",
  printed: "Comparisons printed in the data",
  outlooks: "Outlook for the plans",
  outlooksHint: "Most at risk first. Open a row to see the basis of the forecast and the pace needed.",
  outcomesHint: "The outcome of every plan is known; those not met come first. Open a row to see how it was found.",
  outlooksMethod:
    "The probability of reaching a plan is estimated from time-series models and from completion rates of past years at the same point; each method is backtested, and its errors determine its weight and the width of its prediction intervals.",
  series: {
    title: "What was read",
    hint: (file) =>
      `Each series with its first and latest figure. Changes, plans and charts of them: recount report '${file}' on the command line.`,
    first: "First",
    last: "Latest",
    count: "Figures",
    course: "Trend",
    more: (count) => `… and ${count} more series`,
  },
  sources: "Sources",
  report: "report",
  data: "data set",
  search: "Search the table",
  shown: "Rows shown",
  columns: "Columns",
  rowsHeld: (count) => `${many(count, "more row")} shown when scripts are enabled, and in the file beside the page.`,
  skipTable: "Skip this table (arrow keys go from row to row)",
  printAll: "Print all rows",
  onPaper: (shown, all) =>
    `The printout contains the first ${shown} of ${all} rows; choose “Print all rows” for the whole appendix.`,
  marks: {
    decision: "Your decision",
    names: { accepted: "accepted", disputed: "disputed", mended: "corrected", none: "undecided" },
    hints: {
      accepted: "Accepted: the finding is right; the figure has yet to be corrected",
      disputed: "Disputed: the figure is right as printed",
      mended: "Corrected: the figure has been corrected in the source",
    },
    note: "Note",
    file: "File",
    date: "Date",
    export: "Export findings",
    kept: "Decisions stay in this browser; nothing is sent.",
    notKept: "This browser stores nothing for this page; export your decisions before closing it.",
  },
  rowsLeftOut: (shown, all) =>
    `This page contains ${english.number(String(shown))} of ${english.number(String(all))} rows; the CSV file contains all of them.`,
  guesses: "Guessed when reading",
  leftOut: "Omissions and notes",
  nothingLeftOut: "All data were read; nothing had to be guessed.",
  figures: (indicators, areas, periods) =>
    `${many(indicators, "indicator")}, ${many(areas, "area")}, ${many(periods, "period")}`,
  linkToThis: "Link to this chart",
  linkToFinding: "Link to this finding",
  download: "Download as",
  period: "Period",
  play: "Play",
  pause: "Pause",
  noScript: "Scripts are disabled: tables cannot be sorted or filtered; everything else works.",
  dataMethod: [
    "Every comparison printed in the data is recomputed from what had been published by then; agreement with another publication is not an error.",
    "Where a value is missing, the base is zero or base years are missing, the reason is given in place of a result.",
    "Colours show good or bad according to the indicator's desired direction, not the sign of the change.",
  ],
};
