import { withPdf } from "../../../documents/pdf/open-pdf.ts";
import { readPdfPages } from "../../../documents/pdf/pdf-pages.ts";
import { unturned } from "../../../documents/pdf/upright.ts";
import type { Box, SourceSpan } from "../../../model/document.ts";
import { sourceSpans } from "../../../model/source-spans.ts";
import type { Mark } from "../mark.ts";
import type { MarkedCall } from "../marked-call.ts";

/** Highlights by verdict: red, amber, green, light enough for black text. */
const colors: Readonly<Record<Mark["verdict"], readonly [number, number, number]>> = {
  inconsistent: [255, 160, 160],
  doubtful: [255, 225, 120],
  consistent: [185, 235, 185],
};

/**
 * The same PDF with a highlight at each mark, whose note says what is wrong. They are written behind what was there, which stays byte
 * for byte.
 */
export async function markPdf({ bytes, document, marks }: MarkedCall): Promise<Uint8Array> {
  const places = marks.flatMap((mark) => {
    const spans = sourceSpans(document.source, mark);
    const page = spans[0]?.place.page;
    const boxes = spans.filter((span) => span.place.page === page).flatMap((span) => boxWithin(span, mark) ?? []);
    return page === undefined || boxes.length === 0 ? [] : [{ mark, page, boxes }];
  });
  if (places.length === 0) return bytes;
  const pages = new Map((await readPdfPages(bytes)).map((page) => [page.page, page]));
  return withPdf(bytes, async (pdf, { AnnotationEditorType }, ensureTime) => {
    for (const [at, { mark, page: number, boxes }] of places.entries()) {
      ensureTime();
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
      pdf.annotationStorage.setValue(`pdfjs_internal_editor_${at}`, {
        annotationType: AnnotationEditorType.HIGHLIGHT,
        color: colors[mark.verdict],
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
        popup: { contents: mark.lines.join("\n"), rect: [right, up - 90, right + 220, up], deleted: false },
      });
    }
    return pdf.saveDocument();
  });
}

/** The part of a word's box that a mark takes up, as if all characters were equally wide. */
function boxWithin({ start, end, place }: SourceSpan, mark: Mark): Box | undefined {
  const { box } = place;
  if (!box || end <= start) return undefined;
  const [from, to] = [Math.max(start, mark.start) - start, Math.min(end, mark.end) - start];
  const step = box.width / (end - start);
  return { ...box, left: box.left + from * step, width: (to - from) * step };
}

function around(points: readonly number[]): readonly number[] {
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
