import type { PageWords } from "../shape/page.ts";
import { numbers as english } from "./numbers.ts";

export const page: PageWords = {
  title: "Report and data, recomputed",
  language: "Language",
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  stands: "What the data shows",
  comparisons: "Comparisons",
  comparisonsHint: "Open a result to see how it is computed; a column's name sorts by it.",
  printed: "Comparisons that the data prints",
  outlooks: "Will the plans be met",
  outlooksHint: "Most at risk first. Open a row to see what it rests on and what pace is needed.",
  outlooksMethod:
    "The likelihood of reaching a plan comes from time series models and from what past years had come to by the same point; each way is tried on the past, and its errors decide its weight and the width of its ranges.",
  sources: "Sources",
  report: "report",
  data: "data set",
  search: "Search the table",
  shown: "Rows shown",
  more: "Show more",
  printAll: "Print all rows",
  onPaper: (shown, all) =>
    `On paper are the first ${shown} of ${all} rows; choose “Print all rows” for the whole appendix.`,
  recomputation: "Recomputation",
  rowsLeftOut: (shown, all) =>
    `This page has ${english.number(String(shown))} of ${english.number(String(all))} rows; all of them are in the CSV file beside it.`,
  guesses: "Guessed",
  leftOut: "Left out, or worth knowing",
  nothingLeftOut: "All of it was read, and nothing had to be guessed.",
  figures: (indicators, areas, periods) =>
    [many(indicators, "indicator"), many(areas, "area"), many(periods, "period")].join(", "),
  noScript: "This browser does not run the page's script: tables do not sort and filter, all else is here.",
  dataMethod: [
    "Every comparison that the data prints is recomputed from what was published by the day it was printed; agreeing with another publication is no error.",
    "Where there is no value, a base of zero or too few base years there is no result, and the reason stands in its place.",
    "Colours say good or bad by which way the indicator is meant to go, not by the sign of the change.",
  ],
};

const many = (count: number, one: string) => `${english.number(String(count))} ${count === 1 ? one : `${one}s`}`;
