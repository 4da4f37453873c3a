import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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
  const version = () => spawnSync(process.execPath, [cli, "--version"], { env: { XDG_CACHE_HOME: caches } }).status;
  const kept = () => readdirSync(caches, { recursive: true }).map((name) => join(caches, String(name)));
  return { audit, version, kept, folder };
}

describe("what V8 made of the command line", () => {
  it("is kept for the next start, where nobody else can write, and nothing printed changes", () => {
    const { audit, kept } = audits();
    const first = audit();
    expect(first).toMatchObject({ status: 0, err: "" });
    for (const part of ["/run.node-", "/audit-"]) expect(kept().filter((file) => file.includes(part))).toHaveLength(1);
    for (const file of kept()) expect(statSync(file).mode & 0o077).toBe(0);
    expect(audit()).toEqual(first);
  });

  it("is kept apart for calls of another sort, which call other functions", () => {
    const { audit, version, kept } = audits();
    expect(version()).toBe(0);
    const first = audit();
    const parts = kept().filter((file) => file.includes("run.node-"));
    expect(parts.map((file) => /-(audit-txt|-)-brief-v/.exec(file)?.[1]).sort()).toEqual(["-", "audit-txt"]);
    const sizes = Object.fromEntries(parts.map((file) => [file.includes("audit-txt"), statSync(file).size]));
    expect(sizes.true).toBeGreaterThan(sizes.false ?? 0);
    expect(audit()).toEqual(first);
    expect(kept().filter((file) => file.includes("run.node-"))).toHaveLength(2);
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

  it("is made anew where one bit of what was kept is another, and then kept again", () => {
    const { audit, kept } = audits();
    const first = audit();
    const files = kept().filter((file) => statSync(file).isFile());
    const before = files.map((file) => readFileSync(file));
    // V8 ends the process with a dump, or runs something else, where it is given any of these.
    for (const place of [0, 40, 0.3, 0.5, 0.7, 0.9]) {
      const changed = before.map((bytes) => {
        const copy = Buffer.from(bytes);
        const where = place < 1 ? Math.floor(place * copy.length) : place;
        copy[where] = (copy[where] ?? 0) ^ 1;
        return copy;
      });
      for (const [at, file] of files.entries()) writeFileSync(file, changed[at] ?? "");
      expect(audit()).toEqual(first);
      for (const [at, file] of files.entries()) expect(changed[at]?.equals(readFileSync(file))).toBe(false);
      expect(audit()).toEqual(first);
    }
  });

  it("is made anew where V8 was set otherwise when it was kept, and then kept again", () => {
    const { audit, kept } = audits();
    const first = audit();
    const files = kept().filter((file) => statSync(file).isFile());
    const before = files.map((file) => readFileSync(file));
    expect(audit({ NODE_OPTIONS: "--interpreted-frames-native-stack" })).toEqual(first);
    for (const [at, file] of files.entries()) expect(before[at]?.equals(readFileSync(file))).toBe(false);
  });

  it("is neither read nor kept in a folder that others may write to, or that is a link", () => {
    const { audit, kept, folder } = audits();
    const first = audit();
    const own = join(folder, "caches", "recount");
    const files = kept().filter((file) => statSync(file).isFile());
    const poisoned = () => {
      for (const file of files) writeFileSync(file, poison);
    };
    const poison = Buffer.from("poison");
    poisoned();
    chmodSync(own, 0o777);
    expect(audit()).toEqual(first);
    for (const file of files) expect(readFileSync(file)).toEqual(poison);
    chmodSync(own, 0o700);
    renameSync(own, join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), own);
    expect(audit()).toEqual(first);
    for (const file of files) expect(readFileSync(file)).toEqual(poison);
  });

  it("of a process that was killed while it kept something is gone with the next that is kept, after an hour", () => {
    const { audit, folder } = audits();
    const own = join(folder, "caches", "recount");
    mkdirSync(own, { mode: 0o700 });
    const [old, young] = ["run.node-a-v20-x64.123", "run.node-b-v20-x64.124"].map((name) => join(own, name)) as [
      string,
      string,
    ];
    for (const file of [old, young]) writeFileSync(file, "half");
    const twoHoursAgo = Date.now() / 1000 - 7200;
    utimesSync(old, twoHoursAgo, twoHoursAgo);
    audit();
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });

  it("of a version that is gone is gone with the next that is kept, after a season", () => {
    const { audit, folder } = audits();
    const own = join(folder, "caches", "recount");
    mkdirSync(own, { mode: 0o700 });
    const ages = { "run.node-a-v20-x64": 100, "run.node-b-v20-x64": 80 };
    for (const [name, days] of Object.entries(ages)) {
      const kept = Date.now() / 1000 - days * 86_400;
      writeFileSync(join(own, name), "whole");
      utimesSync(join(own, name), kept, kept);
    }
    audit();
    expect(Object.keys(ages).map((name) => existsSync(join(own, name)))).toEqual([false, true]);
  });

  it("is of a thousand files at most, of which the newest stay", () => {
    const { audit, kept, folder } = audits();
    const own = join(folder, "caches", "recount");
    mkdirSync(own, { mode: 0o700 });
    const nameOf = (at: number) => join(own, `area-${at}-v20-x64`);
    for (let at = 0; at < 1010; at++) {
      writeFileSync(nameOf(at), "whole");
      const made = Date.now() / 1000 - 60 - at;
      utimesSync(nameOf(at), made, made);
    }
    audit();
    expect([existsSync(nameOf(0)), existsSync(nameOf(900)), existsSync(nameOf(1009))]).toEqual([true, true, false]);
    expect(kept().filter((file) => statSync(file).isFile()).length).toBeLessThan(1003);
  });

  it("is not kept where Node is told to keep nothing, or the folder is none", () => {
    const { audit, kept, folder } = audits();
    const first = audit({ NODE_DISABLE_COMPILE_CACHE: "1" });
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(kept()).toEqual([]);
    expect(audit({ XDG_CACHE_HOME: join(folder, "report.txt") })).toEqual(first);
  });
});
