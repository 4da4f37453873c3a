import { describe, expect, test } from "vitest";
import { smallMultiples } from "../../src/charts/areas.ts";
import { changeBars } from "../../src/charts/change.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { darkOf, palette } from "../../src/charts/colors.ts";
import { inDark } from "../../src/charts/dark.ts";
import { endemicChannel } from "../../src/charts/endemic-channel.ts";
import { heatTable } from "../../src/charts/heat.ts";
import { indexLines } from "../../src/charts/index-lines.ts";
import { planBullets } from "../../src/charts/plan.ts";
import { render } from "../../src/charts/render.ts";
import { shareOverTime } from "../../src/charts/share.ts";
import { slopes } from "../../src/charts/slope.ts";
import { contributionWaterfall } from "../../src/charts/waterfall.ts";
import { compare } from "../../src/engine/compare.ts";
import type { Language } from "../../src/words/words.ts";
import { load } from "../datasets/loading.ts";
import { compared, directed, renamed, sample } from "./data.ts";
import { clashes, type Drawing, readDrawing } from "./drawing.ts";

const diseases = "notifiable-diseases";
const investment = "public-investment";
const dengue = { indicator: ["dengue-cases"] };

/** Every chart of comparisons on real data; the numbers beside them are the ones of docs and READMEs, or checked by hand. */
const charts: Readonly<Record<string, (lang: Language) => Promise<Chart | undefined>>> = {
  change: async (lang) =>
    changeBars(await compared(diseases, { against: ["prior-year", "2010..2014"], at: "2015-10", where: dengue }), {
      lang,
    }),
  plan: async (lang) =>
    planBullets(await compared(investment, { against: ["plan", "plan:linear"], at: "2016-06" }), { lang }),
  "endemic-channel": async (lang) =>
    endemicChannel(await compared(diseases, { measures: ["value"], where: { ...dengue, area: ["Hà Nội"] } }), {
      lang,
      first: 2010,
      last: 2014,
      year: 2015,
    }),
  index: async (lang) =>
    indexLines(await compared(diseases, { against: "2010=100", over: "year", where: dengue }), { lang }),
  waterfall: async (lang) =>
    contributionWaterfall(
      await compared(investment, {
        against: "prior-year",
        measures: ["contribution", "percent-change"],
        at: "2016-06",
        over: "to-date",
      }),
      { lang },
    ),
  share: async (lang) => shareOverTime(await compared(investment, { against: "total", over: "quarter" }), { lang }),
  slope: async (lang) =>
    slopes(await compared(diseases, { against: "prior-year", over: "year", at: "2015", where: dengue }), { lang }),
  areas: async (lang) =>
    smallMultiples(await compared(diseases, { measures: ["value"], where: { ...dengue, period: ["201*"] } }), { lang }),
  heat: async (lang) => heatTable(await compared(diseases, { measures: ["value"], where: dengue }), { lang }),
  "heat of changes": async (lang) =>
    heatTable(await compared(diseases, { against: "2010..2014", where: { ...dengue, period: ["2015-*"] } }), { lang }),
};

async function drawn(name: string, lang: Language = "vi"): Promise<Drawing & { readonly chart: Chart }> {
  const chart = await charts[name]?.(lang);
  if (!chart) throw new Error(`no chart ${name}`);
  return { ...readDrawing(await render(chart.spec)), chart };
}

const texts = ({ texts: all }: Drawing) => all.map(({ text }) => text);

