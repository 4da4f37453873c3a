import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../src/datasets/load.node.ts";
import { lines, load, told, withFiles } from "./loading.ts";

const expected = ["cases An Giang 2023 actual 5 A", "cases An Giang 2024 actual 6.5 A"];

describe("JSON", () => {
  it("of PX-Web is read by what its columns are", async () => {
    const document = {
      columns: [
        { code: "Region", text: "region", type: "d" },
        { code: "Kon", text: "kön", type: "d" },
        { code: "Tid", text: "valår", type: "t" },
        { code: "N1", text: "Antal röster", type: "c" },
      ],
      data: [
        { key: ["01", "1", "2018"], values: ["133222"] },
        { key: ["01", "2", "2018"], values: [".."] },
      ],
    };
    const read = await load(JSON.stringify(document), "data.json");
    expect(lines(read)).toEqual([
      "Antal röster · kön=kön 1 01 2018 actual 133222 A",
      "Antal röster · kön=kön 2 01 2018 actual - O",
    ]);
  });

  it("of JSON-stat has one place of two, and codes of places that stand once beside one indicator", async () => {
    const category = (index: readonly string[]) => ({ category: { index } });
    const stat = (
      id: readonly string[],
      geo: readonly string[],
      size: readonly number[],
      value: readonly number[],
    ) => ({
      class: "dataset",
      id,
      size,
      role: { geo, time: ["year"], metric: ["rate"] },
      dimension: {
        home: category(["A", "B"]),
        birth: { label: "place of birth", ...category(["T", "F"]) },
        county: category(["01001", "01003", "01005", "02020"]),
        year: category(["2012"]),
        rate: { category: { index: ["unr"], label: { unr: "unemployment rate" } } },
      },
      value,
    });
    const two = stat(["birth", "home", "year", "rate"], ["home", "birth"], [2, 2, 1, 1], [9, 8, 3, 2]);
    expect(lines(await load(JSON.stringify(two), "data.json")).map((line) => line.replace(/^.* · /, ""))).toEqual([
      "place of birth=T A 2012 actual 9 A",
      "place of birth=T B 2012 actual 8 A",
      "place of birth=F A 2012 actual 3 A",
      "place of birth=F B 2012 actual 2 A",
    ]);
    const once = stat(["county", "year", "rate"], ["county"], [4, 1, 1], [6.5, 6.8, 7.1, 5.2]);
    const { panel } = await load(JSON.stringify(once), "data.json");
    expect([panel.indicators.length, panel.areas.map(({ code }) => code)]).toEqual([
      1,
      ["01001", "01003", "01005", "02020"],
    ]);
  });

  it.each([
    [
      "rows",
      [
        { province: "An Giang", year: 2023, cases: 5 },
        { province: "An Giang", year: 2024, cases: 6.5 },
      ],
    ],
    ["columns", { province: ["An Giang", "An Giang"], year: [2023, 2024], cases: [5, 6.5] }],
    [
      "rows in an object",
      {
        meta: { n: 2 },
        data: [
          { province: "An Giang", year: 2023, cases: 5 },
          { province: "An Giang", year: 2024, cases: 6.5 },
        ],
      },
    ],
    [
      "names apart from rows",
      {
        columns: ["province", "year", "cases"],
        index: [0, 1],
        data: [
          ["An Giang", 2023, 5],
          ["An Giang", 2024, 6.5],
        ],
      },
    ],
    [
      "fields apart from rows",
      {
        fields: [
          { name: "province", type: "text" },
          { name: "year", type: "int" },
          { name: "cases", type: "float" },
        ],
        rows: [
          ["An Giang", 2023, 5],
          ["An Giang", 2024, 6.5],
        ],
      },
    ],
    ["lists under years", { 2023: [{ province: "An Giang", cases: 5 }], 2024: [{ province: "An Giang", cases: 6.5 }] }],
    [
      "lists in records",
      [
        {
          province: "An Giang",
          data: [
            { year: 2023, cases: 5 },
            { year: 2024, cases: 6.5 },
          ],
        },
      ],
    ],
    [
      "JSON-stat",
      {
        class: "dataset",
        label: "cases",
        id: ["geo", "time"],
        size: [1, 2],
        dimension: {
          geo: { category: { label: { "An Giang": "An Giang" } } },
          time: { category: { index: { 2023: 0, 2024: 1 } } },
        },
        value: [5, 6.5],
      },
    ],
    [
      "GeoJSON",
      {
        type: "FeatureCollection",
        features: [2023, 2024].map((year) => ({
          type: "Feature",
          properties: { province: "An Giang", year, cases: year === 2023 ? 5 : 6.5 },
          geometry: { type: "Point", coordinates: [105.1, 10.4] },
        })),
      },
    ],
    [
      "lists",
      [
        ["province", "year", "cases"],
        ["An Giang", 2023, 5],
        ["An Giang", 2024, 6.5],
      ],
    ],
  ])("%s", async (_, value) => {
    expect(lines(await load(JSON.stringify(value), "data.json"))).toEqual(expected);
  });

  it("of the World Bank: a page, then the rows", async () => {
    const row = { indicator: { id: "NY.GDP", value: "GDP (current US$)" }, country: { id: "VN", value: "Viet Nam" } };
    const read = await load(
      JSON.stringify([{ page: 1 }, [{ ...row, countryiso3code: "VNM", date: "2023", value: 4.5, decimal: 0 }]]),
      "wb.json",
    );
    expect(lines(read)).toEqual(["NY.GDP VNM 2023 actual 4.5 A"]);
  });

  it("a key that comes late is told, since there is no column for it", async () => {
    const rows = Array.from({ length: 2001 }, (_, at) =>
      JSON.stringify({ year: 1, area: `A${at}`, cases: at, ...(at === 2000 ? { deaths: 3 } : {}) }),
    );
    const read = await load(rows.join("\n").replaceAll('"year":1', '"year":2024'), "late.ndjson");
    expect(read.panel.observations.length).toBe(2001);
    expect(told(read)).toEqual(["ragged-row 2001: deaths"]);
  });

  it("one object a line, a bad line told", async () => {
    const text =
      '{"province":"An Giang","year":2023,"cases":5}\n{"province":"An Gi\n\n{"province":"An Giang","year":2024,"cases":6.5}\n';
    const read = await load(text, "data.ndjson");
    expect(lines(read)).toEqual(expected);
    expect(told(read)).toEqual(['row-unread 2: {"province":"An Gi']);
  });

  it("whole series with a start and a frequency", async () => {
    const text = `${JSON.stringify({ id: "N1", freq: 12, start: 1984.75, train: [1, 2, 3], test: [4] })}\n${JSON.stringify({ id: "N2", freq: 1, start: 1, train: [1, 2] })}\n`;
    const read = await load(text, "series.jsonl");
    expect(lines(read)).toEqual([
      "N1 _Z 1984-10 actual 1 A",
      "N1 _Z 1984-11 actual 2 A",
      "N1 _Z 1984-12 actual 3 A",
      "N1 _Z 1985-01 actual 4 A",
    ]);
    expect(told(read)[0]).toBe("bad-period 2: 1 + 0");
  });
});

