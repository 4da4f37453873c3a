import { comparisonFinding } from "../../audit/contract/comparison-finding.ts";
import { headOf } from "../../audit/contract/one-audit.ts";
import type { PanelAudit } from "../../audit/dataset/audit-panel.ts";
import { type DataAuditHead, type DatasetName, dataAuditHead, findingsOf } from "../../audit/dataset/data-audit.ts";
import type { DataFinding } from "../../audit/dataset/result.ts";
import { type DataAuditOptions, isTold } from "./options.ts";

/** How an audit is made of its head and its findings: as they are, or in the one shape of texts and data. */
interface Shape {
  readonly head: (head: DataAuditHead) => unknown;
  readonly finding: (finding: DataFinding) => unknown;
}

const asTheyAre: Shape = { head: (head) => head, finding: (finding) => finding };
const oneShape: Shape = { head: headOf, finding: comparisonFinding };

/** An audit as one indented JSON object, in pieces: `recount/data-audit@1` (docs/data-audit.md). */
export function dataAuditJson(...call: Call): Generator<string> {
  return inPieces(asTheyAre, ...call);
}

/** The same in the one shape of texts and data: `recount/audit@2` (docs/audit-format.md). */
export function oneAuditJson(...call: Call): Generator<string> {
  return inPieces(oneShape, ...call);
}

type Call = readonly [audit: PanelAudit, name: DatasetName, options: DataAuditOptions];

function* inPieces(shape: Shape, ...[audit, name, options]: Call): Generator<string> {
  const head = JSON.stringify(shape.head(dataAuditHead(audit, name)), undefined, 2);
  yield `${head.slice(0, head.lastIndexOf("\n}"))},\n  "findings": [`;
  let separator = "\n";
  for (const finding of findingsOf(audit, options.lang, isTold(options))) {
    yield `${separator}${JSON.stringify(shape.finding(finding), undefined, 2).replace(/^/gm, "    ")}`;
    separator = ",\n";
  }
  yield separator === "\n" ? "]\n}\n" : "\n  ]\n}\n";
}

/** An audit as lines of JSON: the first is the whole without its findings, then one finding a line. */
export function* dataAuditNdjson(audit: PanelAudit, name: DatasetName, options: DataAuditOptions): Generator<string> {
  yield `${JSON.stringify(dataAuditHead(audit, name))}\n`;
  for (const finding of findingsOf(audit, options.lang, isTold(options))) yield `${JSON.stringify(finding)}\n`;
}
