import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { checkArchitecture, importsOf, layers } from "./architecture.ts";

const project = join(import.meta.dirname, "..");

function sourceFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".ts")).map((name) => `src/${name.replaceAll("\\", "/")}`);
  return new Map(paths.map((path) => [path, readFileSync(join(project, path), "utf8")]));
}

/** Names and versions, of `dependencies` or `devDependencies`. */
function declared(kind: "dependencies" | "devDependencies" | "peerDependencies"): ReadonlyMap<string, string> {
  const manifest: Partial<Record<typeof kind, Record<string, string>>> = JSON.parse(
    readFileSync(join(project, "package.json"), "utf8"),
  );
  return new Map(Object.entries(manifest[kind] ?? {}));
}

describe("recount's own imports", () => {
  it("go down the layers, without cycles, and take in only what package.json declares", () => {
    const sources = sourceFiles();
    expect(sources.size).toBeGreaterThan(10);
    expect(
      checkArchitecture(sources, [...declared("dependencies").keys(), ...declared("peerDependencies").keys()]),
    ).toEqual([]);
  });

  it.each([
    ["datasets", ["cells", "layout", "panel", "formats"]],
    [
      "engine",
      [
        "periods",
        "observations",
        "values",
        "bases",
        "columns",
        "results",
        "request",
        "memory",
        "gathering",
        "duckdb",
        "trino",
      ],
    ],
  ])("go from room to room of src/%s one way: %s", (layer, rooms) => {
    const roomOf = (path: string) => rooms.indexOf(new RegExp(`^src/${layer}/(\\w+)/`).exec(path)?.[1] ?? "");
    const files = [...sourceFiles()].filter(([path]) => roomOf(path) >= 0);
    expect(new Set(files.map(([path]) => roomOf(path))).size).toBe(rooms.length);
    const upward = files.flatMap(([path, text]) => {
      const reached = importsOf(text).filter((specifier) => specifier.startsWith("."));
      const rising = reached.filter((specifier) => roomOf(posix.join(posix.dirname(path), specifier)) > roomOf(path));
      return rising.map((specifier) => `${path}: ${specifier}`);
    });
    expect(upward).toEqual([]);
  });

  it("are drawn on layers without a cycle of their own", () => {
    const reach = (layer: string): readonly string[] => [
      layer,
      ...(layers[layer]?.imports.flatMap((below) => reach(below)) ?? []),
    ];
    for (const [layer, { imports }] of Object.entries(layers)) expect(imports.flatMap(reach)).not.toContain(layer);
  });
});