describe.each(Object.keys(charts))("%s", (name) => {
  test.each(["vi", "en"] as const)("draws without a warning, nothing outside or over each other: %s", async (lang) => {
    const drawing = await drawn(name, lang);
    expect(clashes(drawing)).toEqual([]);
    expect(drawing.label).toBe(drawing.chart.alt);
    expect(texts(drawing).join(" ")).not.toMatch(/undefined|NaN|null|Infinity/);
    expect(drawing.shapes.length).toBeGreaterThan(2);
  });

  test("is in the colours of the palette only, so that all of it turns dark", async () => {
    const { chart } = await drawn(name);
    const used = JSON.stringify(chart.spec).match(/#[0-9a-f]{6}/g) ?? [];
    for (const color of used) expect(darkOf.has(color), color).toBe(true);
    const dark = readDrawing(await render(inDark(chart.spec)));
    for (const { fill, stroke } of dark.shapes) {
      expect(darkOf.has(fill), fill).toBe(false);
      expect(darkOf.has(stroke), stroke).toBe(false);
    }
  });
});

describe("what the charts show", () => {
  test("change: both references, signs, and why there is no result", async () => {
    const drawing = await drawn("change");
    expect(drawing.chart.title).toBe("Hà Nội tăng 727,0% so với cùng kỳ năm trước");
    // Hà Nội had 4,565 cases in October 2015, 552 a year before and 672.4 on average: +727.0 % and +578.9 %.
    expect(texts(drawing)).toEqual(expect.arrayContaining(["Hà Nội", "+727,0%", "+578,9%", "−69,3%", "gốc bằng 0"]));
    const bars = drawing.shapes.filter(({ fill }) => fill === palette.vermilion || fill === palette.blue);
    const widths = bars.map(({ left, right }) => right - left);
    // The longest bar is the 1,575.5 % of Đắk Lắk, and Hà Nội's is as much shorter as 727.0 is less.
    expect(widths[2]).toBeCloseTo(((widths[0] ?? 0) * 727) / 1575.5, 0);
  });

  test("change: good and bad go by the direction, not by the sign", async () => {
    const panel = await sample(diseases);
    const at = async (direction: "up" | "down" | "none") => {
      const result = compare(directed(panel, direction), { against: "prior-year", at: "2015-10", where: dengue });
      const chart = changeBars(result, { lang: "vi" });
      const { shapes } = readDrawing(await render(chart?.spec ?? { data: { values: [] }, mark: "point" }));
      const count = (color: string) => shapes.filter(({ fill }) => fill === color).length;
      return [count(palette.blue), count(palette.vermilion), count(palette.slate)];
    };
    // Six areas rose, one fell.
    expect(await at("down")).toEqual([1, 6, 0]);
    expect(await at("up")).toEqual([6, 1, 0]);
    expect(await at("none")).toEqual([0, 0, 7]);
  });

  test("plan: done, expected, and the amounts", async () => {
    const drawing = await drawn("plan");
    expect(drawing.chart.title).toBe("Cả 8 kế hoạch chậm hơn tiến độ; thấp nhất: Quảng Ninh 32,8%");
    expect(texts(drawing)).toContain("32,8% · cần 50,0% · 2.099 trên 6.399 tỷ đồng");
    expect(texts(drawing).join(" ")).toContain("Chưa tính được 1: Cần Thơ (chưa đủ kỳ 5/6).");
  });

  test("endemic channel: the months above all base years, in words too", async () => {
    const { chart } = await drawn("endemic-channel");
    expect(chart.title).toBe(
      "Số ca mắc sốt xuất huyết Dengue, Hà Nội: 7 trong 12 kỳ của năm 2015 vượt mức cao nhất 2010–2014",
    );
    expect(chart.alt).toContain("tháng 10/2015: 4.565 ca, các năm gốc 311 đến 1.029, bình quân 672,4");
  });

  test("endemic channel: a month without a value breaks the line and is named", async () => {
    const where = { indicator: ["malaria-cases"], area: ["An Giang"] };
    const result = await compared(diseases, { measures: ["value"], where });
    const { alt } = endemicChannel(result, { lang: "vi", first: 2002, last: 2006, year: 2007 });
    // An Giang lacks the malaria of August and December 2007.
    expect(alt).toContain("Năm 2007 thiếu số kỳ 8, 12.");
    expect(alt).toContain("tháng 8/2007: thiếu số");
  });

  test("index: the last values, and those that have none", async () => {
    const drawing = await drawn("index");
    // Hà Nội: 15,412 cases in 2015, 3,152 in 2010.
    expect(texts(drawing)).toContain("489,0 Hà Nội");
    expect(drawing.chart.alt).toContain("Không tính được: Lai Châu, Điện Biên.");
    // These were merged into others in 2004 and 2008.
    expect(drawing.chart.alt).toContain("Đã dừng trước đó: Cần Thơ (tỉnh cũ), Hà Tây.");
  });

  test("waterfall: the parts add up to the whole", async () => {
    const drawing = await drawn("waterfall");
    expect(texts(drawing)).toEqual(expect.arrayContaining(["+9,3 điểm %", "+6,5 điểm %", "+15,8%"]));
    const bars = drawing.shapes.filter(({ fill }) => fill === palette.blue);
    const [local, central, whole] = bars;
    expect(central?.left).toBeCloseTo(local?.right ?? 0, 0);
    expect(whole?.right).toBeCloseTo(central?.right ?? 0, 0);
  });

  test("share: columns are as high as their shares", async () => {
    const drawing = await drawn("share");
    expect(texts(drawing)).toEqual(expect.arrayContaining(["79,1% Địa phương", "20,9% Trung ương"]));
    const last = drawing.shapes.filter(({ fill }) => fill === palette.blue).at(-1);
    expect((last?.bottom ?? 0) - (last?.top ?? 0)).toBeCloseTo(240 * 0.791 - 0.5, 0);
  });

  test("slope: from and to, and what cannot be compared", async () => {
    const drawing = await drawn("slope");
    expect(texts(drawing)).toEqual(expect.arrayContaining(["15.412 Hà Nội", "1.792"]));
    expect(drawing.chart.alt).toContain("Không so được: Lai Châu (gốc bằng 0), Điện Biên (gốc bằng 0).");
  });

  test("heat: cells without a value stay empty, and zero is not one of them", async () => {
    const drawing = await drawn("heat of changes");
    const dashes = texts(drawing).filter((text) => text === "–");
    expect(dashes).toHaveLength(23);
    expect(texts(drawing)).toContain("+674");
  });

  test("small multiples: a gap is a gap, neither nought nor a line across it", async () => {
    const months = [1, 2, 3, 5, 6, 9, 11, 12];
    const csv = months.map((month) => `cases,A,2022-${String(month).padStart(2, "0")},${100 + month}`).join("\n");
    const { panel } = await load(`indicator,area,period,value\n${csv}\n`);
    const chart = smallMultiples(compare(panel, { measures: ["value"], at: "all" }), { lang: "en" });
    if (!chart) throw new Error("there is something to draw");
    const svg = await render(chart.spec);
    // January to March, May and June, September by itself, November and December.
    expect(svg.match(/class="mark-line[^"]*"/g)).toHaveLength(4);
    expect(svg).not.toMatch(/NaN|null/);
  });

  test("small multiples: each area with its last value", async () => {
    const drawing = await drawn("areas");
    expect(texts(drawing)).toEqual(expect.arrayContaining(["Hà Nội", "1.714", "Điện Biên", "0"]));
  });
});

test("names that would be markup, templates or turn the line are drawn as text", async () => {
  const nasty = `</text><script>alert(1)</script> {{x}} $${"{y}"} "q" \u202eabc`;
  const panel = renamed(await sample(diseases), (code) => `${code} ${nasty}`);
  const result = compare(panel, { against: "prior-year", at: "2015-10", where: dengue });
  for (const chart of [changeBars(result, { lang: "vi" }), slopes(result, { lang: "en" })]) {
    if (!chart) throw new Error("there is something to draw");
    const svg = await render(chart.spec);
    expect(svg).not.toMatch(/<script|\u202e/);
    expect(svg).toContain("&lt;script&gt;");
    expect(clashes(readDrawing(svg))).toEqual([]);
  }
});

test("a chart that cannot be drawn says why", async () => {
  const many = await compared(diseases, { measures: ["value"], where: dengue });
  expect(() => endemicChannel(many, { lang: "vi", first: 2010, last: 2014 })).toThrow("one-series");
  const yearly = await compared(diseases, {
    measures: ["value"],
    over: "year",
    where: { ...dengue, area: ["Hà Nội"] },
  });
  expect(() => endemicChannel(yearly, { lang: "vi", first: 2010, last: 2014 })).toThrow("needs-parts-of-year");
  const flat = await compared(diseases, {
    against: "prior-year",
    measures: ["contribution", "percent-change"],
    where: dengue,
  });
  expect(() => contributionWaterfall(flat, { lang: "vi" })).toThrow("needs-parts");
  const nothing = await compared(diseases, { measures: ["value"], at: "1990" });
  expect(heatTable(nothing, { lang: "vi" })).toBeUndefined();
  expect(indexLines(nothing, { lang: "vi" })).toBeUndefined();
});
