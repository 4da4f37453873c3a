import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { panelOf } from "../../../src/datasets/panel/panel-of.ts";
import { compare } from "../../../src/engine/compare.ts";
import { RowPacker } from "../../../src/report/comparison/packed-rows.ts";
import { writeComparisonParquet } from "../../../src/report/comparison/parquet.node.ts";
import { writeRows } from "../../../src/report/comparison/write-rows.node.ts";
import { temporaryFolder } from "../../cli/built.ts";

const never = new AbortController().signal;

async function rowsOf(sql: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A figure of each of so many areas in two years: in area n, 100 and 100 + n. */
function resultOf(areas: number, batches = 1) {
  const figures = Array.from({ length: areas }, (_, area) => [
    { indicator: "cases", area: `A${area}`, period: "2023", value: 100 },
    { indicator: "cases", area: `A${area}`, period: "2024", value: 100 + area },
  ]);
  const result = compare(panelOf(figures.flat()), { against: "prior-year", at: "2024" });
  return { ...result, batches: Array.from({ length: batches }, () => result.batches).flat() };
}

describe("rows of a Parquet file", () => {
  test.each([255, 256, 66_000])("have the texts of %i members", async (areas) => {
    const path = join(temporaryFolder(), "rows.parquet");
    const result = resultOf(areas);
    await writeComparisonParquet(path, result, result.batches, "en", never);
    expect(
      await rowsOf(
        `SELECT count(*)::INT, count(DISTINCT area)::INT, bool_and(area = 'A' || ("value" - 100)::INT) FROM '${path}'`,
      ),
    ).toEqual([[areas, areas, true]]);
  });

  test("are told which have no number, no count and no text", async () => {
    const path = join(temporaryFolder(), "rows.parquet");
    const rows = 5000;
    const packer = new RowPacker([
      { kind: "number", name: "n", at: (_, row) => (row % 3 === 0 ? Number.NaN : row) },
      { kind: "count", name: "c", at: (_, row) => (row % 5 === 0 ? Number.NaN : row) },
      { kind: "text", name: "t", texts: ["a", "b", "a"], code: (_, row) => (row % 4) - 1, at: () => null },
    ]);
    const [batch] = resultOf(1).batches;
    const parts = batch ? [...packer.parts({ ...batch, length: rows }, () => undefined)] : [];
    await writeRows({ path, columns: packer.columns }, () => parts.shift());
    expect(
      await rowsOf(
        `SELECT bool_and(n IS NOT DISTINCT FROM if(r % 3 = 0, NULL, r)), bool_and(c IS NOT DISTINCT FROM if(r % 5 = 0, NULL, r)),
         bool_and(t IS NOT DISTINCT FROM [NULL, 'a', 'b', 'a'][r % 4 + 1]), count(*)::INT
         FROM (SELECT *, file_row_number AS r FROM read_parquet('${path}', file_row_number = true))`,
      ),
    ).toEqual([[true, true, true, rows]]);
  });

  test("are packed in parts, in memory that is not needed any more", () => {
    const [batch] = resultOf(40_000).batches;
    const packer = new RowPacker([{ kind: "number", name: "value", at: () => 0, whole: ({ value }) => value }]);
    const spare = new ArrayBuffer(16_384 * 8);
    const parts = batch ? [...packer.parts(batch, () => spare)] : [];
    expect(parts.map(({ rows }) => rows)).toEqual([16_384, 16_384, 40_000 - 2 * 16_384]);
    expect(parts.every(({ buffer }) => buffer === spare)).toBe(true);
  });

  test.each([1, 5])("fail as a whole where the file cannot be written (%i times 30,000 rows)", async (batches) => {
    const result = resultOf(30_000, batches);
    const path = join(temporaryFolder(), "nowhere", "rows.parquet");
    await expect(writeComparisonParquet(path, result, result.batches, "en", never)).rejects.toThrow("nowhere");
  });

  const ends = [1, 5].flatMap((batches) => ["before", "while"].map((when) => [batches, when] as const));
  test.each(ends)(
    "are not a file where they are not wanted any more (%i times 30,000 rows, %s the last are written)",
    async (batches, when) => {
      const result = resultOf(30_000, batches);
      const stop = new AbortController();
      const enough = () => stop.abort(new Error("enough"));
      async function* stopped() {
        yield* result.batches;
        if (when === "before") enough();
        else setTimeout(enough, 0);
      }
      const path = join(temporaryFolder(), "rows.parquet");
      await expect(writeComparisonParquet(path, result, stopped(), "en", stop.signal)).rejects.toThrow("enough");
    },
  );
});
