import { describe, expect, it } from "vitest";
import { documentOf } from "./sources.ts";

/** A PDF of one page in Helvetica with this content. */
function pdf(content: string): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join("")}trailer<</Root 1 0 R>>\n`);
}

describe("lines of a PDF", () => {
  it("set with a leading (TL, T*) go down the page: the second stands below the first", async () => {
    const file = pdf("BT /F 10 Tf 14 TL 1 0 0 1 72 700 Tm (Cases rose by) Tj T* (12% to 560.) Tj ET");
    expect((await documentOf("a.pdf", file)).text).toBe("Cases rose by 12% to 560.");
  });

  it("of six words far apart are rows of a table, each cell one column: no sentence is set so wide", async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((cell, at) => `BT /F 9 Tf 1 0 0 1 ${[72, 190, 270, 350, 430][at]} ${y} Tm (${cell}) Tj ET`).join("\n");
    const file = pdf(
      [
        row(700, ["Name", "Plan", "Share", "Done", "Done %"]),
        row(682, ["North Shore", "26.078", "53.8", "88.854", "62.3"]),
        row(664, ["South Shore", "3.007", "9.8", "8.854", "2.3"]),
        row(646, ["East Side", "120.078", "53.8", "188.854", "62.3"]),
      ].join("\n"),
    );
    expect((await documentOf("a.pdf", file)).text.split("\n")).toEqual([
      "| Name | Plan | Share | Done | Done % |",
      "| North Shore | 26.078 | 53.8 | 88.854 | 62.3 |",
      "| South Shore | 3.007 | 9.8 | 8.854 | 2.3 |",
      "| East Side | 120.078 | 53.8 | 188.854 | 62.3 |",
    ]);
  });
});
