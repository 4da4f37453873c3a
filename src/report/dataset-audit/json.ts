import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { type DatasetName, dataAuditHead, findingsOf } from "../../audit/dataset/data-audit.ts";
import { type DataAuditOptions, isTold } from "./options.ts";

/** An audit as one indented JSON object, in pieces: `recount/audit@2` (docs/audit-format.md). */
export function* dataAuditJson(audit: PanelAudit, name: DatasetName, options: DataAuditOptions): Generator<string> {
  const head = JSON.stringify(dataAuditHead(audit, name), undefined, 2);
  yield `${head.slice(0, head.lastIndexOf("\n}"))},\n  "findings": [`;
  let separator = "\n";
  for (const finding of findingsOf(audit, options.lang, isTold(options))) {
    yield `${separator}${JSON.stringify([[finding]], undefined, 2).slice(outer, -outer)}`;
    separator = ",\n";
  }
  yield separator === "\n" ? "]\n}\n" : "\n  ]\n}\n";
}

/** Two lists around an object indent it by four; what stands before it is as long as what stands behind. */
const outer = "[\n  [\n".length;

/** An audit as lines of JSON: the first is the whole without its findings, then one finding a line. */
export function* dataAuditNdjson(audit: PanelAudit, name: DatasetName, options: DataAuditOptions): Generator<string> {
  yield `${JSON.stringify(dataAuditHead(audit, name))}\n`;
  for (const finding of findingsOf(audit, options.lang, isTold(options))) yield `${JSON.stringify(finding)}\n`;
}
