import type { MainWords } from "../../shape/cli/main.ts";

export const main: MainWords = {
  completion: "print the script that completes commands and options in a shell",
  verboseAll: "tell every guess, table by table",
  working: (command) => `recount ${command}…`,
  guessesFolded: (tables) =>
    `guesses were made in reading ${tables} tables (--verbose tells all; recount inspect says how to change them)`,
  tool: "Recomputes every number that a report claims.",
  audit: "Recomputes every percentage, change and total in a report, and says what does not agree and why.",
  files: "a report (Word, text…); - reads standard input",
  format: (formats) => `output format: ${formats} (default: table)`,
  out: "write an HTML page, the data and the charts to this directory",
  marked:
    "write the same file back with a comment at each wrong or doubtful number (Word, PDF, HTML, Excel); a directory for several files",
  markConfirmed: "mark the numbers that are confirmed as well",
  track: "also correct wrong numbers as tracked changes (Word)",
  previous:
    "last year's report or an annex, in which to look up base values and compare figures (any file that audit reads); may be repeated",
  lang: "language of messages and output: vi or en (default: from RECOUNT_LANG, then LC_ALL, LC_MESSAGES, LANG)",
  failOn:
    "exit with status 1 if any claim is at least this severe: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  color: "always use colour",
  noColor: "never use colour",
  force: "replace files that recount did not write (input files never are)",
  raw: "CSV: leave texts as they are, also those that a spreadsheet takes for formulas",
  verbose: "show what agrees as well",
  help: "print this help",
  version: "print the version",
  titles: {},
  toolHint: `
Examples:
  recount audit report.txt
  recount compare data.csv --against prior-year,2016..2020
  recount forecast data.csv --at 2024-06
  recount inspect data.csv
  recount chart change data.csv --out changes.svg
  recount report report.txt data/ --out findings
  recount compare --help`,
  examples: `
Examples:
  recount audit report.txt                      read the findings on the screen
  recount audit report.docx --marked checked.docx   the same Word file, with comments at what is wrong
  recount audit report.docx --previous last-year.docx   look up bases in last year's report
  recount audit report.txt --out findings       and a page to read and to pass on
  recount audit *.txt --format ndjson           one line of JSON a file
  recount audit report.txt --fail-on doubtful   status 1 for doubtful claims, too
  pdftotext -layout a.pdf - | recount audit -   read standard input

Exit status: 0 nothing is inconsistent; 1 something is, or what --fail-on names; 2 the input or the call is bad.`,
  unknownOption: "unknown option",
  unknownCommand: "unknown command",
  missingCommand: "no command was named; for example: recount audit report.txt",
  missingFile: "no report was named; for example: recount audit report.txt",
  missingSource: "no data was named; for example: recount compare data.csv",
  missingOut: "--out is missing: a directory for the page; for example: recount report report.txt data/ --out findings",
  missingValue: "a value is missing for",
  badValue: "bad value",
  allowed: "expected",
  didYouMean: "did you mean",
  seeHelp: "see recount --help",
  page: (path) => `Page: ${path}`,
  markedFile: (path) => `Marked file: ${path}`,
  notMarkable: (file, format) =>
    `${file}: cannot be written back with comments (${format}); ${/^(?:xls|ods)$/.test(format) ? "save it as .xlsx and run again" : "use --out for a page with marks"}`,
  guessed: (file, encoding) => `${file}: read as ${encoding} (guessed); save as UTF-8 to be safe`,
  reading: (file, at, all) => `auditing ${file}${all > 1 ? ` (${at}/${all})` : ""}…`,
  readingPrevious: (file) => `reading ${file}…`,
  unreadPages: (file, pages) =>
    `${file}: ${pages.length === 1 ? "page" : "pages"} ${pages.join(", ")} are pictures that were not read; to have them read: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0`,
  recognised: (file, pages, unsure, all) =>
    `${file}: ${pages} scanned ${pages === 1 ? "page was" : "pages were"} recognised (OCR)${all === 0 ? "" : `; uncertain of ${all} ${all === 1 ? "number" : "numbers"}: ${unsure.join(", ")}${all > unsure.length ? ", …" : ""}`}`,
  outOfMemory: (megabytes, by) =>
    `out of memory: this process may take ${megabytes} MB; split the input, or allow more: ${by === "node" ? `NODE_OPTIONS=--max-old-space-size=${megabytes * 4}` : "ulimit -v"}`,
  endedBy: (signal) =>
    `ended by the system (${signal}), most likely for want of memory; split the input, or run where more is free`,
  internal: (message) => `internal error in recount: ${message}`,
};
