/** recount as a library: text in, an audit out. `recount --help` is the same from the command line. */
export { type AuditOptions, audit } from "./audit/audit.ts";
export type * from "./audit/result.ts";
export type { Chart } from "./charts/chart.ts";
export { chartsOf } from "./charts/charts.ts";
export { readText } from "./documents/read-text.ts";
export { Interval } from "./model/interval.ts";
export * from "./model/period.ts";
export * from "./model/period-notation.ts";
export * from "./model/period-reference.ts";
export { Rational } from "./model/rational.ts";
export { bundle } from "./report/bundle.ts";
export { toHtml } from "./report/html.ts";
export { toJson } from "./report/json.ts";
export { toMarkdown } from "./report/markdown.ts";
export { toNdjson } from "./report/ndjson.ts";
export { toTerminal } from "./report/terminal.ts";
