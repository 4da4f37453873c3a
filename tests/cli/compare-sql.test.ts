import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const hostile = `Quận "7"'; DROP TABLE observations; --`;

const observations = `indicator,area,period,scenario,value,unit
dengue,An Giang,2022-01,actual,80,ca
dengue,An Giang,2023-01,actual,100,ca
dengue,An Giang,2023-02,actual,0,ca
dengue,An Giang,2024-01,actual,130,ca
dengue,An Giang,2024-02,actual,8,ca
dengue,An Giang,2024,plan,600,ca
dengue,"${hostile.replaceAll('"', '""')}",2023-01,actual,50,ca
dengue,"${hostile.replaceAll('"', '""')}",2024-01,actual,20.5,ca
dengue,Cà Mau,2024-01,actual,7,ca
poverty,An Giang,2023-01,actual,2.5,%
poverty,An Giang,2024-01,actual,1.75,%
`;

function folderWith(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "data.csv"), observations);
  return folder;
}

/** The rows of a printed query over the same file as a table, each cell as CSV writes it. */
async function runSql(sql: string, folder: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const file = join(folder, "data.csv");
  await connection.run(
    `CREATE TABLE observations AS SELECT * FROM read_csv('${file}', all_varchar = true, header = true)`,
  );
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  const rows = reader
    .getRows()
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] === null ? "" : String(row[at])])));
  connection.closeSync();
  database.closeSync();
  return rows;
}

const call = ["--against", "prior-year,2022..2023>=1,plan", "--at", "all", "--lang", "en"];

/** Calls of every kind, which all give in DuckDB what recount gives itself. */
const calls: readonly (readonly string[])[] = [
  call,
  ["--against", "plan:seasonal:2022..2023,first,prior-period,total", "--at", "all"],
  ["--against", "prior-year", "--measure", "percent-change,rank,z-score,moving-average", "--at", "2024-01,2023-01"],
  ["--against", "prior-year,plan", "--over", "to-date", "--at", "2024"],
  ["--against", "prior-year", "--over", "quarter", "--at", "all"],
  ["--against", "prior-year", "--at", "2023", "--holiday", "tet"],
  ["--against", "prior-year,plan", "--at", "latest"],
  ["--against", "prior-year", "--where", "period=2024*", "--sort", "-prior-year,area", "--top", "3"],
  ["--against", "prior-year,plan", "--at", "all", "--where", "value>=10,prior-year<=20"],
  ["--against", "prior-year", "--measure", "difference,percent-change", "--at", "all", "--where", "prior-year!=0"],
];

describe("recount compare --format sql", () => {
  test.each(calls)("prints a query that gives in DuckDB what recount gives itself: %s %s %s %s", async (...said) => {
    const folder = folderWith();
    const printed = recount(["compare", "data.csv", ...said, "--format", "sql", "--lang", "en"], { cwd: folder });
    expect(printed.status).toBe(0);
    const csv = recount(["compare", "data.csv", ...said, "--format", "csv", "--lang", "en"], { cwd: folder });
    const rows = await runSql(printed.out, folder);
    const names = (csv.out.split("\r\n")[0] ?? "").split(",");
    const shared = Object.keys(rows[0] ?? {}).filter((name) => names.includes(name));
    expect(shared).toEqual(expect.arrayContaining(["value", "status"]));
    expect(shared.filter((name) => name.endsWith(".reason")).length).toBeGreaterThan(0);
    const written = rows.map((row) => shared.map((name) => quoted(row[name] ?? "")).join(",")).sort();
    const places = shared.map((name) => names.indexOf(name));
    const expected = csv.out
      .split("\r\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => fieldsOf(line))
      .map((fields) => places.map((place) => quoted(fields[place] ?? "")).join(","))
      .sort();
    expect(written).toEqual(expected);
  });

  test("prints a query of the latest periods for a table whose periods are dates", async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "data.csv"),
      "indicator,area,period,value\nx,VN,2023-01-01,4\nx,VN,2023-02-01,5\nx,VN,2024-01-01,6\nx,VN,2024-02-01,8\nx,HN,2024-01-01,1\n",
    );
    const { out, status } = recount(["compare", "data.csv", "--lang", "en", "--format", "sql", "--dates"], {
      cwd: folder,
    });
    expect(status).toBe(0);
    const rows = await runSql(out, folder);
    expect(rows.map((row) => [row.area, row.period, row["prior-year/percent-change"]])).toEqual([
      ["VN", "2024-02", "60"],
    ]);
  });

  test("says above the query what it computes and expects, whatever is in the names", () => {
    const folder = folderWith();
    const table = '"my\ndb".obs';
    const { out, status } = recount(
      [
        "compare",
        "data.csv",
        ...call,
        "--format",
        "sql",
        "--dialect",
        "trino",
        "--table",
        table,
        "--column",
        "value=cases\n;",
      ],
      { cwd: folder },
    );
    expect(status).toBe(0);
    const comments = out.split("\n").filter((line) => line.startsWith("-- "));
    expect(comments[0]).toContain("prior-year/percent-change");
    expect(comments[1]).toContain('"my db"."obs"; indicator = "indicator"');
    expect(out.slice(out.indexOf("WITH"))).toContain('TRY_CAST("t"."cases\n;" AS DOUBLE)');
  });

  test("writes a file by its extension, whole", () => {
    const folder = folderWith();
    const { status, out } = recount(["compare", "data.csv", ...call, "--out", "q.sql"], { cwd: folder });
    expect([status, out]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "q.sql"), "utf8")).toMatch(/^-- recount: [\s\S]*;\n$/);
  });

  test.each([
    [
      ["--dates"],
      "--dates: cannot be expressed as one SQL query: 'A, M'; a first day is the same for a year and its January",
    ],
    [["--with-total"], "--with-total: cannot be expressed as one SQL query:"],
    [["--table", "a..b"], "--table: not the name of a table: 'a..b'"],
    [
      ["--column", "place=x"],
      "--column: not a column: 'place=x'; expected: value=cases, area='VN'; indicator, area, period, value,",
    ],
    [["--dialect", "oracle"], "oracle"],
  ])("refuses %j in one sentence", (more, sentence) => {
    const { err, out, status } = recount(["compare", "data.csv", "--lang", "en", "--format", "sql", ...more], {
      cwd: folderWith(),
    });
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("refuses names that no SQL can hold in one sentence", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "zero.csv"), "indicator,area,period,value\nflu\0,VN,2023,1\nflu\0,VN,2024,2\n");
    const { err, status } = recount(["compare", "zero.csv", "--lang", "en", "--format", "sql"], { cwd });
    expect(status).toBe(2);
    expect(err).toContain("U+0000");
    expect(err).not.toContain("internal error");
  });
});

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The fields of a line of CSV. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quotedText, plain]) =>
    quotedText === undefined ? (plain ?? "") : quotedText.replaceAll('""', '"'),
  );
}