describe("the engine", () => {
  it("knows no language: what reads facts and claims and judges them takes a pack and imports none", () => {
    const engine = [...sourceFiles()].filter(([path]) => /^src\/(facts|claims|audit|datasets)\//.test(path));
    expect(engine.length).toBeGreaterThan(50);
    const packs = engine.filter(([, text]) => importsOf(text).some((path) => /language\/[a-z]{2}\//.test(path)));
    expect(packs.map(([path]) => path)).toEqual([]);
  });
});

describe("docs/decisions.md", () => {
  it("has a line for each dependency at its version, and for no other", () => {
    const rows = readFileSync(join(project, "docs/decisions.md"), "utf8").matchAll(/^\| `([^`]+)` (\S+) \|/gm);
    const decided = [...rows].map(([, name, version]) => `${name} ${version}`);
    const all = [...declared("dependencies"), ...declared("devDependencies")];
    expect(decided.sort()).toEqual(all.map(([name, version]) => `${name} ${version}`).sort());
  });
});

describe("the checker", () => {
  const model = ["src/model/a.ts", "export const a = 1;"] as const;

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ["an arrow down", [model, ["src/claims/b.ts", 'import { a } from "../model/a.ts";']], []],
    ["an arrow within a folder", [model, ["src/model/b.ts", 'export * from "./a.ts";']], []],
    ["the root, which may import all", [model, ["src/index.ts", 'export * from "./model/a.ts";']], []],
    ["a declared package", [["src/charts/b.ts", 'import { parse } from "vega/build/x.js";']], []],
    ["node: in the right place", [["src/cli/b.node.ts", 'import { readFile } from "node:fs/promises";']], []],
    [
      "an import in a comment or a string",
      [["src/model/b.ts", '// import "vega"\nexport const s = \'import "vega"\';']],
      [],
    ],
    [
      "an arrow up",
      [
        ["src/model/b.ts", 'import { c } from "../claims/c.ts";'],
        ["src/claims/c.ts", ""],
      ],
      ["src/model/b.ts: model may not import src/claims/c.ts"],
    ],
    [
      "an arrow up for types only",
      [
        ["src/compare/b.ts", 'import type { C } from "../audit/c.ts";'],
        ["src/audit/c.ts", ""],
      ],
      ["src/compare/b.ts: compare may not import src/audit/c.ts"],
    ],
    [
      "an arrow up that waits",
      [
        ["src/audit/b.ts", 'export const c = () => import("../report/c.ts");'],
        ["src/report/c.ts", ""],
      ],
      ["src/audit/b.ts: audit may not import src/report/c.ts"],
    ],
    [
      "an arrow up from a deeper folder",
      [
        ["src/language/vi/b.ts", 'export { c } from "../../claims/c.ts";'],
        ["src/claims/c.ts", ""],
      ],
      ["src/language/vi/b.ts: language may not import src/claims/c.ts"],
    ],
    [
      "the root, imported",
      [
        ["src/cli/b.ts", 'import "../index.ts";'],
        ["src/index.ts", ""],
      ],
      ["src/cli/b.ts: cli may not import src/index.ts"],
    ],
    ["a folder without a layer", [["src/helpers/b.ts", ""]], ["src/helpers: no layer"]],
    ["a missing file", [["src/model/b.ts", 'import "./a.js";']], ["src/model/b.ts: no such file: src/model/a.js"]],
    [
      "node: in a browser's file",
      [["src/report/b.ts", 'import fs from "node:fs";']],
      ["src/report/b.ts: node:fs outside *.node.ts"],
    ],
    [
      "node: in a browser's folder",
      [["src/audit/b.node.ts", 'import fs from "node:fs";']],
      ["src/audit/b.node.ts: node:fs in audit, which may run in a browser"],
    ],
    ["node without its colon", [["src/cli/b.node.ts", 'import fs from "fs";']], ["src/cli/b.node.ts: write node:fs"]],
    [
      "node: taken along",
      [
        ["src/report/b.ts", 'import "./c.node.ts";'],
        ["src/report/c.node.ts", 'import fs from "node:fs";'],
      ],
      ["src/report/b.ts: only *.node.ts may import src/report/c.node.ts"],
    ],
    [
      "an undeclared package",
      [["src/report/b.ts", 'import { x } from "@scope/name/deep.js";']],
      ["src/report/b.ts: @scope/name is not in the dependencies of package.json"],
    ],
    [
      "a package in the core",
      [["src/claims/b.ts", 'import { parse } from "vega";']],
      ["src/claims/b.ts: vega in the core, which has no dependency"],
    ],
    [
      "two files in a circle",
      [
        ["src/model/c.ts", 'import "./b.ts";'],
        ["src/model/b.ts", 'import type { C } from "./c.ts";'],
      ],
      ["cycle: src/model/b.ts -> src/model/c.ts -> src/model/b.ts"],
    ],
    [
      "a file that imports itself",
      [["src/model/b.ts", 'import "./b.ts";']],
      ["cycle: src/model/b.ts -> src/model/b.ts"],
    ],
  ])("%s", (_, sources, expected) => {
    expect(checkArchitecture(new Map(sources), ["vega"])).toEqual(expected);
  });

  it("sees every way to import", () => {
    const text = [
      'import a, { type A } from "a";',
      'import type { B } from "b";',
      'import * as c from "c";',
      'import "d";',
      'export { e } from "e";',
      'export * from "f";',
      'const g = await import("g");',
      'const h = require("h");',
      'type I = import("i").I;',
    ].join("\n");
    expect(importsOf(text)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
  });
});
