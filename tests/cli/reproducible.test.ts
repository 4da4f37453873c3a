import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anGiangFile } from "../documents/sources.ts";
import { temporaryFolder } from "./built.ts";

const project = join(import.meta.dirname, "../..");
const cli = join(project, "dist/cli/recount.node.js");
const cases = join(project, "tests/datasets/cases");
const investment = "investment";

/** Everything that is written, from what there is to read. */
const calls: readonly (readonly string[])[] = [
  ["compare", investment, "--at", "2016-06", "--against", "prior-year,plan", "--out", "a.xlsx"],
  ["compare", join(cases, "2013-12-30-date-header.xlsx"), "--at", "all", "--out", "dates.xlsx"],
  ["compare", investment, "--at", "all", "--out", "a.parquet"],
  ["chart", "change", investment, "--at", "2016-06", "--out", "c.png"],
  ["audit", "report.docx", "--marked", "m.docx"],
  ["audit", "report.pdf", "--marked", "m.pdf"],
  ["audit", join(cases, "42-side-by-side.xlsx"), "--marked", "m.xlsx", "--mark-confirmed"],
  ["report", "report.docx", investment, "--at", "2016-06", "--out", "page"],
];

/** What the calls write in an environment, as hashes by file; what they say too. */
function written(more: Readonly<Record<string, string>>, oneCore: boolean): Readonly<Record<string, string>> {
  const cwd = temporaryFolder();
  for (const ending of ["docx", "pdf"]) writeFileSync(join(cwd, `report.${ending}`), anGiangFile(ending));
  twoYears(join(cwd, investment));
  // What V8 made of the program is no result (compiled.test.ts): it would be kept under HOME.
  const env = { PATH: process.env.PATH, HOME: cwd, NODE_DISABLE_COMPILE_CACHE: "1", ...more };
  const hashes: Record<string, string> = {};
  for (const call of calls) {
    const args = [cli, ...call, "--lang", "en"];
    const [command, ...rest] = oneCore
      ? ["taskset", "-c", "0", process.execPath, ...args]
      : [process.execPath, ...args];
    const { status, stdout, stderr } = spawnSync(command ?? "", rest, { cwd, env, encoding: "utf8", timeout: 110_000 });
    hashes[call.join(" ")] = `${status} ${hash(stdout)} ${hash(stderr)}`;
  }
  for (const name of readdirSync(cwd, { recursive: true, encoding: "utf8" }).sort())
    if (statSync(join(cwd, name)).isFile()) hashes[name] = hash(readFileSync(join(cwd, name)));
  return hashes;
}

/** The package of public investment, of its figures those of 2015 and 2016: as many files, read in a fifth of the time. */
function twoYears(folder: string): void {
  cpSync(join(project, "datasets/public-investment"), folder, { recursive: true });
  for (const name of ["observations.csv", "reported.csv"]) {
    const [header, ...lines] = readFileSync(join(folder, name), "utf8").split("\n");
    writeFileSync(join(folder, name), [header, ...lines.filter((line) => /\b201[56]\b/.test(line)), ""].join("\n"));
  }
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

test("all that is written is the same byte for byte in any time zone, language of the system and number of cores", () => {
  const here = written({ TZ: "UTC", LANG: "C" }, false);
  expect(Object.values(here).filter((each) => each.startsWith("2 "))).toEqual([]);
  expect(Object.keys(here).length).toBeGreaterThan(calls.length + 12);
  const hasTaskset = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
  const there = written(
    { TZ: "Asia/Ho_Chi_Minh", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8", UV_THREADPOOL_SIZE: "1" },
    hasTaskset,
  );
  expect(there).toEqual(here);
}, 400_000);
