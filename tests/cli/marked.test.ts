import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive, xmlPart } from "../../src/model/encoding/zip-archive.ts";
import { recount } from "./built.ts";

const files = join(import.meta.dirname, "..", "documents", "files");
const folder = mkdtempSync(join(tmpdir(), "recount-marked-"));
const bytesOf = (path: string) => Uint8Array.from(readFileSync(join(folder, path)));

beforeAll(() => {
  for (const ending of ["docx", "pdf", "odt"])
    copyFileSync(join(files, `an-giang.${ending}`), join(folder, `a.${ending}`));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("recount audit --marked", () => {
  it("gives a Word file back with a comment, and says where it is", async () => {
    const ran = recount(["audit", "a.docx", "--marked", "out.docx", "--lang", "en"], { cwd: folder });
    expect([ran.status, ran.err]).toEqual([1, ""]);
    expect(ran.out).toMatch(/a\.docx, paragraph \d+/);
    expect(ran.out).toMatch(/Marked file: out\.docx\n$/);
    expect(await xmlPart(openArchive(bytesOf("out.docx")), "word/comments.xml")).toContain("but the report says 94");
  });

  it("gives several back in a folder, a PDF with all its bytes", () => {
    mkdirSync(join(folder, "out"));
    const ran = recount(["audit", "a.docx", "a.pdf", "--marked", "out", "--lang", "en"], { cwd: folder });
    expect([ran.status, ran.err]).toEqual([1, ""]);
    const before = bytesOf("a.pdf");
    expect(Buffer.compare(bytesOf("out/a.pdf").subarray(0, before.length), before)).toBe(0);
    expect(existsSync(join(folder, "out", "a.docx"))).toBe(true);
  });

  it("never writes over what it read, nor over what is not its own", () => {
    const before = bytesOf("a.docx");
    const over = recount(["audit", "a.docx", "--marked", "a.docx", "--force", "--lang", "en"], { cwd: folder });
    expect([over.status, over.err]).toEqual([2, expect.stringContaining("was read as input")]);
    writeFileSync(join(folder, "mine.docx"), "mine");
    const mine = recount(["audit", "a.docx", "--marked", "mine.docx", "--lang", "en"], { cwd: folder });
    expect([mine.status, readFileSync(join(folder, "mine.docx"), "utf8")]).toEqual([2, "mine"]);
    expect(Buffer.compare(bytesOf("a.docx"), before)).toBe(0);
  });

  it("says of a format without comments what to do instead", () => {
    const ran = recount(["audit", "a.odt", "--marked", "out.odt", "--lang", "en"], { cwd: folder });
    expect([ran.status, existsSync(join(folder, "out.odt"))]).toEqual([2, false]);
    expect(ran.err).toBe(
      "recount: a.odt: comments cannot be written to this format (odt); use --out for a page with marks\n",
    );
  });
});
