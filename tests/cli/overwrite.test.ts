import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { itShared, sharedFile } from "../shared.ts";
import { recount, temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
const observations = "indicator,area,period,value\nflu,A,2023,10\nflu,A,2024,15\nflu,B,2023,7\nflu,B,2024,4\n";

/** A data package whose tables are named as results are. */
function packageFolder(): string {
  const folder = temporaryFolder();
  const names = ["comparisons", "other"];
  const resources = names.map((name) => ({ name, path: `${name}.csv`, schema: {} }));
  mkdirSync(join(folder, "pk"));
  writeFileSync(join(folder, "pk/datapackage.json"), JSON.stringify({ name: "pk", resources }));
  writeFileSync(join(folder, "pk/comparisons.csv"), observations);
  writeFileSync(join(folder, "pk/other.csv"), observations.replaceAll("flu", "dengue"));
  return folder;
}

/** Every file below a folder with what is in it. */
function contents(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), "latin1")]),
  );
}

describe("what was read is never replaced", () => {
  const read = /was read as input in this run/;
  const outs = [
    "pk/comparisons.csv",
    "pk/datapackage.json",
    "./pk/../pk/other.csv",
    "soft.csv",
    "hard.csv",
    "link/other.csv",
  ];
  test.each(outs)("compare pk --out %s, forced or not", (out) => {
    const cwd = packageFolder();
    symlinkSync("pk/comparisons.csv", join(cwd, "soft.csv"));
    symlinkSync("pk", join(cwd, "link"));
    linkSync(join(cwd, "pk/other.csv"), join(cwd, "hard.csv"));
    const before = contents(cwd);
    for (const force of [[], ["--force"]]) {
      const ran = recount(["compare", "pk", "--out", out, "--format", "csv", "--lang", "en", ...force], { cwd });
      expect(ran.status).toBe(2);
      expect(ran.err).toContain(`recount: ${out}: this file was read as input`);
      expect(contents(cwd)).toEqual(before);
    }
  });

  test.each([
    ["report", ["report", "pk", "--out", "pk"]],
    ["inspect", ["inspect", "pk", "-f", "json", "--out", "pk/other.csv"]],
    ["chart", ["chart", "change", "pk", "--format", "svg", "--out", "pk/other.csv"]],
    ["forecast", ["forecast", "pk", "--format", "csv", "--out", "pk/other.csv"]],
    ["backtest", ["backtest", "pk", "--format", "json", "--out", "pk/other.csv"]],
    ["audit", ["audit", "pk", "--out", "pk"]],
    ["SQL", ["compare", "pk", "--format", "sql", "--out", "pk/other.csv"]],
  ])("recount %s", (_, args) => {
    const cwd = packageFolder();
    const before = contents(cwd);
    const ran = recount([...args, "--lang", "en", "--force"], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(read);
    expect(contents(cwd)).toEqual(before);
  });

  itShared("the table of a package that was lost so", () => {
    const cwd = temporaryFolder();
    cpSync(sharedFile("cases", "hostile", "pkg-overwrite-src") ?? "", join(cwd, "pk"), { recursive: true });
    chmodSync(join(cwd, "pk"), 0o755);
    const before = contents(cwd);
    expect(recount(["compare", "pk/data.csv", "--out", "pk/data.csv"], { cwd }).status).toBe(2);
    expect(recount(["compare", "pk", "--out", "pk/data.csv"], { cwd }).status).toBe(2);
    expect(contents(cwd)).toEqual(before);
  });
});

describe("what recount did not write is replaced only with --force", () => {
  test("a file, one that was changed since, and one that is read-only", () => {
    const cwd = packageFolder();
    const run = (...more: readonly string[]) =>
      recount(["compare", "pk", "--out", "r.csv", "--lang", "en", ...more], { cwd });
    writeFileSync(join(cwd, "r.csv"), "mine");
    expect(run()).toMatchObject({
      status: 2,
      err: expect.stringContaining("not written by recount; choose another --out, or add --force"),
    });
    expect(readFileSync(join(cwd, "r.csv"), "utf8")).toBe("mine");
    expect(run("--force").status).toBe(0);
    expect(run().status).toBe(0);
    writeFileSync(join(cwd, "r.csv"), "a note of mine", { flag: "a" });
    expect(run()).toMatchObject({ status: 2, err: expect.stringContaining("changed after recount wrote it") });
    expect(run("--force").status).toBe(0);
    chmodSync(join(cwd, "r.csv"), 0o444);
    expect(run()).toMatchObject({ status: 2, err: expect.stringContaining("read-only") });
  });

  test("a folder's own index.html, and then nothing of the page is written", () => {
    const cwd = packageFolder();
    mkdirSync(join(cwd, "site"));
    writeFileSync(join(cwd, "site/index.html"), "home");
    const before = contents(join(cwd, "site"));
    expect(recount(["report", "pk", "--out", "site"], { cwd }).status).toBe(2);
    expect(contents(join(cwd, "site"))).toEqual(before);
    expect(recount(["report", "pk", "--out", "site", "--force"], { cwd }).status).toBe(0);
    expect(recount(["report", "pk", "--out", "site"], { cwd }).status).toBe(0);
  });

  test("a page is written anew over the one before; files beside it stay, those of the old page go", () => {
    const cwd = packageFolder();
    const run = (...args: readonly string[]) =>
      recount(["report", ...args, "--out", "page", "--fail-on", "never"], { cwd });
    writeFileSync(join(cwd, "a.txt"), "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.\n");
    expect(run("pk", "a.txt").status).toBe(0);
    const page = contents(join(cwd, "page"));
    expect(run("pk", "a.txt").status).toBe(0);
    expect(contents(join(cwd, "page"))).toEqual(page);
    for (const name of ["page/mine.txt", "page/charts/mine.txt"]) writeFileSync(join(cwd, name), "mine");
    expect(run("a.txt").status).toBe(0);
    const after = contents(join(cwd, "page"));
    expect(after["mine.txt"]).toBe("mine");
    expect(after["charts/mine.txt"]).toBe("mine");
    expect(Object.keys(page)).toContain("comparisons.csv");
    expect(Object.keys(after)).not.toContain("comparisons.csv");
    expect(Object.keys(after).filter((path) => path.includes(".recount.") && path !== ".recount.json")).toEqual([]);
  });

  test("a page goes to the folder one stands in", () => {
    const cwd = packageFolder();
    mkdirSync(join(cwd, "here"));
    for (let time = 0; time < 2; time++)
      expect(recount(["report", "../pk", "--out", "."], { cwd: join(cwd, "here") }).status).toBe(0);
    expect(existsSync(join(cwd, "here/index.html"))).toBe(true);
  });

  test("what is no file is never replaced", () => {
    const cwd = packageFolder();
    const { status, err } = recount(
      ["compare", "pk", "--out", "/dev/null", "--format", "csv", "--force", "--lang", "en"],
      { cwd },
    );
    expect([status, err]).toEqual([2, expect.stringContaining("not a regular file")]);
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

test("a link stays a link, and a file keeps its mode", () => {
  const cwd = packageFolder();
  mkdirSync(join(cwd, "real"));
  symlinkSync("real/r.csv", join(cwd, "r.csv"));
  const run = () => recount(["compare", "pk", "--out", "r.csv"], { cwd });
  expect(run().status).toBe(0);
  chmodSync(join(cwd, "real/r.csv"), 0o604);
  expect(run().status).toBe(0);
  expect(lstatSync(join(cwd, "r.csv")).isSymbolicLink()).toBe(true);
  expect(statSync(join(cwd, "real/r.csv")).mode & 0o777).toBe(0o604);
  expect(readdirSync(cwd).sort()).toEqual(["pk", "r.csv", "real"]);
});

test("what a dead process left goes away at the next write, and what a live one is writing stays", () => {
  const cwd = packageFolder();
  const host = hostname().replace(/[^A-Za-z0-9-]/g, "_");
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  const dead = `.recount.${host}.${ended}.0badc0de.1.tmp`;
  const live = `.recount.${host}.${process.pid}.0badc0de.1.tmp`;
  const mine = ".recount.tmp";
  for (const name of [dead, `${dead}.0`, live, mine]) writeFileSync(join(cwd, name), "half");
  expect(recount(["compare", "pk", "--out", "r.csv"], { cwd }).status).toBe(0);
  expect(
    readdirSync(cwd)
      .filter((name) => name.endsWith(".tmp") || name.endsWith(".0"))
      .sort(),
  ).toEqual([live, mine].sort());
});

const bash = spawnSync("bash", ["-c", "ulimit -f"]).status === 0;
const many = `indicator,area,period,value\n${Array.from({ length: 4000 }, (_, at) => `flu,A${at % 500},${2000 + (at % 8)},${at * 7}`).join("\n")}\n`;

describe.skipIf(!bash)("a file-size limit (skipped: bash is not here)", () => {
  test.each(["xlsx", "csv", "json", "ndjson", "md", "parquet", "svg", "html"])(
    "leaves the old .%s as it was",
    (format) => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, "many.csv"), many);
      const out = `r.${format}`;
      const isChart = ["svg", "html"].includes(format);
      const args = isChart
        ? ["chart", "change", "many.csv", "--at", "2007", "--top", "100", "--out", out]
        : ["compare", "many.csv", "--at", "all", "--out", out];
      writeFileSync(join(cwd, out), "the old one");
      const command = `ulimit -f 2; exec '${process.execPath}' '${cli}' "$@" --lang en --force`;
      const ran = spawnSync("bash", ["-c", command, "recount", ...args], { cwd, encoding: "utf8" });
      expect(ran.stderr).toMatch(
        /cannot write: the file exceeds the size limit \(EFBIG\); a previous file, if any, is unchanged; raise/,
      );
      expect(ran.status).toBe(2);
      expect(readFileSync(join(cwd, out), "utf8")).toBe("the old one");
      expect(readdirSync(cwd).sort()).toEqual(["many.csv", out].sort());
    },
  );

  test("leaves the old page as it was", () => {
    const cwd = packageFolder();
    const report = ["report", "pk", "--out", "page"];
    expect(recount(report, { cwd }).status).toBe(0);
    const before = contents(cwd);
    const command = `ulimit -f 8; exec '${process.execPath}' '${cli}' "$@" --against first`;
    const ran = spawnSync("bash", ["-c", command, "recount", ...report], { cwd, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining("EFBIG")]);
    expect(contents(cwd)).toEqual(before);
  });
});
