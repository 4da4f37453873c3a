import { describe, expect, test } from "vitest";
import { burnUp } from "../../src/charts/burn-up.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { chartKinds } from "../../src/charts/kinds.ts";
import { render } from "../../src/charts/render.ts";
import { fitted } from "../../src/charts/text-width.ts";
import { compare } from "../../src/engine/compare.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import type { Panel } from "../../src/model/panel.ts";
import { leadSentence, tallyOf } from "../../src/report/outlook/lead.ts";
import { load } from "../datasets/loading.ts";
import { type Figure, panelOf } from "../forecast/panel.ts";
import { readDrawing } from "./drawing.ts";

async function panelFrom(rows: readonly (readonly [area: string, period: string, value: number])[]): Promise<Panel> {
  const lines = rows.map(([area, period, value]) => `Output,${area},${period},${value}`);
  return (await load(`indicator,area,period,value\n${lines.join("\n")}\n`)).panel;
}

function drawn(id: (typeof chartKinds)[number]["id"], panel: Panel, most?: number): Chart {
  const kind = chartKinds.find((each) => each.id === id);
  const options = { lang: "en" as const, ...(most !== undefined && { most }) };
  const chart = kind?.draw(compare(panel, kind.asks({}, panel)), options, {});
  if (!chart) throw new Error(`nothing to draw: ${id}`);
  return chart;
}

const textsOf = async (chart: Chart) => (await readDrawing(await render(chart.spec))).texts.map(({ text }) => text);

describe("charts draw what their titles say", () => {
  const years = [2019, 2020, 2021, 2022, 2023];

  test("a row that is the sum of those below it is not ranked, whatever it is called", async () => {
    const rows = years.flatMap((year, at) => {
      const [north, south, sea] = [31_415 + 917 * at, 27_182 + 1_213 * at, 16_180 - 331 * at];
      return (
        [
          ["Mainland", north + south],
          ["North", north],
          ["South", south],
          ["Sea", sea],
        ] as const
      ).map(([area, value]) => [area, String(year), value] as const);
    });
    const chart = drawn("areas", await panelFrom(rows));
    expect(chart.title).toBe("Highest: North, 35,083 in 2023");
    expect(chart.alt).toContain("Totals, not ranked: Mainland.");
  });

  test("small figures that happen to add up are no total", async () => {
    const rows = years.flatMap((year) =>
      (
        [
          ["Three", 3],
          ["One", 1],
          ["Two", 2],
        ] as const
      ).map(([area, value]) => [area, String(year), value] as const),
    );
    expect(drawn("areas", await panelFrom(rows)).title).toBe("Highest: Three, 3 in 2019");
  });

  test("of more rows than there is room for the one of the title is drawn", async () => {
    const rows = years.flatMap((year) =>
      ["A", "B", "C", "Z"].map((area, at) => [area, String(year), (at + 1) * 1_000 + year - 2_000] as const),
    );
    const chart = drawn("heat", await panelFrom(rows), 2);
    expect(chart.title).toBe("Highest: Z, 2023: 4,023");
    expect(await textsOf(chart)).toEqual(expect.arrayContaining(["Z", "C"]));
  });

  test("what was highest thirty years ago is not in front, and the title says since when it is the highest", async () => {
    const rows = [1990, ...years].flatMap((year) => [
      ["Old", String(year), year === 1990 ? 9_000 : 10] as const,
      ["New", String(year), 500 + (year - 1990)] as const,
    ]);
    expect(drawn("areas", await panelFrom(rows)).title).toBe("Highest since 2019: New, 533 in 2023");
  });

  test("amounts have the digits that a picture needs", async () => {
    const rows = [
      ["A", "2022", 195_909.123],
      ["A", "2023", 232_276.969],
      ["B", "2022", 66.667],
      ["B", "2023", 70.25],
    ] as const;
    expect(drawn("added", await panelFrom(rows)).title).toContain("up 36,368");
    expect(drawn("areas", await panelFrom(rows.slice(2))).title).toBe("Highest: Output, B, 70.25 in 2023");
  });

  test("of paths that end alike what they are of is cut, not left out", () => {
    expect(fitted("Enterprises / Total / Wholesale and retail trade / Registered capital", 240, 12)).toMatch(
      /^Wholesale.*… \/ Registered capital$/,
    );
  });
});

describe("plans at risk are those that are still open", () => {
  const month = (year: number, at: number) => `${year}-${String(at + 1).padStart(2, "0")}`;
  const flow = (area: string, last: number): readonly Figure[] =>
    [2021, 2022, 2023, 2024].flatMap((year) =>
      Array.from(
        { length: year === 2024 ? last : 12 },
        (_, at): Figure => [area, month(year, at), 100 + ((at * 7) % 5)],
      ),
    );

  test("an end that is found from other years is drawn, from the last month known to the end", () => {
    const [outlook] = forecast(panelOf([...flow("N", 11), ["N", "2024", 1_200, { scenario: "plan" }]])).outlooks;
    if (!outlook) throw new Error("no outlook");
    const chart = burnUp({ ...outlook, steps: [] }, "en");
    expect(chart?.csv).toMatch(/December 2024,projected,1[,\d]/);
    expect(chart?.csv).toContain("December 2024,required pace,1200");
  });

  test("plans whose period is over are told apart from those that are open", () => {
    const panel = panelOf([
      ...flow("A", 6),
      ["A", "2024", 1_000, { scenario: "plan" }],
      ...flow("B", 12),
      ["B", "2024", 5_000, { scenario: "plan" }],
    ]);
    const { outlooks } = forecast(panel);
    expect(leadSentence(outlooks, "en")).toMatch(/^1 plan assessed: .*; 0 of 1 plan whose period is over were met$/);
    const { met, missed, likely, open, unlikely } = tallyOf(outlooks);
    expect([met, missed, likely + open + unlikely]).toEqual([0, 1, 1]);
  });
});
