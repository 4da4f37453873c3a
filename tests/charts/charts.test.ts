import { describe, expect, test } from "vitest";
import { chartsOf } from "../../src/charts/charts.ts";
import { render } from "../../src/charts/render.ts";
import { doubted, onlyDoubted } from "../report/doubted.ts";
import { bare, fixture, resultOf } from "../report/fixture.ts";
import { hostile } from "../report/hostile.ts";

describe("the charts", () => {
  test("draw every result that there is something to draw for, without a warning", async () => {
    for (const result of [fixture, hostile, many(100)])
      for (const lang of ["vi", "en"] as const)
        for (const { spec } of chartsOf(result, lang)) expect(await render(spec)).toMatch(/^<svg .*<\/svg>$/s);
  });

  test("are none where there is nothing to draw", () => {
    expect(chartsOf(bare("Không có số."), "vi")).toEqual([]);
  });

  test("say the finding in their titles", () => {
    expect(chartsOf(fixture, "vi").map((chart) => [chart.name, chart.title])).toEqual([
      ["reported-against-recomputed", "2 trong 4 tỷ lệ lệch quá mức làm tròn"],
      ["plan-completion", "Chỉ tiêu kế hoạch duy nhất được nêu: 16,41%"],
      ["change-against-reference", "3 mức tăng, 2 mức giảm; mạnh nhất: tăng 123,1%"],
    ]);
    expect(chartsOf(fixture, "en").map((chart) => chart.title)).toEqual([
      "2 of 4 percentages differ by more than rounding explains",
      "The one plan mentioned has reached 16,41%",
      "3 rises, 2 falls; largest: up 123,1%",
    ]);
  });

  test("tell doubtful percentages from wrong ones and from those that agree", async () => {
    const titles = (lang: "vi" | "en") => [doubted, onlyDoubted].map((result) => chartsOf(result, lang)[0]?.title);
    expect(titles("en")).toEqual([
      "2 of 4 percentages agree; 2 are doubtful",
      "2 of 4 percentages agree; 2 are doubtful",
    ]);
    expect(titles("vi")[0]).toBe("2 trong 4 tỷ lệ khớp; 2 tỷ lệ nghi sai");
    const [compared] = chartsOf(doubted, "vi");
    expect(compared && (await render(compared.spec))).toMatch(/>! Một đợt khác/);
  });

  test("hold the numbers that they were given", async () => {
    const [compared = "", plans = "", changes = ""] = await drawn("vi");
    expect(compared).toContain("in 45,4%, tính lại −45,42%");
    expect(compared).toContain("in 95,51%, tính lại 95,513%");
    expect(plans).toContain("? 16,41% · kế hoạch suy ra 19.994 đến 20.006 người");
    expect(changes).toContain("▼ 64,8% ?");
    expect(changes).toContain("▲ 123,1% ✓");
    expect(changes).toContain("cùng kỳ năm 2023");
    expect(`${compared}${plans}${changes}`).not.toMatch(/undefined|NaN|null/);
  });

  test("put the worst first", async () => {
    const [compared = ""] = await drawn("vi");
    const order = ["in 45,4%", "in 20,5%", "in 95,51%"].map((text) => compared.indexOf(text));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("draw at most forty rows and say how many more there are", async () => {
    const [compared] = chartsOf(many(100), "vi");
    if (!compared) throw new Error("there are percentages to draw");
    const svg = await render(compared.spec);
    expect(svg).toContain("Và 60 mục nữa.");
    expect(svg.match(/>in 95,51%/g)).toHaveLength(40);
  });

  test("draw numbers of four hundred digits", async () => {
    const long = "9".repeat(400);
    const ledger = fixture.ledger.map((entry) => (entry.unit === "%" ? { ...entry, value: long } : entry));
    const result = resultOf(fixture.source.text, ledger, fixture.findings, []);
    const charts = chartsOf(result, "vi");
    expect(charts.length).toBeGreaterThan(0);
    for (const { spec } of charts) expect(await render(spec)).not.toMatch(/NaN|Infinity/);
  });

  test("load nothing: a spec that names a URL is refused", async () => {
    const spec = { data: { url: "data.json" }, mark: "point" } as const;
    await expect(render(spec)).rejects.toThrow(/may not load|does not draw cleanly/);
  });

  test("are as wide as their plot", async () => {
    for (const svg of await drawn("vi")) expect(svg).toMatch(/^<svg [^>]*width="400" [^>]*viewBox="0 0 400 /);
  });
});

function drawn(lang: "vi" | "en"): Promise<string[]> {
  return Promise.all(chartsOf(fixture, lang).map((chart) => render(chart.spec)));
}

function many(count: number) {
  const finding = fixture.findings[2];
  if (!finding) throw new Error("the sample has a third claim");
  return resultOf(
    fixture.source.text,
    fixture.ledger,
    Array.from({ length: count }, (_, at) => ({ ...finding, id: `c${at}` })),
    [],
  );
}
