import { describe, expect, it } from "vitest";
import { panelOf } from "../../src/datasets/panel/panel-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { groupAreas } from "../../src/engine/derived/group-areas.ts";
import { withQuotients } from "../../src/engine/derived/per.ts";
import { withTotal } from "../../src/engine/derived/with-total.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { CallError } from "../../src/model/call-problem.ts";
import type { Panel } from "../../src/model/panel.ts";

// Cases of two months, population of the year, and the unemployment rate, in two regions.
const regions = { Hanoi: "North", Haiphong: "North", Cantho: "South", Angiang: "South" };
const cases = { Hanoi: [100, 150], Haiphong: [50, 40], Cantho: [200, 100], Angiang: [300, 450] };
const people = { Hanoi: 8000.5, Haiphong: 2000.25, Cantho: 1200.75, Angiang: 1900.5 };
const rate = { Hanoi: 2.5, Haiphong: 3.1, Cantho: 1.9, Angiang: 4 };

function provinces(without: readonly string[] = []): Panel {
  const observations = Object.keys(regions).flatMap((area) => {
    const of = area as keyof typeof regions;
    return [
      { indicator: "cases", area, period: "2023-06", value: cases[of][0] ?? null },
      { indicator: "cases", area, period: "2024-06", value: cases[of][1] ?? null },
      { indicator: "population", area, period: "2023", value: people[of] },
      { indicator: "population", area, period: "2024", value: people[of] },
      { indicator: "unemployment", area, period: "2024", value: rate[of] },
    ];
  });
  return panelOf(
    observations.filter(({ area, period }) => !without.includes(`${area} ${period}`)),
    {
      indicators: [
        { id: "cases", kind: "flow", unit: "ca" },
        { id: "population", kind: "stock", unit: "nghìn người" },
        { id: "unemployment", kind: "ratio", unit: "%" },
      ],
      areas: Object.entries(regions).map(([code, region]) => ({ code, within: { Region: region } })),
    },
  );
}

const figure = (panel: Panel, indicator: string, area: string, period: string) =>
  rows(compare(panel, { measures: ["value"] })).find(
    (row) => row.indicator === indicator && row.area === area && row.period === period,
  )?.value;

describe("areas rolled up", () => {
  it("sums flows and stocks, and compares the sums", () => {
    const { panel, notes } = groupAreas(provinces(), { by: "region" });
    expect([figure(panel, "cases", "North", "2024-06"), figure(panel, "cases", "South", "2024-06")]).toEqual([
      190, 550,
    ]);
    expect(figure(panel, "population", "North", "2024")).toBe(10000.75);
    const compared = rows(compare(panel, { against: "prior-year", at: "2024-06", where: { indicator: ["cases"] } }));
    // 190 / 150 - 1 and 550 / 500 - 1
    expect(compared.map((row) => [row.area, row.comparisons["prior-year/percent-change"]?.value])).toEqual([
      ["North", (40 / 150) * 100],
      ["South", 10],
    ]);
    expect(notes).toMatchObject([{ code: "ratio-without-weights", found: "unemployment" }]);
  });

  it("takes the mean of what a weight is named for, though it was taken for something that adds up", () => {
    const rows = [
      { area: "A", region: "N", unemployment: 5, labour: 410 },
      { area: "B", region: "N", unemployment: 3, labour: 910 },
    ];
    const panel = panelOf(
      rows.flatMap(({ area, unemployment, labour }) => [
        { indicator: "unemployment", area, period: "2023", value: unemployment },
        { indicator: "labour", area, period: "2023", value: labour },
      ]),
      { areas: rows.map(({ area, region }) => ({ code: area, within: { region } })) },
    );
    const grouped = groupAreas(panel, { by: "region", weights: ["unemployment=labour"] }).panel;
    const { indicator, value } = grouped.observations;
    const of = grouped.indicators.findIndex(({ id }) => id === "unemployment");
    expect([...value].filter((_, row) => indicator[row] === of)[0]).toBeCloseTo((5 * 410 + 3 * 910) / 1320, 12);
  });

  it("refuses to add up ratios, and takes their mean where weights are named", () => {
    expect(figure(groupAreas(provinces(), { by: "region" }).panel, "unemployment", "North", "2024")).toBeUndefined();
    const { panel, notes } = groupAreas(provinces(), { by: "region", weights: ["unemployment=population"] });
    const mean = (2.5 * 8000.5 + 3.1 * 2000.25) / (8000.5 + 2000.25);
    expect(figure(panel, "unemployment", "North", "2024")).toBeCloseTo(mean, 12);
    expect(notes).toEqual([]);
  });

  it("gives no sum where a member has no value, and says how many there were", () => {
    const { panel, notes } = groupAreas(provinces(["Cantho 2024-06"]), { by: "region" });
    expect(figure(panel, "cases", "South", "2024-06")).toBeNull();
    expect(figure(panel, "cases", "North", "2024-06")).toBe(190);
    expect(notes).toContainEqual({
      code: "incomplete-group",
      found: "cases, South, 2024-06",
      count: 1,
      have: 1,
      need: 2,
    });
  });

  it("takes the publication that counts, once", () => {
    const twice = panelOf(
      [
        { indicator: "x", area: "a", period: "2024", value: 10, vintage: "2024-01" },
        { indicator: "x", area: "a", period: "2024", value: 12, vintage: "2024-06" },
        { indicator: "x", area: "b", period: "2024", value: 5, vintage: "2024-01" },
      ],
      {
        areas: [
          { code: "a", parent: "w" },
          { code: "b", parent: "w" },
        ],
      },
    );
    expect(figure(groupAreas(twice, { by: "parent" }).panel, "x", "w", "2024")).toBe(17);
    expect(figure(groupAreas(twice, { by: "parent", vintage: "first" }).panel, "x", "w", "2024")).toBe(15);
  });

  it("says what there is where there is no such grouping", () => {
    expect(() => groupAreas(provinces(), { by: "regoin" })).toThrow(CallError);
    expect(() => groupAreas(provinces(), { by: "regoin" })).toThrow(/Region/);
  });
});

