import type { ReportCliWords } from "../../shape/cli/report.ts";

export const report: ReportCliWords = {
  report:
    "Makes one page of reports and data: what does not agree, charts, the marked text, tables; in Vietnamese and English.",
  sources: "reports as text and data sets, as many as you like; data sets become one",
  out: "write the page and the files beside it to this directory",
  lang: "the page opens in: vi or en (default: vi)",
  failOn:
    "exit with status 1 if any claim is at least this grave: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  examples: `
Examples:
  recount report report.txt data/ --out findings
  recount report data.csv --against prior-year,2016..2020 --at 2024-06 --out findings
  recount report june.xlsx --out findings --lang en

Exit status: 0 nothing is inconsistent; 1 something is, or what --fail-on names; 2 the input or the call is bad.`,
  comparing: "comparing…",
  forecasting: "forecasting…",
  drawing: "making the page…",
};
