import { highlightAside } from "../../../documents/pdf/aside.node.ts";
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
  const highlights = places.map(({ mark, page, boxes }) => ({
    page,
    boxes,
    color: colors[mark.verdict],
    note: mark.lines.join("\n"),
  }));
  return highlightAside(bytes, highlights);
}

/** The part of a word's box that a mark takes up, as if all characters were equally wide. */
function boxWithin({ start, end, place }: SourceSpan, mark: Mark): Box | undefined {
  const { box } = place;
  if (!box || end <= start) return undefined;
  const [from, to] = [Math.max(start, mark.start) - start, Math.min(end, mark.end) - start];
  const step = box.width / (end - start);
  return { ...box, left: box.left + from * step, width: (to - from) * step };
}
