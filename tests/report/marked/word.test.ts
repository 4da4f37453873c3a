import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { detail } from "../../../src/model/detail.ts";
import { openArchive, unpack, xmlPart } from "../../../src/model/encoding/zip-archive.ts";
import { markDocx } from "../../../src/report/marked/docx/mark-docx.ts";
import { type MarkOptions, marksOf } from "../../../src/report/marked/mark.ts";
import { anGiangFile, documentOf, paragraph, wordFile } from "../../documents/sources.ts";
import { converted, describeInOffice } from "../../office.ts";

/** The file with its marks. */
async function marked(
  bytes: Uint8Array,
  options: Partial<MarkOptions> & { track?: boolean } = {},
): Promise<Uint8Array> {
  const document = await documentOf("report.docx", bytes);
  const marks = marksOf(audit(document, { lang: "en" }), { lang: "en", ...options });
  return markDocx({ bytes, document, marks, lang: "en", track: options.track ?? false });
}

/** What mammoth, which is none of recount, reads: text with comments. */
async function readBack(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["comment-reference => sup"] },
  );
  return value;
}

const main = async (bytes: Uint8Array) => xmlPart(openArchive(bytes), "word/document.xml");
const wrong = "Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 85,51%.";

describe("a Word file given back", () => {
  it("has one comment, at the 94 that its footnote makes 96, and the same words", async () => {
    const bytes = await marked(anGiangFile("docx"));
    const html = await readBack(bytes);
    expect(html.match(/Comment \[rc\d\]/g)).toHaveLength(1);
    expect(html).toContain("Inconsistent: The parts 45 + 34 + 14 + 3 add up to 96, but the report says 94 (off by 2).");
    expect(await main(bytes)).toMatch(
      /commentRangeStart w:id="0"\/><w:r><w:rPr><\/w:rPr><w:t[^>]*>94<\/w:t><\/w:r><w:commentRangeEnd/,
    );
    const words = async (file: Uint8Array) => (await documentOf("a.docx", file)).text;
    expect(await words(bytes)).toBe(await words(anGiangFile("docx")));
  });

  it("has all else byte for byte, packed as it was", async () => {
    const before = openArchive(anGiangFile("docx"));
    const after = openArchive(await marked(anGiangFile("docx")));
    const changed = [...after.entries.values()].filter(({ name, record }) => {
      const old = before.entries.get(name);
      return !old || Buffer.compare(old.record, record) !== 0;
    });
    expect(changed.map(({ name }) => name)).toEqual([
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "[Content_Types].xml",
      "word/comments.xml",
    ]);
    for (const entry of after.entries.values()) expect((await unpack(entry)).length).toBe(entry.size);
  });

  it("is the same file where nothing is wrong", async () => {
    const bytes = await wordFile(paragraph("Toàn tỉnh có 149/156 xã đạt chuẩn, đạt tỷ lệ 95,51%."));
    expect(await marked(bytes)).toBe(bytes);
    expect(await readBack(await marked(bytes, { confirmed: true }))).toContain("Agrees: 149 / 156 = 95.51%");
  });

  it("has the comment at a number that Word cut into runs, and at one beside an entity", async () => {
    const xml = await main(
      await marked(await wordFile(paragraph("A &amp; B có 149/156 xã đạt chuẩn, đạt tỷ lệ 85", ",51%."))),
    );
    expect(xml).toContain('tỷ lệ </w:t></w:r><w:commentRangeStart w:id="0"/>');
    expect(xml).toContain(',51%</w:t></w:r><w:commentRangeEnd w:id="0"/>');
  });

  it("is refused where marks would break it: characters within characters are XML, and no Word document", async () => {
    const bytes = await wordFile(`<w:p><w:r><w:t><w:t>${wrong}</w:t></w:t></w:r></w:p>`);
    await expect(marked(bytes)).rejects.toMatchObject({
      problem: { code: "unreadable", found: detail("marks-change") },
    });
  });

  it("has the correction as a change to accept or reject, written as the number was", async () => {
    const bytes = await marked(await wordFile(paragraph(wrong)), { track: true });
    const xml = await main(bytes);
    expect(xml).toContain('<w:delText xml:space="preserve">85,51%</w:delText>');
    expect(xml).toContain('<w:t xml:space="preserve">95,51%</w:t></w:r></w:ins>');
    expect((await documentOf("a.docx", bytes)).text).toBe(wrong.replace("85,51", "95,51"));
  });

  it("keeps the comments that were there", async () => {
    const first = await marked(await wordFile(paragraph(wrong)));
    const second = await marked(first);
    expect((await readBack(second)).match(/Comment \[rc\d\]/g)).toHaveLength(2);
    expect(await xmlPart(openArchive(second), "word/comments.xml")).toMatch(/w:id="0".*w:id="1"/s);
  });

  it("has the comment on a note's number at the note's call, since Word has none in notes", async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const notes = `<w:footnotes ${space}><w:footnote w:id="2">${paragraph(wrong)}</w:footnote></w:footnotes>`;
    const body = `<w:p><w:r><w:t>Kết quả</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const bytes = await marked(await wordFile(body, { "word/footnotes.xml": notes }));
    expect(await main(bytes)).toContain(
      '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
    );
    expect(await readBack(bytes)).toContain("In the note, the number 85,51%.");
  });
});

describeInOffice("writer", "LibreOffice opens the Word file given back", () => {
  it("and shows its text and its comment", () => {
    return marked(anGiangFile("docx")).then(async (bytes) => {
      const odt = openArchive(converted("report.docx", bytes, "odt"));
      const content = await xmlPart(odt, "content.xml");
      expect(content).toMatch(
        /<office:annotation [^>]*>.*Inconsistent: The parts 45 \+ 34 \+ 14 \+ 3.*<\/office:annotation>/s,
      );
      expect(content).toMatch(/<\/office:annotation>94<office:annotation-end/);
      const pdf = await documentOf("report.pdf", converted("report.docx", bytes, "pdf"));
      expect(pdf.text.replace(/\s+/g, " ")).toContain("trong đó 94 lao động ở các khu công nghiệp");
    });
  });
});
