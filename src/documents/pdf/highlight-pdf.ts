import { damaged } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";
import { type OpenPdf, withPdf } from "./open-pdf.ts";
import type { PageMarks } from "./page-marks.ts";
import { readPdfPages } from "./pdf-pages.ts";
import type { PdfHighlight } from "./pdf-task.ts";
import { settled } from "./settled-bytes.ts";
import { unturned } from "./upright.ts";

/** How wide a note opens, in points; it stays on the page. */
const noteWidth = 220;

/** A PDF with highlights and notes written behind its bytes, dated as the PDF itself, so that the same call writes the same bytes; boxes are those of its words, see PageMarks. Throws a {@link BadFile} where the PDF would read otherwise, as one may whose table of places is broken. */
export async function highlightPdf(
  bytes: Uint8Array,
  highlights: readonly PdfHighlight[],
  done: () => void,
): Promise<Uint8Array> {
  const pages = new Map((await readPdfPages(bytes, done)).map((page) => [page.page, page]));
  const marked = await withPdf(bytes, async (pdf, { AnnotationEditorType }) => {
    for (const [at, { page: number, boxes, color, note }] of highlights.entries()) {
      done();
      const turned = pages.get(number);
      if (!turned) continue;
      const view = (await pdf.getPage(number)).getViewport({ scale: 1 });
      const point = (x: number, y: number): readonly number[] =>
        view.convertToPdfPoint(...unturned([x, y], turned.turn, turned.width, turned.height)).map(Number);
      const corners = boxes.map(({ left, top, width, height }) => [
        ...point(left, top),
        ...point(left + width, top),
        ...point(left, top + height),
        ...point(left + width, top + height),
      ]);
      const rect = around(corners.flat());
      const [, , right = 0, up = 0] = rect;
      const [, , edge = right] = view.viewBox;
      const beside = Math.max(0, Math.min(right, edge - noteWidth));
      pdf.annotationStorage.setValue(`pdfjs_internal_editor_${at}`, {
        annotationType: AnnotationEditorType.HIGHLIGHT,
        color,
        opacity: 1,
        quadPoints: Float32Array.from(corners.flat()),
        outlines: corners.map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]) =>
          Float32Array.of(e, f, a, b, c, d, g, h),
        ),
        pageIndex: number - 1,
        rect,
        rotation: 0,
        structTreeParentId: null,
        user: "recount",
        popup: { contents: note, rect: [beside, up - 90, beside + noteWidth, up], deleted: false },
      });
    }
    return settled(await pdf.saveDocument(), bytes.length, await dateOf(pdf));
  });
  const after = await readPdfPages(marked, done);
  if (wordsOf([...pages.values()]) !== wordsOf(after)) throw damaged(detail("marks-change"));
  return marked;
}

/** The characters of the pages and where they stand, in the order in which they were drawn. */
function wordsOf(pages: readonly PageMarks[]): string {
  const placed = ({ glyphs }: PageMarks) =>
    glyphs.map(({ text, left, baseline }) => `${text} ${Math.round(left)} ${Math.round(baseline)}`).join("\n");
  return pages.map(placed).join("\f");
}

/** When the PDF was last changed, as it says, else made: fourteen digits. */
async function dateOf(pdf: OpenPdf): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const dates = Object.entries(info).flatMap(([name, value]) => {
    const found = (name === "ModDate" || name === "CreationDate") && /\d{14}/.exec(String(value));
    return found ? [[name, found[0]] as const] : [];
  });
  return dates.sort(([a], [b]) => b.localeCompare(a))[0]?.[1] ?? noDate;
}

const noDate = "19700101000000";

function around(points: readonly number[]): readonly number[] {
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
