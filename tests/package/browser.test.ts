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

describe("the entry for browsers", () => {
  it("asks for nothing of Node", async () => {
    expect(await outside("src/index.ts")).toEqual(["vega", "vega-lite"]);
    expect(await outside("src/danfo.ts")).toEqual([]);
  });

  it("is not that for Node, which does", async () => {
    const found = await outside("src/index.node.ts").catch((error: unknown) => [String(error)]);
    expect(found.join(" ")).toMatch(/node:fs|duckdb/);
  });
});
