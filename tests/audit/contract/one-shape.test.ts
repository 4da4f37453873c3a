import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { auditSchema } from "../../../src/audit/contract/audit-schema.ts";
import { auditPanel } from "../../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../../src/audit/dataset/data-audit.ts";
import { readText } from "../../../src/documents/read-text.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelOf } from "../dataset/small-panel.ts";

const root = join(import.meta.dirname, "../../..");
const isValid = new Ajv2020({ strict: false }).compile(auditSchema);

function ofReport(text: string, data?: Panel) {
  return audit(readText("report.txt", text), { lang: "en", frames: true, ...(data && { data }) });
}

function ofData(panel: Panel) {
  const found = auditPanel(panel);
  return { ...dataAuditHead(found, { name: "figures" }), findings: [...findingsOf(found, "en")] };
}

const cases = panelOf(
  [
    { at: "2023", printed: "1083" },
    { at: "2024", printed: "752" },
  ],
  [{ at: "2024", comparison: "prior-year/percent-of", printed: "96.4" }],
);

describe("one shape for reports and data: recount/audit@2", () => {
  it("has the number under test, its operands, reason and cause in the same fields", () => {
    const [share] = ofReport("Có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.").findings;
    const [print] = ofData(cases).findings;
    expect(share).toMatchObject({
      kind: "share",
      reported: { id: "n3", value: "85.51", unit: "%", text: "85,51%" },
      operands: [
        { id: "n1", value: "149" },
        { id: "n2", value: "156" },
      ],
      formula: "n1 / n2",
      reason: "differs",
      causes: [{ code: "digit-changed", number: "n3", correction: "95.51" }],
    });
    expect(print).toMatchObject({
      kind: "comparison",
      comparison: "prior-year/percent-of",
      reported: { id: "reported", value: "96.4", unit: "%" },
      operands: [
        { id: "value", value: "752" },
        { id: "base", value: "1083" },
      ],
      formula: "value / base",
      reason: "differs",
      causes: [{ code: "digit-transposed", number: "reported", correction: "69.4" }],
    });
  });

  it("counts verdicts and reasons of both", () => {
    expect(ofReport("Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.").summary).toMatchObject({
      findings: 1,
      consistent: 1,
      reasons: { agrees: 1 },
    });
    expect(ofData(cases).summary).toMatchObject({ findings: 1, inconsistent: 1, doubtful: 0, reasons: { differs: 1 } });
  });

  it("keeps to its schema, of texts with and without a data set, of data with sums and rules", () => {
    const all = [
      ofReport(readFileSync(join(root, "datasets/an-giang-2024-h1/report.txt"), "utf8")),
      ofReport("Có 240 hồ sơ, đã giải quyết 200 hồ sơ, đạt 88,3%. Số ca mắc là 752 ca, giảm 64,8% so với cùng kỳ."),
      ofData(cases),
    ];
    for (const each of all) {
      expect(isValid(each), JSON.stringify(isValid.errors)).toBe(true);
      expect(isValid({ ...each, findings: [{ id: "c1" }] })).toBe(false);
    }
  });

  it("has its schema published as it stands", () => {
    const published = readFileSync(join(root, "docs/audit-2.schema.json"), "utf8");
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(auditSchema)));
  });
});
