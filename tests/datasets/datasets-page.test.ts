import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { parseComparison } from "../../src/compare/comparison.ts";
import { readPeriod } from "../../src/datasets/cells/read-period.ts";
import { missingStatus, readValue } from "../../src/datasets/cells/read-value.ts";
import { fieldOf } from "../../src/datasets/layout/column-words.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { columnFields } from "../../src/language/column-sense.ts";
import { diagnosticCodes } from "../../src/model/diagnostic.ts";
import { plainStatuses } from "../../src/model/observation-status.ts";
import { scenarios } from "../../src/model/panel.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";

const page = readFileSync(new URL("../../docs/datasets.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "recount-page-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The codes in back ticks of the lines from one text to another, a new line being a space. */
function codesBetween(from: string, to: string): readonly string[] {
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  expect(start, from).toBeGreaterThan(-1);
  expect(end, to).toBeGreaterThan(start);
  return [...page.slice(start, end).matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code.replaceAll(/\s+/g, " "));
}

describe("docs/datasets.md names", () => {
  it("every code of what is told, and no other", () => {
    const told = codesBetween("| code | means |\n|---|---|\n| `bad-value`", "## Limits");
    expect([...told].sort()).toEqual([...diagnosticCodes].sort());
  });

  it("every status", () => {
    const table = page.slice(page.indexOf("| code | means | |"), page.indexOf("From Q on"));
    const named = [...table.matchAll(/\| ([A-Z](?:, [A-Z])*) \|/g)].flatMap(([, codes = ""]) => codes.split(", "));
    expect(named.sort()).toEqual([...plainStatuses].sort());
  });

  it("every field of --map", () => {
    const named = codesBetween("keys are `indicator`", "Several columns are joined");
    expect([...named].sort()).toEqual([...columnFields].sort());
  });

  it("scenarios, periods and comparisons as they are written", () => {
    expect([...codesBetween("**Scenarios**", ". An estimate")].sort()).toEqual([...scenarios].sort());
    for (const period of codesBetween("**Periods** are those", "**Scenarios**")) {
      expect(parsePeriod(period), period).toBeDefined();
    }
    const [, ...comparisons] = codesBetween("**Comparisons**", "## Data packages");
    for (const comparison of comparisons) expect(parseComparison(comparison), comparison).toBeDefined();
  });

  it("columns by the fields that they are taken for", () => {
    const rows = page.slice(page.indexOf("| a column named like"), page.indexOf("- Other numeric columns"));
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ["`indicator`", ["indicator"]],
      ["`area`", ["area", "area-name"]],
      ["`period`", ["period", "year", "quarter", "month", "week", "day"]],
      ["`value`", ["value"]],
      ["`status`", ["status"]],
      ["`report_date`", ["vintage"]],
      ["`unit`", ["unit", "multiplier"]],
    ];
    for (const [start, fields] of expected) {
      const row = rows.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "";
      const cells = row.split("|").slice(1, 3).join();
      const names = [...cells.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
      expect(names.length, start).toBeGreaterThan(1);
      for (const name of names) expect(fields, name).toContain(fieldOf(name));
    }
  });

  it("periods and figures of tables for people", () => {
    for (const period of codesBetween("- Periods may be written", ". The notation is")) {
      expect(readPeriod(period), period).toBeDefined();
    }
    expect(readValue("1.234.567,8", ",")).toMatchObject({ value: 1234567.8, decimals: 1 });
    expect(readValue("1 234", ".")).toMatchObject({ value: 1234 });
    expect(readValue("12.3e", ".")).toMatchObject({ value: 12.3, status: "E" });
    expect(readValue("5p", ".")).toMatchObject({ value: 5, status: "P" });
    const marks = ["..", ":", "n/a", "", "...", "-", "x", "z", "c"];
    expect(marks.map(missingStatus)).toEqual(["O", "O", "O", "O", "L", "M", "M", "M", "Q"]);
  });
});

describe("docs/datasets.md says that", () => {
  it("a descriptor tells what is in the columns of other people's tables", async () => {
    const [, descriptor = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    writeFileSync(join(folder, "datapackage.json"), descriptor);
    const rows = "disease,province,year,month,incidence,mortality\ndengue,An Giang,2024,1,5,0\n";
    writeFileSync(join(folder, "cases.csv.gz"), gzipSync(rows));
    const { panel, name } = await loadDataset(folder);
    expect(name).toBe("diseases");
    expect(panel.indicators.map(({ id }) => id)).toEqual(["dengue: incidence", "dengue: mortality"]);
    expect([...panel.observations.value]).toEqual([5, 0]);
  });

  it("the words of a column's name say which figures it holds", async () => {
    const path = join(folder, "von.csv");
    const names = "report_date,period,province,annual_plan,prev_month_actual,month_est,ytd,plan_pct,yoy_pct";
    writeFileSync(
      path,
      `${names}\n2014-02-28,2014-02,Hà Nội,100,5,6,11,11.0,105.2\n2014-03-28,2014-03,Hà Nội,100,5,6,17,17.0,103.2\n`,
    );
    const { panel } = await loadDataset(path);
    const { observations: o } = panel;
    const periods = Array.from(o.period, (period) => panel.periods[period]).map((period) => period?.kind);
    expect(o.length).toBe(8);
    expect(new Set(periods)).toEqual(new Set(["regular", "to-date"]));
    expect(new Set(Array.from(o.scenario, (scenario) => scenarios[scenario]))).toEqual(new Set(scenarios));
    expect(panel.vintages).toEqual(["", "2014-02-28", "2014-03-28"]);
    expect(panel.reported.length).toBe(4);
    expect(panel.comparisons.map(({ reference, measure }) => `${reference.kind}/${measure}`)).toEqual([
      "plan/percent-of",
      "prior-year/percent-of",
    ]);
  });
});
