/// <reference lib="dom" />

/** Makes a Word file of one title and one table, in the browser; written into the page as it stands, uses nothing from outside. */
export function wordFile(title: string, rows: readonly (readonly string[])[]): Blob {
  const space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:color="999999"/>`;
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(side).join("");
  const bold = new Set(rows.flatMap((row, at) => (at === 0 || row.length !== rows[at - 1]?.length ? [row] : [])));
  const lines = rows.map(
    (row) =>
      `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(cell, bold.has(row), 18)}</w:tc>`).join("")}</w:tr>`,
  );
  const table = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${lines.join("")}</w:tbl>`;
  const landscape =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>';
  const body = `${head}<w:document xmlns:w="${space}"><w:body>${paragraph(title, true, 28)}${rows.length > 0 ? table : ""}${paragraph("", false, 18)}${landscape}</w:body></w:document>`;
  const types = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relations = `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return new Blob(
    zip([
      ["[Content_Types].xml", types],
      ["_rels/.rels", relations],
      ["word/document.xml", body],
    ]),
    { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  );

  function paragraph(text: string, strong: boolean, size: number): string {
    const safe = text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
    return `<w:p><w:r><w:rPr>${strong ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
  }

  /** A zip file of texts, none of them packed (APPNOTE 4.3). */
  function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer>[] {
    const encoder = new TextEncoder();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const directory: Uint8Array<ArrayBuffer>[] = [];
    let at = 0;
    for (const [name, text] of files) {
      const [path, bytes] = [encoder.encode(name), encoder.encode(text)];
      const common = numbers(
        [20, 2],
        [0x800, 2],
        [0, 2],
        [0, 2],
        [0x21, 2],
        [checksum(bytes), 4],
        [bytes.length, 4],
        [bytes.length, 4],
        [path.length, 2],
        [0, 2],
      );
      parts.push(numbers([0x04034b50, 4]), common, path, bytes);
      directory.push(numbers([0x02014b50, 4], [20, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), path);
      at += 4 + common.length + path.length + bytes.length;
    }
    const length = directory.reduce((sum, part) => sum + part.length, 0);
    const end = numbers(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [files.length, 2],
      [files.length, 2],
      [length, 4],
      [at, 4],
      [0, 2],
    );
    return [...parts, ...directory, end];
  }

  /** Whole numbers, each in so many bytes, the lowest first. */
  function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(
      values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value / 256 ** at) & 255)),
    );
  }

  /** CRC-32 of ISO 3309. */
  function checksum(bytes: Uint8Array): number {
    let value = 0xffffffff;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return (value ^ 0xffffffff) >>> 0;
  }
}
