import { expect, test } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { dataAuditJson } from "../../src/report/dataset-audit/json.ts";

const percentage = (indicator: string) => ({
  indicator,
  area: "44",
  period: "2024",
  comparison: "prior-year/percent-change",
  reported: "-64.8",
});

test("findings are indented as they stand in the whole object, and texts keep separators of lines", () => {
  // JSON.stringify leaves U+2028 as it is, and a pattern over lines takes it for the end of one.
  const named = ["dengue", "malaria\u2028severe"];
  const figures = named.flatMap((indicator) => [
    { indicator, area: "44", period: "2023", value: 2137 },
    { indicator, area: "44", period: "2024", value: 752 },
  ]);
  const panel = panelOf(figures, { reported: named.map(percentage) });
  const text = [...dataAuditJson(auditPanel(panel), { name: "made" }, { lang: "en", verbose: true })].join("");
  const read = JSON.parse(text);
  expect(read.findings.map((each: { subject: { indicator: string } }) => each.subject.indicator)).toEqual(named);
  expect(text).toBe(`${JSON.stringify(read, undefined, 2)}\n`);
});
