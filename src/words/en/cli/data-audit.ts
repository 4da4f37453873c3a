import type { DataAuditCliWords } from "../../shape/cli/data-audit.ts";

export const dataAudit: DataAuditCliWords = {
  files:
    "a report (.docx, .pdf, .odt, .doc, .html, .md, .txt), or a data set (a folder with datapackage.json, .csv, .xlsx, .xls, .parquet, …); - reads standard input",
  examples: `
Data sets (the comparisons that they print are recomputed from their values):
  recount audit data/                           reported.csv beside observations.csv
  recount audit june.xlsx                       columns such as “so với cùng kỳ (%)”, “so với kế hoạch năm (%)”
  recount audit data.csv --format csv           one line a comparison
  recount audit report.txt --data data/         look up the bases that the report does not print`,
  data: "a data set to look up the bases in that a report does not print; may be repeated",
  auditing: (name) => `auditing ${name}…`,
  onlyReports: (format, file, formats) => `${file}: --format ${format} is for reports; for data use: ${formats}`,
  onlyData: (format, file, formats) => `${file}: --format ${format} is for data sets; reports print as: ${formats}`,
  written: (files) => `Written: ${files.join(", ")}`,
  matched: (file, count, examples) =>
    `${file}: ${count} ${count === 1 ? "indicator" : "indicators"} under another name matched: ${examples.join("; ")}${count > examples.length ? "; … (all in the JSON, matches)" : ""}`,
};
