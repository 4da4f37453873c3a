import type { ReportCliWords } from "../../shape/cli/report.ts";

export const report: ReportCliWords = {
  report: "Creates one page from reports and data: findings, charts, marked text and tables, in two languages.",
  sources: "reports and data sets, any number; data sets are combined",
  out: "write the page and its files to this directory",
  lang: (codes) =>
    `language in which the page opens: ${codes} (default: from RECOUNT_LANG, then LC_ALL, LC_MESSAGES, LANG)`,
  failOn:
    "exit with status 1 if any claim is at least this severe: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  examples: `
Examples:
  recount report report.txt data/ --out findings
  recount report data.csv --against prior-year,2016..2020 --at 2024-06 --out findings
  recount report june.xlsx --out findings --lang en

Exit status: 0 no inconsistent claim; 1 a claim as severe as --fail-on says; 2 invalid input or arguments.`,
  comparing: "comparing…",
  forecasting: "forecasting…",
  drawing: "making the page…",
};
