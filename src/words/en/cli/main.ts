import type { MainWords } from "../../shape/cli/main.ts";

export const main: MainWords = {
  completion: "Prints the script that completes commands and options in a shell.",
  verboseAll: "list every guess, table by table",
  working: (command) => `recount ${command}…`,
  guessesFolded: (tables) =>
    `details of ${tables} tables were guessed (--verbose lists every guess; recount inspect says how to change them)`,
  tool: "Recomputes every number that a report claims.",
  audit: "Recomputes every percentage, change and total in a report; shows what does not agree, and why.",
  files: "a report (Word, text…); - reads standard input",
  format: (formats) => `output format: ${formats} (default: table)`,
  out: "write an HTML page, the data and the charts to this directory",
  marked:
    "write the same file back with a comment at each wrong or doubtful number (Word, PDF, HTML, Excel); a directory for several files",
  markConfirmed: "with --marked: also mark confirmed numbers",
  track: "with --marked: also correct wrong numbers as tracked changes (Word)",
  previous:
    "last year's report or an annex, in which to look up base values and compare figures (any file that audit reads); may be repeated",
  lang: (codes) =>
    `language of messages and output: ${codes} (default: from RECOUNT_LANG, then LC_ALL, LC_MESSAGES, LANG)`,
  failOn:
    "exit with status 1 if any claim is at least this severe: inconsistent, doubtful, unverifiable; or never (default: inconsistent)",
  color: "always use colour",
  noColor: "never use colour",
  force: "replace files that recount did not write (input files never are)",
  raw: "CSV: write text unchanged, even if a spreadsheet would take it for a formula",
  verbose: "also show what agrees",
  help: "print this help",
  version: "print the version",
  titles: {},
  placeholders: { dir: "directory", percents: "percentages", n: "number" },
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
  recount audit report.docx --marked checked.docx   the same Word file, with comments on wrong numbers
  recount audit report.docx --previous last-year.docx   look up bases in last year's report
  recount audit report.txt --out findings       also write a page to read and to share
  recount audit *.txt --format ndjson           one line of JSON per file
  recount audit report.txt --fail-on doubtful   exit status 1 for doubtful claims, too
  pdftotext -layout a.pdf - | recount audit -   read standard input

Exit status: 0 no inconsistent claim; 1 a claim as severe as --fail-on says; 2 invalid input or arguments.`,
  unknownOption: "unknown option",
  unknownCommand: "unknown command",
  missingCommand: "command missing; for example: recount audit report.txt",
  missing: {
    files: () => "report missing; for example: recount audit report.txt",
    file: () => "report missing; for example: recount explain report.docx 64.8%",
    number: () => "number missing; for example: recount explain report.docx 64.8%",
    sources: (command) =>
      command === "chart"
        ? "data missing; name the kind of chart first, then the data, for example: recount chart change data.csv"
        : `data missing; for example: recount ${command} data.csv`,
    kind: () => "kind of chart missing; for example: recount chart change data.csv",
    shell: () => "name of the shell missing; for example: recount completion bash",
  },
  tooMany: (command, most) => `recount ${command} takes at most ${most === 1 ? "one argument" : `${most} arguments`}`,
  needs: (options, other) => `${options.join(" and ")} ${options.length > 1 ? "need" : "needs"} ${other}`,
  missingOut: "--out is missing: a directory for the page; for example: recount report report.txt data/ --out findings",
  missingValue: (option) => `${option}: value missing`,
  badValue: (option, value, allowed) => `${option}: invalid value '${value}'; expected: ${allowed}`,
  didYouMean: "did you mean",
  seeHelp: (command) => `see recount ${command === undefined ? "" : `${command} `}--help`,
  page: (path) => `Page: ${path}`,
  markedFile: (path) => `Marked file: ${path}`,
  notMarkable: (file, format) =>
    `${file}: comments cannot be written to this format (${format}); ${/^(?:xls|ods)$/.test(format) ? "save it as .xlsx and run again" : "use --out for a page with marks"}`,
  guessed: (file, encoding) => `${file}: read as ${encoding} (guessed); save as UTF-8 to be safe`,
  reading: (file, at, all) => `auditing ${file}${all > 1 ? ` (${at}/${all})` : ""}…`,
  readingPrevious: (file) => `reading ${file}…`,
  unreadPages: (file, pages) =>
    `${file}: ${pages.length === 1 ? `page ${pages[0]} is an image and was` : `pages ${pages.join(", ")} are images and were`} not read; for text recognition: npm install tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0 @tesseract.js-data/eng@1.0.0`,
  recognised: (file, pages, unsure, all) =>
    `${file}: ${pages} scanned ${pages === 1 ? "page was" : "pages were"} recognised (OCR)${all === 0 ? "" : `; uncertain of ${all} ${all === 1 ? "number" : "numbers"}: ${unsure.join(", ")}${all > unsure.length ? ", …" : ""}`}`,
  outOfMemory: (megabytes, by) =>
    `out of memory: this process is limited to ${megabytes} MB; split the input, or allow more: ${by === "node" ? `NODE_OPTIONS=--max-old-space-size=${megabytes * 4}` : "ulimit -v"}`,
  endedBy: (signal) =>
    `ended by the system (${signal}), probably out of memory; split the input, or use a machine with more memory`,
  internal: (message) => `internal error in recount: ${message}`,
};
