import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount } from "./built.ts";

const cwd = join(import.meta.dirname, "audit-1");
const expected = (name: string) => readFileSync(join(cwd, name), "utf8");

/**
 * The files of `audit-1/` are what was printed when `recount/audit@1` was made as such, byte for byte; in `data.ndjson` one sentence was reworded
 * since, that of the cause of a comparison of data.
 */
describe("recount/audit@1, which --format ndjson and json print of a report, stays as it was", () => {
  test.each([
    ["alone.ndjson", []],
    ["previous.ndjson", ["--previous", "last.txt"]],
    ["data.ndjson", ["--data", "figures.csv"]],
  ])("to the order of its fields: %s", (name, args) => {
    const { status, out } = recount(["audit", "report.txt", ...args, "--lang", "en", "--format", "ndjson"], { cwd });
    expect([status, out]).toEqual([1, expected(name)]);
  });

  test("as one object, the same", () => {
    const { out } = recount(["audit", "report.txt", "--lang", "en", "--format", "json"], { cwd });
    expect(out).toBe(`${JSON.stringify(JSON.parse(expected("alone.ndjson")), undefined, 2)}\n`);
  });
});
