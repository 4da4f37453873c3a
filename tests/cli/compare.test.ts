import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");

const cases = `indicator,area,period,value
dengue,An Giang,2023-01,100
dengue,An Giang,2023-02,0
dengue,Đồng Tháp,2023-01,50
dengue,An Giang,2024-01,130
dengue,An Giang,2024-02,8
dengue,Đồng Tháp,2024-01,20
dengue,Cà Mau,2024-01,7
measles,An Giang,2023-01,10
measles,An Giang,2024-01,9
`;

/** A folder with files of these names and contents; `cases.csv` where none are given. */
function folderWith(files: Readonly<Record<string, string>> = { "cases.csv": cases }): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function compare(...args: readonly string[]) {
  return recount(["compare", "cases.csv", "--lang", "en", ...args], { cwd: folderWith() });
}

describe("recount compare", () => {
  test("prints a table of the last period against the prior year: gaps, zeros and new members in words", () => {
    const { out, status } = compare("--where", "indicator=dengue", "--at", "2024-01,2024-02");
    expect(status).toBe(0);
    expect(out).toBe(`dengue
                                 same period of the prior
Area       Period   Value  Base      year: percent change
─────────  ───────  ─────  ────  ────────────────────────
An Giang   2024-01    130   100                     +30.0
An Giang   2024-02      8     0                 zero base
Đồng Tháp  2024-01     20    50                     −60.0
Cà Mau     2024-01      7                             new
new: new series: no value in the reference period (1)
zero base: base is zero; no ratio can be formed (1)
`);
    expect(compare().out).toContain("2024-02");
  });

  test("tells on standard error what was guessed, how many rows there are, and what has no result and why", () => {
    const { err } = compare("--at", "2024-01,2024-02");
    expect(err).toMatch(/^recount: cases\.csv: guessed: .*; period = period; value = value;/m);
    expect(err).toContain("recount: 5 rows; 2 cells without a result (new: 1, zero base: 1)\n");
  });

  test("tells that a guessed kind was summed over time", () => {
    const { out, err } = compare("--at", "2024-01..2024-02", "--where", "indicator=dengue,area=an giang");
    expect(out).toContain("138");
    expect(err).toMatch(/guessed: dengue .*flow/);
  });

  test("sorts, and keeps the first so many", () => {
    const { out } = compare("--at", "2024-01", "--sort", "-value", "--top", "1", "-f", "csv");
    expect(out.split("\r\n")[1]).toMatch(/^dengue,dengue,An Giang,An Giang,2024-01,130,/);
    expect(out.trimEnd().split("\r\n")).toHaveLength(2);
  });

  test("compares with what is asked for, by what is asked for", () => {
    const asked = ["--against", "prior-year,first,2022..2023>=1", "--measure", "difference,multiple,rank"];
    const { out } = compare("--at", "2024-01", "--where", "area=An Giang", "-f", "json", ...asked);
    const { rows, comparisons } = JSON.parse(out);
    expect(comparisons.map(({ key }: { key: string }) => key)).toEqual([
      "rank",
      "prior-year/difference",
      "prior-year/multiple",
      "first/difference",
      "first/multiple",
      "base-average:2022..2023>=1/difference",
      "base-average:2022..2023>=1/multiple",
    ]);
    expect(rows[0].comparisons).toMatchObject({
      rank: { value: 1, have: 3 },
      "prior-year/difference": { value: 30 },
      "prior-year/multiple": { numerator: "130", denominator: "100", value: 1.3 },
      "base-average:2022..2023>=1/difference": { value: 30, reason: "partial-base", have: 1, need: 2 },
    });
  });

  test("reads what --map says instead of guessing", () => {
    const cwd = folderWith({ "a.csv": "x;z\n2023;7\n2024;9\n" });
    const ran = recount(["compare", "a.csv", "--map", "period=x,value=z,indicator='z'", "-f", "ndjson"], { cwd });
    expect(JSON.parse(ran.out)).toMatchObject({ period: "2024", value: 9 });
  });
});