describe("one indicator by another", () => {
  it("is divided in base units, for so many, by the figure of the year where there is none of the month", () => {
    const { panel, notes } = withQuotients(provinces(), ["population:100000"]);
    // 150 cases of 8,000,500 people
    expect(figure(panel, "cases/population", "Hanoi", "2024-06")).toBeCloseTo((150 / 8_000_500) * 100_000, 12);
    expect(panel.indicators.at(-1)).toMatchObject({ kind: "ratio", unit: { text: "ca/100000 người" } });
    expect(notes).toMatchObject([{ code: "denominator-of-year", count: 8 }]);
  });

  it("is the ratio of sums after areas are rolled up, never the mean of ratios", () => {
    const { panel } = groupAreas(provinces(), { by: "region" });
    const rates = withQuotients(panel, ["cases/population:1000"]).panel;
    expect(figure(rates, "cases/population", "North", "2024-06")).toBeCloseTo((190 / 10_000_750) * 1000, 14);
  });

  it("is in percent where both are of one unit, and a zero is told", () => {
    const { panel, notes } = withQuotients(
      panelOf(
        [
          { indicator: "deaths", period: "2023", value: 3 },
          { indicator: "cases", period: "2023", value: 40 },
          { indicator: "deaths", period: "2024", value: 0 },
          { indicator: "cases", period: "2024", value: 0 },
        ],
        {
          indicators: [
            { id: "deaths", unit: "ca", kind: "flow" },
            { id: "cases", unit: "ca", kind: "flow" },
          ],
        },
      ),
      ["deaths/cases"],
    );
    expect(figure(panel, "deaths/cases", "_Z", "2023")).toBe(7.5);
    expect(panel.indicators.at(-1)?.unit.kind).toBe("percent");
    expect(figure(panel, "deaths/cases", "_Z", "2024")).toBeNull();
    expect(notes).toMatchObject([{ code: "zero-denominator", count: 1 }]);
  });
});

describe("the sum of areas as their whole", () => {
  const { panel } = withTotal(provinces());
  const found = rows(
    compare(panel, {
      against: ["total", "prior-year"],
      measures: ["percent-of", "contribution", "percent-change"],
      at: "2024-06",
      where: { indicator: ["cases"] },
    }),
  );

  it("gives shares that add up to a hundred", () => {
    const shares = found.flatMap(({ comparisons }) => comparisons["total/percent-of"]?.value ?? []);
    // 150, 40, 100 and 450 of 740
    expect(shares).toHaveLength(4);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 12);
    expect(found[0]?.comparisons["total/percent-of"]?.value).toBeCloseTo((150 / 740) * 100, 12);
  });

  it("gives contributions that add up to the change of the whole", () => {
    const parts = found.flatMap(({ comparisons }) => comparisons["prior-year/contribution"]?.value ?? []);
    const whole = found.find(({ area }) => area === "_T")?.comparisons["prior-year/percent-change"]?.value;
    // 740 / 650 - 1
    expect(whole).toBeCloseTo((90 / 650) * 100, 12);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole ?? Number.NaN, 12);
  });

  it("is not added where the data has one", () => {
    expect(withTotal(panel).notes).toMatchObject([{ code: "no-parts" }]);
  });
});
