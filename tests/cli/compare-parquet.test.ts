import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const root = join(import.meta.dirname, "../..");
const cli = join(root, "dist/cli/recount.node.js");

async function copied(query: string, file: string): Promise<string> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`COPY (${query}) TO '${file}'`);
  connection.closeSync();
  instance.closeSync();
  return file;
}

describe("recount compare of Parquet files, which are not loaded", () => {
  test.each([
    ["notifiable-diseases", "md", ["--against", "prior-year,2010..2014", "--at", "2015"]],
    ["public-investment", "csv", ["--against", "plan,plan:linear,prior-year", "--at", "all"]],
  ])("prints of %s what it prints of the same rows as CSV", async (name, format, args) => {
    const folder = temporaryFolder();
    const rows = `SELECT * EXCLUDE (source) FROM read_csv('${root}/datasets/${name}/observations.csv', all_varchar = true)`;
    await copied(rows, join(folder, "figures.csv"));
    await copied(`SELECT * REPLACE (value::DOUBLE AS value) FROM (${rows})`, join(folder, "figures.parquet"));
    const run = (file: string) =>
      recount(["compare", file, ...args, "--format", format, "--lang", "en"], { cwd: folder });
    const [text, parquet] = [run("figures.csv"), run("figures.parquet")];
    expect(parquet.out).toBe(text.out);
    expect(parquet.out.length).toBeGreaterThan(500);
    expect(parquet.err.split("\n").at(-2)).toBe(text.err.split("\n").at(-2));
    expect(parquet.err).toContain(
      "recount: figures.parquet: guessed: indicator = indicator; area = area; period = period;",
    );
  });

  test("writes a long result as Parquet that holds every row once, in order", async () => {
    const folder = temporaryFolder();
    await manyRows(join(folder, "many.parquet"), 300_000);
    const ran = recount(["compare", "many.parquet", "--at", "all", "--out", "out.parquet"], { cwd: folder });
    expect(ran.status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([".recount.json", "many.parquet", "out.parquet"]);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `SELECT count(*)::INT, count(DISTINCT indicator)::INT, bool_and(place = before + 1), sum("prior-year/percent-change.base")
       FROM (SELECT *, file_row_number AS place, lag(file_row_number, 1, -1) OVER (ORDER BY indicator, area, period) AS before
             FROM read_parquet('${join(folder, "out.parquet")}', file_row_number = true))`,
    );
    const years = Array.from({ length: 19 }, (_, at) => 2001 + at).reduce((sum, year) => sum + year, 0);
    expect(reader.getRowsJS()).toEqual([[300_000, 150, true, years * 15_000]]);
  });

  test.each(["csv", "parquet"])("leaves nothing of a .%s half written when it is interrupted", async (extension) => {
    const folder = temporaryFolder();
    await manyRows(join(folder, "many.parquet"), 2_000_000);
    const args = ["compare", "many.parquet", "--against", "prior-year,prior-period", "--at", "all"];
    const child = spawn(process.execPath, [cli, ...args, "--out", `out.${extension}`], {
      cwd: folder,
      stdio: "ignore",
    });
    const ended = new Promise<unknown>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
    const isWriting = () => readdirSync(folder).some((file) => file.startsWith("."));
    while (child.exitCode === null && !isWriting()) await wait(5);
    expect(isWriting()).toBe(true);
    child.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    expect(readdirSync(folder)).toEqual(["many.parquet"]);
  });
});

/** Twenty years of so many series, each figure its year. */
function manyRows(file: string, rows: number): Promise<string> {
  return copied(
    `SELECT printf('i%04d', i) AS indicator, printf('a%03d', a) AS area, y AS period, y::DOUBLE AS value
     FROM range(${rows / 2000}) AS i(i), range(100) AS a(a), range(2001, 2021) AS y(y) ORDER BY i, a, y`,
    file,
  );
}
