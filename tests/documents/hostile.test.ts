import { describe, expect, it } from "vitest";
import { plainDetail } from "../../src/model/detail.ts";
import { openArchive } from "../../src/model/encoding/zip-archive.ts";
import { patchArchive } from "../../src/report/marked/patch-archive.ts";
import { anGiangFile, paragraph, read, wordFile } from "./sources.ts";

/** What is wrong with a file, or its text. */
async function outcome(name: string, content: Uint8Array | string): Promise<string> {
  const found = await read(name, content);
  return "problem" in found
    ? `${found.problem.code} ${plainDetail(found.problem.found ?? "")}`.trim()
    : found.document.text;
}

async function withPart(name: string, text: string): Promise<Uint8Array> {
  return patchArchive(openArchive(anGiangFile("docx")), new Map([[name, new TextEncoder().encode(text)]]));
}

describe("a hostile file gets a clear word", () => {
  it("that brings entities: no document type is read, so nothing is expanded or fetched", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    expect(await outcome("a.docx", await withPart("word/document.xml", xml))).toMatch(
      /^unreadable .*document\.xml:1:\d+: <!DOCTYPE>$/,
    );
  });

  it("that would unpack to far more than it takes", async () => {
    const zeros = await withPart("word/document.xml", "\0".repeat(100 * 1024 * 1024));
    expect(zeros.length).toBeLessThan(200_000);
    expect(await outcome("a.docx", zeros)).toMatch(/^expands-too-much \d{3,}$/);
  });

  it("that says it unpacks to less than it does", async () => {
    const bytes = await wordFile(paragraph("5 ca".repeat(1000)));
    const entry = openArchive(bytes).entries.get("word/document.xml");
    const at = (entry?.directory.byteOffset ?? 0) + 24;
    new DataView(bytes.buffer).setUint32(at, 100, true);
    expect(await outcome("a.docx", bytes)).toMatch(/^unreadable more-than zip: word\/document\.xml 100$/);
  });

  it("whose elements are nested without end", async () => {
    const deep = "<w:tbl><w:tr><w:tc>".repeat(100_000);
    expect(await outcome("a.docx", await wordFile(deep))).toMatch(
      /^unreadable more-than word\/document\.xml:\d+:\d+: <…> 512$/,
    );
    expect(await outcome("a.html", `<html>${"<div>".repeat(100_000)}`)).toMatch(/^unreadable more-than <…> 4000$/);
  });

  it("whose formatting is left open in thousands of paragraphs", async () => {
    const fonts = Array.from({ length: 3000 }, (_, at) => `<font color=${at}><p>`).join("");
    expect(await outcome("a.html", `<html>${fonts}`)).toMatch(/^unreadable more-than HTML \d+$/);
    expect(await outcome("a.html", "<p>1".repeat(400_000))).toMatch(/^unreadable more-than HTML 350000$/);
  });

  it("whose cells reach over thousands of rows and columns", async () => {
    const page = `<html><table>${"<tr><td rowspan=99999 colspan=99999>1".repeat(300)}</table>5 ca`;
    expect(await outcome("a.html", page)).toMatch(/5 ca$/);
  });

  it("that is cut off, or only begins like its kind", async () => {
    for (const ending of ["docx", "odt", "doc", "pdf"]) {
      const bytes = anGiangFile(ending);
      for (const length of [bytes.length - 2000, 900, 8])
        expect(await outcome(`a.${ending}`, bytes.slice(0, length))).not.toMatch(/^(?:internal|undefined)/);
    }
    expect(await outcome("a.pdf", "%PDF-1.7 nothing")).toBe("unreadable");
  });

  it("that is a PDF of ten thousand pages and one, or one of arrays within arrays", async () => {
    const pdf = (count: number, more: string) => {
      const pages = Array.from({ length: count }, (_, at) => at + 3);
      return [
        "%PDF-1.4",
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        `2 0 obj<</Type/Pages/Count ${count}/Kids[${pages.map((page) => `${page} 0 R`).join(" ")}]>>endobj`,
        ...pages.map((page) => `${page} 0 obj<</Type/Page/Parent 2 0 R${more}>>endobj`),
        "trailer<</Root 1 0 R>>",
      ].join("\n");
    };
    expect(await outcome("a.pdf", pdf(10_001, ""))).toBe("too-many-pages 10001");
    const deep = `/X ${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(await outcome("a.pdf", pdf(1, deep))).toBe("unreadable too-deep");
  });

  it("that has a page of half a million characters: what is beyond a limit is not left out without a word", async () => {
    const text = `BT /F 8 Tf 20 20 Td ${"(Sales were 12,345 in 2023 and 11,306 in the year before. )Tj ".repeat(9000)} ET`;
    const pdf = [
      "%PDF-1.4",
      "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
      "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj",
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj",
      `4 0 obj<</Length ${text.length}>>stream\n${text}\nendstream endobj`,
      "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
      "trailer<</Root 1 0 R>>",
    ].join("\n");
    expect(await outcome("a.pdf", pdf)).toBe("page-too-long 1");
  });

  it("that is protected by a password", async () => {
    const manifest = '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    const odt = await patchArchive(
      openArchive(anGiangFile("odt")),
      new Map([["META-INF/manifest.xml", new TextEncoder().encode(manifest)]]),
    );
    expect(await outcome("a.odt", odt)).toBe("encrypted");
    const office = new Uint8Array(2048);
    office.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    new DataView(office.buffer).setUint16(30, 9, true);
    const name = "EncryptedPackage\0";
    for (const [at, letter] of [...name].entries()) office[1024 + 2 * at] = letter.charCodeAt(0);
    new DataView(office.buffer).setUint16(1024 + 64, 2 * name.length, true);
    office[1024 + 66] = 2;
    expect(await outcome("a.docx", office)).toBe("encrypted");
  });
});
