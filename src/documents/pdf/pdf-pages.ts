import { BadFile } from "../package/damaged.ts";
import { interpretPage } from "./interpret-page.ts";
import { matrixOf } from "./matrix.ts";
import type { FontFacts, PageMarks } from "./page-marks.ts";
import { pdfJs } from "./pdf-js.ts";

const mostPages = 10_000;
/** How long reading one PDF may take. */
const longest = 120_000;

/**
 * What the pages of a PDF show, page by page. Its scripts are not run, its images not decoded, nothing is fetched. Throws a
 * {@link BadFile} where it is encrypted, damaged, or takes too long.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  const { getDocument, OPS } = await pdfJs();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  const end = Date.now() + longest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), longest);
  });
  try {
    return await Promise.race([read(), late]);
  } catch (cause) {
    if (cause instanceof Error && cause.name === "PasswordException")
      throw new BadFile({ code: "encrypted" }, { cause });
    throw cause;
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => {});
  }

  async function read(): Promise<readonly PageMarks[]> {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages)
      throw new BadFile({ code: "too-large", found: `${pdf.numPages}`, expected: `${mostPages}` });
    const pages: PageMarks[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      if (Date.now() > end) throw tooLong();
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
      pages.push(interpretPage(operators, { page: number, width, height, view, codes: OPS, font }));
      page.cleanup();
    }
    return pages;
  }
}

function tooLong(): BadFile {
  return new BadFile({ code: "takes-too-long", expected: String(longest / 1000) });
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
