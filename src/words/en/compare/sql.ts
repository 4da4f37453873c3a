import type { SqlComments } from "../../shape/compare/sql.ts";

export const sql: SqlComments = {
  what: (keys, indicators, areas, periods) =>
    `recount: ${keys}; indicators: ${indicators}, areas: ${areas}, periods: ${periods}.`,
  columns: (columns) => `Table and columns: ${columns}.`,
  oneRow:
    "Each row of the table is one figure: indicator, area, period, value; a value that is no number counts as missing.",
  periods: {
    text: "Periods are texts in SDMX notation: 2024, 2024-S1, 2024-Q2, 2024-06, 2024-W23, 2024-06-07.",
    date: "A period is the date of its first day.",
  },
  scenario: "scenario: actual, estimate, plan; empty is actual. Rows that say anything else are left out.",
  status:
    "status: codes of SDMX (B is a break in the series; from Q on there is no value, O or nothing is an empty cell).",
  vintage: "vintage: the day of publication, as text that sorts.",
  leftOut:
    "The query carries the periods and indicators of the data set; rows of others are left out. Print it again when there are new periods.",
  exact: "Values are made whole numbers (factor), numerator and denominator kept apart and divided once, at the end.",
};
