/**
 * recount's results for people: as Markdown, a page, a table, lines of a terminal; and whatever is data, as a sentence.
 *
 * @module recount/report
 */
export { bundle } from "./report/bundle.ts";
export { asTextTable, type ComparisonTable, comparisonTable, type TableOptions } from "./report/comparison/table.ts";
export { type Explainable, explain } from "./report/explain-data.ts";
export { toHtml } from "./report/html.ts";
export { toJson } from "./report/json.ts";
export { type MarkdownOptions, type Recounted, toMarkdown } from "./report/markdown.ts";
export { toNdjson } from "./report/ndjson.ts";
export { outlookLines } from "./report/outlook/outlook-lines.ts";
export { toTerminal } from "./report/terminal.ts";
