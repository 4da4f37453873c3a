import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const datasets = join(import.meta.dirname, "../../datasets");
const english = { env: { RECOUNT_LANG: "en" } };

/** The sample data with its project, in a folder of its own. */
function sample(): string {
  const folder = temporaryFolder();
  cpSync(datasets, join(folder, "datasets"), { recursive: true });
  return folder;
}

function project(text: string): { folder: string; run: (...more: string[]) => ReturnType<typeof recount> } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "cases.csv"), "month,cases\n2023-06,100\n2024-06,150\n");
  writeFileSync(join(folder, "recount.yaml"), text);
  return { folder, run: (...more) => recount(["run", folder, ...more], english) };
}

describe("the project of the sample data", () => {
  test("makes all that it says, with what its sources, aliases and references say once", () => {
    const folder = sample();
    const { status, out, err } = recount(["run", "datasets"], { ...english, cwd: folder });
    expect([status, out]).toEqual([0, ""]);
    expect(err).toContain("Written: out/project/dengue.xlsx");
    const made = ["dengue.xlsx", "an-giang.csv", "plan.md", "audit/index.html", "audit/audit.json", "diseases.json"];
    for (const file of made) expect(existsSync(join(folder, "out/project", file)), file).toBe(true);
    const [head = "", ...rows] = readFileSync(join(folder, "out/project/an-giang.csv"), "utf8").trim().split("\r\n");
    expect(rows.map((row) => row.split(",").slice(0, 6).join(" "))).toEqual([
      "dengue-cases Dengue cases VN-44 An Giang 2014-05 86",
      "dengue-cases Dengue cases VN-44 An Giang 2014-06 77",
    ]);
    // observations.csv: June of 2009 to 2013 had 348, 297, 326, 651 and 87 cases, whose mean is 341.8.
    const column = (name: string) => Number(rows[1]?.split(",")[head.split(",").indexOf(name)]);
    expect(column("prior-year/percent-change")).toBeCloseTo((77 / 87 - 1) * 100, 12);
    expect(column("base-average:2009..2013/percent-change.base")).toBe((348 + 297 + 326 + 651 + 87) / 5);
  });

  test("runs nothing when asked what it comes to, and makes one output alone", () => {
    const folder = sample();
    const said = recount(["run", "datasets", "--dry-run"], { ...english, cwd: folder });
    expect(said.out).toContain("recount compare datasets/public-investment");
    expect(said.out).toContain("--against=plan --against=plan:linear");
    expect(existsSync(join(folder, "out"))).toBe(false);
    expect(recount(["run", "datasets", "--only", "../out/project/plan.md"], { ...english, cwd: folder }).status).toBe(
      0,
    );
    expect(existsSync(join(folder, "out/project/plan.md"))).toBe(true);
    expect(existsSync(join(folder, "out/project/dengue.xlsx"))).toBe(false);
  });
});

