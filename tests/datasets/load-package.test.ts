import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { detail } from "../../src/model/detail.ts";
import { lines, reportedLines, told, withFiles } from "./loading.ts";

const indicators =
  "id,name_vi,name_en,unit,kind,direction,parent\ncases,Số ca mắc,Cases,ca,flow,down,\nrevenue,Thu,Revenue,triệu đồng,flow,up,\n";

function descriptor(observations: object, rest: object = {}): string {
  const resources = [
    { name: "indicators", path: "indicators.csv" },
    { name: "areas", path: "areas.csv" },
    { name: "observations", ...observations },
    { name: "reported", path: "reported.csv" },
  ];
  return JSON.stringify({ name: "sample", title: "A sample", resources, ...rest });
}

const files = {
  "datapackage.json": descriptor({ path: "observations.csv" }),
  "indicators.csv": indicators,
  "areas.csv":
    "code,name_vi,name_en,parent,from,since,until,breaks\nVN,Việt Nam,Viet Nam,,,,,\nVN-44,An Giang,An Giang,VN,VN-44 VN-47,2025-07,,2025-07 2026-01\n",
  "observations.csv":
    "indicator,area,period,scenario,value,status,vintage,source\ncases,VN-44,2024-S1,actual,10,A,2024-06-21,r1\nrevenue,VN-44,2024,plan,1234.5,A,2024-06-21,r2\n",
  "reported.csv":
    "indicator,area,period,comparison,reported,where\ncases,VN-44,2024-S1,prior-year/percent-change,44.5,tăng 44,5%\n",
};

