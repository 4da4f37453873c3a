import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, describe as group } from "vitest";
import { baseAverage, priorYear } from "../../src/compare/against.ts";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { compare } from "../../src/engine/compare.ts";
import { rows } from "../../src/engine/results/rows.ts";
import { itShared, sharedFile } from "../shared.ts";
import { guessed, lines, reportedLines, told } from "./loading.ts";

const load = (...parts: readonly string[]): Promise<Dataset> => loadDataset(join(sharedFile("data") ?? "", ...parts));

group("public investment by ministry and province", () => {
  itShared("has plans of the year, estimates, revised months and cumulative figures", async () => {
    const read = await load("plan-completion", "public-investment-2011-2018.csv");
    expect([read.rows, read.panel.observations.length, read.panel.reported.length]).toEqual([3330, 13_320, 6626]);
    expect(lines(read).slice(4, 8)).toEqual([
      "public-investment-2011-2018 Trung ương 2011 plan 41859 A of 2011-01-28",
      "public-investment-2011-2018 Trung ương 2010-12 actual - O of 2011-01-28",
      "public-investment-2011-2018 Trung ương 2011-01 estimate 3183 E of 2011-01-28",
      "public-investment-2011-2018 Trung ương 2011-01-01..2011-01-31 actual 3183 E of 2011-01-28",
    ]);
    expect(reportedLines(read)[1]).toBe(
      "public-investment-2011-2018 Trung ương 2011-01-01..2011-01-31 plan/percent-of 7.604099476815023",
    );
    expect(guessed(read)).toContain("total = TỔNG SỐ: not the sum of the others");
    expect(read.diagnostics.filter(({ level }) => level === "left-out")).toEqual([]);
  });
});

group("notifiable diseases by province", () => {
  itShared("half a million rows load from gzip", async () => {
    const read = await load("dengue-provinces", "notifiable-diseases-1980-2017.csv.gz");
    expect([read.rows, read.panel.observations.length]).toEqual([532_766, 1_065_532]);
    expect([read.panel.indicators.length, read.panel.areas.length, read.panel.periods.length]).toEqual([58, 84, 456]);
    expect(read.diagnostics.filter(({ level }) => level === "left-out")).toEqual([]);
  });
});

group("dengue in each province, January to May 2015, against the prior year and the average of 2010-2014", () => {
  itShared("has every province, and names those that were split, merged or lack a base", async () => {
    const folder = mkdtempSync(join(tmpdir(), "recount-"));
    const cases = "notifiable-diseases-1980-2017.csv.gz";
    copyFileSync(join(sharedFile("data", "dengue-provinces") ?? "", cases), join(folder, cases));
    // The names of the source are its codes; what was split and merged is told beside it.
    writeFileSync(
      join(folder, "areas.csv"),
      [
        "code,name_vi,name_en,from,since,until,breaks",
        "Dak Nong,Đắk Nông,Dak Nong,Dak Lak,2004-01,,",
        "Dak Lak,Đắk Lắk,Dak Lak,,,,2004-01",
        "Ha Tay,Hà Tây,Ha Tay,,,2008-07,",
        "Ha Noi,Hà Nội,Ha Noi,,,,2008-08",
        "",
      ].join("\n"),
    );
    const resources = [
      { name: "areas", path: "areas.csv" },
      { name: "cases", path: cases, format: "csv" },
    ];
    writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ name: "diseases", resources }));
    const { panel } = await loadDataset(folder);
    const of = (at: string, ...years: readonly [number, number]) => {
      const against = [priorYear(), baseAverage(...years)] as const;
      const found = compare(panel, { against, at, where: { indicator: ["dengue: incidence"] } });
      return new Map(
        rows(found).map(({ area, comparisons }) => [
          area,
          found.keys.map((key) => {
            const { value = null, reason } = comparisons[key] ?? {};
            return value === null ? reason : `${value.toFixed(1)} ${reason}`;
          }),
        ]),
      );
    };
    const may2015 = of("2015-01..2015-05", 2010, 2014);
    expect(may2015.size).toBe(63);
    expect(may2015.get("An Giang")).toEqual(["53.2 ok", "-36.2 ok"]);
    expect(may2015.get("Bac Ninh")).toEqual(["zero-base", "-16.7 ok"]);
    // The split of 2004 and the merger of 2008 are between a value and its base.
    const may2004 = of("2004-01..2004-05", 1999, 2003);
    expect(may2004.get("Dak Nong")).toEqual(["new-member", "new-member"]);
    expect(may2004.get("Dak Lak")?.[0]).toMatch(/new-member|break-in-series/);
    const may2009 = of("2009-01..2009-05", 2004, 2008);
    expect(may2009.get("Ha Noi")?.every((each) => each?.endsWith("break-in-series"))).toBe(true);
    expect(of("2008-01..2008-05", 2003, 2007).get("Ha Tay")).toEqual(["ended-member", "ended-member"]);
  });
});

