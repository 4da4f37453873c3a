import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { collected, type Engine, type SourceTable } from "../../../src/engine/engine.ts";
import { planOf } from "../../../src/engine/plan.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { rowsOfResult } from "../conformance/written-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-text-"));
let engine: Engine;

beforeAll(async () => {
  engine = await openDuckDbEngine({ threads: 2 });
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const plan = planOf({ comparisons: [{ reference: { kind: "prior-year" }, measure: "difference" }] });
const columns = { indicator: "indicator", area: "area", period: "period", value: "value" };

async function read(
  format: "csv" | "ndjson",
  texts: readonly string[],
  more: Partial<Pick<SourceTable, "csv" | "columns" | "frequency">> = {},
) {
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.${format}`);
    writeFileSync(file, text);
    return file;
  });
  const source = await engine.register({ kind: "files", tables: [{ format, files, columns, ...more }] });
  const rows = rowsOfResult(await collected(source.compare(plan)));
  const told = source.diagnostics.map(({ code, found, count }) => `${code} ${found ?? ""} x${count ?? 1}`);
  return { rows: rows.map(({ head, cells: [cell] }) => `${head}: ${cell?.value} ${cell?.reason}`), told };
}

describe("CSV through DuckDB", () => {
  it("is read with the delimiter and the decimal mark that are said", async () => {
    const { rows, told } = await read(
      "csv",
      ['indicator;area;period;value;note\nx;VN;2023;1,5;a\nx;VN;2024;4,25;"two\nlines; of it"\n'],
      { csv: { delimiter: ";", decimal: "," } },
    );
    expect(rows).toEqual(["VN 2023: NaN missing-base", "VN 2024: 2.75 ok"]);
    expect(told).toEqual([]);
  });

  it("takes a point for the decimal mark where none is said, and tells commas", async () => {
    const { rows, told } = await read("csv", ['indicator,area,period,value\nx,VN,2023,"1,5"\nx,VN,2024,4.25\n']);
    expect(rows).toEqual(["VN 2023: NaN missing-value", "VN 2024: NaN missing-base"]);
    expect(told).toEqual(["bad-value 1,5 x1"]);
  });

  it("tells texts that are no numbers, each once, and none of the marks for what is not there", async () => {
    const { told } = await read("csv", [
      "indicator,area,period,value\nx,VN,2020,abc\nx,VN,2021,abc\nx,VN,2022,inf\nx,VN,2023,..\nx,VN,2024,\nx,VN,2025,n/a\nx,VN,2026,7\n",
    ]);
    expect(told).toEqual(["bad-value abc x2", "bad-value inf x1"]);
  });

  it("reads no grouped digits: with a decimal comma, 1.234 may be either", async () => {
    const text = "indicator;area;period;value\nx;VN;2023;1,5\nx;VN;2024;1.234\nx;VN;2025;1_000\n";
    const { told } = await read("csv", [text], { csv: { delimiter: ";", decimal: "," } });
    expect(told).toEqual(["bad-value 1.234 x1", "bad-value 1_000 x1"]);
  });

  it("leaves out rows with too few columns or too many, and tells them", async () => {
    const { rows, told } = await read("csv", [
      "indicator,area,period,value,note\nx,VN,2023,1,a\nx,VN,2024\nx,VN,2024,9,b,c\nx,VN,2024,3,d\n",
    ]);
    expect(rows).toEqual(["VN 2023: NaN missing-base", "VN 2024: 2 ok"]);
    expect(told).toEqual(["ragged-row x,VN,2024 x1", "ragged-row x,VN,2024,9,b,c x1"]);
  });

  it("reads several files by the names of their columns, whatever their order", async () => {
    const { rows } = await read("csv", [
      "indicator,area,period,value\nx,VN,2023,1\n",
      "value,period,area,indicator\n4,2024,VN,x\n",
    ]);
    expect(rows).toEqual(["VN 2023: NaN missing-base", "VN 2024: 3 ok"]);
  });

  it("reads a file of names alone as one without rows, and refuses one without the columns", async () => {
    expect((await read("csv", ["indicator,area,period,value\n"])).rows).toEqual([]);
    await expect(read("csv", ["indicator,area,period\nx,VN,2023\n"])).rejects.toMatchObject({
      problem: { code: "unknown-column", found: "value", expected: "indicator, area, period" },
    });
    await expect(read("csv", [""])).rejects.toBeInstanceOf(ProblemError);
  });

  it("takes dates that are all first days of months for months, as in other files, or for what is said", async () => {
    const text = "indicator,area,period,value\nx,VN,2023-02-01,1\nx,VN,2024-02-01,3\n";
    expect((await read("csv", [text])).rows.at(-1)).toBe("VN 2024-02: 2 ok");
    expect((await read("csv", [text], { frequency: "D" })).rows.at(-1)).toBe("VN 2024-02-01: 2 ok");
  });

  it("reads columns whose names are made to break out of a query", async () => {
    const hostile = `v"; DROP TABLE x; -- ' é`;
    const { rows } = await read(
      "csv",
      [`indicator,area,period,"${hostile.replaceAll('"', '""')}"\n"x' OR 1=1 --",VN,2023,1\n`],
      {
        columns: { ...columns, value: hostile },
      },
    );
    expect(rows).toEqual(["VN 2023: NaN missing-base"]);
  });
});

describe("NDJSON through DuckDB", () => {
  it("is read by name, numbers and texts alike; a line that is no JSON is a row without keys", async () => {
    const { rows, told } = await read("ndjson", [
      '{"indicator":"x","area":"VN","period":2023,"value":1.50}\n{"value":"4","period":"2024","more":{"a":[1]},"area":"VN","indicator":"x"}\n{bad\n{"indicator":"x","area":"VN","period":"2025","value":true}\n',
    ]);
    expect(rows).toEqual(["VN 2023: NaN missing-base", "VN 2024: 2.5 ok", "VN 2025: NaN missing-value"]);
    expect(told).toEqual(expect.arrayContaining(["missing-key indicator x1", "bad-value true x1"]));
  });

  it("finds a column that only a late line has", async () => {
    const early = '{"indicator":"x","area":"VN","period":"2023"}\n'.repeat(30_000);
    const { rows } = await read("ndjson", [`${early}{"indicator":"x","area":"VN","period":"2024","value":1}\n`]);
    expect(rows.at(-1)).toMatch(/^VN 2024/);
  });
});