describe("rows are kept by their figures", () => {
  const kept = (...args: readonly string[]) => {
    const { out } = compare("--format", "csv", "--columns", "indicator,area,period,value", ...args);
    return out.split("\r\n").slice(1, -1);
  };

  test.each<[readonly string[], readonly string[]]>([
    [
      ["--at", "all", "--where", "value>=100"],
      ["dengue,An Giang,2023-01,100", "dengue,An Giang,2024-01,130"],
    ],
    [
      ["--at", "2024-01", "--where", "value<10"],
      ["dengue,Cà Mau,2024-01,7", "measles,An Giang,2024-01,9"],
    ],
    [
      ["--at", "2024-01", "--where", "indicator=dengue,value=7..20"],
      ["dengue,Đồng Tháp,2024-01,20", "dengue,Cà Mau,2024-01,7"],
    ],
    [
      ["--at", "2024-01", "--where", "prior-year/percent-change<0"],
      ["dengue,Đồng Tháp,2024-01,20", "measles,An Giang,2024-01,9"],
    ],
    [["--at", "2024-01", "--where", "prior-year>=30"], ["dengue,An Giang,2024-01,130"]],
    [
      ["--at", "2024-01", "--where", "value!=130,value>=9", "--sort", "-value", "--top", "1"],
      ["dengue,Đồng Tháp,2024-01,20"],
    ],
    [
      ["--against", "prior-year,2023..2023>=1", "--at", "2024-01", "--where", "2023..2023>=1>0"],
      ["dengue,An Giang,2024-01,130"],
    ],
  ])("%j", (args, expected) => {
    expect(kept(...args)).toEqual(expected);
  });

  test("a row without the figure is left out, and a figure that nobody asked for is an error with what there is", () => {
    expect(kept("--at", "2024-01", "--where", "prior-year!=0")).not.toContain("dengue,Cà Mau,2024-01,7");
    const { err, status } = compare("--where", "plan>100");
    expect(err).toContain(
      "--where: unknown field 'plan'; expected: indicator, area, period, value, prior-year/percent-change",
    );
    expect(status).toBe(2);
    expect(compare("--where", "value>many").err).toContain("--where: not a condition: 'value>many'");
    expect(compare("--where", "value=9..5").err).toContain("--where: not a condition: 'value=9..5'");
  });
});

describe("a call that cannot be understood is told in one line, with what looks like it", () => {
  test.each<[readonly string[], string]>([
    [["--against", "prior-yaer"], "--against: unknown reference 'prior-yaer'; did you mean prior-year?"],
    [["--measure", "percent"], "--measure: unknown measure 'percent'; did you mean percent-of, percent-change?"],
    [["--at", "2024-13"], "--at: not a period: '2024-13'; expected: 2024, 2024-S1, 2024-Q2, 2024-06,"],
    [["--over", "quater"], "--over: unknown aggregation 'quater'; did you mean quarter?"],
    [["--where", "place=x"], "--where: unknown field 'place'; expected: indicator, area, period"],
    [["--where", "indicator"], "--where: not a condition: 'indicator'; expected: indicator=dengue*|malaria,area=…"],
    [["--where", "indicator=dengu"], "--where: unknown indicator 'dengu'; did you mean dengue?"],
    [["--where", "area=An Gian"], "--where: unknown area 'An Gian'; did you mean An Giang?"],
    [["--where", "area=zzz"], "--where: unknown area 'zzz'; see recount inspect"],
    [["--where", "period=1999*"], "--where: unknown period '1999*'; see recount inspect"],
    [["--sort", "vlaue"], "--sort: cannot sort by 'vlaue'; did you mean value?"],
    [["--vintage", "newest"], "--vintage: not a vintage: 'newest'; expected: latest, first, 2016-06-30"],
    [["--top", "0"], "--top: invalid value '0'; expected: 1, 2, …"],
    [["--top", "many"], "--top: invalid value 'many'; expected: 1, 2, …"],
    [["--format", "xml"], "--format: invalid value 'xml'; expected: table, csv, json, ndjson, md, xlsx, parquet"],
    [["--format", "xlsx"], "--format xlsx needs --out FILE"],
    [["--out", "a.xyz"], "unknown file type a.xyz; name a --format:"],
    [["--map", "period"], "--map: not a condition: 'period'"],
    [["--agianst", "plan"], "unknown option '--agianst'; did you mean --against?"],
  ])("%j", (args, sentence) => {
    const { status, out, err } = compare(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const last = err.trimEnd().split("\n").at(-1);
    expect(last?.startsWith(`recount: ${sentence}`) ? sentence : last).toBe(sentence);
  });

  test("no source, and one that is not there", () => {
    expect(recount(["compare", "--lang", "en"])).toMatchObject({ status: 2, out: "" });
    expect(recount(["compare", "none.csv", "--lang", "en"])).toEqual({
      status: 2,
      out: "",
      err: "recount: none.csv: file not found; check the path\n",
    });
  });
});

describe("--out", () => {
  test.each(["csv", "json", "ndjson", "md", "xlsx", "parquet", "txt"])("writes .%s whole, and says so", (extension) => {
    const cwd = folderWith();
    const file = `out/result.${extension}`;
    const ran = recount(["compare", "cases.csv", "--out", file, "--lang", "en"], { cwd });
    expect(ran).toMatchObject({ status: 0, out: "" });
    expect(ran.err).toContain(`recount: Written: ${file}\n`);
    expect(readdirSync(join(cwd, "out"))).toEqual([".recount.json", `result.${extension}`]);
    expect(readFileSync(join(cwd, file)).length).toBeGreaterThan(100);
  });

  test("takes the place of what it wrote before, never of an input", () => {
    const cwd = folderWith();
    const run = (out: string) => recount(["compare", "cases.csv", "--out", out, "--lang", "en"], { cwd });
    expect(run("a.csv").status).toBe(0);
    expect(run("a.csv").status).toBe(0);
    expect(run("./cases.csv")).toMatchObject({ status: 2, out: "" });
    expect(readFileSync(join(cwd, "cases.csv"), "utf8")).toBe(cases);
    expect(readdirSync(cwd).sort()).toEqual([".recount.json", "a.csv", "cases.csv"]);
  });

  test("that cannot be written is told, and leaves nothing", () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, "a.csv"));
    const { status, err } = recount(["compare", "cases.csv", "--out", "a.csv", "--lang", "en"], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/a\.csv: cannot write/);
    expect(readdirSync(cwd).sort()).toEqual(["a.csv", "cases.csv"]);
  });
});

