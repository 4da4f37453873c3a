import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isOutOfMemory } from "../../src/cli/memory.node.ts";
import { workbook } from "../datasets/workbook/sheets.ts";
import { anGiangText } from "../documents/sources.ts";
import { isEverything } from "../everything.ts";
import { temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");

/** Runs a shell line with `recount` in it, in English. */
function shell(line: string, cwd: string) {
  const env = { PATH: process.env.PATH, HOME: cwd, RECOUNT_LANG: "en" };
  const command = line.replaceAll("recount", `exec ${process.execPath} $HEAP ${cli}`);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 110_000,
  });
  return { status, out: stdout, err: stderr };
}

describe("a call that takes more memory than there is ends with status 2 and one sentence", () => {
  // The second fills the heap in the midst of its audit, after ten times as long.
  const inputs = {
    "a text of short lines": "Có 1 ca.\n".repeat(400_000),
    "a long report": `${anGiangText}\n\n`.repeat(200),
  };
  const tried = Object.entries(inputs).slice(0, isEverything ? 2 : 1);
  test.each(tried)("%s in a small heap, without a word of V8's own, its results not half written", (_, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), text);
    const { status, out, err } = shell("HEAP=--max-old-space-size=24; recount audit a.txt --format json", folder);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^recount: out of memory: this process is limited to \d+ MB; split the input, or allow more: NODE_OPTIONS=\S+\n$/,
    );
  });

  test("one that fits is what it is in a large heap: the same words, the same status", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.txt"), "Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.");
    const roomy = shell("recount audit a.txt", folder);
    expect(roomy.status).toBe(1);
    expect(shell("HEAP=--max-old-space-size=300; recount audit a.txt", folder)).toEqual(roomy);
    expect(shell("HEAP=--max-old-space-size=300; recount audit b.txt", folder)).toEqual(
      shell("recount audit b.txt", folder),
    );
  });

  test("a sheet of 200,000 rows is no such call: 200 MB are enough for it", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a.xlsx"), await workbook({ rows: Array.from({ length: 200_000 }, (_, at) => [at]) }));
    const { status, err } = shell("HEAP=--max-old-space-size=200; recount compare a.xlsx", folder);
    expect([status, err.split("\n")[0]]).toEqual([
      2,
      expect.stringMatching(/^recount: a\.xlsx: no figure could be read/),
    ]);
  });

  test("where the system limits it", ({ skip }) => {
    const folder = temporaryFolder();
    if (shell("ulimit -v 2000000 && recount --version", folder).status !== 0) skip("no ulimit -v here");
    writeFileSync(join(folder, "a.txt"), "Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.");
    expect(shell("ulimit -v 2000000; recount audit a.txt", folder).status).toBe(1);
  });

  test("what Node throws instead of ending is no internal error", () => {
    for (const message of ["Array buffer allocation failed", "Invalid string length", "Map maximum size exceeded"])
      expect(isOutOfMemory(new RangeError(message))).toBe(true);
    expect(isOutOfMemory(new TypeError("x is not a function"))).toBe(false);
  });
});