describe("Parquet", () => {
  it("has periods in timestamps with a zone: days, or months of the zone in which they are at midnight", async () => {
    await withFiles({}, async (path) => {
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const file = path("moments.parquet");
      const write = (first: string, step: string) =>
        connection.run(
          `COPY (SELECT TIMESTAMPTZ '${first}' + i * INTERVAL ${step} AS ts, 'A' AS area, 5 + i AS cases FROM range(3) t(i)) TO '${file}' (FORMAT parquet)`,
        );
      await write("2024-05-01 05:30:00+00", "'1 day'");
      const days = ["2024-05-01", "2024-05-02", "2024-05-03"];
      expect(lines(await loadDataset(file))).toEqual(days.map((day, at) => `cases A ${day} actual ${5 + at} A`));
      await connection.run("SET TimeZone = 'Asia/Ho_Chi_Minh'");
      await write("2024-01-01 00:00:00+07", "'1 month'");
      const months = ["2024-01", "2024-02", "2024-03"];
      expect(lines(await loadDataset(file))).toEqual(months.map((month, at) => `cases A ${month} actual ${5 + at} A`));
    });
  });

  it("is read by what is in it, whatever it is called", async () => {
    await withFiles({}, async (path) => {
      const instance = await DuckDBInstance.create(":memory:");
      const connection = await instance.connect();
      await connection.run(
        `COPY (SELECT 'An Giang' AS province, y AS year, DATE '2024-06-21' AS report_date, CASE WHEN y = 2024 THEN NULL ELSE y / 4.0 END AS cases FROM range(2023, 2025) r(y)) TO '${path("it's.bin").replaceAll("'", "''")}' (FORMAT parquet)`,
      );
      connection.closeSync();
      expect(lines(await loadDataset(path("it's.bin")))).toEqual([
        "cases An Giang 2023 actual 505.75 A of 2024-06-21",
        "cases An Giang 2024 actual - O of 2024-06-21",
      ]);
    });
  });

  it("that is broken is a problem", async () => {
    await withFiles({ "broken.parquet": "PAR1 and nothing else PAR1" }, async (path) => {
      await expect(loadDataset(path("broken.parquet"))).rejects.toMatchObject({ problem: { code: "unreadable" } });
    });
  });
});