group("provincial budgets", () => {
  itShared("plan and final are two scenarios of one data set", async () => {
    const files = ["budget-plan-2003-2017.csv", "budget-final-2003-2017.csv"];
    const read = await loadDataset(files.map((file) => join(sharedFile("data", "vietnam-budget") ?? "", file)));
    expect(guessed(read).filter((each) => each.startsWith("scenario"))).toEqual([
      "scenario = plan",
      "scenario = actual",
    ]);
    expect(lines(read)).toEqual(
      expect.arrayContaining(["revenue An Giang 2012 plan 3439000 A", "revenue An Giang 2014 actual 5355458 A"]),
    );
    expect(told(read).filter((each) => each.startsWith("missing-key"))).toHaveLength(4);
  });
});

group("the World Bank's indicators", () => {
  itShared("wide: codes and names, units from names, remarks below, missing marks", async () => {
    const read = await load("wdi", "77886d40-41d5-4ca7-adf1-87daf0719bc6_Data.csv");
    expect(read.panel.indicators.map(({ id, unit, kind }) => [id, unit.kind, kind])).toEqual([
      ["SL.TLF.TOTL.IN", "none", "stock"],
      ["SL.UEM.TOTL.NE.ZS", "percent", "ratio"],
    ]);
    expect(read.panel.observations.length).toBe(532 * 64);
    expect(told(read).filter((each) => each.startsWith("row-unread"))).toHaveLength(2);
  });

  itShared("years as floats, attributes, tables without a period", async () => {
    const surplus = await load("wdi", "cash_surplus.csv");
    expect(lines(surplus)[0]).toBe("cash_surplus_pct_gdp ARE 1997 actual 0.34 A");
    const wages = await load("wdi", "wwbi.csv");
    expect(wages.panel.indicators.map(({ id }) => id)).toEqual(["share_public_sector"]);
    const procurement = await load("wdi", "procurement.csv");
    expect(procurement.panel.observations.length).toBe(2431);
    expect(lines(procurement)[0]).toContain(" _Z ");
  });
});

group("the indicators of the United Kingdom", () => {
  itShared("all load, and those without figures say so", async () => {
    const folder = sharedFile("data", "uk-sdg") ?? "";
    const empty: string[] = [];
    for (const file of readdirSync(folder)) {
      const read = await loadDataset(join(folder, file));
      const leftOut = read.diagnostics.filter(({ level }) => level === "left-out");
      expect(leftOut, file).toEqual([]);
      if (read.panel.observations.length > 0) expect(read.panel.observations.length, file).toBe(read.rows);
      else empty.push(...told(read).filter((each) => each.startsWith("no-observations")));
    }
    expect(empty).toHaveLength(21);
  });
});

group("the series of the M3 competition", () => {
  itShared("load from JSON lines where they have a calendar", async () => {
    const read = await load("forecasting", "m3-half.jsonl.gz");
    expect(read.panel.indicators.length).toBe(1529);
    expect(lines(read)[0]).toBe("N0001 _Z 1975 actual 940.66 A");
    expect(
      read.diagnostics.filter(({ level }) => level === "left-out").every(({ code }) => code === "bad-period"),
    ).toBe(true);
  });
});
