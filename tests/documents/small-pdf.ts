/** A PDF of one page in Helvetica with this content. */
export function smallPdf(content: string): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join("")}trailer<</Root 1 0 R>>\n`);
}

/** A text of nine points at a place of it, in points from the bottom left. */
export function printed(x: number, y: number, text: string): string {
  return `BT /F 9 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
}

/** The texts of a table without rules, its columns beginning at these places; empty texts are left out. */
export function tabulated(
  xs: readonly number[],
  top: number,
  step: number,
  rows: readonly (readonly string[])[],
): string {
  return rows
    .flatMap((row, at) =>
      row.flatMap((text, column) => (text === "" ? [] : [printed(xs[column] ?? 0, top - step * at, text)])),
    )
    .join("\n");
}
