import type { WebWords } from "../../shape/web/audit.ts";

export const audit: WebWords = {
  title: "recount: every number of a report, recomputed",
  lead: "Drop a report or a table of data here. Every percentage, change and total in it is recomputed.",
  promise: "Your file stays on this machine: the page sends and loads nothing over the network.",
  choose: "Choose a file",
  drop: "or drop it here",
  kinds: "Word (.docx, .odt), PDF, Excel (.xlsx, .xls, .ods), CSV, Parquet, HTML, text",
  working: (name) => `Recomputing ${name}…`,
  workingAt: (name, percent) => `Recomputing ${name}… ${percent}% of rows read`,
  done: (name) => `${name} has been recomputed.`,
  marked: "Download the marked file",
  page: "Download results",
  another: "Another file",
  result: "Results",
  language: "Language",
  failed: (name) => `Cannot read ${name}.`,
  sdmx: (name) => `${name} is SDMX, which this page cannot read; use the command line: recount audit '${name}'`,
  parquetCodec: (name, codec) =>
    `${name} is a Parquet file compressed with ${codec}, which this page cannot read (it reads Snappy, Zstandard, Gzip and LZ4); use the command line: recount audit '${name}'`,
  parquetColumn: (name, column) =>
    `${name} has a column of lists, records or intervals (“${column}”), which this page cannot read; use the command line: recount audit '${name}'`,
  packaged: (name) =>
    `${name} lists the data files of a package: open one of those instead, or use the command line: recount audit '${name}'`,
  json: (name) => `${name} is JSON, which this page cannot read; use the command line: recount audit '${name}'`,
  oldWord: (name) =>
    `${name} is an old Word file (.doc): save it as .docx, or use the command line: recount audit '${name}'`,
  picture: (name) => `${name} is an image; to recognise its text, use the command line: recount audit '${name}'`,
  stopped: "The recomputation stopped unexpectedly; try again or use the command line.",
};
