import { auditCauses } from "../../model/audit-cause.ts";
import { auditReasons } from "../../model/audit-reason.ts";
import type { ClaimKind, LedgerRole, LedgerStatus, Severity, Support, Verdict } from "../../model/claim.ts";
import type { AuditFinding, AuditNumber } from "./audit-finding.ts";

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [key: string]: unknown };

const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const decimal: Schema = { type: "string", pattern: "^-?\\d+(\\.\\d+)?(/\\d+)?$" };
const listOf = (items: Schema): Schema => ({ type: "array", items });
const oneOf = (values: readonly string[]): Schema => ({ enum: values });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with these fields, those in `always` present; it may have others, which a reader skips. */
function object(fields: Readonly<Record<string, Schema>>, always: readonly string[] = Object.keys(fields)): Schema {
  return { type: "object", properties: fields, required: always };
}

/** The words of a union, each once: the compiler complains where one is missing or is none of it. */
function words<T extends string>(all: Readonly<Record<T, true>>): Schema {
  return oneOf(Object.keys(all));
}

const kinds = words<ClaimKind | "comparison" | "rule">({
  change: true,
  difference: true,
  ratio: true,
  plan: true,
  share: true,
  sum: true,
  count: true,
  multiple: true,
  points: true,
  average: true,
  rate: true,
  rank: true,
  contribution: true,
  product: true,
  expression: true,
  repeat: true,
  comparison: true,
  rule: true,
});
const verdicts = words<Verdict>({ consistent: true, inconsistent: true, doubtful: true, unverifiable: true });
const severities = words<Severity>({ number: true, conclusion: true, rounding: true });
const supports = words<Support>({
  wording: true,
  structure: true,
  siblings: true,
  "same-whole": true,
  "one-slip": true,
  "second-relation": true,
  "same-frame": true,
});
const numberRoles = words<AuditNumber["role"]>({
  reported: true,
  operand: true,
  value: true,
  base: true,
  "total-base": true,
  part: true,
});
const ledgerRoles = words<LedgerRole>({
  reported: true,
  operand: true,
  context: true,
  date: true,
  citation: true,
  ordinal: true,
  contact: true,
});
const statuses = words<LedgerStatus>({
  confirmed: true,
  contradicted: true,
  doubtful: true,
  unverifiable: true,
  "not-a-quantity": true,
});
const ways = words<NonNullable<AuditFinding["indirect"]>["from"]>({
  levels: true,
  averages: true,
  digits: true,
  parts: true,
  periods: true,
  "same-base": true,
});

const place = object({ file: text, sheet: text, cell: text, line: count, column: count, page: count }, []);
const run = object({ from: text, to: text, periods: count });
const interval = { low: decimal, high: decimal };
const span = { start: count, end: count };

const findingFields: Readonly<Record<keyof AuditFinding, Schema>> = {
  id: text,
  kind: kinds,
  subject: ref("subject"),
  comparison: text,
  span: object(span),
  reported: ref("number"),
  operands: listOf(ref("number")),
  formula: text,
  calculation: text,
  direction: oneOf(["up", "down", "none"]),
  recomputed: object({ ...interval, exact: decimal, unit: text }),
  verdict: verdicts,
  reason: oneOf(auditReasons),
  why: text,
  severity: severities,
  confidence: { type: "number", minimum: 0, maximum: 1 },
  supports: listOf(supports),
  explanation: text,
  power: text,
  causes: listOf(object({ code: oneOf(auditCauses), number: text, correction: text, explanation: text })),
  blame: object({
    sets: listOf(listOf(object({ number: text, subject: ref("subject"), place, correction: text }, ["correction"]))),
    common: listOf(place),
    complete: { type: "boolean" },
  }),
  agreesWith: object({ operand: text, value: decimal, vintage: text, derived: { type: "boolean" } }),
  indirect: object({ from: ways, base: object(interval), prints: listOf(place) }, ["from", "prints"]),
  implied: object({ what: text, ...interval, unit: text, run }, ["what", "low", "high", "unit"]),
  revision: object({ change: text, agreeing: count, of: count, usual: text, odds: text }),
  rule: text,
  partOf: text,
  data: ref("finding"),
};

/** The contract `recount/audit@2` as a JSON Schema (draft 2020-12), its unions those of the code. */
export const auditSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "recount/audit@2",
  title: "What recount says of a report or of a data set",
  ...object(
    {
      schema: { const: "recount/audit@2" },
      source: object({ kind: oneOf(["document", "data"]), name: text, language: text, length: count, text }, [
        "kind",
        "name",
      ]),
      summary: object(
        {
          findings: count,
          consistent: count,
          inconsistent: count,
          doubtful: count,
          unverifiable: count,
          reasons: { type: "object", propertyNames: oneOf(auditReasons), additionalProperties: count },
          numbers: count,
          roundingRule: oneOf(["half", "truncation", "up"]),
        },
        ["findings", "consistent", "inconsistent", "doubtful", "unverifiable", "reasons"],
      ),
      ledger: listOf(
        object({ id: text, ...span, text, value: decimal, unit: text, role: ledgerRoles, status: statuses }, [
          "id",
          "start",
          "end",
          "text",
          "unit",
          "role",
          "status",
        ]),
      ),
      findings: listOf(ref("finding")),
      implied: listOf(
        object({ subject: ref("subject"), quantity: text, low: decimal, high: decimal, unit: text, run }, [
          "subject",
          "low",
          "high",
          "unit",
        ]),
      ),
      groups: listOf({ type: "object" }),
      notTotals: listOf({ type: "object" }),
      rules: listOf(object({ id: text, rule: text, checked: count, broken: count })),
      editions: { type: "object" },
      matches: listOf(object({ file: text, from: text, to: text, by: { const: "prints" } }, ["file", "from", "to"])),
      readings: listOf(object({ place, from: text, to: text, agreeing: count, of: count })),
    },
    ["schema", "source", "summary", "findings", "implied"],
  ),
  $defs: {
    subject: object(
      {
        indicator: text,
        indicatorName: text,
        area: text,
        areaName: text,
        period: text,
        vintage: text,
        reference: text,
      },
      [],
    ),
    number: object(
      {
        id: text,
        role: numberRoles,
        value: text,
        unit: text,
        text,
        place,
        file: text,
        span: object(span),
        line: count,
        sentence: text,
      },
      ["id", "role", "value"],
    ),
    finding: object(findingFields, [
      "id",
      "kind",
      "subject",
      "reported",
      "operands",
      "formula",
      "verdict",
      "reason",
      "severity",
      "supports",
      "explanation",
      "causes",
    ]),
  },
};
