import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recount, temporaryFolder } from "./built.ts";

const right = "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%.\n";
const wrong = "Có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.\n";
const open = "Có 752 ca, giảm 64,8% so với cùng kỳ năm 2023.\n";

const doubtful = "Có 240 hồ sơ, đã giải quyết 200 hồ sơ, đạt 88,3%.\n";

/** A folder with files of these names and contents. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("the exit status", () => {
  const cwd = () => folderWith({ "right.txt": right, "wrong.txt": wrong, "open.txt": open, "doubtful.txt": doubtful });

  test.each([
    ["all agrees", ["right.txt"], 0],
    ["something does not", ["wrong.txt"], 1],
    ["one of several does not", ["right.txt", "wrong.txt"], 1],
    ["not verifiable is no error", ["open.txt"], 0],
    ["unless asked for", ["open.txt", "--fail-on", "unverifiable"], 1],
    ["and then what is wrong or doubtful fails all the more", ["wrong.txt", "--fail-on", "unverifiable"], 1],
    ["what is doubtful is no error either", ["doubtful.txt"], 0],
    ["unless asked for by name", ["doubtful.txt", "--fail-on", "doubtful"], 1],
    ["or with what cannot be verified", ["doubtful.txt", "--fail-on", "unverifiable"], 1],
    ["and not verifiable is not doubtful", ["open.txt", "--fail-on", "doubtful"], 0],
    ["never fails on findings", ["wrong.txt", "--fail-on", "never"], 0],
    ["a missing file", ["missing.txt"], 2],
    ["a missing file among others outweighs what they hold", ["wrong.txt", "missing.txt"], 2],
    ["a directory", ["."], 2],
    ["an unknown option", ["right.txt", "--fromat", "json"], 2],
    ["a bad value", ["right.txt", "--format", "xml"], 2],
    ["a value left out", ["right.txt", "--out"], 2],
    ["no file", [], 2],
  ] as const)("%s", (_, args, status) => {
    expect(recount(["audit", ...args], { cwd: cwd() }).status).toBe(status);
  });

  test("help and version are 0, no command and an unknown one are 2", () => {
    expect(recount(["--help"])).toMatchObject({ status: 0, err: "" });
    expect(recount(["audit", "--help"]).out).toMatch(/recount audit bao-cao\.txt --out/);
    expect(recount(["audit", "--help"]).out).toContain("recount audit bao-cao.txt --fail-on doubtful");
    expect(recount(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(recount([])).toMatchObject({ status: 2, out: "" });
    expect(recount(["audti"])).toMatchObject({ status: 2, out: "" });
  });
});

describe("what is refused is said in one line", () => {
  test.each([
    [
      ["audit", "x", "--fromat", "json", "--lang", "en"],
      "recount: unknown option '--fromat'; did you mean --format?\n",
    ],
    [["audti"], "recount: không có lệnh 'audti'; có phải ý bạn là audit?\n"],
    [["audit", "--lang", "en"], "recount: report missing; for example: recount audit report.txt\n"],
    [["audit", "none.txt", "--lang=en"], "recount: none.txt: file not found; check the path\n"],
    [
      ["audit", "x", "--lang=en", "--fail-on", "doubt"],
      "recount: --fail-on: invalid value 'doubt'; expected: inconsistent, doubtful, unverifiable, never\n",
    ],
    [["audit", "x", "--lang", "de"], "recount: --lang: giá trị 'de' không hợp lệ; cần: vi, en\n"],
  ])("%j", (args, err) => {
    expect(recount(args)).toEqual({ status: 2, out: "", err });
  });

  test.each([
    ["empty.txt", "", "the file is empty"],
    ["space.txt", " \n\n", "the file is empty"],
    ["a.pdf", "%PDF-1.7\n", "the file is damaged or of another format; open it"],
    ["zeros.bin", new Uint8Array(5000), "this is a binary file, not text"],
    ["latin.txt", new Uint8Array([0x35, 0x20, 0xe9, 0x0a]), ":1: byte 0xE9 at offset 2 is not UTF-8"],
  ])("%s", (name, content, sentence) => {
    const ran = recount(["audit", name, "--lang", "en"], { cwd: folderWith({ [name]: content }) });
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toContain(sentence);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a file of 300 MB, without reading it", () => {
    const cwd = temporaryFolder();
    closeSync(openSync(join(cwd, "huge.txt"), "w"));
    truncateSync(join(cwd, "huge.txt"), 300 * 1024 * 1024);
    const ran = recount(["audit", "huge.txt", "--lang", "en"], { cwd });
    expect(ran.err).toBe("recount: huge.txt: the file has 300 MB, the limit is 256 MB; split it\n");
  });

  test("a bad file does not stop the others", () => {
    const cwd = folderWith({ "wrong.txt": wrong, "empty.txt": "", "right.txt": right });
    const ran = recount(["audit", "wrong.txt", "empty.txt", "right.txt", "--format", "ndjson"], { cwd });
    const lines: readonly { readonly document: { readonly name: string } }[] = ran.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ document }) => document.name)).toEqual(["wrong.txt", "right.txt"]);
    expect(ran.err).toMatch(/^recount: empty\.txt: [^\n]+\n$/);
    expect(ran.status).toBe(2);
  });
});

describe("formats", () => {
  test("JSON is an object for one file, an array for several, whatever became of the others", () => {
    const cwd = folderWith({ "a.txt": right, "b.txt": wrong });
    const parse = (...files: string[]): unknown => JSON.parse(recount(["audit", ...files, "-f", "json"], { cwd }).out);
    expect(parse("a.txt")).toMatchObject({ schema: "recount/audit@1", document: { name: "a.txt", text: right } });
    expect(parse("a.txt", "b.txt")).toMatchObject([{ document: { name: "a.txt" } }, { document: { name: "b.txt" } }]);
    expect(parse("a.txt", "missing.txt")).toMatchObject([{ document: { name: "a.txt" } }]);
  });

  test("json@2 is the shape of data sets, of one file and of several", () => {
    const cwd = folderWith({ "a.txt": right, "b.txt": wrong });
    const parse = (...files: string[]): unknown =>
      JSON.parse(recount(["audit", ...files, "-f", "json@2"], { cwd }).out);
    expect(parse("a.txt")).toMatchObject({
      schema: "recount/audit@2",
      source: { kind: "document", name: "a.txt", text: right },
    });
    expect(parse("a.txt", "b.txt")).toMatchObject([{ source: { name: "a.txt" } }, { source: { name: "b.txt" } }]);
  });

  test("the audit.json of a page is what --format json prints", () => {
    const cwd = folderWith({ "a.txt": wrong });
    const { out } = recount(["audit", "a.txt", "-f", "json", "--out", "page"], { cwd });
    expect(readFileSync(join(cwd, "page", "audit.json"), "utf8")).toBe(out);
  });

  test("standard input is read for -", () => {
    const ran = recount(["audit", "-", "--format", "ndjson"], { input: wrong });
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      document: { name: "stdin", text: wrong },
      summary: { claims: 1, inconsistent: 1 },
      claims: [{ kind: "share", verdict: "inconsistent", reported: "n3", operands: ["n1", "n2"] }],
    });
  });

  test("a pipe gets neither colour nor lines of more than 80 columns", () => {
    const { out } = recount(["audit", "-", "--verbose"], { input: wrong + right + open });
    expect(out).not.toContain("\u001b");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(recount(["audit", "-", "--color"], { input: wrong }).out).toContain("\u001b");
  });

  test("Markdown comes without colour even where that is forced", () => {
    expect(recount(["audit", "-", "--format", "md", "--color"], { input: wrong }).out).not.toContain("\u001b");
  });
});

describe("the page", () => {
  test("goes to the folder of --out, and its place is told where it does no harm", () => {
    const cwd = folderWith({ "wrong.txt": wrong });
    const told = recount(["audit", "wrong.txt", "--out", "page", "--lang", "en"], { cwd });
    expect(told.out).toContain("Page: page/index.html");
    const data = recount(["audit", "wrong.txt", "--out", "page", "--format", "json", "--lang", "en"], { cwd });
    expect(data.err).toBe("recount: Page: page/index.html\n");
    expect(JSON.parse(data.out)).toMatchObject({ summary: { inconsistent: 1 } });
    expect(readdirSync(join(cwd, "page")).filter((name) => name.startsWith("."))).toEqual([".recount.json"]);
    expect(readFileSync(join(cwd, "page/index.html"), "utf8")).toContain("85,51%");
  });

  test("of several files go to a folder each", () => {
    const cwd = folderWith({ "a.txt": right, "b.txt": wrong });
    expect(recount(["audit", "a.txt", "b.txt", "--out", "pages"], { cwd }).status).toBe(1);
    expect(readdirSync(join(cwd, "pages")).sort()).toEqual(["a", "b"]);
  });

  test("is not written over an input, nor where a file stands", () => {
    const cwd = folderWith({ "index.html": wrong, file: "" });
    const over = recount(["audit", "index.html", "--out", "."], { cwd });
    expect(over.status).toBe(2);
    expect(readFileSync(join(cwd, "index.html"), "utf8")).toBe(wrong);
    expect(recount(["audit", "index.html", "--out", "file"], { cwd }).status).toBe(2);
  });
});

describe("streams", () => {
  test("a reader that has enough ends it quietly", () => {
    const cwd = folderWith({ "a.txt": right.repeat(2000) });
    const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
    const ran = spawnSync("sh", ["-c", `'${process.execPath}' '${cli}' audit a.txt -f json | head -1`], { cwd });
    expect(ran.stdout.toString()).toBe("{\n");
    expect(ran.stderr.toString()).toBe("");
  });

  const full = existsSync("/dev/full");
  test.skipIf(!full)(`a full disk is told${full ? "" : " (skipped: no /dev/full here)"}`, () => {
    const cwd = folderWith({ "a.txt": right });
    mkdirSync(join(cwd, "out"));
    const cli = join(import.meta.dirname, "../../dist/cli/recount.node.js");
    const ran = spawnSync("sh", ["-c", `'${process.execPath}' '${cli}' audit a.txt > /dev/full`], { cwd });
    expect(ran.status).toBe(2);
    expect(ran.stderr.toString()).toContain("ENOSPC");
  });
});
