import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import { askedHtml } from "../../src/report/page/asked.ts";

/** Two districts of thousands and one of a few, with a printed percentage that is wrong, and one plan each. */
const table = `area,year,cases,so với cùng kỳ (%),so với kế hoạch (%)
An Phú,2023,2000,,80.0
An Phú,2024,3000,150.0,61.5
Châu Đốc,2023,1000,,90.0
Châu Đốc,2024,1010,102.0,99.0
Tịnh Biên,2023,1,,70.0
Tịnh Biên,2024,4,400.0,97.5
`;

test("a page leads with what changed most, what does not add up and which plans are at risk", async () => {
  const text = await asked(table);
  expect(text).toContain("What changed most|An Phú: up 50.0% against the prior year (2,000 → 3,000");
  // 1 case become 4 is a rise of 300 %, and no news.
  expect(text).not.toContain("300");
  expect(text).toContain("What does not add up|");
  expect(text).toContain("Châu Đốc, 2024: printed 102.0%, recomputed 101.00%");
  expect(text).toContain(
    "Which plans are at risk|Lowest of 3 printed plan percentages in 2024: cases: An Phú 61.5%; Tịnh Biên 97.5%; Châu Đốc 99.0%",
  );
});

async function asked(csv: string): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "recount-asked-")), "cases.csv");
  writeFileSync(file, csv);
  const { panel, name, guesses, diagnostics } = await loadDataset(file);
  const audit = auditPanel(panel);
  const compared = compare(panel, { at: "latest", against: ["prior-year"], measures: ["percent-change"] });
  const html = askedHtml(
    {
      title: name,
      source: { name, files: [file], panel, guesses, diagnostics },
      compared,
      printed: { head: dataAuditHead(audit, { name }), findings: { en: [...findingsOf(audit, "en")] } },
    },
    [],
    "en",
  );
  return html.replace(/<\/dt>/g, "|").replace(/<[^>]*>/g, "");
}
