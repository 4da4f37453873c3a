import { describe, expect, it } from "vitest";
import { auditPanel } from "../../src/audit/dataset/audit-panel.ts";
import { dataAuditHead, findingsOf } from "../../src/audit/dataset/data-audit.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import { gather } from "../../src/forecast/series/gather.ts";
import { formatPeriod } from "../../src/model/period-notation.ts";

const cases = new URL("../datasets/cases/", import.meta.url);

/** An Giang 2024: a plan of 7,776.6 billion in January, of 8,029.2 from February and of 9,664.8 from July on, by the printed percentages. */
const investment = () => loadDataset(new URL("plan-change.csv", cases).pathname);

describe("a plan that changed in mid-year", () => {
  it("is held against as it was known when the period was first published: 40.4 % in June, 85.6 % in December", async () => {
    const { panel } = await investment();
    const { batches, periods } = compare(panel, { against: ["plan"], at: "all" });
    const percent = new Map<string, string>();
    for (const batch of batches)
      for (let row = 0; row < batch.length; row++) {
        const of = periods[batch.period[row] ?? 0];
        const value = batch.columns[0]?.value[row];
        if (of && value !== undefined && Number.isFinite(value)) percent.set(formatPeriod(of), value.toFixed(1));
      }
    expect(percent.get("2024-01-01..2024-06-30")).toBe("40.4");
    expect(percent.get("2024")).toBe("85.6");
    expect(percent.get("2024-01")).toBe("6.4");
  });

  it("is the one that a forecast is held to, with the day on which it changed, twice", async () => {
    const { panel } = await investment();
    const [series] = gather(panel, { vintage: "latest" });
    expect(series?.plans.get(2024)).toMatchObject({ vintage: "2024-07-29", implied: true });
    expect(series?.plans.get(2024)?.value).toBeCloseTo(9664.77, 2);
    expect(series?.planChanges.get(2024)).toBe(2);
  });

  it("is found by an audit, which says from when to when", async () => {
    const { panel } = await investment();
    const head = dataAuditHead(auditPanel(panel), { name: "x" });
    expect(head.summary.inconsistent).toBe(0);
    expect(head.implied.map(({ exact, run }) => [Number(exact).toFixed(2), run.from, run.to])).toEqual([
      ["8029.24", "2024-01-01..2024-02-29", "2024-01-01..2024-06-30"],
      ["9664.77", "2024-01-01..2024-07-31", "2024"],
    ]);
  });
});

it("an index of a base year is the same for the comparison and the audit: 213 over the mean of 101 to 112 is 200", async () => {
  const { panel } = await loadDataset(new URL("fixed-base/", cases).pathname);
  const { batches } = compare(panel, { against: ["2010=100"], at: "2011-01" });
  expect(batches[0]?.columns[0]?.value[0]).toBe(200);
  const [finding] = [...findingsOf(auditPanel(panel), "en")];
  expect([finding?.reported.value, finding?.recomputed?.exact, finding?.reason]).toEqual(["250.0", "200", "differs"]);
});
