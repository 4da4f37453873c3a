import type { CompareWords } from "../../shape/cli/compare.ts";

export const compare: CompareWords = {
  compare: "Compares values with the prior year, an average of years, the plan, a total; every gap is named.",
  inspect: "Says what a data set holds: indicators, periods, gaps, duplicates, and what had to be guessed.",
  sources: "CSV, TSV, JSON, NDJSON, Parquet, a workbook, SDMX, or a folder with a datapackage.json",
  against: (forms) =>
    `compare with, separated by commas: ${forms}, or edition:FILE, an earlier edition (default: prior-year)`,
  measure: (ids) => `measure by: ${ids} (default: by the reference and the unit)`,
  at: "periods: 2024-06, 2024-Q2, 2024, 2015-01..2015-05, latest, all (default: latest)",
  over: "aggregate to: period, to-date, trailing:12, trailing:12:sum, month, quarter, half, year; --at then selects the periods within",
  where: "only rows of: indicator=dengue*|measles,area=An Giang,period=2015-*,value>=100",
  vintage: "which publication: latest, first, or what was out by 2016-06-30 (default: latest)",
  sort: "sort by: indicator, area, period, value or a comparison; - before it for the largest first",
  top: "only the first so many rows",
  holiday:
    "a holiday that moves, tet: months that it was in only in one year are marked; January and February come apart and as one",
  negativeBase: "negative bases: refuse them, or divide by their magnitude (default: refuse)",
  format: (formats) => `output format: ${formats} (default: by the extension of --out, else table)`,
  inspectFormat: (formats, lists) =>
    `output format: ${formats}; with --list revisions also ${lists} (default: by the extension of --out, else table)`,
  out: "write to this file instead of the screen",
  pivot: "wide: one column for each period (or area, indicator), for table, csv, md and xlsx",
  columns:
    "only these columns, in this order: area,period,value,prior-year/percent-change (csv, parquet); with --pivot what stands in its cells",
  notWide: (option, formats) => `--${option} is for --format ${formats}`,
  decimals: "decimals of results in the table",
  dialect: "with --format sql: the database that the query is for, duckdb, trino or spark (default: duckdb)",
  table: "with --format sql: the table it reads, as catalog.schema.table (default: observations)",
  column: "with --format sql: what a column of that table is called, period=month,area='VN'; may be repeated",
  dates:
    "dates in digits are mdy (month first) or dmy; with --format sql and no order: the table's periods are dates, the first day of each",
  map: "what is in which column: period=month,value=cases,area='VN-44'; may be repeated",
  sheet: "read only this sheet; may be repeated",
  encoding: "the file's encoding: utf-8, utf-16le, windows-1258",
  delimiter: "column separator (tab for a tab)",
  decimal: "decimal mark of the file: . or ,",
  yearStart: "the month that fiscal years (FY24, 2023-24) begin in: 04",
  allowUnread: "exit with status 0 even if most of a source was left out",
  mostlyUnread: ({ file, read, leftOut }) =>
    `${file}: ${read === 0 ? "no figure was read from it" : `most of it was left out: ${leftOut} cells or rows, beside ${read} figures that were read`}. recount inspect says which and why; --map says what is in which column, --allow-unread that this is as it should be`,
  outside: (asked, first, last) => `--at: no figures for ${asked}; the data go from ${first} to ${last}`,
  quiet: "say nothing of guesses and the like, only what is wrong",
  onlyLists: (format) => `--format ${format} is for --list revisions`,
  list: "list every observation without a value (missing) or that stands more than once (duplicates), with its place; revisions: every figure that was published again with another value",
  cumulative: "this indicator runs from the start of the year (a running total); none: none does",
  lang: "language of messages and output: vi or en (default: from RECOUNT_LANG, then LC_ALL, LC_MESSAGES, LANG)",
  color: "always use colour",
  noColor: "never use colour",
  compareExamples: `
Examples:
  recount compare data.csv                                    the latest period against the prior year
  recount compare data.csv --against 2016..2020 --at 2024-06  against the average of five years
  recount compare cases.csv --at 2015-01..2015-05 --sort -value --top 10
  recount compare investment.csv --against plan,prior-year --at 2016-06 --out result.xlsx
  recount compare data.csv --at all --format sql --dialect trino --table hive.stats.obs > compare.sql
  recount compare data.parquet --at all --format csv | gzip > result.csv.gz

Exit status: 0 done; 2 the input or the call is bad.`,
  inspectExamples: `
Examples:
  recount inspect data.csv
  recount inspect table.xlsx --format json

Exit status: 0 done; 2 the input or the call is bad.`,
  reading: (files) => `reading ${files}…`,
  comparing: "comparing…",
  planChanged: (of, steps) =>
    `${of}: the plan changed; each period is held against the plan known when it was first published: ${steps
      .map(
        ({ plan, from, implied }) => `${plan} from ${from || "the start"}${implied ? " (by printed percentages)" : ""}`,
      )
      .join(", ")}`,
  onlyEditions: "--against edition:FILE stands alone, and is written as table, json, csv or md",
  morePlansChanged: (count) => `${count} more plans changed`,
  moreKinds: (count) => `guessed: ${count} more indicators were aggregated by a guessed kind`,
  writing: (file) => `writing ${file}…`,
  written: (file) => `Written: ${file}`,
  needsFile: (format) => `--format ${format} needs --out FILE`,
  unknownExtension: (file, formats) => `unknown file type ${file}; name a --format: ${formats}`,
};
