import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openSession } from "../../src/cli/session.node.ts";
import { writtenPeriod } from "../../src/cli/written-period.ts";
import { recount } from "./built.ts";

const data = join(import.meta.dirname, "../../datasets/public-investment");

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "recount-calm-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe("periods as people write them", () => {
  test.each([
    ["6/2015", "2015-06"],
    ["06/2015", "2015-06"],
    ["tháng 6/2015", "2015-06"],
    ["Tháng 12 năm 2015", "2015-12"],
    ["June 2015", "2015-06"],
    ["quý II/2015", "2015-Q2"],
    ["2015-06", "2015-06"],
    ["2015/6", "2015-06"],
    ["2015.06", "2015-06"],
    ["201506", "2015-06"],
    ["201513", "201513"],
    ["1/2015..5/2015", "2015-01..2015-05"],
    ["latest", "latest"],
    ["13/2015", "13/2015"],
  ])("%s is %s", (written, notation) => {
    expect(writtenPeriod(written)).toBe(notation);
  });

  test("are taken by --at", () => {
    const { out, status } = recount(["compare", data, "--at", "tháng 6/2015", "--lang", "en"]);
    expect(status).toBe(0);
    expect(out).toContain("2015-06");
  });

  test("outside the data are refused with those that there are", () => {
    const { err, status } = recount(["compare", data, "--at", "2035-06", "--lang", "en"]);
    expect(status).toBe(2);
    expect(err).toContain("--at: no figures for 2035-06; the data cover 2014 to 2017");
  });
});

describe("what was meant", () => {
  test.each([
    ["last-year", "prior-year"],
    ["2010-2014", "2010..2014"],
    ["2010-14", "2010..2014"],
    ["2010 to 2014", "2010..2014"],
    ["LastYear", "prior-year"],
    ["yoy", "prior-year"],
  ])("%s: %s", (asked, meant) => {
    const { err, status } = recount(["compare", data, "--against", asked, "--lang", "en"]);
    expect(status).toBe(2);
    expect(err).toContain(`did you mean ${meant}?`);
  });

  test("recount help shows the help, and that of a command", () => {
    const all = recount(["help"], { env: { RECOUNT_LANG: "en" } });
    expect(all.status).toBe(0);
    expect(all.out).toContain("Usage: recount");
    expect(recount(["help", "compare"], { env: { RECOUNT_LANG: "en" } }).out).toContain("Usage: recount compare");
  });

  test("a shell that has no completion is told as the value that it is, with those that there are", () => {
    const { err, status } = recount(["completion", "powershell", "--lang", "en"]);
    expect(status).toBe(2);
    expect(err).toBe("recount: shell: invalid value 'powershell'; expected: bash, zsh, fish\n");
  });

  test("with --quiet a terminal is not told what is being done", () => {
    const stream = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const isTTY = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
    Object.defineProperty(process.stderr, "isTTY", { value: true, configurable: true });
    onTestFinished(() => {
      stream.mockRestore();
      if (isTTY) Object.defineProperty(process.stderr, "isTTY", isTTY);
      else Reflect.deleteProperty(process.stderr, "isTTY");
    });
    vi.stubEnv("TERM", "xterm");
    onTestFinished(() => void vi.unstubAllEnvs());
    const session = openSession();
    session.busy("reading", true);
    expect(stream.mock.calls.flat().join("")).toContain("reading");
    session.hush();
    session.status();
    stream.mockClear();
    session.busy("comparing", true);
    session.status();
    expect(stream).not.toHaveBeenCalled();
  });

  test.each(["bash", "zsh", "fish"])("completion for %s names commands and their options", (shell) => {
    const { out, status } = recount(["completion", shell]);
    expect(status).toBe(0);
    expect(out).toContain("forecast");
    expect(out).toMatch(/(--|-l )against/);
    if (shell !== "bash") return;
    expect(spawnSync("bash", ["-n"], { input: out }).status).toBe(0);
    const script = `${out}\nCOMP_WORDS=(recount fo); COMP_CWORD=1; _recount; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim()).toBe("forecast");
  });
});

describe("calm", () => {
  test.each(["empty.txt", "empty.csv"])("an empty %s ends with status 2", (name) => {
    const path = join(folder(), name);
    writeFileSync(path, "");
    expect(recount(["audit", path]).status).toBe(2);
  });

  test("guesses of several tables are one line, all of them with --verbose, none with --quiet", () => {
    const of = folder();
    const files = ["a", "b", "c"].map((name) => join(of, `${name}.csv`));
    for (const [at, file] of files.entries())
      writeFileSync(file, `tinh,thang,so ca\nHà Nội,2023-06,${at + 5}\nHà Nội,2024-06,${at + 9}\n`);
    const lines = (...more: readonly string[]) =>
      recount(["compare", ...files, "--lang", "en", ...more])
        .err.split("\n")
        .filter((line) => line.includes("guess"));
    expect(lines()).toHaveLength(1);
    expect(lines("--verbose").length).toBeGreaterThanOrEqual(3);
    expect(lines("--quiet")).toEqual([]);
  });
});
