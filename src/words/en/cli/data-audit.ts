import type { DataAuditCliWords } from "../../shape/cli/data-audit.ts";

export const dataAudit: DataAuditCliWords = {
  files:
    "a report (.docx, .pdf, .odt, .doc, .html, .md, .txt), or a data set (a folder with datapackage.json, .csv, .xlsx, .xls, .parquet, …); - reads standard input",
  examples: `
Data sets (printed comparisons are recomputed from the values):
  recount audit data/                           reported.csv beside observations.csv
  recount audit june.xlsx                       columns such as “so với cùng kỳ (%)”, “so với kế hoạch năm (%)”
  recount audit data.csv --format csv           one line per comparison
  recount audit report.txt --data data/         look up base values that the report omits`,
  data: "data set in which to look up base values that the report omits; may be repeated",
  names: "CSV table of other names for the same indicator: columns name, as",
  rules: "CSV table of rules that the figures must satisfy: columns id, rule, missing, weights",
  auditing: (name) => `auditing ${name}…`,
  onlyData: (format, file, formats) => `${file}: --format ${format} is for data sets; for reports use: ${formats}`,
  written: (files) => `Written: ${files.join(", ")}`,
  unknownAlias: (file, name, as) =>
    `${file}: “${name}” = “${as}” matches nothing: the first is not an indicator of the other files, or the second not one of this data set`,
  matched: (file, count, examples) =>
    `${file}: ${count} ${count === 1 ? "indicator" : "indicators"} under another name matched: ${examples.join("; ")}${count > examples.length ? "; … (all in the JSON, matches)" : ""}`,
  matchedByPrints: (file, count, examples) =>
    `${file}: ${count} ${count === 1 ? "indicator" : "indicators"} matched by the printed comparisons that ${count === 1 ? "its" : "their"} figures agree with, not by name: ${examples.join("; ")}${count > examples.length ? "; … (all in the JSON, matches)" : ""}`,
  readAs: (place, from, to, agreeing, of) =>
    `guessed: the column of ${place} is read as “${to}”, not “${from}”: ${agreeing} of ${of} figures agree with it`,
};
