import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Against } from "../../../src/compare/comparison-key.ts";
import { loadDataset } from "../../../src/datasets/load.node.ts";
import { compare } from "../../../src/engine/compare.ts";
import { compareSource } from "../../../src/engine/compare-source.ts";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { parquetTables } from "../../../src/engine/duckdb/parquet-tables.node.ts";
import type { Engine } from "../../../src/engine/engine.ts";
import type { CompareOptions } from "../../../src/engine/request/compare-options.ts";
import { gathered } from "../../../src/engine/results/compared.ts";
import { CallError } from "../../../src/model/call-problem.ts";
import { formatPeriod } from "../../../src/model/period-notation.ts";
import { runsOf } from "../../everything.ts";
import { anyPanel, anyPeriod } from "../random-panel.ts";
import { writtenResult } from "../rows-of-result.ts";
import { panelAsParquet, parquetSource } from "./panel-as-parquet.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-source-"));
const root = join(import.meta.dirname, "../../..");
let engine: Engine;
let writer: DuckDBInstance;

beforeAll(async () => {
  engine = await openDuckDbEngine({ threads: 2 });
  writer = await DuckDBInstance.create(":memory:");
});

afterAll(async () => {
  await engine.close();
  writer.closeSync();
  rmSync(folder, { recursive: true });
});

/** A query's rows as a Parquet file. */
async function parquet(name: string, query: string): Promise<string> {
  const file = join(folder, `${name}.parquet`);
  const connection = await writer.connect();
  await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  return file;
}

async function taken(file: string, map?: Readonly<Record<string, string>>) {
  const tables = await parquetTables([{ path: file, name: "figures" }], map ? { map } : {});
  if (!tables) throw new Error(`${file} has to be loaded`);
  return engine.register(tables);
}

/** Not of public investment, whose plans changed within the year: what stays in its files is held against the last one that is stated. */
const ofPlans: readonly CompareOptions[] = [
  { against: ["prior-year", "prior-period", "plan"], at: "latest" },
  { against: ["plan", "plan:linear"], at: ["2015-06", "2016"], over: "to-date" },
];

const asked: readonly CompareOptions[] = [
  { against: "prior-year" },
  { against: "prior-year", at: "2015-01..2015-05" },
  { against: ["2010..2012", "first"], at: ["2014", "latest"], measures: ["difference", "percent-change"] },
  { against: "prior-period", over: "quarter", at: "2015" },
  { against: "prior-year", over: "trailing:3", sort: ["-prior-year", "area"], top: 7 },
  { against: "prior-year", where: { period: ["2015*"] }, sort: "-value" },
  { against: "prior-year", vintage: "first", sort: ["area", "-period"], top: 20 },
  { against: "2010=100", at: "2013", negativeBase: "magnitude" },
];

