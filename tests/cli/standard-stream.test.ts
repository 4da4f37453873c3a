import { spawn, spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./built.ts";

const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
const line = "The hospital treated 137 cases, down 45% from 251 cases a year earlier.\n\n";

/** A report of so many claims, and how its audit is called with what it prints sent elsewhere. */
function audited(claims: number) {
  const folder = temporaryFolder();
  const file = join(folder, "report.txt");
  writeFileSync(file, line.repeat(claims));
  const args = [cli, "audit", file, "--format", "json"];
  const env = { PATH: process.env.PATH, RECOUNT_LANG: "en", XDG_CACHE_HOME: folder };
  const shell = (redirected: string) =>
    spawnSync("sh", ["-c", `"$0" "$@" ${redirected}`, process.execPath, ...args], { env, encoding: "utf8" });
  return { folder, args, env, shell };
}

test("a file, a pipe and a stream are sent the same", () => {
  const { folder, shell } = audited(40);
  const streamed = shell("");
  expect(streamed).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(streamed.stdout).claims).toHaveLength(40);
  expect(shell("| cat").stdout).toBe(streamed.stdout);
  const file = join(folder, "out.json");
  expect(shell(`> '${file}'`).status).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(streamed.stdout);
  expect(shell("> /dev/null")).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("a reader who has enough of a pipe ends the call without a word", () => {
  const { shell } = audited(400);
  expect(shell("| head -c 10")).toMatchObject({ stdout: '{\n  "schem', stderr: "" });
});

test("a pipe that does not wait for its reader is sent everything all the same", async () => {
  const { folder, args, env, shell } = audited(400);
  const pipe = join(folder, "pipe");
  expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
  const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", writer, "ignore"] });
  const ended = new Promise((done) => child.on("close", done));
  // What is written by then is more than a pipe holds.
  await new Promise((done) => setTimeout(done, 2000));
  closeSync(writer);
  let got = "";
  const bytes = Buffer.alloc(65_536);
  for (let isOpen = true; isOpen; ) {
    try {
      const read = readSync(reader, bytes);
      got += bytes.toString("latin1", 0, read);
      isOpen = read > 0;
    } catch {
      await new Promise((done) => setTimeout(done, 5));
    }
  }
  expect(await ended).toBe(0);
  expect(Buffer.from(got, "latin1").toString()).toBe(shell("| cat").stdout);
});