describe("a project that is wrong", () => {
  test("is told at once, each mistake with its line, and makes nothing", () => {
    const { folder, run } = project(
      [
        "sources:",
        "  cases: cases.csv",
        "outputs:",
        "  - compare: case",
        "    agianst: prior-year",
        "    out: a.csv",
        "  - compare: cases",
        "    out: b.csv",
        "    top: [1, 2]",
        "  - compare: cases",
        "    out: b.csv",
        "  - audit: cases",
        "  - made: cases",
        "    out: c.csv",
      ].join("\n"),
    );
    const { status, err } = run();
    expect(status).toBe(2);
    const file = join(folder, "recount.yaml");
    expect(err.trimEnd().split("\n")).toEqual([
      `recount: ${file}:4: unknown source “case”; did you mean cases?`,
      `recount: ${file}:5: unknown key “agianst”; did you mean against?`,
      `recount: ${file}:9: “top”: expected one value`,
      `recount: ${file}:10: b.csv is already written by line 7`,
      `recount: ${file}:12: audit: expected out: the file or directory to write to`,
      `recount: ${file}:13: an output needs one of: audit, compare, forecast, backtest, inspect, chart, report, with its source`,
    ]);
    expect(existsSync(join(folder, "b.csv"))).toBe(false);
  });

  test("names the line of what is no YAML, and of an output that fails, and goes on with the others", () => {
    expect(project("outputs:\n  - compare: [a\n").run().err).toMatch(
      /recount\.yaml:\d+: cannot be read as YAML or TOML: /,
    );
    const { folder, run } = project(
      "outputs:\n  - compare: cases.csv\n    at: 2024-13\n    out: a.csv\n  - compare: cases.csv\n    out: b.csv\n",
    );
    const { status, err } = run();
    expect(status).toBe(2);
    expect(err).toContain(`recount.yaml:2: --at: not a period: '2024-13'`);
    expect([existsSync(join(folder, "a.csv")), existsSync(join(folder, "b.csv"))]).toEqual([false, true]);
  });

  test("overwrites neither a source nor a file that is not recount's", () => {
    const { folder, run } = project(
      "outputs:\n  - compare: cases.csv\n    out: cases.csv\n  - compare: cases.csv\n    out: mine.csv\n",
    );
    writeFileSync(join(folder, "mine.csv"), "mine");
    const { status, err } = run();
    expect(status).toBe(2);
    expect(err).toMatch(/recount\.yaml:2: .*cases\.csv/);
    expect(err).toMatch(/recount\.yaml:4: .*mine\.csv/);
    expect(readFileSync(join(folder, "mine.csv"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "cases.csv"), "utf8")).toContain("2023-06,100");
  });
});

describe("a project in TOML", () => {
  const text = [
    'references = ["prior-year"]',
    "",
    "[sources.cases]",
    'files = ["cases.csv"]',
    'map = { period = "month", value = "cases" }',
    "",
    "[[outputs]]",
    'compare = "cases"',
    "at = 2024-06-01 # a date of TOML",
    'out = "day.csv"',
    "",
    "[[outputs]]",
    'compare = "cases"',
    'at = "2024-06"',
    'out = "made.csv"',
  ].join("\n");

  function inToml(lines: string) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "cases.csv"), "month,cases\n2023-06,100\n2024-06,150\n");
    writeFileSync(join(folder, "recount.toml"), lines);
    return { folder, run: (...more: string[]) => recount(["run", folder, ...more], english) };
  }

  test("comes to the commands that it says", () => {
    const { folder, run } = inToml(text);
    expect(run("--dry-run").out.trimEnd().split("\n")).toEqual([
      `recount compare ${folder}/cases.csv --map=period=month --map=value=cases --against=prior-year --at=2024-06-01 --out=${folder}/day.csv --lang=en`,
      `recount compare ${folder}/cases.csv --map=period=month --map=value=cases --against=prior-year --at=2024-06 --out=${folder}/made.csv --lang=en`,
    ]);
    expect(run("--only", "made.csv").status).toBe(0);
    expect(readFileSync(join(folder, "made.csv"), "utf8")).toContain("2024-06,150");
  });

  test("is told with its lines where it is wrong", () => {
    const { folder, run } = inToml(text.replace("at = 2024-06-01", "agianst = 1").replace('out = "made.csv"', ""));
    expect(run().err.trimEnd().split("\n")).toEqual([
      `recount: ${folder}/recount.toml:9: unknown key “agianst”; did you mean against?`,
      `recount: ${folder}/recount.toml:12: compare: expected out: the file or directory to write to`,
    ]);
    expect(inToml("[[outputs]]\ncompare = [").run().err).toMatch(/recount\.toml:2: cannot be read as YAML or TOML: /);
  });

  test("beside one in YAML has to be named", () => {
    const { folder, run } = inToml(text);
    writeFileSync(join(folder, "recount.yaml"), "outputs: []\n");
    expect([run().status, run().err]).toEqual([
      2,
      `recount: several project files; name one: ${folder}/recount.yaml, ${folder}/recount.toml\n`,
    ]);
  });
});