describe("comparing a source", () => {
  it.each(["notifiable-diseases", "public-investment"])(
    "gives the rows of %s that comparing its panel gives, in the same order",
    async (name) => {
      const file = await parquet(name, `SELECT * FROM read_csv('${root}/datasets/${name}/observations.csv')`);
      const { panel } = await loadDataset(file);
      const source = await taken(file);
      const [indicator = { id: "" }] = panel.indicators;
      const [area = { code: "" }] = panel.areas;
      const where = { indicator: [indicator.id], area: [area.code] };
      let some = 0;
      const plans = name === "public-investment" ? [] : ofPlans;
      for (const options of [...asked, ...plans, { against: "prior-year", where }]) {
        const found = compare(panel, options);
        const streamed = await gathered(await compareSource(source, options));
        expect(writtenResult(streamed)).toEqual(writtenResult(found));
        some += found.batches.length > 0 ? 1 : 0;
        const guessed = ({ guessedKinds, indicators }: typeof found) => guessedKinds.map((at) => indicators[at]?.id);
        expect(guessed(streamed)).toEqual(guessed(found));
        expect(streamed.chosen).toEqual(found.chosen);
      }
      expect(some).toBeGreaterThan(asked.length / 2);
      expect(source.indicators).toEqual(panel.indicators);
    },
  );

  it("gives the rows of any panel, whatever is asked for", async () => {
    const anyAt = fc.oneof(fc.constantFrom("latest", "all"), anyPeriod.map(formatPeriod));
    const anyOptions = fc.record(
      {
        against: fc.constant<readonly Against[]>(["prior-year", "plan", "total", "2016..2018>=2"]),
        at: fc.array(anyAt, { minLength: 1, maxLength: 3 }),
        over: fc.constantFrom("to-date", "quarter", "trailing:2", "year"),
        vintage: fc.constantFrom("first", "2021-01-20"),
        sort: fc.constant(["-value", "indicator", "area", "period", "prior-year"]),
      },
      { requiredKeys: ["against", "at"] },
    );
    await fc.assert(
      fc.asyncProperty(anyPanel, anyOptions, async (panel, options) => {
        const file = await panelAsParquet(writer, folder, panel);
        const source = await engine.register(parquetSource(file, panel));
        const found = await gathered(await compareSource(source, options));
        expect([...writtenResult(found)].sort()).toEqual([...writtenResult(compare(panel, options))].sort());
      }),
      { numRuns: Number(process.env.RUNS ?? runsOf(60)), seed: 20_261_128 },
    );
  });

  it("refuses what is not there as compare does, before anything is read", async () => {
    const file = await parquet("few", "SELECT 'x' AS indicator, 'VN' AS area, 2024 AS year, 1.5 AS value");
    const source = await taken(file);
    const refused = compareSource(source, { against: "prior-year", where: { area: ["Mars"] } });
    await expect(refused).rejects.toThrow(CallError);
  });

  it("stops where its reader has had enough, and where it is told to", async () => {
    const query = "SELECT 'i' || i AS indicator, 'VN' AS area, y AS year, 1.0 * y * i AS value";
    const file = await parquet("many", `${query} FROM range(300) AS a(i), range(2001, 2021) AS b(y) ORDER BY i, y`);
    const source = await taken(file);
    for await (const batch of (await compareSource(source, { against: "prior-year" })).batches) {
      expect(batch.length).toBe(20);
      break;
    }
    const stop = new AbortController();
    const stream = await compareSource(source, { against: "prior-year" }, { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(gathered(stream)).rejects.toThrow("enough");
  });
});

describe("Parquet files as tables of a source", () => {
  const cells = "'Số ca' AS indicator, 'VN-44' AS area";
  const rows = async (query: string, map?: Readonly<Record<string, string>>) => {
    const file = await parquet("plain", query);
    const options = { against: "prior-year", measures: ["difference"] } as const;
    const { panel } = await loadDataset(file, { name: "figures", ...(map && { map }) });
    const found = writtenResult(await gathered(await compareSource(await taken(file, map), options)));
    expect(found).toEqual(writtenResult(compare(panel, options)).map((row) => row.replace(/^plain /, "figures ")));
    return found;
  };

  it("are read by the names of their columns and what is in them, like a loaded file", async () => {
    const dates = `SELECT ${cells}, (DATE '2023-01-01' + to_months(m::INTEGER))::DATE AS ngay,
      CASE m WHEN 15 THEN NULL ELSE m * 1.5 END AS gia_tri FROM range(20) AS a(m)`;
    expect(await rows(dates)).toHaveLength(20);
    const parts = `SELECT ${cells}, unnest([2023, 2024]) AS nam, 6 AS thang, unnest([4, 9]) AS gia_tri,
      unnest(['Thực hiện', 'Ước tính']) AS kich_ban, unnest(['P', NULL]) AS status, '1/2025' AS vintage`;
    expect(await rows(parts)).toEqual([
      expect.stringContaining("2023-06"),
      expect.stringContaining("2024-06 9 A 2025-01"),
    ]);
  });

  it("take a column that is named, and one thing for all rows", async () => {
    const query = "SELECT unnest([2023, 2024]) AS y, unnest([1, 3])::DECIMAL(9, 2) AS a";
    const found = await rows(query, { value: "a", indicator: "'x'", area: "'VN'", period: "y" });
    expect(found.at(-1)).toMatch(/^x: a VN 2024 3 .* 2 of 1 ok/);
  });

  it.each([
    ["years in the header", `SELECT ${cells}, 1 AS "2023", 2 AS "2024"`],
    ["two columns of values", `SELECT ${cells}, 2024 AS year, 1 AS cases, 2 AS deaths`],
    ["a further key", `SELECT ${cells}, unnest([2023, 2024]) AS year, unnest(['f', 'm']) AS sex, 1.5 AS value`],
    ["values as text", `SELECT ${cells}, 2024 AS year, '1,5' AS value`],
    ["units by row", `SELECT ${cells}, 2024 AS year, 1.5 AS value, 'tỷ đồng' AS unit`],
  ])("are left to be loaded where they have %s", async (_, query) => {
    expect(await parquetTables([{ path: await parquet("other", query), name: "other" }])).toBeUndefined();
  });

  it("are left to be loaded where they are no Parquet", async () => {
    const path = `${root}/datasets/public-investment/observations.csv`;
    expect(await parquetTables([{ path, name: "other" }])).toBeUndefined();
  });
});
