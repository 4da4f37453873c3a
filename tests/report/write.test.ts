import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeBundle } from "../../src/report/write.node.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "recount-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test("files land in their folders, over older ones, and nothing else is left", async () => {
  await writeBundle(dir, [{ path: "index.html", content: "old" }]);
  await writeBundle(dir, [
    { path: "index.html", content: "new" },
    { path: "charts/a.svg", content: "<svg/>" },
  ]);
  expect(await readFile(join(dir, "index.html"), "utf8")).toBe("new");
  expect(await readFile(join(dir, "charts", "a.svg"), "utf8")).toBe("<svg/>");
  expect((await readdir(dir)).sort()).toEqual([".recount.json", "charts", "index.html"]);
});

test("an input is never written over, not even through a link, and then nothing is written", async () => {
  const input = join(dir, "index.html");
  await writeFile(input, "the report");
  const out = join(dir, "out");
  await symlink(dir, out);
  const files = [
    { path: "audit.json", content: "{}" },
    { path: "index.html", content: "page" },
  ];
  await expect(writeBundle(out, files, { inputs: [input] })).rejects.toMatchObject({
    problem: { code: "output-is-input" },
  });
  expect(await readFile(input, "utf8")).toBe("the report");
  expect((await readdir(dir)).sort()).toEqual(["index.html", "out"]);
});

test("a failure leaves no half-written file and no temporary one", async () => {
  await writeFile(join(dir, "charts"), "a file where a folder should be");
  const files = [
    { path: "index.html", content: "page" },
    { path: "charts/a.svg", content: "<svg/>" },
  ];
  await expect(writeBundle(dir, files)).rejects.toThrow();
  expect(await readdir(dir)).toEqual(["charts"]);
});

test("a path that leaves the folder is refused", async () => {
  for (const path of ["../x", "/x", "charts/../../x"])
    await expect(writeBundle(dir, [{ path, content: "" }])).rejects.toThrow(RangeError);
});
