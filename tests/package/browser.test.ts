import { join } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { project } from "./consumer.ts";

/** What a bundle of an entry for browsers would have to take from elsewhere. */
async function outside(entry: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: join(project, entry),
    platform: "browser",
    // Drawing is asked for, and vega has been in browsers for long.
    external: [/^vega/, /^node:/],
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return [
    ...new Set(output.flatMap((each) => (each.type === "chunk" ? [...each.imports, ...each.dynamicImports] : []))),
  ]
    .filter((name) => !output.some(({ fileName }) => fileName === name))
    .sort();
}

describe("each room but that for Node", () => {
  it("asks for nothing of Node", async () => {
    for (const entry of ["index", "index.audit", "index.forecast", "danfo"])
      expect(await outside(`src/${entry}.ts`), entry).toEqual([]);
    for (const entry of ["index.charts", "index.report"])
      expect(await outside(`src/${entry}.ts`), entry).toEqual(["vega", "vega-lite"]);
  });

  it("is not that for Node, which does", async () => {
    const found = await outside("src/index.node.ts").catch((error: unknown) => [String(error)]);
    expect(found.join(" ")).toMatch(/node:fs|duckdb/);
  });
});
