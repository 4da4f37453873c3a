import type { ClaimFinding } from "../../src/audit/contract/claim-finding.ts";
import type { LedgerEntry } from "../../src/audit/contract/ledger-entry.ts";
import type { ReportAudit } from "../../src/audit/contract/report-audit.ts";
import { resultOf } from "./fixture.ts";

const nasty =
  "</p><script>alert(1)</script> \"q\" 'a' {{x}} $1 <!-- \u0000 \u001b[31mred \u202eabc\u2066 \ud800 lone \udc00 &amp; ]]> ² Việt\u0301";

const start = nasty.length + 1;
const text = `${nasty} 94 ${nasty}\r\n${nasty} 95 <img src=x onerror=alert(1)>`;

const entry: LedgerEntry = {
  id: "n1",
  start,
  end: start + 2,
  text: '94"><script>',
  value: "94",
  unit: '%"><b>',
  role: "reported",
  status: "contradicted",
};
const second = text.indexOf("95");
const operand: LedgerEntry = {
  id: "n2",
  start: second,
  end: second + 2,
  text: nasty,
  value: "95",
  unit: nasty,
  role: "operand",
  status: "contradicted",
};

const finding: ClaimFinding = {
  id: "c1",
  kind: "change",
  subject: { reference: nasty },
  span: { start: 0, end: text.length },
  reported: { id: "n1", role: "reported", value: "94", unit: entry.unit, text: entry.text },
  operands: [{ id: "n2", role: "operand", value: "95", unit: nasty, text: nasty }],
  formula: "n2",
  recomputed: { low: "95", high: "95", exact: "95", unit: nasty },
  verdict: "inconsistent",
  confidence: 0.95,
  supports: ["wording"],
  reason: "differs",
  severity: "number",
  explanation: nasty,
  power: "1",
  causes: [{ code: "digit-changed", number: "n1", correction: nasty, explanation: nasty }],
  direction: "up",
};

const result = resultOf(
  text,
  [entry, operand],
  [finding],
  [{ subject: {}, quantity: nasty, low: nasty, high: nasty, unit: nasty, from: ["c1", "none"] }],
);

/** An audit whose every text tries to be markup, a template, a terminal command or a reversed line. */
export const hostile: ReportAudit = {
  ...result,
  source: { ...result.source, name: nasty, language: 'vi"><script>' },
};
