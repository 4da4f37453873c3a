import type { CompareWords } from "../../shape/cli/compare.ts";

export const compare: CompareWords = {
  compare:
    "Compares values with the prior year, a multi-year average, the plan or a total; every missing result has a reason.",
  inspect: "Describes a data set: indicators, periods, gaps, duplicates, and what was guessed when reading it.",
  sources: "CSV, TSV, JSON, NDJSON, Parquet, a workbook, SDMX, or a folder with a datapackage.json",
  against: (forms) =>
    `compare with, separated by commas: ${forms}, or edition:FILE, an earlier edition (default: prior-year)`,
  measure: (ids) => `measure by: ${ids} (default: by the reference and the unit)`,
  at: "periods: 2024-06, 2024-Q2, 2024, 2015-01..2015-05, latest, all (default: latest)",
  over: "aggregate to: period, to-date, trailing:12, trailing:12:sum, month, quarter, half, year; --at then selects the periods within",
  where: "select rows: indicator=dengue*|measles,area=An Giang,period=2015-*,value>=100",
  vintage: "vintage: latest, first, or as published by 2016-06-30 (default: latest)",
  sort: "sort by: indicator, area, period, value or a comparison; prefix - for descending order",
  top: "maximum number of rows",
  holiday:
    "moving holiday: tet; marks months in which it falls in only one of the years compared, and adds January and February combined",
  negativeBase: "negative base values: refuse, or divide by their magnitude (default: refuse)",
  format: (formats) => `output format: ${formats} (default: by the extension of --out, else table)`,
  inspectFormat: (formats, lists) =>
    `output format: ${formats}; with --list also ${lists} (default: by the extension of --out, else table)`,
  out: "write to this file instead of the screen",
  pivot: "wide: one column for each period (or area, indicator), for table, csv, md and xlsx",
  columns:
    "only these columns, in this order: area,period,value,prior-year/percent-change (csv, parquet); with --pivot, the content of its cells",
  weightAlone: "--weight needs --group-by or --with-total",
  notWide: (option, formats) => `--${option} is for --format ${formats}`,
  decimals: "decimal places of results in the table",
  dialect: "with --format sql: the database that the query is for, duckdb, trino or spark (default: duckdb)",
  table: "with --format sql: the table it reads, as catalog.schema.table (default: observations)",
  column: "with --format sql: column mapping of that table, period=month,area='VN'; may be repeated",
  dates: "order of numeric dates: mdy (month first) or dmy",
  datesOfTable:
    "order of numeric dates: mdy (month first) or dmy; with --format sql and no order: periods of the table are dates, the first day of each",
  map: "column mapping: period=month,value=cases,area='VN-44'; may be repeated",
  sheet: "read only this sheet; may be repeated",
  encoding: "the file's encoding: utf-8, utf-16le, windows-1258",
  delimiter: 'column separator ("tab" for a tab)',
  decimal: "decimal mark of the file: . or ,",
  yearStart: "first month of the fiscal year (FY24, 2023-24): 04",
  allowUnread: "exit with status 0 even if most of a source could not be read",
  mostlyUnread: ({ file, read, leftOut, isReport }) =>
    isReport
      ? `${file}: no figure could be read. A report is checked with: recount audit ${file}. If this is a data set, map its columns with --map; see recount inspect for the reasons`
      : `${file}: ${read === 0 ? "no figure could be read" : `${leftOut} cells or rows were left out and only ${read} ${read === 1 ? "figure was" : "figures were"} read`}. See recount inspect for the reasons; map columns with --map, or accept this with --allow-unread`,
  mayBeMisread: (what) => `Check first, figures may be misread: ${what}`,
  outside: (asked, first, last) => `--at: no figures for ${asked}; the data cover ${first} to ${last}`,
  quiet: "show problems only, no guesses or progress",
  onlyLists: (format) => `--format ${format} requires --list`,
  noSuchList: (format, list) => `--format ${format} is not available for --list ${list}`,
  list: "list missing values (missing), repeated observations (duplicates), with their place in the source, or figures republished with another value (revisions)",
  cumulative: "indicator whose values are year-to-date totals; none: no indicator is",
  color: "always use colour",
  noColor: "never use colour",
  compareExamples: `
Examples:
  recount compare data.csv                                    the latest period against the prior year
  recount compare data.csv --against 2016..2020 --at 2024-06  against a five-year average
  recount compare cases.csv --at 2015-01..2015-05 --sort -value --top 10
  recount compare investment.csv --against plan,prior-year --at 2016-06 --out result.xlsx
  recount compare data.csv --at all --format sql --dialect trino --table hive.stats.obs > compare.sql
  recount compare data.parquet --at all --format csv | gzip > result.csv.gz

Exit status: 0 done; 2 invalid input or arguments.`,
  inspectExamples: `
Examples:
  recount inspect data.csv
  recount inspect table.xlsx --format json

Exit status: 0 done; 2 invalid input or arguments.`,
  reading: (files) => `reading ${files}…`,
  comparing: "comparing…",
  contradicted: (count, of, place, why) =>
    `${count} of ${of} printed comparisons of this kind do not agree with the figures compared here; ${place}: ${why} (recount audit lists them)`,
  planChanged: (of, steps) =>
    `${of}: the plan changed; each period is compared with the plan in force when it was first published: ${steps
      .map(
        ({ plan, from, implied }) => `${plan} from ${from || "the start"}${implied ? " (by printed percentages)" : ""}`,
      )
      .join(", ")}`,
  onlyEditions: "--against edition:FILE cannot be combined with other references; its formats: table, json, csv, md",
  noTotal: "no area is a total of the others; --with-total adds one, area:CODE compares with an area",
  plansOfPeriods: "the data have plans for each period and none for a year; compare with them by --against period-plan",
  morePlansChanged: (count) => `${count} more ${count === 1 ? "plan" : "plans"} changed`,
  moreKinds: (count) =>
    `guessed: ${count} more ${count === 1 ? "indicator was" : "indicators were"} aggregated by a guessed kind`,
  writing: (file) => `writing ${file}…`,
  written: (file) => `Written: ${file}`,
  needsFile: (format) => `--format ${format} needs --out FILE`,
  unknownExtension: (file, formats) => `unknown file type ${file}; name a --format: ${formats}`,
};
