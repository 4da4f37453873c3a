import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { rounded } from "../../src/model/printed-number.ts";
import { powerOfTen, Rational } from "../../src/model/rational.ts";
import { csvRows } from "./csv.ts";

const folder = new URL("../../datasets/an-giang-2024-h1/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const indicators = csvRows(read("indicators.csv"));
const observations = csvRows(read("observations.csv"));
const reported = csvRows(read("reported.csv"));

interface Field {
  readonly name: string;
  readonly constraints?: { readonly pattern?: string; readonly enum?: readonly string[]; readonly required?: boolean };
}
interface Package {
  readonly resources: readonly { readonly path: string; readonly schema?: { readonly fields: readonly Field[] } }[];
}

const descriptor: Package = JSON.parse(read("datapackage.json"));

describe("the tables", () => {
  const tables = { "indicators.csv": indicators, "observations.csv": observations, "reported.csv": reported };
  test.each(Object.entries(tables))("%s keeps to its description", (path, rows) => {
    const fields = descriptor.resources.find((resource) => resource.path === path)?.schema?.fields ?? [];
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
    for (const row of rows)
      for (const { name, constraints = {} } of fields) {
        const cell = row[name] ?? "";
        if (constraints.required) expect(cell, `${name} of ${JSON.stringify(row)}`).not.toBe("");
        if (constraints.pattern && cell) expect(cell).toMatch(new RegExp(constraints.pattern));
        if (constraints.enum) expect(constraints.enum).toContain(cell);
      }
  });

  test("name each indicator once, and use no other", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { indicator } of [...observations, ...reported]) expect(ids).toContain(indicator);
    for (const { parent } of indicators) if (parent) expect(ids).toContain(parent);
    const observed = observations.map(({ indicator }) => indicator);
    expect(ids.filter((id) => !observed.includes(id))).toEqual([]);
  });

  test("hold each observation once, in a period that exists", () => {
    const keys = observations.map((row) => [row.indicator, row.area, row.period, row.scenario, row.vintage].join());
    expect(new Set(keys).size).toBe(keys.length);
    for (const { period = "" } of [...observations, ...reported]) expect(parsePeriod(period), period).toBeDefined();
  });

  test("derive a prior-year value only from a printed difference", () => {
    const derived = observations.filter(({ source = "" }) => source.includes(": "));
    expect(derived).toHaveLength(4);
    for (const { indicator = "", value, source = "" } of derived) {
      const [now = "", change = ""] = source.split(": ")[1]?.split(" - ") ?? [];
      expect(Number(now) - Number(change)).toBe(Number(value));
      expect(observation(indicator, "2024-S1")).toEqual(Rational.parse(now));
      expect(
        reported.find((row) => row.indicator === indicator && row.comparison === "prior-year/difference"),
      ).toMatchObject({ reported: change });
    }
    expect(observations.filter(({ period }) => period?.startsWith("2023"))).toEqual(derived);
  });
});

describe("the reported comparisons", () => {
  test.each(reported.map((row) => [`${row.indicator} ${row.comparison} ${row.reported}`, row] as const))(
    "%s comes out as it is marked",
    (_, { indicator = "", period = "", comparison = "", reported: printed = "", verdict }) => {
      expect(verdictOf(printed, recomputed(indicator, period, comparison))).toBe(verdict);
    },
  );

  test("stand in the report, each in words that occur once", () => {
    const report = read("report.txt");
    for (const { where = "" } of reported.filter((row) => row.comparison?.startsWith("prior-year/p") !== true))
      expect(report.split(where), where).toHaveLength(2);
    for (const { where = "" } of reported) expect(report).toContain(where);
  });

  test("disagree in one place, the 94 foreign workers in industrial zones", () => {
    expect(reported.filter(({ verdict }) => verdict === "inconsistent").map(({ where }) => where)).toEqual([
      "94 lao động",
    ]);
  });
});

const hundred = Rational.of(100n);

function recomputed(indicator: string, period: string, comparison: string): Rational | undefined {
  const value = observation(indicator, period);
  const base = baseOf(indicator, period, comparison.split("/")[0] ?? "");
  const measure = comparison.split("/")[1];
  if (measure === "sum") return base;
  if (!value || !base) return undefined;
  if (measure === "difference") return value.sub(base);
  const percent = value.div(base).mul(hundred);
  return measure === "percent-change" ? percent.sub(hundred) : percent;
}

function baseOf(indicator: string, period: string, reference: string): Rational | undefined {
  const isPart = (id = "") => indicators.some((one) => one.id === id && one.parent === indicator);
  switch (reference) {
    case "prior-year":
      return observation(indicator, period.replaceAll("2024", "2023"));
    case "total":
      return observation(indicators.find(({ id }) => id === indicator)?.parent ?? "", period);
    case "plan":
      return observation(indicator, period.slice(0, 4), "plan");
    case "parts": {
      const scenario = period === "2024" ? "plan" : "actual";
      const parts = observations.filter(
        (row) => isPart(row.indicator) && row.period === period && row.scenario === scenario,
      );
      return parts.map(({ value = "" }) => Rational.parse(value)).reduce((sum, part) => sum.add(part), Rational.zero);
    }
    default:
      return undefined;
  }
}

function observation(indicator: string, period: string, scenario = "actual"): Rational | undefined {
  const found = observations.find(
    (row) => row.indicator === indicator && row.period === period && row.scenario === scenario,
  );
  return found?.value === undefined ? undefined : Rational.parse(found.value);
}

function verdictOf(printed: string, value: Rational | undefined): string {
  if (!value) return "unverifiable";
  const places = printed.split(".")[1]?.length ?? 0;
  const step = places === 0 ? Rational.one : Rational.of(1n, powerOfTen(places));
  const exact = places === 0 ? Rational.parse(printed).equals(value) : false;
  return exact || (places > 0 && rounded(Rational.parse(printed), step, "half").contains(value))
    ? "consistent"
    : "inconsistent";
}
