import { expect } from "vitest";
import { auditPanel, type PanelAudit } from "../../../src/audit/dataset/audit-panel.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import type { DataReason } from "../../../src/model/audit-reason.ts";
import { verdictOfReason } from "../../../src/model/audit-reason.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";
import { describeShared, itShared, sharedFile } from "../../shared.ts";
import { reasonsOf } from "./small-panel.ts";

async function investment(): Promise<Panel> {
  const path = sharedFile("data", "plan-completion", "public-investment-2011-2018.csv") ?? "";
  return (await loadDataset(path)).panel;
}

/** The audit of the file as it stands, made once: each takes seconds. */
let asItStands: Promise<{ readonly panel: Panel; readonly audit: PanelAudit }> | undefined;

function audited(): NonNullable<typeof asItStands> {
  asItStands ??= investment().then((panel) => ({ panel, audit: auditPanel(panel) }));
  return asItStands;
}

function countsOf(panel: Panel, audit: PanelAudit, kind: "plan" | "prior-year"): Partial<Record<DataReason, number>> {
  const counts: Partial<Record<DataReason, number>> = {};
  for (const [row, reason] of reasonsOf(audit).entries()) {
    if (panel.comparisons[panel.reported.comparison[row] ?? 0]?.reference.kind !== kind) continue;
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

function rowOf(panel: Panel, area: string, period: string, kind: "plan" | "prior-year"): number {
  const { reported } = panel;
  for (let row = 0; row < reported.length; row++) {
    const same =
      panel.areas[reported.area[row] ?? 0]?.names.vi === area &&
      panel.comparisons[reported.comparison[row] ?? 0]?.reference.kind === kind;
    const at = panel.periods[reported.period[row] ?? 0];
    if (same && at && formatPeriod(at) === period) return row;
  }
  throw new Error(`no ${kind} of ${area} in ${period}`);
}

describeShared("6,626 printed percentages of public investment, 2011 to 2018", () => {
  itShared("hold no arithmetic error: bases were revised and plans changed", async () => {
    const { panel, audit } = await audited();
    expect(panel.reported.length).toBe(3330 + 3296);
    expect(countsOf(panel, audit, "plan")).toEqual({
      agrees: 1679,
      "agrees-within-last-place": 4,
      "agrees-with-implied-base": 1384,
      "implies-changed-plan": 202,
      "base-not-in-data": 61,
    });
    expect(countsOf(panel, audit, "prior-year")).toEqual({
      agrees: 79,
      "agrees-within-last-place": 39,
      "agrees-with-revised-base": 882,
      "agrees-with-implied-base": 1245,
      "implies-revised-base": 444,
      "incomplete-base": 53,
      "base-not-in-data": 554,
    });
  });

  itShared("show the plan of Hà Nội, 20,413 billion in January 2012 and 23,847 from February on", async () => {
    const { panel, audit } = await audited();
    const january = audit.judgement(rowOf(panel, "Hà Nội", "2012-01-01..2012-01-31", "plan"));
    expect([january.reason, january.base?.figure.exact.toString()]).toEqual(["agrees", "20413"]);
    const july = audit.judgement(rowOf(panel, "Hà Nội", "2012-01-01..2012-07-31", "plan"));
    expect([july.reason, july.implied?.exact?.toString(), july.run?.length]).toEqual([
      "agrees-with-implied-base",
      "23847",
      10,
    ]);
    const from = panel.periods[july.run?.from ?? 0];
    expect(from && formatPeriod(from)).toBe("2012-01-01..2012-02-29");
  });

  itShared("tell a slip from a change of plan, without a false alarm beside it", async () => {
    const panel = await investment();
    const before = reasonsOf((await audited()).audit);
    // Every 83rd percentage of a plan that agreed or that a run explains gets another third digit.
    const planted = new Set<number>();
    for (let row = 0; row < panel.reported.length; row += 83) {
      const isPlan = panel.comparisons[panel.reported.comparison[row] ?? 0]?.reference.kind === "plan";
      const value = panel.reported.value[row] ?? 0;
      if (!isPlan || value < 1 || before[row] === "base-not-in-data") continue;
      const step = 10 ** (Math.floor(Math.log10(value)) - 2);
      panel.reported.value[row] = value + step * ((Math.floor(value / step) % 10) - 5 > 0 ? -3 : 3);
      planted.add(row);
    }
    const after = reasonsOf(auditPanel(panel));
    const flagged = after.flatMap((reason, row) => (verdictOfReason(reason) === "inconsistent" ? [row] : []));
    expect(flagged.filter((row) => !planted.has(row))).toEqual([]);
    expect(planted.size).toBeGreaterThan(30);
    expect(flagged.length).toBeGreaterThan(planted.size * 0.65);
  });
});