describe("streams", () => {
  const many = `indicator,area,period,value\n${Array.from({ length: 20_000 }, (_, at) => `a,area ${at},2024,${at}`).join("\n")}\n`;

  test("a reader that has enough ends it quietly", () => {
    const cwd = folderWith({ "many.csv": many });
    const command = `'${process.execPath}' '${cli}' compare many.csv -f csv 2>err.txt | head -1`;
    expect(spawnSync("sh", ["-c", command], { cwd }).stdout.toString()).toMatch(/^indicator,indicator_name/);
    expect(readFileSync(join(cwd, "err.txt"), "utf8")).not.toMatch(/EPIPE|internal/);
  });

  const full = existsSync("/dev/full");
  test.skipIf(!full)(`a full disk is told${full ? "" : " (skipped: no /dev/full here)"}`, () => {
    const cwd = folderWith({ "many.csv": many });
    const command = `'${process.execPath}' '${cli}' compare many.csv -f csv --lang en > /dev/full`;
    const ran = spawnSync("sh", ["-c", command], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.stderr.toString()).toContain("ENOSPC");
  });
});

describe("a source that is mostly left out", () => {
  const files = { "odd.csv": "area,year,cases\nA,xx,1\nB,yy,2\nC,zz,3\nD,2024,4\n" };

  test("is told first, and the status is 2", () => {
    const { err, status } = recount(["compare", "odd.csv", "--lang", "en"], { cwd: folderWith(files) });
    expect(err.split("\n")[0]).toContain("odd.csv: 3 cells or rows were left out and only 1 figure was read");
    expect(status).toBe(2);
  });

  test("is read with status 0 where that is as it should be", () => {
    const { status } = recount(["compare", "odd.csv", "--lang", "en", "--allow-unread"], { cwd: folderWith(files) });
    expect(status).toBe(0);
  });
});

describe("recount compare of data that print the same comparisons otherwise", () => {
  const figures = (before: string, now: string) =>
    `year,region,value\n${["N,100,110", "S,200,224", "W,300,327", "E,400,452"]
      .map((row) => row.split(","))
      .map(
        ([area, first, second]) =>
          `2023,${area},${before === "first" ? first : second}\n2024,${area},${now === "first" ? first : second}\n`,
      )
      .join("")}`;
  const printed = (rows: string) => ({
    "datapackage.json": JSON.stringify({
      name: "swapped",
      resources: ["indicators", "observations", "reported"].map((name) => ({ name, path: `${name}.csv` })),
    }),
    "indicators.csv": "id,name_en,unit,kind\nx,Investment,tonnes,flow\n",
    "observations.csv": rows
      .replace("year,region,value", "period,area,value")
      .replace(/^(\d{4})/gm, "x,$1")
      .replace("period", "indicator,period"),
    "reported.csv":
      "indicator,area,period,comparison,reported\nx,N,2024,prior-year/percent-of,110.0\nx,S,2024,prior-year/percent-of,112.0\nx,W,2024,prior-year/percent-of,109.0\nx,E,2024,prior-year/percent-of,113.0\n",
  });
  const told = (files: Readonly<Record<string, string>>) =>
    recount(["compare", "datapackage.json", "--lang", "en"], { cwd: folderWith(files) }).err;

  test("says so, with the place and why: the two years are in each other's place", () => {
    const err = told(printed(figures("second", "first")));
    expect(err).toContain(
      "4 of 4 printed comparisons of this kind do not agree with the figures compared here; reported.csv:2:",
    );
    expect(err).toContain("The two columns of values may be swapped");
  });

  test("says nothing where they agree", () => {
    expect(told(printed(figures("first", "second")))).not.toContain("printed comparisons of this kind");
  });
});
