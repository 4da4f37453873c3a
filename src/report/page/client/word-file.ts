/// <reference lib="dom" />

import type { ZipFile } from "./zip-file.ts";

/** A Word file of one title and one table, made in the browser. */
export class WordFile {
  readonly #office = "http://schemas.openxmlformats.org";
  readonly #head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

  /** The file, put into an empty zip file. */
  blob(title: string, rows: readonly (readonly string[])[], zip: ZipFile): Blob {
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const types = `${this.#head}<Types xmlns="${this.#office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`;
    const relations = `${this.#head}<Relationships xmlns="${this.#office}/package/2006/relationships"><Relationship Id="r1" Type="${this.#office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
    zip.add("[Content_Types].xml", types);
    zip.add("_rels/.rels", relations);
    zip.add("word/document.xml", this.#document(title, rows));
    return new Blob([...zip.bytes()], { type: `${type}.document` });
  }

  #document(title: string, rows: readonly (readonly string[])[]): string {
    const page =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';
    const body = `${this.#paragraph(title, true, 28)}${rows.length > 0 ? this.#table(rows) : ""}${this.#paragraph("", false, 18)}${page}`;
    return `${this.#head}<w:document xmlns:w="${this.#office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  }

  /** Rows of another length than the one before begin another table: they are headings. */
  #table(rows: readonly (readonly string[])[]): string {
    const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:color="999999"/>`;
    const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("");
    const lines = rows.map((row, at) => {
      const bold = at === 0 || row.length !== rows[at - 1]?.length;
      const cell = (text: string) =>
        `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${this.#paragraph(text, bold, 18)}</w:tc>`;
      return `<w:tr>${row.map(cell).join("")}</w:tr>`;
    });
    return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${lines.join("")}</w:tbl>`;
  }

  #paragraph(text: string, strong: boolean, size: number): string {
    const safe = text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
    return `<w:p><w:r><w:rPr>${strong ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
  }
}