describe("a data package", () => {
  it("has no files outside its folder, by no link either", async () => {
    await withFiles({ ...files, "secret.csv": files["observations.csv"] }, async (path) => {
      const inner = path("inner");
      mkdirSync(inner);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(inner, name), text);
      rmSync(join(inner, "observations.csv"));
      symlinkSync(path("secret.csv"), join(inner, "observations.csv"));
      await expect(loadDataset(join(inner, "datapackage.json"))).rejects.toMatchObject({
        problem: { code: "bad-descriptor", expected: detail("path-below") },
      });
      // A link within the folder is a name like any other.
      rmSync(join(inner, "observations.csv"));
      writeFileSync(join(inner, "kept.csv"), files["observations.csv"]);
      symlinkSync("kept.csv", join(inner, "observations.csv"));
      expect((await loadDataset(join(inner, "datapackage.json"))).rows).toBe(2);
    });
  });

  it("and a pipe in place of a file is refused instead of waited for", async ({ skip }) => {
    await withFiles(files, async (path) => {
      rmSync(path("observations.csv"));
      if (spawnSync("mkfifo", [path("observations.csv")]).status !== 0) skip("mkfifo is not there");
      await expect(loadDataset(path("datapackage.json"))).rejects.toMatchObject({
        problem: { code: "not-a-file", found: "FIFO" },
      });
    });
    await withFiles({}, async (path) => {
      if (spawnSync("mkfifo", [path("datapackage.json")]).status !== 0) skip("mkfifo is not there");
      for (const named of [path("datapackage.json"), path(".")])
        await expect(loadDataset(named)).rejects.toMatchObject({ problem: { code: "not-a-file", found: "FIFO" } });
    });
  });

  it("is read with what its tables say of indicators and areas, and nothing is guessed", async () => {
    await withFiles(files, async (path) => {
      const read = await loadDataset(path("datapackage.json"));
      expect(read).toMatchObject({ name: "sample", title: "A sample", guesses: [], diagnostics: [], rows: 2 });
      expect(lines(read)).toEqual([
        "cases VN-44 2024-S1 actual 10 A of 2024-06-21",
        "revenue VN-44 2024 plan 1234.5 A of 2024-06-21",
      ]);
      expect(reportedLines(read)).toEqual(["cases VN-44 2024-S1 prior-year/percent-change 44.5"]);
      expect(read.panel.indicators[1]).toMatchObject({
        kind: "flow",
        direction: "up",
        unit: { base: "đồng", scale: 6 },
      });
      expect(read.panel.areas.find(({ code }) => code === "VN-44")).toEqual({
        code: "VN-44",
        names: { vi: "An Giang", en: "An Giang" },
        parent: "VN",
        from: ["VN-44", "VN-47"],
        since: "2025-07",
        breaks: ["2025-07", "2026-01"],
      });
      expect(read.panel.sources.map(({ name }) => name)).toEqual(expect.arrayContaining(["r1", "r2"]));
    });
  });

  it("keeps to its dialect, its missing values and its map; several paths are one table", async () => {
    const resource = {
      path: ["a.csv", "b.csv"],
      dialect: { delimiter: "|" },
      schema: { missingValues: ["", "-99"], fields: [{ name: "v", type: "number", decimalChar: "," }] },
      recount: { map: { indicator: "what", area: "where", period: "when", value: "v" } },
    };
    const texts = {
      ...files,
      "datapackage.json": descriptor(resource),
      "a.csv": "what|where|when|v\ncases|VN-44|2023|1.234,5\n",
      "b.csv": "what|where|when|v\ncases|VN-44|2024|-99\n",
    };
    await withFiles(texts, async (path) => {
      expect(lines(await loadDataset(path(".")))).toEqual([
        "cases VN-44 2023 actual 1234.5 A",
        "cases VN-44 2024 actual - O",
      ]);
    });
  });

  it("says which codes no table describes, and keeps their figures", async () => {
    const texts = { ...files, "observations.csv": "indicator,area,period,value\ndeaths,VN-99,2024,1\n" };
    await withFiles(texts, async (path) => {
      const read = await loadDataset(path("datapackage.json"));
      expect(lines(read)).toEqual(["deaths VN-99 2024 actual 1 A"]);
      expect(told(read)).toEqual(["unknown-code deaths", "unknown-code VN-99"]);
    });
  });

  it("of others is read as its tables come", async () => {
    const resources = [{ name: "gdp", path: "gdp.csv", schema: {} }];
    await withFiles(
      {
        "datapackage.json": JSON.stringify({ name: "x", resources }),
        "gdp.csv": "Country Name,Year,Value\nVietnam,2020,5\n",
      },
      async (path) => expect(lines(await loadDataset(path(".")))).toEqual(["gdp Vietnam 2020 actual 5 A"]),
    );
  });

  it("reads nothing outside its folder, and says what is wrong in its descriptor", async () => {
    const wrong = async (text: string) =>
      withFiles({ "datapackage.json": text }, async (path) => {
        await expect(loadDataset(path("."))).rejects.toMatchObject({ name: "ProblemError" });
        return loadDataset(path(".")).catch((error) => error.problem.code);
      });
    expect(await wrong(JSON.stringify({ resources: [{ name: "a", path: "../../etc/passwd" }] }))).toBe(
      "bad-descriptor",
    );
    expect(await wrong(JSON.stringify({ resources: [{ name: "a", path: "/etc/passwd" }] }))).toBe("bad-descriptor");
    expect(await wrong("{}")).toBe("bad-descriptor");
    expect(await wrong("{")).toBe("bad-json");
    expect(await wrong(JSON.stringify({ resources: [{ name: "observations", path: "no.csv" }] }))).toBe("file-missing");
  });
});

describe("several files", () => {
  it("are one data set, each of the scenario that its name says", async () => {
    const texts = {
      "budget-plan-2024.csv": "province,year,revenue\nAn Giang,2024,10\n",
      "budget-final-2024.csv": "province,year,revenue\nAn Giang,2024,9\n",
    };
    await withFiles(texts, async (path) => {
      const read = await loadDataset([path("budget-plan-2024.csv"), path("budget-final-2024.csv")]);
      expect(lines(read)).toEqual(["revenue An Giang 2024 plan 10 A", "revenue An Giang 2024 actual 9 A"]);
    });
  });

  it("in multiples of one unit come to one, in two units to two indicators", async () => {
    const texts = {
      "a.csv": "province,year,Thu (tỷ đồng)\nAn Giang,2023,1.5\n",
      "b.csv": "province,year,Thu (triệu đồng)\nAn Giang,2024,1700\n",
      "c.csv": "province,year,Thu (USD)\nAn Giang,2024,80\n",
    };
    await withFiles(texts, async (path) => {
      const read = await loadDataset([path("a.csv"), path("b.csv"), path("c.csv")]);
      expect(lines(read)).toEqual([
        "Thu An Giang 2023 actual 1.5 A",
        "Thu An Giang 2024 actual 1.7 A",
        "Thu (USD) An Giang 2024 actual 80 A",
      ]);
      expect(told(read)).toEqual(["unit-mixed Thu: triệu đồng / tỷ đồng", "unit-mixed Thu: USD / tỷ đồng"]);
    });
  });
});
