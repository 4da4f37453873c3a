import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { project } from "./consumer.ts";

/** The bytes, packed, of a page's script that uses some names of an entry, as a bundler makes it. */
async function packed(names: string, entry: string): Promise<number> {
  const folder = await mkdtemp(join(project, "tests", ".size-"));
  try {
    const input = join(folder, "page.ts");
    writeFileSync(input, `export { ${names} } from "${join(project, "src", entry)}";`);
    const bundle = await rolldown({
      input,
      platform: "browser",
      treeshake: { moduleSideEffects: false },
      logLevel: "silent",
    });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    const first = output.find((each) => each.type === "chunk" && each.isEntry);
    return gzipSync(first?.type === "chunk" ? first.code : "", { level: 9 }).length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("what a page loads", () => {
  it("is at most 25 kB packed for compare", async () => {
    const size = await packed("compare", "index.ts");
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThan(25 * 1024);
  });

  it("has no words in it, of which charts and reports are made", async () => {
    expect(await packed("compare, panelOf, rows", "index.ts")).toBeLessThan(42 * 1024);
  });
});
