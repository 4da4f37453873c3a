import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { load, told, withFiles } from "./loading.ts";

const lost = (each: Parameters<typeof told>[0]) => told(each).filter((line) => line.startsWith("cells-lost"));
const stations = (count: number, latitude: (at: number) => string) =>
  `lat,station,year,level\n${Array.from({ length: count }, (_, at) => `${latitude(at)},S${at},2024,${at % 90}.5\n`).join("")}`;

describe("what became of the figures of long texts", () => {
  test("columns that are left aside are told by the rows that are looked at", async () => {
    const read = await load(stations(9000, (at) => `${at}.25`));
    expect(read.panel.observations.length).toBe(9000);
    const [found] = read.diagnostics.filter(({ code }) => code === "cells-lost");
    expect(found).toMatchObject({ level: "left-out", place: { line: 2, column: 1 }, found: "0.25, 1.25, 2.25" });
    expect(found?.count).toBeGreaterThan(1900);
  });

  test("also where they begin far behind the start", async () => {
    const from = 40_000;
    const content = stations(60_000, (at) => (at < from ? "" : `${at}.25`));
    const [found] = (await load(content)).diagnostics.filter(({ code }) => code === "cells-lost");
    expect(found?.place.line).toBeGreaterThan(from);
    expect(found?.place.column).toBe(1);
  });

  test("codes, periods, names and numbers of rows are none", async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, at) => `${at + 1},${70_000 + (at % 300)},2024-${(at % 12) + 1},${at}.5\n`,
    );
    expect(lost(await load(`,district_code,month,cases\n${rows.join("")}`))).toEqual([]);
  });

  test("nothing is told of years that no row that is looked at has", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `A${at % 100},${1800 + Math.floor(at / 100)},${at}\n`);
    expect(told(await load(`area,year,cases\n${rows.join("")}`))).toEqual([]);
  });
});

describe("what became of the figures of JSON", () => {
  const told1 = async (value: unknown) => lost(await load(JSON.stringify(value), "data.json"));
  const row = (year: number, more = {}) => ({ station: "TC", year, level: year / 10, ...more });

  test("columns that are left aside, in a document and in lines", async () => {
    const records = [
      row(2022, { lat: 10.7 }),
      row(2023, { lat: 10.7 }),
      { ...row(2022, { lat: 10.4 }), station: "LX" },
    ];
    expect(await told1(records)).toEqual(["cells-lost 1:4 10.7, 10.7, 10.4 x3"]);
    const text = records.map((each) => JSON.stringify(each)).join("\n");
    expect(lost(await load(text, "data.ndjson"))).toEqual(["cells-lost 1:4 10.7, 10.7, 10.4 x3"]);
  });

  test("lists of figures in lists, and lists beside the one that is read", async () => {
    expect(await told1([row(2022, { m: [[1, 5.5]] }), row(2023)])).toEqual(["cells-lost m.0.0: 1, m.0.1: 5.5 x2"]);
    expect(await told1({ rows: [row(2022), row(2023)], more: [{ deaths: 3 }] })).toEqual([
      "cells-lost more.0.deaths: 3 x1",
    ]);
  });

  test("pages of an API, positions of shapes and what is read are none", async () => {
    expect(await told1([{ page: 1, total: 2 }, [row(2022), row(2023)]])).toEqual([]);
    const shape = { geometry: { coordinates: [[[105.1, 21.2]]] } };
    expect(await told1([row(2022, shape), row(2023, shape)])).toEqual([]);
  });
});

describe("what became of the figures of Parquet and packages", () => {
  test("columns of Parquet that are left aside", async () => {
    await withFiles({}, async (path) => {
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const figures = "SELECT 10.5 + i AS lat, 'S' || i AS station, 2024 AS year, i / 10 AS level FROM range(50) t(i)";
      await connection.run(`COPY (${figures}) TO '${path("levels.parquet")}' (FORMAT parquet)`);
      expect(lost(await loadDataset(path("levels.parquet")))).toEqual(["cells-lost 1:1 10.5, 11.5, 12.5 x50"]);
    });
  });

  test("columns of a package's table that nothing describes", async () => {
    const resources = [{ name: "levels", path: "levels.csv" }];
    const package1 = JSON.stringify({ name: "p", resources });
    const files = { "datapackage.json": package1, "levels.csv": stations(30, (at) => `${10 + at}.5`) };
    await withFiles(files, async (path) => {
      const read = await loadDataset(path("datapackage.json"));
      const [found] = read.diagnostics.filter(({ code }) => code === "cells-lost");
      expect(found).toMatchObject({ place: { file: path("levels.csv"), line: 2, column: 1 }, count: 30 });
    });
  });
});
