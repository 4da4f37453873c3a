import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { plainDetail } from "../../src/model/detail.ts";
import { openArchive } from "../../src/model/encoding/zip-archive.ts";
import { patchArchive } from "../../src/report/marked/patch-archive.ts";
import { documentOf, read } from "./sources.ts";

/** Three slides as python-pptx writes them: a list with a raised digit and speaker's notes, a table, a hidden slide. */
const slides = () => Uint8Array.from(readFileSync(join(import.meta.dirname, "files", "slides.pptx")));

async function withSlide(xml: string): Promise<Uint8Array> {
  return patchArchive(openArchive(slides()), new Map([["ppt/slides/slide1.xml", new TextEncoder().encode(xml)]]));
}

const slide = (inner: string) =>
  `<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><p:cSld><p:spTree>${inner}</p:spTree></p:cSld></p:sld>`;
const shape = (text: string, placeholder = "") =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:txBody>${text}</p:txBody></p:sp>`;
const words = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

describe("a presentation", () => {
  it("is read slide by slide, with its tables; hidden slides and speakers' notes are not", async () => {
    const { text, blocks } = await documentOf("slides.pptx", slides());
    expect(text).toBe(`Kết quả 6 tháng đầu năm 2024

Cấp giấy phép cho 39 trường hợp (trong đó: cấp mới 19, cấp lại 02, gia hạn 15).

Thu 5.000 m² đất.

| Xã | Kế hoạch | Thực hiện | Đạt (%) |
| An Phú | 200 | 150 | 75,0 |
| Tri Tôn | 400 | 300 | 75,0 |
| Châu Đốc | 500 | 410 | 92,0 |
| Tân Châu | 100 | 50 | 50,0 |`);
    expect(blocks[0]?.kind).toBe("heading");
  });

  it("has the wrong percentage of its table flagged, with the slide and the cell: 410 of 500 is 82 %, not 92", async () => {
    const { ledger, summary } = audit(await documentOf("slides.pptx", slides()), { lang: "en" });
    expect(summary.inconsistent).toBe(1);
    expect(ledger.find(({ text }) => text === "92,0")).toMatchObject({
      status: "contradicted",
      place: { page: 2, table: 1, row: 4, column: 4 },
    });
  });

  it("has no footers, dates, slide numbers, and no other version of what is shown", async () => {
    const file = await withSlide(
      slide(
        shape(words("Đạt 75%.")) +
          shape(words("Sở Y tế 2024"), '<p:ph type="ftr"/>') +
          shape('<a:p><a:fld id="{1}" type="slidenum"><a:t>7</a:t></a:fld></a:p>') +
          `<mc:AlternateContent><mc:Choice>${shape(words("12 ca"))}</mc:Choice><mc:Fallback>${shape(words("12 ca"))}</mc:Fallback></mc:AlternateContent>`,
      ),
    );
    const { text } = await documentOf("slides.pptx", file);
    expect(text.split("\n\n").slice(0, 2)).toEqual(["Đạt 75%.", "12 ca"]);
  });

  it.each([
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]>'],
    ["elements without end", "<a>".repeat(600)],
  ])("with %s is refused in one sentence", async (_, xml) => {
    const found = await read("slides.pptx", await withSlide(xml + slide("")));
    expect("problem" in found && found.problem.code).toBe("unreadable");
    expect("problem" in found && plainDetail(found.problem.found ?? "")).toContain("slide1.xml");
  });
});
