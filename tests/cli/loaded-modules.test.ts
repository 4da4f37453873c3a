import { spawnSync } from "node:child_process";
import { openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");

it("an audit of a small text loads no module of Node that it has no use for, with what it prints as it was", () => {
  const folder = temporaryFolder();
  const [text, list, loaded] = [join(folder, "report.txt"), join(folder, "list.cjs"), join(folder, "loaded.json")];
  writeFileSync(text, "The hospital treated 137 cases, down 45% from 251 cases a year earlier.\n");
  const write = `require("node:fs").writeFileSync(${JSON.stringify(loaded)},JSON.stringify(process.moduleLoadList))`;
  writeFileSync(list, `process.on("exit",()=>{${write}})`);
  const env = { PATH: process.env.PATH, RECOUNT_LANG: "en", XDG_CACHE_HOME: folder };
  const [out, err] = [join(folder, "out"), join(folder, "err")];
  const stdio = ["ignore" as const, openSync(out, "w"), openSync(err, "w")];
  expect(spawnSync(process.execPath, ["--require", list, cli, "audit", text], { env, stdio }).status).toBe(0);
  expect(readFileSync(err, "utf8")).toBe("");
  expect(readFileSync(out, "utf8")).toContain("change: 1");
  const modules: readonly string[] = JSON.parse(readFileSync(loaded, "utf8"));
  expect(modules).toContain("NativeModule vm");
  for (const each of [
    "internal/fs/promises",
    "internal/readline/interface",
    "worker_threads",
    "stream/web",
    "stream",
    "v8",
    "zlib",
    "net",
  ])
    expect(modules).not.toContain(`NativeModule ${each}`);
});

it("has the weights of readings as texts, no table of which V8 would make thousands of entries at each start", () => {
  const audit = readFileSync(join(import.meta.dirname, "../../dist/cli/audit.js"), "utf8");
  // As booleans, since the file would be printed whole.
  expect({ text: /(?:\n|\\n)area agree(?:\t|\\t)/.test(audit), entry: /"area agree":/.test(audit) }).toEqual({
    text: true,
    entry: false,
  });
});
