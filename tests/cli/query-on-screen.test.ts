import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run.node.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-query-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What standard output is sent by a call, as a terminal or not. */
async function printed(isTTY: boolean): Promise<string> {
  const path = join(folder, "a.csv");
  writeFileSync(
    path,
    "indicator,area,period,value\n\u001b[31mred\u009b31m,A,2023,1\n\u001b[31mred\u009b31m,A,2024,2\n",
  );
  const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
  Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true });
  let text = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk, ...more) => {
    text += String(chunk);
    for (const done of more) if (typeof done === "function") done();
    return true;
  });
  try {
    await run(["compare", path, "--format", "sql", "--lang", "en", "-q"]);
  } finally {
    write.mockRestore();
    if (before) Object.defineProperty(process.stdout, "isTTY", before);
    else Reflect.deleteProperty(process.stdout, "isTTY");
  }
  return text;
}

test("a query that goes to a terminal has no colour or command of the data's; one that goes to a file is what a database takes", async () => {
  const [screen, file] = [await printed(true), await printed(false)];
  expect(screen).toContain("'␛[31mred⟨U+009B⟩31m'");
  expect(screen).not.toContain("\u001b");
  expect(file).toContain("'\u001b[31mred\u009b31m'");
});
