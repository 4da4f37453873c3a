import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseComparison } from "../../src/compare/comparison.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import type { CompareOptions } from "../../src/engine/request/compare-options.ts";
import { rows as rowsOf } from "../../src/engine/results/rows.ts";
import { parseStatus } from "../../src/model/observation-status.ts";
import { parsePeriod } from "../../src/model/period-notation.ts";
import { csvRows } from "./csv.ts";

const read = (path: string) => readFileSync(new URL(`../../datasets/${path}`, import.meta.url), "utf8");
const table = (path: string) => csvRows(read(path));

const investment = table("public-investment/observations.csv");
const printed = table("public-investment/reported.csv");
const diseases = table("notifiable-diseases/observations.csv");

describe.each(["public-investment", "notifiable-diseases"])("the data package %s", (name) => {
  const observations = table(`${name}/observations.csv`);
  const areas = table(`${name}/areas.csv`);
  const codes = areas.map(({ code }) => code);

  it("has the columns that it says it has", () => {
    const descriptor: { resources: { path: string; schema: { fields: { name: string }[] } }[] } = JSON.parse(
      read(`${name}/datapackage.json`),
    );
    for (const { path, schema } of descriptor.resources) {
      expect(Object.keys(table(`${name}/${path}`)[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    }
  });

  it("uses areas, indicators, periods and statuses that exist, each observation once", () => {
    const ids = table(`${name}/indicators.csv`).map(({ id }) => id);
    const keys = new Set<string>();
    for (const { indicator, area, period = "", scenario, vintage, status = "", value } of observations) {
      expect(ids).toContain(indicator);
      expect(codes).toContain(area);
      expect(parsePeriod(period), period).toBeDefined();
      expect(parseStatus(status), status).toBeDefined();
      expect(value).toMatch(/^\d+(?:\.\d+)?$/);
      keys.add([indicator, area, period, scenario, vintage].join());
    }
    expect(keys.size).toBe(observations.length);
  });

  it("has areas whose wholes, forerunners and periods exist", () => {
    for (const { parent, from, since, until, breaks } of areas) {
      for (const code of [parent, from]) if (code) expect(codes).toContain(code);
      for (const period of [since, until, breaks]) if (period) expect(parsePeriod(period)).toBeDefined();
    }
  });

  it("is in composed Unicode and of a size to look through", () => {
    for (const file of ["README.md", "areas.csv", "indicators.csv", "observations.csv"]) {
      const text = read(`${name}/${file}`);
      expect(text).toBe(text.normalize("NFC"));
      expect(text.length).toBeLessThan(300_000);
    }
  });
});

describe("loading a package", () => {
  it.each([
    ["an-giang-2024-h1", 52, 23],
    ["public-investment", 1796, 1138],
    ["notifiable-diseases", 4748, 0],
  ])("%s reads every row", async (name, observed, printedCount) => {
    const folder = fileURLToPath(new URL(`../../datasets/${name}`, import.meta.url));
    const { panel, diagnostics, rows, guesses } = await loadDataset(folder);
    const remarks = diagnostics.filter(({ level }) => level !== "note").map(({ code, found }) => `${code} ${found}`);
    expect(remarks).toEqual([]);
    expect([rows, panel.observations.length, panel.reported.length]).toEqual([observed, observed, printedCount]);
    expect(panel.indicators.every(({ guessed }) => !guessed)).toBe(true);
    expect(guesses.filter(({ what }) => !["encoding", "delimiter", "header"].includes(what))).toEqual([]);
  });
});

describe("what the README of public investment says", () => {
  const toDate = new Map(
    investment
      .filter(({ period = "" }) => period.includes(".."))
      .map(({ area, period, value }) => [`${area} ${period}`, Number(value)]),
  );
  const plans = investment.filter(({ scenario }) => scenario === "plan");
  const plan = (area: string, year: string, day: string, which: 0 | -1) =>
    plans.filter((row) => row.area === area && row.period === year && (row.vintage ?? "") <= day).at(which)?.value;
  const isOff = (exact: number, text = "") => Math.abs(exact - Number(text)) > 0.05001;

  it("counts its rows", () => {
    expect([investment.length, printed.length]).toEqual([1796, 1138]);
    expect(plans.filter(({ status }) => status === "A")).toHaveLength(44);
    expect(plans.filter(({ status }) => status === "I")).toHaveLength(89);
    for (const { comparison = "" } of printed) expect(parseComparison(comparison)).toBeDefined();
  });

  it("517 of 521 monthly estimates were revised", () => {
    const months = investment.filter(({ period = "", scenario }) => scenario === "actual" && !period.includes(".."));
    const revised = new Map(
      months.filter(({ status }) => status === "A").map((row) => [`${row.area} ${row.period}`, row]),
    );
    const pairs = months.flatMap((row) => {
      const later = row.status === "E" ? revised.get(`${row.area} ${row.period}`) : undefined;
      return later ? [[row, later] as const] : [];
    });
    expect(pairs).toHaveLength(521);
    expect(pairs.filter(([estimate, later]) => estimate.value !== later.value)).toHaveLength(517);
    for (const [estimate, later] of pairs) expect((estimate.vintage ?? "") < (later.vintage ?? "")).toBe(true);
  });

  it("250 of 569 percentages are off January's plan, 24 off the plan of their day", () => {
    const percentages = printed.filter(({ comparison }) => comparison === "plan/percent-of");
    const off = (which: 0 | -1) =>
      percentages.filter(({ area = "", period = "", vintage = "", reported }) => {
        const done = toDate.get(`${area} ${period}`) ?? Number.NaN;
        return isOff((100 * done) / Number(plan(area, period.slice(0, 4), vintage, which)), reported);
      });
    expect(percentages).toHaveLength(569);
    expect(off(0)).toHaveLength(250);
    expect(off(-1)).toHaveLength(24);
  });

  it("20 of 426 percentages of the year before agree with the total published then", () => {
    const bases = printed
      .filter(({ comparison }) => comparison === "prior-year/percent-of")
      .flatMap(({ area = "", period = "", reported }) => {
        const year = Number(period.slice(0, 4));
        const before = [...toDate].find(
          ([key]) => key.startsWith(`${area} ${year - 1}`) && key.slice(-5, -3) === period.slice(-5, -3),
        );
        const done = toDate.get(`${area} ${period}`) ?? Number.NaN;
        return before ? [isOff((100 * done) / before[1], reported)] : [];
      });
    expect(bases).toHaveLength(426);
    expect(bases.filter((off) => !off)).toHaveLength(20);
  });

  it("plans change in mid-year", () => {
    expect(plan("VN-13", "2014", "2014-05-31", -1)).toBe("2431.22");
    expect(plan("VN-13", "2014", "2014-06-30", -1)).toBe("4155.64");
    expect(["2014-05-31", "2014-11-30", "2014-12-31"].map((day) => plan("VN-SG", "2014", day, -1))).toEqual([
      "16897",
      "14503.59",
      "19871.79",
    ]);
  });
});

describe("what the README of notifiable diseases says", () => {
  const cases = (indicator: string, area: string, ...years: readonly number[]) =>
    diseases
      .filter(
        (row) => row.indicator === indicator && row.area === area && years.includes(Number(row.period?.slice(0, 4))),
      )
      .reduce((sum, { value }) => sum + Number(value), 0);
  const base = [2010, 2011, 2012, 2013, 2014];

  it("dengue of 2015 against 2010-2014", () => {
    expect(diseases).toHaveLength(4748);
    const areas = ["VN-HN", "VN-44", "VN-CT"];
    expect(areas.map((area) => cases("dengue-cases", area, 2015))).toEqual([15412, 3663, 706]);
    expect(areas.map((area) => cases("dengue-cases", area, ...base) / 5)).toEqual([2846, 3605.2, 958.4]);
  });

  it("gaps are gaps", () => {
    const periods = (indicator: string, area: string) =>
      diseases.filter((row) => row.indicator === indicator && row.area === area).map(({ period = "" }) => period);
    expect(periods("hfmd-cases", "VN-44")[0]).toBe("2011-01");
    expect(
      diseases.filter(({ indicator, period = "" }) => indicator === "malaria-cases" && /^200[46]/.test(period)),
    ).toEqual([]);
    for (const gap of ["2003-06", "2007-08", "2007-12"]) expect(periods("malaria-cases", "VN-44")).not.toContain(gap);
    expect(periods("malaria-cases", "VN-15").filter((period) => period.startsWith("2003"))).toHaveLength(11);
    expect(periods("dengue-cases", "VN-15").at(-1)).toBe("2007-12");
    expect(diseases.filter(({ value }) => value === "0")).toHaveLength(2028);
  });

  it("a province that was split has successors, not a jump", () => {
    expect(cases("dengue-cases", "VN-48", 2003)).toBe(1375);
    expect([cases("dengue-cases", "VN-48", 2004), cases("dengue-cases", "VN-CT", 2003)]).toEqual([0, 0]);
    expect([cases("dengue-cases", "VN-CT", 2004), cases("dengue-cases", "VN-73", 2004)]).toEqual([2477, 1238]);
    expect([2008, 2009, 2010].map((year) => cases("malaria-cases", "VN-CT", year))).toEqual([0, 2895, 6]);
  });
});

describe("comparing the samples", () => {
  const load = (name: string) => loadDataset(fileURLToPath(new URL(`../../datasets/${name}`, import.meta.url)));

  /** `area value reason`, of the only comparison that is asked for. */
  async function compared(name: string, options: CompareOptions): Promise<readonly string[]> {
    const { panel } = await load(name);
    return rowsOf(compare(panel, options)).map(({ area, comparisons }) => {
      const [cell] = Object.values(comparisons);
      const value = cell?.value ?? Number.NaN;
      return `${area} ${Number.isNaN(value) ? "none" : value.toFixed(1)} ${cell?.reason}`;
    });
  }

  it("dengue in October 2015 was 578.9 % above 2010-2014 in Hà Nội", async () => {
    const found = await compared("notifiable-diseases", {
      against: "2010..2014",
      at: "2015-10",
      where: { indicator: ["dengue-cases"], area: ["VN-HN", "VN-44", "VN-01"] },
    });
    expect(found).toEqual(["VN-44 44.9 ok", "VN-01 none zero-base", "VN-HN 578.9 ok"]);
  });

  it("a base average lacks the year in which nothing was counted", async () => {
    const asked = { at: "2015-10", where: { indicator: ["hfmd-cases"], area: ["VN-HN"] } };
    expect(await compared("notifiable-diseases", { ...asked, against: "2010..2014" })).toEqual([
      "VN-HN none incomplete-base",
    ]);
    const [four = ""] = await compared("notifiable-diseases", { ...asked, against: "2010..2014>=4" });
    expect(four).toMatch(/^VN-HN -?\d/);
  });

  it("provinces that were split are new, ended or broken", async () => {
    const found = await compared("notifiable-diseases", {
      against: "prior-year",
      at: "2004-06",
      where: { indicator: ["dengue-cases"], area: ["VN-48", "VN-CT", "VN-73", "VN-33", "VN-44"] },
    });
    expect(found.map((line) => line.replace(/ -?[\d.]+ /, " … "))).toEqual([
      "VN-44 … ok",
      "VN-48 none ended-member",
      "VN-CT none new-member",
      "VN-73 none new-member",
      "VN-33 … break-in-series",
    ]);
  });

  it("totals to date are held against the same months of the year before, and the plan known on the day", async () => {
    const asked = { where: { area: ["VN", "VN-13"] } };
    expect(
      await compared("public-investment", {
        ...asked,
        against: "prior-year",
        measures: ["percent-of"],
        at: "2016-01-01..2016-06-30",
      }),
    ).toEqual(["VN 115.9 ok", "VN-13 104.6 ok"]);
    const may = { ...asked, against: "plan", at: "2014-01-01..2014-05-31" };
    const then = ["VN 36.9 ok", "VN-13 42.4 ok"];
    expect(await compared("public-investment", { ...may, vintage: "2014-05-31" })).toEqual(then);
    // The plans that were made later in the year change nothing of it.
    expect(await compared("public-investment", may)).toEqual(then);
  });
});
