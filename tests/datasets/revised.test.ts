import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { revised } from "../../src/datasets/panel/revised.ts";
import { revisionsCsv, revisionsTerminal } from "../../src/report/inspection/revisions.ts";

const panel = panelOf([
  { indicator: "x", area: "a", period: "2024-01", value: 102.8, vintage: "2024-02" },
  { indicator: "x", area: "a", period: "2024-01", value: 103.1, vintage: "2024-04" },
  { indicator: "x", area: "a", period: "2024-01", value: 103, vintage: "2024-03" },
  { indicator: "x", area: "a", period: "2024-02", value: 7, vintage: "2024-03" },
  { indicator: "x", area: "a", period: "2024-02", value: 7, vintage: "2024-04" },
  { indicator: "x", area: "a", period: "2024", value: 0, vintage: "2024-01", scenario: "plan" },
  { indicator: "x", area: "a", period: "2024", value: 5, vintage: "2024-06", scenario: "plan" },
]);

describe("revisions", () => {
  it("are figures whose latest publication differs from the first, by how much", () => {
    const of = { indicator: "x", area: "a" };
    expect(revised(panel)).toEqual([
      {
        ...of,
        period: "2024-01",
        scenario: "actual",
        publications: 3,
        firstVintage: "2024-02",
        first: 102.8,
        lastVintage: "2024-04",
        last: 103.1,
        difference: 0.3,
        percent: (0.3 / 102.8) * 100,
      },
      {
        ...of,
        period: "2024",
        scenario: "plan",
        publications: 2,
        firstVintage: "2024-01",
        first: 0,
        lastVintage: "2024-06",
        last: 5,
        difference: 5,
        percent: Number.NaN,
      },
    ]);
  });

  it("are a table, and CSV without a percentage of zero", () => {
    expect(revisionsTerminal(revised(panel), "en", 120, false)).toContain("+0.3");
    expect(revisionsCsv(revised(panel))).toContain("x,a,2024,plan,2,2024-01,0,2024-06,5,5,\r\n");
    expect(revisionsTerminal([], "en", 80, false)).toBe("No figure was republished with another value.\n");
  });

  it("of the sample of public investment are as its rows say", async () => {
    const { panel: sample } = await loadDataset([join(import.meta.dirname, "../../datasets/public-investment")]);
    // observations.csv: the plan of Viet Nam for 2014, and counted another way: by area, period and vintage.
    const { observations: o } = sample;
    const values = new Map<string, Map<number, number>>();
    for (let row = 0; row < o.length; row++) {
      if (Number.isNaN(o.value[row])) continue;
      const key = `${o.area[row]} ${o.period[row]} ${o.scenario[row] === 2}`;
      const byVintage = values.get(key) ?? new Map();
      values.set(key, byVintage.set(o.vintage[row] ?? 0, o.value[row] ?? 0));
    }
    const differing = [...values.values()].filter((byVintage) => {
      const order = [...byVintage].sort(([a], [b]) => a - b).map(([, value]) => value);
      return order[0] !== order.at(-1);
    });
    expect(revised(sample)).toHaveLength(differing.length);
    expect(differing.length).toBe(545);
  });
});
