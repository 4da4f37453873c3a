/**
 * recount's results for readers: as Markdown, an HTML page, a table or terminal output; and codes and diagnostics as sentences.
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
