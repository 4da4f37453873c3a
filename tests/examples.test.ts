import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Example, examplesOf, exportsOf, readOutcome } from "./examples.ts";

const project = join(import.meta.dirname, "..");
const sources = new Map(
  readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => [path, readFileSync(join(project, path), "utf8")]),
);
/** What modules export, by which examples name it; the words of a language are found by `wordsFor`, and rooms pass on. */
const exported = new Map(
  [...sources]
    .filter(([path]) => !/^src\/(words\/\w+\/|index\.)/.test(path))
    .map(([path, text]) => [path, exportsOf(path, text)]),
);

/** Runs an example with `scope` as its surroundings, and holds each value to the one behind its arrow. */
async function run(example: Example, scope: Readonly<Record<string, unknown>>): Promise<void> {
  const check = async (index: number, evaluate: () => Promise<unknown>) => {
    const { expression, expected } = example.checks[index] ?? { expression: "", expected: "" };
    const outcome = readOutcome(expected);
    if ("throws" in outcome) await expect(evaluate(), expression).rejects.toHaveProperty("name", outcome.throws);
    else expect(await evaluate(), expression).toEqual(outcome.value);
  };
  const names = Object.keys(scope);
  const body = new Function("check", ...names, `return (async () => {${example.script}\n})();`);
  expect.hasAssertions();
  await body(check, ...names.map((name) => scope[name]));
}

/** Where an example in `path` finds a name: in its own module, else in its folder, else anywhere; twice is an error. */
function moduleOf(name: string, path: string): string | undefined {
  const homes = [...exported].filter(([, names]) => names.includes(name)).map(([home]) => home);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const near = homes.includes(path) ? [path] : homes.filter((home) => home.startsWith(folder));
  const found = near.length > 0 ? near : homes;
  if (found.length > 1) throw new Error(`${path}: ${name} is in ${found.join(", ")}`);
  return found[0];
}

async function scopeOf(example: Example, path: string): Promise<Record<string, unknown>> {
  const scope: Record<string, unknown> = {};
  for (const name of example.names) {
    const home = moduleOf(name, path);
    if (home === undefined) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(join(project, home)).href);
    scope[name] = module[name];
  }
  return scope;
}

describe("the example of", () => {
  for (const [path, text] of sources) {
    if (!text.includes("@example")) continue;
    let examples: readonly Example[];
    try {
      examples = examplesOf(path, text);
    } catch (cause) {
      it(path, () => {
        throw cause;
      });
      continue;
    }
    for (const example of examples) {
      it(`${path}:${example.line}`, async () => run(example, await scopeOf(example, path)));
    }
  }
});

describe("an example that is wrong fails:", () => {
  const inDocstring = (...lines: readonly string[]) =>
    ["/**", " * Adds.", " *", " * @example", ...lines.map((line) => ` * ${line}`), " */", "export const a = 1;"].join(
      "\n",
    );
  const attempt = async (...lines: readonly string[]) => {
    for (const example of examplesOf("src/a.ts", inDocstring(...lines))) await run(example, { a: 1 });
  };

  it.each([
    ["another value", ["a + 1 // -> 3"], "a + 1"],
    ["another value later on", ["a // -> 1", "a // -> 2"], "expected 1 to deeply equal 2"],
    ["no error", ["a // -> throws RangeError"], "resolved"],
    ["another error", ["null.b // -> throws RangeError"], "TypeError"],
    ["an error without being asked for", ["null.b // -> 1"], "null"],
    ["no arrow", ["a + 1"], "no line with"],
    ["only a comment", ["// 1 + 1 is 2"], "no line with"],
    ["an arrow after nothing", ["// -> 1"], "no expression"],
    ["a second arrow after one expression", ["a // -> 1", "", "// -> 1"], "no expression"],
    ["an arrow after a declaration", ["const b = a; // -> 1"], "no expression"],
    ["words behind the arrow", ["a // -> 1, since it is one"], "no value"],
    ["nothing behind the arrow", ["a // ->"], "no value"],
    ["a call behind the arrow", ["a // -> Number(1)"], "no value"],
    ["no code", ["a + ( // -> 1"], "src/a.ts:4: Expression expected"],
    ["an unknown name", ["b // -> 1"], "b is not defined"],
  ])("%s", async (_, lines, message) => {
    await expect(attempt(...lines)).rejects.toThrow(message);
  });

  it("one that belongs to nothing", () => {
    const text = "function a() {\n  return 1;\n  /**\n   * @example\n   * 1 // -> 1\n   */\n}";
    expect(() => examplesOf("src/a.ts", text)).toThrow("belongs to no declaration");
  });
});

describe("an example that is right passes:", () => {
  it.each([
    ["a line", "1 + 1; // -> 2"],
    ["several lines", "const b = [1, 2];\nb.map(\n  (c) => c + 1,\n);\nb.length // -> 2"],
    ["a value on the next line", '"a long expression"\n// -> "a long expression"\n1 // -> 1'],
    ["a list over lines", "[\n  1,\n  2,\n] // -> [1, 2]"],
    ["types", "const b: number = 1;\n(b as number) // -> 1"],
    ["a promise", "await Promise.resolve(-1.5) // -> -1.5"],
    ["all kinds of value", '({ b: [1n, null, "x"], "c": true, d: undefined }) // -> { b: [1n, null, "x"], c: true }'],
    ["an error", "null.b // -> throws TypeError"],
  ])("%s", async (_, code) => {
    const docstring = `/**\n * @example\n${code.replace(/^/gm, " * ")}\n */\nexport const a = 1;`;
    for (const example of examplesOf("src/a.ts", docstring)) await run(example, {});
  });
});
