import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { anGiangFile, documentOf, paragraph, wordFile } from "./sources.ts";

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;

async function textOf(body: string, parts?: Readonly<Record<string, string>>): Promise<string> {
  return (await documentOf("a.docx", await wordFile(body, parts))).text;
}

describe("a Word file", () => {
  it("has the words that mammoth finds in it", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(anGiangFile("docx")) });
    const words = (text: string) => text.replace(/\s+/g, "");
    expect(words((await documentOf("a.docx", anGiangFile("docx"))).text)).toBe(words(value));
  });

  it("is read as it stands after all changes: what was deleted is gone, what was inserted is there", async () => {
    const body = `<w:p>${run("Có ")}<w:del w:id="1">${"<w:r><w:delText>39</w:delText></w:r>"}</w:del><w:ins w:id="2">${run("49")}</w:ins>${run(" ca")}</w:p>`;
    expect(await textOf(body)).toBe("Có 49 ca");
  });

  it("keeps hidden text, field codes and the table of contents out", async () => {
    const contents = '<w:p><w:pPr><w:pStyle w:val="Mucluc1"/></w:pPr><w:r><w:t>Phần 1 12</w:t></w:r></w:p>';
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Mucluc1"><w:name w:val="toc 1"/></w:style></w:styles>`;
    const body = `${contents}<w:p>${run("5 ca")}${run(" 77", "<w:vanish/>")}<w:r><w:instrText>PAGE 3</w:instrText></w:r></w:p>`;
    expect(await textOf(body, { "word/styles.xml": styles })).toBe("5 ca");
  });

  it("joins a number that Word cut into runs, and does not take a raised mark for one of its digits", async () => {
    const body = `<w:p>${run("9")}${run("4")}${run("1", '<w:vertAlign w:val="superscript"/>')}${run(" lao động trên 5 km")}${run("2", '<w:vertAlign w:val="superscript"/>')}</w:p>`;
    expect(await textOf(body)).toBe("94¹ lao động trên 5 km²");
  });

  it("has its tables row by row, merged cells in their columns", async () => {
    const table = `<w:tbl>${row(cell("Chỉ tiêu"), cell("Năm 2024", '<w:gridSpan w:val="2"/>'))}${row(
      cell("Ca", '<w:vMerge w:val="restart"/>'),
      cell("10"),
      cell("12"),
    )}${row(cell("Ca", "<w:vMerge/>"), cell("11"), cell("13"))}</w:tbl>`;
    const { text, blocks, source } = await documentOf("a.docx", await wordFile(paragraph("Bảng 1") + table));
    expect(text).toBe("Bảng 1\n\n| Chỉ tiêu | Năm 2024 |  |\n| Ca | 10 | 12 |\n|  | 11 | 13 |");
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "table-row", "table-row", "table-row"]);
    const at = text.indexOf("13");
    const place = source?.spans.find(({ start, end }) => start <= at && at < end)?.place;
    expect(place).toMatchObject({ table: 1, row: 3, column: 3 });
  });

  it("reads a table of one column, or with prose in it, as paragraphs", async () => {
    expect(await textOf(`<w:tbl>${row(cell("Một"))}${row(cell("Hai"))}</w:tbl>`)).toBe("Một\n\nHai");
  });

  it("ties each footnote to its call", async () => {
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="0">${paragraph("x")}</w:footnote><w:footnote w:id="2">${paragraph("Trung Quốc 34.")}</w:footnote></w:footnotes>`;
    const body = `<w:p>${run("94 lao động")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(".")}</w:p>`;
    const found = await documentOf("a.docx", await wordFile(body, { "word/footnotes.xml": notes }));
    expect(found.text).toBe("94 lao động¹.\n\n¹ Trung Quốc 34.");
    expect(found.footnotes).toEqual([{ mark: "1", call: { start: 11, end: 12 }, note: 1 }]);
  });

  it("is read once where it holds two versions of a text box", async () => {
    const box = `<w:txbxContent>${paragraph("Hộp 7 ca")}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run("Ngoài")}</w:p>`;
    expect(await textOf(body)).toBe("Hộp 7 ca\n\nNgoài");
  });

  it("has composed letters, and shows no mark that turns the direction of writing", async () => {
    expect(await textOf(paragraph("Tỷ lệ\u202e 12\u200b,5%".normalize("NFD")))).toBe("Tỷ lệ 12,5%");
  });
});
