import { describe, expect, it } from "vitest";
import { audit } from "../../../src/audit/audit.ts";
import { withPdf } from "../../../src/documents/pdf/open-pdf.ts";
import { detail } from "../../../src/model/detail.ts";
import { marksOf } from "../../../src/report/marked/mark.ts";
import { markPdf } from "../../../src/report/marked/pdf/mark-pdf.node.ts";
import { anGiangFile, documentOf } from "../../documents/sources.ts";

interface Highlight {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly contentsObj: { readonly str: string };
}

describe("a PDF given back", () => {
  it("has all its bytes and, behind them, a highlight with a note at the 94 that should be 96", async () => {
    const bytes = anGiangFile("pdf");
    const document = await documentOf("report.pdf", bytes);
    const marks = marksOf(audit(document, { lang: "en" }), { lang: "en" });
    const marked = await markPdf({ bytes, document, marks, lang: "en" });
    expect(Buffer.compare(marked.subarray(0, bytes.length), bytes)).toBe(0);
    expect((await documentOf("report.pdf", marked)).text).toBe(document.text);
    const highlights = await withPdf(marked, async (pdf) => {
      const all: (Highlight & { readonly page: number })[] = [];
      for (let page = 1; page <= pdf.numPages; page++)
        for (const each of await (await pdf.getPage(page)).getAnnotations())
          if (each.subtype === "Highlight") all.push({ ...each, page });
      return all;
    });
    expect(highlights).toHaveLength(1);
    expect(highlights[0]?.contentsObj.str).toContain("add up to 96, but the report says 94");
    const at = document.text.indexOf("94 lao động");
    const place = document.source?.spans.find(({ start, end }) => start <= at && at < end)?.place;
    expect(highlights[0]?.page).toBe(place?.page);
    expect(highlights[0]?.rect[0]).toBeCloseTo(place?.box?.left ?? 0, 0);
  });

  it("is the same byte for byte whenever it is made, dated as the PDF itself", async () => {
    const bytes = anGiangFile("pdf");
    const document = await documentOf("report.pdf", bytes);
    const marks = marksOf(audit(document, { lang: "en" }), { lang: "en" });
    const [one, other] = [
      await markPdf({ bytes, document, marks, lang: "en" }),
      await markPdf({ bytes, document, marks, lang: "en" }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
    const made = /CreationDate\s*\(D:(\d{14})/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
    const added = Buffer.from(one.subarray(bytes.length)).toString("latin1");
    expect([...added.matchAll(/\(D:(\d{14})/g)].map(([, date]) => date)).toEqual([made]);
  });

  it("is refused where marks would change what it says: a font that is not there would become what marks are made of", async () => {
    const latin = Buffer.from(anGiangFile("pdf")).toString("latin1");
    const bytes = Uint8Array.from(Buffer.from(latin.replace("/F1 12 0 R", "/F1 22 0 R"), "latin1"));
    const document = await documentOf("report.pdf", bytes);
    const marks = [...document.text.matchAll(/\d+/g)].slice(0, 20).map(({ 0: number, index }) => ({
      start: index,
      end: index + number.length,
      verdict: "inconsistent" as const,
      lines: ["wrong"],
    }));
    await expect(markPdf({ bytes, document, marks, lang: "en" })).rejects.toMatchObject({
      problem: { code: "unreadable", found: detail("marks-change") },
    });
  });

  it("is the same file where nothing is wrong", async () => {
    const bytes = anGiangFile("pdf");
    expect(await markPdf({ bytes, document: await documentOf("a.pdf", bytes), marks: [], lang: "en" })).toBe(bytes);
  });
});
