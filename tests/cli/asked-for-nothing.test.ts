import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const rates = `indicator,area,year,value
cases,A,2022,10
population,A,2022,100
cases,A,2023,12
population,A,2023,110
`;

function run(command: string, ...args: readonly string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "rates.csv"), rates);
  return recount([command, "rates.csv", "--lang", "en", ...args], { cwd: folder });
}

describe("what is asked for and cannot be is said", () => {
  test("rates that a condition on indicators leaves out", () => {
    const { err, status } = run("compare", "--per", "population", "--where", "indicator=cases");
    expect(err).toContain("cases per population: left out by --where indicator=…");
    expect(status).toBe(0);
    const named = run("compare", "--per", "population", "--where", "indicator=cases*");
    expect(named.err).not.toContain("left out by");
    expect(named.out).toContain("cases per population");
  });

  test("a backtest of series that are too short for one", () => {
    const { out, status } = run("backtest");
    expect(out).toContain("2 series, none long enough to backtest");
    expect(status).toBe(0);
  });

  test("a chart without its data, and data without a printed comparison", () => {
    expect(run("chart").err).toContain("recount chart change data.csv");
    expect(run("audit").out.replace(/\s+/g, " ")).toContain("To compute comparisons, use recount compare.");
  });

  test("weights of nothing", () => {
    const { err, status } = run("compare", "--weight", "population");
    expect(err).toContain("--weight needs --group-by or --with-total");
    expect(status).not.toBe(0);
  });

  test("a total that there is not", () => {
    expect(run("compare", "--against", "total").err).toContain("--with-total adds one");
    expect(run("compare", "--against", "total", "--with-total").err).not.toContain("--with-total adds one");
    expect(run("compare").err).not.toContain("--with-total adds one");
  });

  test("a running total that is none of the indicators", () => {
    const { err, status } = run("inspect", "--cumulative", "case");
    expect(err).toContain("--cumulative: unknown indicator 'case'; did you mean cases?");
    expect(status).not.toBe(0);
    expect(run("inspect", "--cumulative", "none").status).toBe(0);
  });

  test("a sheet of a text", () => {
    const { out, err } = run("inspect", "--sheet", "foo");
    expect(out + err).toContain("foo");
    expect(out + err).toContain("no such sheet");
  });

  test.each([
    ["rows.xml", "<rows>\n<row><year>2022</year><v>3</v></row>\n"],
    ["cut.xml", 'row a="1"/>\n<row a="2"/>\n'],
    ["rows.txt", "<rows a='1'>\n<row><year>2022</year></row>\n"],
  ])("markup is no table: %s", (name, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), text);
    const { err, status } = recount(["inspect", name, "--lang", "en"], { cwd: folder });
    expect(err).toContain("not a recognised data set (XML)");
    expect(status).not.toBe(0);
  });

  test("a header that begins with a sign is no markup", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.csv"), "<none>,2022,2023\nA,1,2\nB,3,4\n");
    expect(recount(["inspect", "a.csv", "--lang", "en"], { cwd: folder }).out).toContain("4 values");
  });
});
