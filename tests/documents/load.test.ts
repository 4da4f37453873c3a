import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type LoadOptions, loadText } from "../../src/documents/load.node.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function problem(path: string, options?: LoadOptions) {
  const loaded = await loadText(path, options);
  return "problem" in loaded ? loaded.problem : loaded.document.name;
}

describe("a file", () => {
  test("is called by its own name unless it is given another", async () => {
    expect(await problem(file("a.txt", "5 ca"))).toBe("a.txt");
    expect(await problem(file("a.txt", "5 ca"), { name: "q1/a.txt" })).toBe("q1/a.txt");
  });

  test("that ends in .md is Markdown", async () => {
    for (const [name, kind] of [
      ["a.md", "heading"],
      ["a.txt", "paragraph"],
    ] as const)
      expect(await loadText(file(name, "# 5 ca"))).toMatchObject({ document: { blocks: [{ kind }] } });
  });

  test("may be as large as the limit, and not a byte larger", async () => {
    const path = file("a.txt", "12345678");
    expect(await problem(path, { limit: 8 })).toBe("a.txt");
    expect(await problem(path, { limit: 7 })).toMatchObject({ code: "too-large", place: { file: path } });
  });

  test("that never ends is stopped at the limit", async () => {
    expect(await problem("/dev/zero", { limit: 1_000_000 })).toMatchObject({ code: "too-large" });
  });

  test("that is not there, is a folder, lies below a file, points at itself or nowhere", async () => {
    const path = file("a.txt", "5 ca");
    symlinkSync("loop", join(folder, "loop"));
    symlinkSync("nowhere", join(folder, "dangling"));
    expect(await problem(join(folder, "none.txt"))).toMatchObject({ code: "file-missing" });
    expect(await problem(join(folder, "dangling"))).toMatchObject({ code: "file-missing" });
    expect(await problem(join(path, "b.txt"))).toMatchObject({ code: "file-missing" });
    expect(await problem(folder)).toMatchObject({ code: "is-a-directory" });
    expect(await problem(join(folder, "loop"))).toMatchObject({ code: "unreadable", found: "ELOOP" });
    expect(await problem("a\0b")).toMatchObject({ code: "unreadable" });
  });
});
