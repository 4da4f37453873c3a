import { describe, expect, test } from "vitest";
import type { DataFinding } from "../../src/audit/contract/data-finding.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { palette } from "../../src/charts/colors.ts";
import { comparisonChart } from "../../src/charts/comparison-chart.ts";
import { credited, creditOf } from "../../src/charts/credit.ts";
import { type ChartCall, chartKinds } from "../../src/charts/kinds.ts";
import { render } from "../../src/charts/render.ts";
import { printedAgainstRecomputed } from "../../src/charts/reported-against-recomputed.ts";
import { unitOf } from "../../src/datasets/cells/unit-of.ts";
import { compare } from "../../src/engine/compare.ts";
import { forecast } from "../../src/forecast/forecast.ts";
import type { Panel } from "../../src/model/panel.ts";
import { outlookLines } from "../../src/report/outlook/outlook-lines.ts";
import { noteText } from "../../src/report/outlook/outlook-sections.ts";
import { load } from "../datasets/loading.ts";
import { type Figure, panelOf } from "../forecast/panel.ts";
import { readDrawing } from "./drawing.ts";

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, "0")}`;

/** A data set of areas by periods, written as a long CSV. */
async function panelFrom(rows: readonly (readonly [area: string, period: string, value: number])[]): Promise<Panel> {
  const text = [
    "indicator,area,period,value",
    ...rows.map(([area, period, value]) => `Output,${area},${period},${value}`),
  ];
  return (await load(`${text.join("\n")}\n`)).panel;
}

function drawn(id: (typeof chartKinds)[number]["id"], panel: Panel, call: ChartCall = {}): Chart {
  const kind = chartKinds.find((each) => each.id === id);
  const chart = kind?.draw(compare(panel, kind.asks(call, panel)), { lang: "en" }, call);
  if (!chart) throw new Error(`nothing to draw: ${id}`);
  return chart;
}

const textsOf = async (chart: Chart) => readDrawing(await render(chart.spec)).texts;

/** Three years of months of three areas, a sum of them, and one that ended in March 2022 and was the largest. */
const seasonal = [2021, 2022, 2023].flatMap((year) =>
  Array.from({ length: 12 }, (_, at) => {
    const season = 1 + at / 2;
    const parts = [
      ["Alpha", month(year, at + 1), 400 * season],
      ["Beta", month(year, at + 1), 300 * season * (1 + 0.1 * (year - 2021))],
      ["Old", month(year, at + 1), 5000],
    ] as const;
    const there = parts.filter(([area]) => area !== "Old" || (year === 2021 && at < 6));
    const sum = there.reduce((all, [, , value]) => all + value, 0);
    return [["Total", month(year, at + 1), sum] as const, ...there];
  }).flat(),
);

describe("charts put in front what matters now", () => {
  test("a total is not ranked with its parts, and a series that ended is in no title", async () => {
    const panel = await panelFrom(seasonal);
    for (const id of ["change", "slope", "areas", "index", "share", "heat"] as const) {
      const { title } = drawn(id, panel);
      expect(title, id).not.toMatch(/Total|Old/);
      expect(title, id).toMatch(/Alpha|Beta/);
    }
    const { alt } = drawn("change", panel);
    expect(alt).toMatch(/Totals, not ranked: Total \+\d/);
    expect(drawn("areas", panel).alt).toContain("Ended earlier: Old.");
  });

  test("an index of months is free of the season: December is not crowned over January", async () => {
    const chart = drawn("index", await panelFrom(seasonal));
    // Beta grew by 10 % of its first year a year; Alpha not at all.
    expect(chart.title).toBe("Beta has changed the most: 120.0 in December 2023");
    expect(chart.alt).toContain("Alpha: 100.0");
    expect(chart.alt).toContain("which removes seasonality");
  });

  test("an index of months on a year is that of the whole years: 2023 against 2022, not against years that end in 2022", async () => {
    const panel = await panelFrom(seasonal);
    const months = drawn("index", panel, { against: ["2022=100"] });
    const years = drawn("index", panel, { against: ["2022=100"], over: "year" });
    // 120 of 110.
    expect(months.title).toBe("Beta has changed the most: 109.1 in December 2023");
    expect(years.title).toBe("Beta has changed the most: 109.1 in 2023");
    const quarters = seasonal.flatMap(([area, when, value]): readonly (readonly [string, string, number])[] => {
      const [year, part] = when.split("-").map(Number);
      return part !== undefined && part <= 4 ? [[area, `${year}-Q${part}`, value]] : [];
    });
    expect(drawn("index", await panelFrom(quarters), { against: ["2022=100"] }).title).toBe(
      "Beta has changed the most: 109.1 in Q4 2023",
    );
  });

  test("a negative share hangs below nought", async () => {
    const parts = [
      ["Exports", 120],
      ["Transfers", 30],
      ["Income", -50],
    ] as const;
    const rows = [2021, 2022, 2023].flatMap((year) => [
      ["Total", String(year), 100] as const,
      ...parts.map(([area, value]) => [area, String(year), value] as const),
    ]);
    const { spec } = drawn("share", await panelFrom(rows));
    const layer = "layer" in spec ? spec.layer[1] : undefined;
    const values: unknown = layer && "data" in layer && layer.data && "values" in layer.data ? layer.data.values : [];
    expect(values).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ part: "Income", low: -50, high: 0 }),
        expect.objectContaining({ part: "Exports", low: 0, high: 120 }),
        expect.objectContaining({ part: "Transfers", low: 120, high: 150 }),
      ]),
    );
  });

  test("an axis of years names no months, one of quarters names quarters", async () => {
    const years = [2022, 2023, 2024].flatMap((year) => [
      ["Alpha", String(year), 10 * (year - 2000)] as const,
      ["Beta", String(year), 30 + (year - 2000) ** 2] as const,
    ]);
    const axis = (await textsOf(drawn("index", await panelFrom(years)))).map(({ text }) => text);
    expect(axis).toEqual(expect.arrayContaining(["2022", "2023", "2024"]));
    expect(axis.join(" ")).not.toMatch(/Jan|Jul/);
    const quarters = [2023, 2024].flatMap((year) =>
      [1, 2, 3, 4].flatMap((quarter) => [
        ["Alpha", `${year}-Q${quarter}`, year - 2000 + quarter * 10.5] as const,
        ["Beta", `${year}-Q${quarter}`, year - 1990.5] as const,
      ]),
    );
    const small = (await textsOf(drawn("areas", await panelFrom(quarters)))).map(({ text }) => text);
    expect(small.join(" ")).toMatch(/Q[1-4] 202[34]/);
    expect(small.join(" ")).not.toMatch(/Jan|Jul/);
  });

  test("a title has three lines at most, however long the path of a name is", async () => {
    const path = [
      "Investment realised from the state budget",
      "Local budget",
      "By province and city",
      "Northern uplands",
    ];
    const rows = [2023, 2024].flatMap((year) =>
      ["one", "two"].map((each) => [`${path.join(" / ")} / ${each}`, String(year), year * 2] as const),
    );
    const { spec, title } = drawn("change", await panelFrom(rows));
    const lines = typeof spec.title === "object" && spec.title && "text" in spec.title ? spec.title.text : [];
    expect(title).toContain(path.join(" / "));
    expect(Array.isArray(lines) ? lines.length : 1).toBeLessThanOrEqual(3);
    expect(String(lines)).toContain("… /");
  });

  test("printed percentages of fifteen places are shown with four, under their indicator, beside each other", async () => {
    const finding = (id: string, indicatorName: string): DataFinding => ({
      id,
      kind: "comparison",
      subject: { indicator: id, indicatorName, area: "_Z", areaName: "no breakdown", period: "2024-Q2" },
      comparison: "prior-year/percent-of",
      reported: { id: "reported", role: "reported", value: "9.325470492898215", unit: "%", place: {} },
      operands: [],
      formula: "value / base",
      recomputed: { low: "9.3254", high: "9.3256", exact: "9.3254698858627957", unit: "%" },
      verdict: "consistent",
      reason: "agrees",
      severity: "rounding",
      supports: [],
      explanation: "",
      causes: [],
    });
    const chart = printedAgainstRecomputed([finding("a", "Fish"), finding("b", "Shrimp")], "en");
    const texts = chart ? await textsOf(chart) : [];
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["✓ Fish, Q2 2024", "✓ Shrimp, Q2 2024", "printed 9.3255%, recomputed 9.3255%"]),
    );
    const [label] = texts.filter(({ text }) => text.includes("Fish"));
    const [numbers] = texts.filter(({ text }) => text.startsWith("printed"));
    // Each on a line of its own, so that a long name does not run into the numbers.
    expect(label?.top ?? 0).toBeLessThan((numbers?.top ?? 0) - 10);
  });
});

describe("forecasts say what they can know", () => {
  test("a plan some years ahead is paced year by year", () => {
    const years = Array.from({ length: 12 }, (_, at): Figure => ["N", String(2013 + at), 100 * 1.03 ** at]);
    const [outlook] = forecast(panelOf([...years, ["N", "2028", 180, { scenario: "plan" }]])).outlooks;
    // 100 * 1.03^11 = 138.4; (180 / 138.4)^(1/4) - 1 = 6.8 %.
    expect(outlook?.pace).toMatchObject({ periods: 4 });
    expect(outlook?.pace?.growth).toBeCloseTo(0.0679, 3);
    expect(outlook ? outlookLines(outlook, "en") : []).toContain(
      "Required from now on: +6.8% a year over the remaining 4 years",
    );
  });

  test("a percentage is paced in points a year", () => {
    const years = Array.from({ length: 12 }, (_, at): Figure => ["N", String(2013 + at), 88 + at]);
    const panel = panelOf([...years, ["N", "2028", 100.6, { scenario: "plan" }]]);
    const inPercent = { ...panel, indicators: panel.indicators.map((each) => ({ ...each, unit: unitOf("%") })) };
    const [outlook] = forecast(inPercent).outlooks;
    // From 99 to 100.6 in four years: 0.4 points a year.
    expect(outlook ? outlookLines(outlook, "en") : []).toContain(
      "Required from now on: 0.40 pp a year over the remaining 4 years",
    );
  });

  test("a year that is over came to what it came to", () => {
    const months = Array.from(
      { length: 36 },
      (_, at): Figure => ["N", month(2021 + Math.floor(at / 12), (at % 12) + 1), 10],
    );
    const [outlook] = forecast(panelOf([...months, ["N", "2023", 130, { scenario: "plan" }]])).outlooks;
    const lines = outlook ? outlookLines(outlook, "en") : [];
    expect(lines).toContain("Outcome for 2023: 120");
    expect(lines.join(" ")).not.toMatch(/rojected/);
  });

  /** Years that double or halve from July on, whatever came before: nobody knows their end in June. */
  const wild = Array.from({ length: 10 * 12 + 6 }, (_, at): Figure => {
    const [year, number] = [2014 + Math.floor(at / 12), (at % 12) + 1];
    const late = number > 6 ? [1, 4, 0.5, 2, 6, 0.7, 3, 1, 5, 0.4][year - 2014] : 1;
    return ["N", month(year, number), 20 + number + 40 * (late ?? 1)];
  });

  test("an 80 % range is no narrower than the errors beside it", () => {
    const [outlook] = forecast(panelOf([...wild, ["N", "2024", 900, { scenario: "plan" }]]), {
      at: "2024-06",
    }).outlooks;
    const end = outlook?.yearEnd;
    const error = outlook?.trials.find(({ method }) => method === end?.method)?.error ?? 0;
    const [range] = end?.ranges ?? [];
    expect(error).toBeGreaterThan(0.2);
    expect((range?.high ?? 0) / (end?.value ?? 1)).toBeGreaterThan(1 + error);
  });

  test("epidemic years are named, and no level shift follows from them", () => {
    const cases = Array.from({ length: 10 * 12 + 5 }, (_, at): Figure => {
      const [year, number] = [2014 + Math.floor(at / 12), (at % 12) + 1];
      return [
        "N",
        month(year, number),
        (year === 2022 ? 6 : 1) * (30 + Math.round(20 * Math.sin(number / 2))) + (at % 3),
      ];
    });
    const [outlook] = forecast(panelOf(cases)).outlooks;
    const notes = outlook?.notes ?? [];
    expect(notes.map(({ code }) => code)).not.toContain("level-shift");
    const [note] = notes.filter(({ code }) => code === "exceptional-year");
    expect(note ? noteText(note, "en") : "").toMatch(/^2022 was far above the other years/);
  });
});

describe("what stands beside a percentage", () => {
  const bases = { Tiny: [1, 12], Small: [3, 1], Mid: [120, 180], Large: [5400, 6300], Huge: [92_000, 90_100] } as const;
  const rows = Object.entries(bases).flatMap(([area, [before, now]]) => [
    [area, "2023", before] as const,
    [area, "2024", now] as const,
  ]);

  test("amounts, small bases in grey, and a title that weighs: twelve cases after one are no news", async () => {
    const chart = drawn("change", await panelFrom(rows));
    expect(chart.title).toBe("Large: up 16.7% against the prior year");
    const texts = await textsOf(chart);
    const of = (text: string) => texts.find((each) => each.text === text);
    expect(of("5,400 → 6,300")).toBeDefined();
    expect(of("+1,100%")?.fill).toBe(palette.quiet);
    expect(of("+16.7%")?.fill).toBe(palette.ink);
    expect(chart.alt).toContain("Pale bars: base value below 10.");
  });

  test("the same ranked by what was added", async () => {
    const chart = drawn("added", await panelFrom(rows));
    expect(chart.title).toBe("Huge: down 1,900 against the prior year");
    const texts = (await textsOf(chart)).map(({ text }) => text).filter((text) => /^[+−][\d,]+$/.test(text));
    expect(texts).toEqual(["+900", "+60", "+11", "−2", "−1,900"]);
  });

  test("a trend over all years, with its rate", async () => {
    const years = Array.from({ length: 10 }, (_, at) => [
      ["North", String(2015 + at), Math.round(1000 * 1.05 ** at)] as const,
      ["South", String(2015 + at), Math.round(2000 * 1.01 ** at)] as const,
    ]).flat();
    const chart = drawn("trend", await panelFrom(years));
    expect(chart.title).toBe("North: +5.0% a year on average, 2015 to 2024, the steepest trend");
    expect(chart.alt).toContain("South: +1.0% a year");
  });

  test("a trend of counts does not fall below nought", async () => {
    const falling = [900, 300, 0, 0, 10, 0, 0, 0].map((value, at) => ["North", `${2015 + at}`, value] as const);
    const chart = drawn("trend", await panelFrom(falling));
    expect(chart.title).toContain("North: −");
    const svg = await render(chart.spec);
    expect(svg).not.toMatch(/>−\d+</);
  });

  test("no trend of the months of one year, which have no rate a year", async () => {
    const months = Array.from(
      { length: 12 },
      (_, at) => ["North", `2024-${String(at + 1).padStart(2, "0")}`, 50 + at] as const,
    );
    const panel = await panelFrom(months);
    expect(comparisonChart(panel, "trend", { lang: "en", over: "month" })).toBeUndefined();
    expect(comparisonChart(panel, "areas", { lang: "en" })).toBeDefined();
  });

  test("source, publication and last period stand below the plot and in words", async () => {
    const panel = await panelFrom(rows);
    const chart = credited(drawn("change", panel), creditOf(panel, "General Statistics Office"), "en");
    const line = "Source: General Statistics Office; data to 2024";
    expect(chart.alt.endsWith(line)).toBe(true);
    const texts = await textsOf(chart);
    const credit = texts.find(({ text }) => text === line);
    for (const { text, bottom } of texts) if (text !== line) expect(bottom, text).toBeLessThan(credit?.top ?? 0);
  });

  test("every bar says what it shows, and the figures are there as CSV", async () => {
    const chart = drawn("change", await panelFrom(rows));
    const titles = [...(await render(chart.spec)).matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text);
    expect(titles).toContain("Large, +16.7%, the prior year, 5,400 → 6,300");
    expect(titles).toHaveLength(5);
    expect(chart.csv).toContain("Output,Large,2024,6300,prior-year,percent-change,5400,16.6");
  });
});
