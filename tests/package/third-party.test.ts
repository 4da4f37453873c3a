import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
// @ts-expect-error: a script without types
import { thirdParty } from "../../scripts/third-party.mjs";
import { project } from "./consumer.ts";

it("THIRD-PARTY.md lists what recount is installed with, at the versions of the lock file", () => {
  const text = readFileSync(join(project, "THIRD-PARTY.md"), "utf8");
  expect(text).toBe(thirdParty());
  for (const name of ["vega", "commander", "@duckdb/node-api"]) expect(text).toContain(`| \`${name}\` |`);
  expect(text).not.toContain("see the package");
});
