import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
const text = "The hospital treated 137 cases, down 45% from 251 cases a year earlier.\n";

/** A report, and what an audit of it prints with a folder of caches and other variables. */
function audits() {
  const folder = temporaryFolder();
  const [file, caches] = [join(folder, "report.txt"), join(folder, "caches")];
  writeFileSync(file, text);
  mkdirSync(caches, { mode: 0o700 });
  // A process of its own for each: what is kept is for those that start anew.
  const audit = (more = {}) => {
    const env = { PATH: process.env.PATH, RECOUNT_LANG: "en", XDG_CACHE_HOME: caches, ...more };
    const ran = spawnSync(process.execPath, [cli, "audit", file], { env, encoding: "utf8", timeout: 110_000 });
    return { status: ran.status, out: ran.stdout, err: ran.stderr };
  };
  const kept = () => readdirSync(caches, { recursive: true }).map((name) => join(caches, String(name)));
  return { audit, kept, folder };
}

describe("what V8 made of the command line", () => {
  it("is kept for the next start, where nobody else can write, and nothing printed changes", () => {
    const { audit, kept } = audits();
    const first = audit();
    expect(first).toMatchObject({ status: 0, err: "" });
    for (const part of ["run.node-", "audit-"]) expect(kept().filter((file) => file.includes(part))).toHaveLength(1);
    for (const file of kept()) expect(statSync(file).mode & 0o077).toBe(0);
    expect(audit()).toEqual(first);
  });

  it("is made anew in memory where what was kept is cut off, or is something else", () => {
    const { audit, kept } = audits();
    const first = audit();
    const files = kept().filter((file) => statSync(file).isFile());
    for (const file of files) truncateSync(file, 1000);
    expect(audit()).toEqual(first);
    for (const file of files) writeFileSync(file, "");
    expect(audit()).toEqual(first);
  });

  it("is not kept where Node is told to keep nothing, or the folder is none", () => {
    const { audit, kept, folder } = audits();
    const first = audit({ NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(kept()).toEqual([]);
    expect(audit({ XDG_CACHE_HOME: join(folder, "report.txt") })).toEqual(first);
  });
});
