import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromIPC, tableToIPC } from "@uwdata/flechette";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test, vi } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { toArrow } from "../../../src/engine/results/to-arrow.ts";
import { csvWriter } from "../../../src/report/comparison/csv.ts";
import { jsonWriter } from "../../../src/report/comparison/json.ts";
import { ndjsonWriter } from "../../../src/report/comparison/ndjson.ts";
import { writeComparisonParquet } from "../../../src/report/comparison/parquet.node.ts";
import { piecesOf, type RowWriter } from "../../../src/report/comparison/row-writer.ts";
import { comparisonXlsx } from "../../../src/report/comparison/xlsx.ts";
import { temporaryFolder } from "../../cli/built.ts";
import { panel } from "./fixture.ts";

const result = compare(panel, { against: "prior-year", at: "2024-06" });
const source = { name: "cases", files: ["cases.csv"], guesses: [], diagnostics: [] };
async function written(writer: RowWriter, { batches } = result): Promise<string> {
  let text = "";
  for await (const piece of piecesOf(writer, batches)) text += piece;
  return text;
}

describe("a result as CSV", () => {
  test("has a row a value and columns for each comparison, empty where the indicator is not held to it", async () => {
    const [head, ...rows] = (await written(csvWriter(result, "vi"))).split("\r\n");
    const names = head?.split(",") ?? [];
    expect(names.slice(0, 9).join()).toBe("indicator,indicator_name,area,area_name,period,value,unit,status,vintage");
    expect(names.slice(9, 16)).toEqual(
      ["", ".base", ".unit", ".reason", ".have", ".need", ".status"].map((part) => `prior-year/percent-change${part}`),
    );
    expect(names[16]).toBe("prior-year/points");
    expect(rows).toEqual([
      "dengue,Sốt xuất huyết,VN-44,An Giang,2024-06,752,ca,A,,-64.81048198408985,2137,%,ok,0,0,A,,,,,,,",
      "dengue,Sốt xuất huyết,VN-45,Đồng Tháp,2024-06,20,ca,A,,,0,%,zero-base,0,0,A,,,,,,,",
      "dengue,Sốt xuất huyết,VN-59,Cà Mau,2024-06,7,ca,A,,,,%,new-member,0,0,A,,,,,,,",
      "coverage,Tỷ lệ bao phủ,VN-44,An Giang,2024-06,90.34,%,A,,,,,,,,,-7.34,97.68,pp,ok,0,0,A",
      "",
    ]);
  });

  test("quotes what would break it", async () => {
    const named = {
      ...result,
      areas: result.areas.map((area) => ({ ...area, names: { vi: 'a,"b"\nc', en: "" } })),
    };
    expect(await written(csvWriter(named, "vi"), named)).toContain(',"a,""b""\nc",');
  });
});

describe("a result as JSON", () => {
  test("is one object, its fractions in full", async () => {
    const parsed = JSON.parse(await written(jsonWriter(result, source)));
    expect(parsed).toMatchObject({
      schema: "recount/compare@1",
      data: { name: "cases", files: ["cases.csv"] },
      comparisons: [
        { key: "prior-year/percent-change", reference: "prior-year", measure: "percent-change" },
        { key: "prior-year/points", reference: "prior-year", measure: "points" },
      ],
      indicators: [{ id: "dengue" }, { id: "coverage" }],
      areas: [{ code: "VN-44" }, { code: "VN-45" }, { code: "VN-59" }],
      summary: { rows: 4, comparisons: { "prior-year/percent-change": { ok: 1, "new-member": 1, "zero-base": 1 } } },
    });
    expect(parsed.rows[0].comparisons["prior-year/percent-change"]).toMatchObject({
      numerator: "-1385",
      denominator: "2137",
    });
    expect(parsed.rows[3].comparisons).toMatchObject({
      "prior-year/points": { numerator: "-734", denominator: "100", value: -7.34 },
    });
    expect(Object.keys(parsed.rows[3].comparisons)).toEqual(["prior-year/points"]);
  });

  test("of nothing is an object all the same", async () => {
    const none = compare(panel, { against: "prior-year", at: "1999-01" });
    expect(JSON.parse(await written(jsonWriter(none, source), none))).toMatchObject({ rows: [] });
  });

  test("as lines holds the same rows", async () => {
    const { rows } = JSON.parse(await written(jsonWriter(result, source)));
    const lines = (await written(ndjsonWriter(result))).trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows);
  });
});

describe("a result as columns", () => {
  test("goes through Arrow and back: texts as dictionaries, what there is not as null", () => {
    const bytes = tableToIPC(toArrow(result, { lang: "en" }), {});
    const table = tableFromIPC(bytes ?? new Uint8Array());
    expect(table.toArray()[0]).toMatchObject({
      indicator: "dengue",
      area_name: "An Giang",
      value: 752,
      "prior-year/percent-change.numerator": -1385,
      "prior-year/percent-change.denominator": 2137,
      "prior-year/percent-change.reason": "ok",
      "prior-year/points": null,
      "prior-year/points.reason": null,
    });
    expect(table.getChild("prior-year/percent-change").toArray()).toEqual([-64.81048198408985, null, null, null]);
  });

  test("is a Parquet file that DuckDB reads back", async () => {
    const path = join(temporaryFolder(), "it's.parquet");
    await writeComparisonParquet(path, result, result.batches, "en", new AbortController().signal);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT area, "value", "prior-year/percent-change", "prior-year/percent-change.numerator" AS n,
       "prior-year/percent-change.reason" AS reason FROM '${path.replaceAll("'", "''")}'`,
    );
    expect(reader.getRowsJS()).toEqual([
      ["VN-44", 752, -64.81048198408985, -1385, "ok"],
      ["VN-45", 20, null, null, "zero-base"],
      ["VN-59", 7, null, null, "new-member"],
      ["VN-44", 90.34, null, null, null],
    ]);
    connection.closeSync();
    instance.closeSync();
  });
});

describe("a result as a workbook", () => {
  test("is the same file whenever it is written", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      vi.setSystemTime(new Date("2024-06-30T23:59:58Z"));
      const first = await comparisonXlsx(result, source, "vi");
      vi.setSystemTime(new Date("2031-01-01T00:00:00Z"));
      expect(await comparisonXlsx(result, source, "vi")).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  test("has numbers as numbers, a frozen header, and words for what there is not", async () => {
    const bytes = await comparisonXlsx(result, source, "en");
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Results", "Reasons", "Notes"]);
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    expect(head.slice(0, 9)).toEqual([
      "Indicator",
      "Area",
      "Period",
      "Value",
      "Unit",
      "Status",
      "same period of the prior year: percent change",
      "same period of the prior year: Base",
      "same period of the prior year: percent change: Reason",
    ]);
    expect(rows[0]?.slice(0, 8)).toEqual([
      "Dengue",
      "An Giang",
      "2024-06",
      752,
      "cases",
      "A",
      -64.81048198408985,
      2137,
    ]);
    expect(rows[1]?.[8]).toBe("base is zero; no ratio can be formed");
  });
});
