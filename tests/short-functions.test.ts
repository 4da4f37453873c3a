import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../src");
const most = 40;

/** The functions of a file that are longer than that, by name and lines. */
function long(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
      if (lines > most) found.push(`${name}: ${node.name?.getText() ?? "a function"} has ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test.each(["charts", "cli", "report", "web"])("no function of src/%s is longer than 40 lines", (folder) => {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: "utf8" });
  const names = files.filter((name) => name.endsWith(".ts"));
  expect(names.length).toBeGreaterThan(10);
  expect(names.flatMap((name) => long(name, readFileSync(join(source, folder, name), "utf8")))).toEqual([]);
});

test("a function of 41 lines is found", () => {
  expect(long("a.ts", `function drawn() {\n${"// a line\n".repeat(39)}}`)).toEqual(["a.ts: drawn has 41 lines"]);
});
