import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as adapter from "../../src/danfo.ts";
import * as recount from "../../src/index.ts";

const project = join(import.meta.dirname, "../..");
const manifest = join(project, "notebooks/package.json");
const isInstalled = existsSync(join(manifest, "../node_modules/danfojs-node"));

/** The page's JavaScript as one program, and the lines that it says are printed. */
const text = readFileSync(join(project, "docs/danfo.md"), "utf8");
const code = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block = ""]) => block).join("\n");
const printed = [...code.matchAll(/^\/\/ -> (.*)$/gm)].map(([, line = ""]) => line);

function run(): readonly string[] {
  const lines: string[] = [];
  const scope = {
    ...recount,
    ...adapter,
    danfo: createRequire(manifest)("danfojs-node"),
    console: { log: (...values: readonly unknown[]) => lines.push(values.join(" ")) },
  };
  new Function(...Object.keys(scope), code.replaceAll(/^import .*$/gm, ""))(...Object.values(scope));
  return lines;
}

describe("docs/danfo.md", () => {
  const name = "prints with the real danfo.js what it says";
  if (isInstalled) it(name, () => expect(run()).toEqual(printed), 30_000);
  else it.skip(`${name} (skipped: danfo.js is not installed: npm ci --ignore-scripts in notebooks/)`);

  it("names the version that package.json has as an optional peer and that notebooks/ tests with", () => {
    const read = (path: string): { readonly [key: string]: Readonly<Record<string, unknown>> | undefined } =>
      JSON.parse(readFileSync(join(project, path), "utf8"));
    const version = read("package.json").peerDependencies?.["danfojs-node"];
    expect(version).toBe(read("notebooks/package.json").dependencies?.["danfojs-node"]);
    expect(read("package.json").peerDependenciesMeta?.["danfojs-node"]).toEqual({ optional: true });
    expect(text).toContain(`danfojs-node@${version}`);
  });
});
