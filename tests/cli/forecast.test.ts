import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const data = join(import.meta.dirname, "../../datasets/public-investment");

function forecast(...args: readonly string[]) {
  return recount(["forecast", data, "--lang", "en", ...args], { cwd: temporaryFolder() });
}

describe("recount forecast", () => {
  test("says of one area how likely its plan is, and what that goes by", () => {
    const { out, status, err } = forecast("--area", "Hà Nội", "--at", "2017-06");
    expect(status).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/Ha Noi: \d+% likely to reach\s+the plan/);
    expect(out).toContain("Year to date, June 2017: 14,224 billion dong");
    expect(out).toContain("Plan 32,399 billion dong (published 2017-01-27); 43.9% of it so far");
    expect(out).toContain("Required from now on: 3,029 billion dong a month over the remaining 6 months");
    expect(out).toContain("straight line 28,448");
    expect(out).toContain("December 2017");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("says the same in Vietnamese, which is the default", () => {
    const { out } = recount(["forecast", data, "--area", "VN-HN", "--at", "2017-06"], { cwd: temporaryFolder() });
    expect(out).toContain("khả năng đạt kế hoạch");
    expect(out).toContain("Kế hoạch 32.399 tỷ đồng");
  });

  test("lists several areas, those most at risk first", () => {
    const { out } = forecast("--at", "2017-06", "--format", "csv");
    const [head = "", ...rows] = out
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    const at = head.indexOf("probability");
    const chances = rows.map((row) => Number(row[at]));
    expect(chances).toHaveLength(12);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(head).toEqual(
      expect.arrayContaining(["area", "plan", "year_end", "low_80", "high_95", "needed_per_period"]),
    );
  });

  test("prints JSON, one object or one a line, with the plan that was known then", () => {
    const whole: unknown = JSON.parse(forecast("--area", "VN-13", "--at", "2014-05", "--format", "json").out);
    expect(whole).toMatchObject({ schema: "recount/forecast@1", levels: [80, 95] });
    const line = (at: string): unknown => JSON.parse(forecast("--area", "VN-13", "--at", at, "--format", "ndjson").out);
    expect(line("2014-05")).toMatchObject({ at: "2014-05", by: "2014-12", plan: { value: 2431.22 } });
    expect(line("2014-06")).toMatchObject({
      plan: { value: 4155.64 },
      notes: expect.arrayContaining([{ code: "plan-changed", count: 1 }]),
    });
  });

  test("takes a target, levels and assumptions", () => {
    const { out } = forecast(
      "--area",
      "VN-HN",
      "--at",
      "2017-06",
      "--reach",
      "20000",
      "--by",
      "2017-09",
      "--level",
      "50",
      "--assume",
      "growth=5%",
      "--format",
      "ndjson",
    );
    expect(JSON.parse(out)).toMatchObject({
      by: "2017-09",
      plan: { value: 20000 },
      pace: { periods: 3, remaining: 5776 },
      scenario: { growth: 0.05 },
    });
  });

  test("draws a chart of one series, as SVG, as Vega-Lite and as a page", () => {
    const folder = temporaryFolder();
    for (const name of ["a.svg", "a.vl.json", "a.html"]) {
      const args = ["forecast", data, "--area", "VN-HN", "--at", "2017-06", "--chart", name, "--chart-kind", "burn-up"];
      expect(recount(args, { cwd: folder }).status).toBe(0);
    }
    expect(readFileSync(join(folder, "a.svg"), "utf8")).toMatch(/^<svg/);
    expect(JSON.parse(readFileSync(join(folder, "a.vl.json"), "utf8"))).toHaveProperty("$schema");
    expect(readFileSync(join(folder, "a.html"), "utf8")).not.toMatch(/(?:src|href)="http/);
  });

  test("writes a folder with a page, data and charts", () => {
    const folder = temporaryFolder();
    const { status, err } = recount(["forecast", data, "--area", "VN-HN", "--at", "2017-06", "--out", "found"], {
      cwd: folder,
    });
    expect([status, err]).toEqual([0, "recount: Đã ghi: found/index.html\n"]);
    expect(readdirSync(join(folder, "found")).sort()).toEqual([
      ".recount.json",
      "charts",
      "forecast.csv",
      "forecast.json",
      "forecast.md",
      "index.html",
    ]);
    expect(readdirSync(join(folder, "found/charts")).sort()).toEqual([
      "01-burn-up.svg",
      "01-burn-up.vl.json",
      "01-fan.svg",
      "01-fan.vl.json",
    ]);
  });

  test.each([
    [["--area", "Hà Nôị 2"], "--area: unknown area 'Hà Nôị 2'"],
    [["--at", "2014-13"], "--at: not a period: '2014-13'"],
    [["--at", "1990-01"], "--at: unknown period '1990-01'"],
    [["--assume", "growth=lots"], "--assume: not an assumption: 'growth=lots'"],
    [["--plan", "much"], "--plan: invalid value 'much'; expected: 12345.6"],
    [["--plan", "1", "--reach", "2"], "--plan and --reach mean the same"],
    [["--at", "2017-06", "--chart", "x.png"], "cannot draw to x.png"],
    [["--at", "2017-06", "--format", "csv", "--chart", "x.svg"], "--chart draws one series, but 12 match"],
  ] as const)("%j is refused in one line, with status 2", (args, sentence) => {
    const { status, err } = forecast(...args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("recount backtest", () => {
  test("prints errors, coverage, scores and calibration, and draws the calibration", () => {
    const folder = temporaryFolder();
    const args = ["backtest", data, "--lang", "en", "--origins", "1", "--elapsed", "6", "--chart", "c.svg"];
    const { out, status } = recount(args, { cwd: folder });
    expect(status).toBe(0);
    expect(out).toContain("Errors by forecast horizon (MASE)");
    expect(out).toContain("Brier");
    expect(out).toMatch(/6 months\s+36/);
    expect(existsSync(join(folder, "c.svg"))).toBe(true);
  });

  test("prints JSON", () => {
    const args = [
      "backtest",
      data,
      "--area",
      "VN-HN",
      "--origins",
      "2",
      "--horizon",
      "2",
      "--elapsed",
      "6",
      "--format",
      "json",
    ];
    expect(JSON.parse(recount(args, { cwd: temporaryFolder() }).out)).toMatchObject({
      schema: "recount/backtest@1",
      series: 1,
    });
  });
});

test("says from when to when the data go where nothing can be told from the time that is asked", () => {
  const ran = forecast("--at", "2030-01");
  expect(ran.status).toBe(2);
  expect(ran.err).toContain("--at: no figures for 2030-01; the data cover 2014 to 2017");
  // Shortly after the last figures is a usual time to ask.
  expect(forecast("--at", "2018-02").status).toBe(0);
});

describe("an --out of a type that is not written", () => {
  test.each(["forecast", "backtest", "inspect"])("%s refuses x.html and names what it writes", (command) => {
    const cwd = temporaryFolder();
    const { status, err } = recount([command, data, "--lang", "en", "--out", "x.html"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("unknown file type x.html; name a --format: table, ");
    expect(existsSync(join(cwd, "x.html"))).toBe(false);
  });
});
