import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

/** What a folder of `src` may import besides itself, and whether its `*.node.ts` files may touch `node:`. */
export interface Layer {
  readonly imports: readonly string[];
  readonly node: boolean;
  /** Whether it may import packages at all; the core may not. */
  readonly packages: boolean;
}

const belowReport = [
  "model",
  "language",
  "words",
  "compare",
  "documents",
  "datasets",
  "facts",
  "claims",
  "engine",
  "audit",
  "forecast",
  "charts",
];

const core = { node: false, packages: false };
const browser = { node: false, packages: true };
const host = { node: true, packages: true };

/**
 * The layers of docs/architecture.md, lowest first. An amendment to the design's table: audit and charts may import
 * words, the sentences that findings and axes are written with; charts may import language, for the names of totals; datasets may import language, for the phrases of table
 * headers, and compare, for the comparisons that a source prints; forecast may import engine, for which of several publications counts.
 */
export const layers: Readonly<Record<string, Layer>> = {
  model: { ...core, imports: [] },
  language: { ...core, imports: ["model"] },
  words: { ...core, imports: ["model"] },
  compare: { ...core, imports: ["model"] },
  documents: { ...host, imports: ["model"] },
  datasets: { ...host, imports: ["model", "language", "compare"] },
  facts: { ...core, imports: ["model", "language", "documents"] },
  claims: { ...core, imports: ["model", "language", "compare", "facts"] },
  engine: { ...host, imports: ["model", "compare", "datasets"] },
  audit: { ...core, imports: ["model", "language", "words", "compare", "datasets", "facts", "claims", "engine"] },
  forecast: { ...browser, imports: ["model", "compare", "engine"] },
  charts: { ...browser, imports: ["model", "language", "words", "audit", "compare", "engine", "forecast"] },
  report: { ...host, imports: belowReport },
  web: { ...host, imports: [...belowReport, "report"] },
  cli: { ...host, imports: [...belowReport, "report", "web"] },
};

/** Source text by path from the project's root, `src/model/rational.ts`. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Says what is wrong with the imports of some source files, one line each; nothing where all is well.
 *
 * Checked are: relative imports that reach no file; arrows that point up the layers; `node:` anywhere but in `*.node.ts`
 * of the folders that may; imports of `*.node.ts` by files that are none, which would take `node:` along; packages that
 * package.json does not declare, and any package in the core; cycles between files.
 */
export function checkArchitecture(sources: Sources, dependencies: readonly string[]): readonly string[] {
  const graph = new Map([...sources].map(([path, text]) => [path, importsOf(text)]));
  const wrong = [...graph].flatMap(([path, specifiers]) =>
    specifiers.flatMap((specifier) =>
      checkImport(path, specifier, sources, dependencies).map((why) => `${path}: ${why}`),
    ),
  );
  return [...wrong, ...checkFolders(sources), ...cycles(graph)];
}

/** Every module that a source names: import, import type, export from, import(), require(). */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function checkFolders(sources: Sources): readonly string[] {
  const folders = new Set([...sources.keys()].map(folderOf));
  return [...folders].filter((folder) => folder !== root && !layers[folder]).map((folder) => `src/${folder}: no layer`);
}

function checkImport(
  path: string,
  specifier: string,
  sources: Sources,
  dependencies: readonly string[],
): readonly string[] {
  if (specifier.startsWith(".")) return checkRelative(path, resolve(path, specifier), sources);
  if (specifier.startsWith("node:") || builtinModules.includes(specifier)) return checkNode(path, specifier);
  return checkPackage(path, specifier, dependencies);
}

function checkRelative(path: string, target: string, sources: Sources): readonly string[] {
  if (!sources.has(target)) return [`no such file: ${target}`];
  const [from, to] = [folderOf(path), folderOf(target)];
  const problems: string[] = [];
  const allowed = from === root || from === to || layers[from]?.imports.includes(to);
  if (!allowed) problems.push(`${from} may not import ${target}`);
  if (isNodeFile(target) && !isNodeFile(path)) problems.push(`only *.node.ts may import ${target}`);
  return problems;
}

function checkNode(path: string, specifier: string): readonly string[] {
  if (!specifier.startsWith("node:")) return [`write node:${specifier}`];
  if (!isNodeFile(path)) return [`${specifier} outside *.node.ts`];
  return layers[folderOf(path)]?.node ? [] : [`${specifier} in ${folderOf(path)}, which may run in a browser`];
}

function checkPackage(path: string, specifier: string, dependencies: readonly string[]): readonly string[] {
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const problems: string[] = [];
  if (!dependencies.includes(name)) problems.push(`${name} is not in the dependencies of package.json`);
  if (layers[folderOf(path)]?.packages === false) problems.push(`${name} in the core, which has no dependency`);
  return problems;
}

/** Each cycle once, from the file whose path sorts first. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add(`cycle: ${fromLeast(trail.slice(start)).join(" -> ")}`);
    if (start >= 0 || done.has(path)) return;
    for (const specifier of graph.get(path) ?? [])
      if (specifier.startsWith(".")) visit(resolve(path, specifier), [...trail, path]);
    done.add(path);
  };
  for (const path of [...graph.keys()].sort()) visit(path, []);
  return [...found];
}

function fromLeast(cycle: readonly string[]): readonly string[] {
  const least = cycle.indexOf([...cycle].sort()[0] ?? "");
  return [...cycle.slice(least), ...cycle.slice(0, least), ...cycle.slice(least, least + 1)];
}

/** The files directly in `src`, which may import all. */
const root = "";

/** `model` of `src/model/rational.ts` and of `src/model/deeper/x.ts`, {@link root} of `src/index.ts`. */
function folderOf(path: string): string {
  const [, folder, ...rest] = path.split("/");
  return folder !== undefined && rest.length > 0 ? folder : root;
}

function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

function isNodeFile(path: string): boolean {
  return path.endsWith(".node.ts");
}
