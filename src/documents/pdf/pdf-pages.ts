import { BadFile } from "../../model/bad-file.ts";
import { interpretPage } from "./interpret-page.ts";
import { matrixOf } from "./matrix.ts";
import { type OpenPdf, withPdf } from "./open-pdf.ts";
import type { FontFacts, PageMarks } from "./page-marks.ts";
import type { PdfJs } from "./pdf-js.ts";

const mostPages = 10_000;

/** What the pages of a PDF show; `done` is told of each. Throws a {@link BadFile} where it is encrypted or has too many pages. */
export async function readPdfPages(bytes: Uint8Array, done: () => void = () => {}): Promise<readonly PageMarks[]> {
  const pages: PageMarks[] = [];
  await eachPdfPage(bytes, (page) => {
    pages.push(page);
    done();
  });
  return pages;
}

/** Tells what the pages of a PDF show, page by page, and keeps none. Throws as {@link readPdfPages} does. */
export function eachPdfPage(bytes: Uint8Array, take: (page: PageMarks) => void): Promise<void> {
  return withPdf(bytes, async (pdf, js) => {
    if (pdf.numPages > mostPages)
      throw new BadFile({ code: "too-many-pages", found: `${pdf.numPages}`, expected: `${mostPages}` });
    for (let number = 1; number <= pdf.numPages; number++) take(await readPage(pdf, number, js));
  });
}

async function readPage(pdf: OpenPdf, number: number, { OPS }: PdfJs): Promise<PageMarks> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, FontFacts>();
  const font = (name: string) => {
    const known = fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    fonts.set(name, known);
    return known;
  };
  const view = matrixOf(transform) ?? [1, 0, 0, 1, 0, 0];
  const marks = interpretPage(operators, { page: number, width, height, view, codes: OPS, font });
  page.cleanup();
  return marks;
}

/** PDF.js gives a font as an object of its own. */
function fontFacts(font: unknown): FontFacts {
  if (typeof font !== "object" || font === null) return { unit: 0.001, vertical: false };
  const matrix = "fontMatrix" in font ? matrixOf(font.fontMatrix) : undefined;
  return {
    unit: matrix ? Math.abs(matrix[0]) || 0.001 : 0.001,
    vertical: "vertical" in font && font.vertical === true,
  };
}
