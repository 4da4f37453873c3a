import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const cases = `indicator;area;period;scenario;value
dengue;An Giang;2024-01;actual;1.300,5
dengue;An Giang;2024-03;actual;8,25
dengue;An Giang;2024;plan;9.000
dengue;Đồng Tháp;2024-01;actual;n/a?
`;

function folder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "cases.csv"), cases);
  return cwd;
}

describe("recount inspect", () => {
  test("says what is there, what is missing in between, and how to override each guess", () => {
    const { status, out, err } = recount(["inspect", "cases.csv", "--lang", "en"], { cwd: folder() });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^cases\n4 rows, \d values, 1 indicator, \d areas?;/);
    expect(out).toMatch(/dengue +flow \(guessed\)/);
    expect(out).toMatch(/M 2024-01 → +4 +1 +1\n +2024-03 \(2\)/);
    expect(out).toContain("1 gap");
    expect(out).toMatch(/column separator is semicolon [^;]*; to\s+change:\s+--delimiter …/);
    expect(out).toMatch(/decimal mark is , .*; to\s+change:\s+--decimal \. \| ,/);
    expect(out).toMatch(/cases\.csv:5:5: “n\/a\?” is not a number/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("speaks Vietnamese", () => {
    const { out } = recount(["inspect", "cases.csv"], { cwd: folder() });
    expect(out).toContain("dấu thập phân là ,");
    expect(out).toContain("thực hiện: 3, kế hoạch: 1");
  });

  test("gives the same as JSON and as Markdown", () => {
    const cwd = folder();
    const parsed = JSON.parse(recount(["inspect", "cases.csv", "-f", "json"], { cwd }).out);
    expect(parsed).toMatchObject({
      schema: "recount/inspect@1",
      rows: 4,
      indicators: [{ id: "dengue", kind: "flow", guessed: true, gaps: 1, scenarios: { actual: 3, plan: 1 } }],
    });
    expect(recount(["inspect", "cases.csv", "-f", "md", "--lang", "en"], { cwd }).out).toContain("| dengue | flow");
  });

  test("writes to a file, never over an input", () => {
    const cwd = folder();
    expect(recount(["inspect", "cases.csv", "-f", "json", "--out", "a.json"], { cwd })).toMatchObject({
      status: 0,
      out: "",
    });
    expect(recount(["inspect", "cases.csv", "--out", "cases.csv"], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, "cases.csv"), "utf8")).toBe(cases);
    expect(readdirSync(cwd).sort()).toEqual([".recount.json", "a.json", "cases.csv"]);
  });

  test.each([
    [["inspect"], /^recount: thiếu tệp số liệu; ví dụ: recount inspect so-lieu\.csv\n$/],
    [["inspect", "none.csv", "--lang", "en"], /^recount: none\.csv: file not found/],
    [["inspect", "cases.csv", "--map", "perod=x", "--lang", "en"], /^recount: --map: unknown field 'perod'/],
    [["inspect", "cases.csv", "-f", "csv", "--lang", "en"], /^recount: --format csv requires --list$/m],
  ])("%j is bad input", (args, err) => {
    const ran = recount(args, { cwd: folder() });
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toMatch(err);
  });
});

describe("recount inspect --list", () => {
  const files = { "d.csv": "area,year,cases\nA,2023,1\nA,2023,1\nA,2024,..\n" };
  const list = (...args: readonly string[]) => {
    const folder = temporaryFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return recount(["inspect", "d.csv", "--lang", "en", ...args], { cwd: folder });
  };

  test("missing: every observation without a value, with its place and why", () => {
    expect(list("--list", "missing").out).toBe("d.csv:4:3: cases · A · 2024 · actual: O missing\n");
    expect(list("--list", "missing", "--lang", "vi").out).toBe("d.csv:4:3: cases · A · 2024 · thực hiện: O thiếu\n");
  });

  test("duplicates: every one that stands more than once", () => {
    expect(list("--list", "duplicates").out).toBe(
      "d.csv:2:3: cases · A · 2023 · actual: 1 A normal\nd.csv:3:3: cases · A · 2023 · actual: 1 A normal\n",
    );
  });

  test("as CSV and JSON, on the screen or in a file; a format that has none is named", () => {
    const csv =
      "file,sheet,line,column,indicator,area,period,scenario,value,status\r\nd.csv,,4,3,cases,A,2024,actual,,O\r\n";
    expect(list("--list", "missing", "--format", "csv").out).toBe(csv);
    const observation = { place: { line: 2, column: 3 }, indicator: "cases", area: "A", period: "2023", value: 1 };
    const json = list("--list", "duplicates", "--format", "json").out;
    expect(JSON.parse(json)).toMatchObject({ schema: "recount/list@1", observations: [observation, {}] });
    const folder = temporaryFolder();
    writeFileSync(join(folder, "d.csv"), files["d.csv"]);
    recount(["inspect", "d.csv", "--list", "missing", "--out", "missing.csv"], { cwd: folder });
    expect(readFileSync(join(folder, "missing.csv"), "utf8")).toBe(csv);
    expect(list("--list", "missing", "--format", "md")).toMatchObject({
      status: 2,
      err: expect.stringContaining("--format md is not available for --list missing"),
    });
  });

  test("--quiet leaves out guesses", () => {
    const files = temporaryFolder();
    writeFileSync(join(files, "d.csv"), "area,year,cases\nA,2023,1\nA,2024,2\n");
    expect(recount(["compare", "d.csv", "--quiet"], { cwd: files }).err).toBe("");
  });
});
