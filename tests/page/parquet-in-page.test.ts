// alone: it puts another module in the place of one of the sources.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../src/datasets/dataset.ts";
import { readParquet as readWithDuckDb } from "../../src/datasets/formats/parquet.node.ts";
import { unreadInPage } from "../../src/web/audit-file.node.ts";
import { readParquet } from "../../src/web/parquet/read-parquet.node.ts";

// As the page's build does.
// @ts-expect-error: a script without types, whose stand-in says them.
vi.mock("../../src/web/host/hyparquet.ts", () => import("../../scripts/web/hyparquet.mjs"));

/** Two areas, thirty months, gaps: enough rows for several groups of the smallest size. */
const rows = `SELECT area, DATE '2021-01-01' + to_months(i::INTEGER) AS m, i, k FROM range(3000) AS t(n),
  LATERAL (SELECT n % 30 AS i, n // 30 AS k, 'tỉnh ' || (n // 30) AS area)`;

const tables: readonly (readonly [string, string])[] = [
  [
    "integers, words of a dictionary, days",
    `SELECT area, m::DATE AS day, (i * 7 + k)::INTEGER AS cases FROM (${rows})`,
  ],
  [
    "bigint, gaps",
    `SELECT area, m::DATE AS d, CASE WHEN i % 7 = 0 THEN NULL ELSE (i * 9007199254740993 + k)::HUGEINT::DECIMAL(38,0) END AS v FROM (${rows})`,
  ],
  ["whole numbers of 64 bits", `SELECT area, m::DATE AS d, (i * 900719925474099 + k)::BIGINT AS v FROM (${rows})`],
  [
    "unsigned",
    `SELECT area, m::DATE AS d, (4294967295 - i)::UINTEGER AS v, (18446744073709551615::UBIGINT - i::UBIGINT) AS w FROM (${rows})`,
  ],
  ["doubles, floats", `SELECT area, m::DATE AS d, (i / 7.0)::DOUBLE AS rate, (i / 3.0)::FLOAT AS share FROM (${rows})`],
  [
    "decimals of three widths",
    `SELECT area, m::DATE AS d, (i * -0.05)::DECIMAL(9,2) AS small, (i * 1.005)::DECIMAL(18,4) AS middle, (i * 0.1)::DECIMAL(30,10) AS wide FROM (${rows})`,
  ],
  ["moments", `SELECT area, m::TIMESTAMP AS t, i::INTEGER AS v FROM (${rows})`],
  [
    "moments with fractions and of nanoseconds",
    `SELECT area, (m + INTERVAL 1500 MILLISECOND)::TIMESTAMP_NS AS t, i::INTEGER AS v FROM (${rows})`,
  ],
  ["moments of world time", `SELECT area, m::TIMESTAMPTZ AS t, i::INTEGER AS v FROM (${rows})`],
  [
    "before 1970",
    `SELECT area, (m - INTERVAL 80 YEAR)::DATE AS d, (m - INTERVAL 80 YEAR + INTERVAL 1 SECOND)::TIMESTAMP AS t, i::INTEGER AS v FROM (${rows})`,
  ],
  [
    "years and months as numbers",
    `SELECT area, year(m)::INTEGER AS year, month(m)::TINYINT AS month, i::SMALLINT AS v FROM (${rows})`,
  ],
  [
    "yes and no, times, bytes, members",
    `SELECT area, m::DATE AS d, i % 2 = 0 AS isEven, TIME '12:00:00.25' AS at, 'a"\\xC3\\xA9 z'::BLOB AS raw, ('k' || i % 3)::ENUM('k0','k1','k2') AS sort, i::INTEGER AS v FROM (${rows})`,
  ],
  [
    "numbers as words",
    `SELECT area, strftime(m, '%m/%Y') AS "tháng", replace((i * 1.5)::VARCHAR, '.', ',') AS "số ca" FROM (${rows})`,
  ],
  ["no rows", `SELECT area, m::DATE AS d, i::INTEGER AS v FROM (${rows}) LIMIT 0`],
  ["nothing but gaps", `SELECT area, m::DATE AS d, NULL::INTEGER AS v FROM (${rows})`],
];
/** A data set with the lines of its cells, in place of what says them. */
function withLines({ cells = [], ...read }: Dataset) {
  return {
    ...read,
    cells: cells.map(({ line, ...own }) => ({ ...own, lines: own.rows.map((_, row) => line?.(row)) })),
  };
}

const codecs = ["uncompressed", "snappy", "zstd", "gzip", "lz4_raw"];

describe("Parquet in the page that needs no install", () => {
  let folder: string;
  let file: string;
  let run: (sql: string) => Promise<unknown>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "recount-parquet-"));
    file = join(folder, "x.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    run = (sql) => connection.run(sql);
    // One thread: groups of rows are then of one size.
    await run("SET threads = 1");
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const save = (query: string, options: string) => run(`COPY (${query}) TO '${file}' (FORMAT parquet, ${options})`);

  test.each(tables)(
    "%s: the same panel, guesses and diagnostics as with DuckDB, compressed by whatever",
    async (_, query) => {
      for (const codec of codecs) {
        await save(query, `COMPRESSION ${codec}, ROW_GROUP_SIZE 1000`);
        expect(unreadInPage("x.parquet", Uint8Array.from(readFileSync(file)), "en")).toBeUndefined();
        expect(withLines(await readParquet(file, "x", {}))).toEqual(withLines(await readWithDuckDb(file, "x", {})));
      }
    },
  );

  test("newer encodings and pages are read, too", async () => {
    for (const [, query] of tables.slice(0, 5)) {
      await save(query, "PARQUET_VERSION V2, ROW_GROUP_SIZE 1000");
      expect(withLines(await readParquet(file, "x", {}))).toEqual(withLines(await readWithDuckDb(file, "x", {})));
    }
  });

  test("tells how many rows are read", async () => {
    await save(tables[0]?.[1] ?? "", "ROW_GROUP_SIZE 1000");
    const told: string[] = [];
    await readParquet(file, "x", { progress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(["2048/3000", "3000/3000"]);
  });

  test("says which compression, and which column, only the command line reads", async () => {
    await save(tables[0]?.[1] ?? "", "COMPRESSION brotli");
    expect(unreadInPage("x.parquet", Uint8Array.from(readFileSync(file)), "en")).toBe(
      "x.parquet is a Parquet file compressed with BROTLI, which this page cannot read (it reads Snappy, Zstandard, Gzip and LZ4); use the command line: recount audit 'x.parquet'",
    );
    await save("SELECT 2024 AS year, 1 AS v, [1, 2] AS parts", "COMPRESSION snappy");
    expect(unreadInPage("x.parquet", Uint8Array.from(readFileSync(file)), "vi")).toContain(
      "có cột “parts” là danh sách",
    );
    await save("SELECT 2024 AS year, 1 AS v, INTERVAL 1 DAY AS lasts", "COMPRESSION snappy");
    expect(unreadInPage("x.parquet", Uint8Array.from(readFileSync(file)), "en")).toContain("(“lasts”)");
  });

  test("a file that was cut short is told as damaged", async () => {
    await save(tables[0]?.[1] ?? "", "COMPRESSION snappy");
    const whole = readFileSync(file);
    writeFileSync(file, Buffer.concat([whole.subarray(0, 500), whole.subarray(-8)]));
    expect(unreadInPage("x.parquet", Uint8Array.from(readFileSync(file)), "en")).toBeUndefined();
    await expect(readParquet(file, "x", {})).rejects.toMatchObject({ problem: { code: "unreadable" } });
  });
});
