import type { DocumentSource, SourcePlace, SourceSpan } from "./document.ts";
import type { Span } from "./span.ts";

/** The stretches of a source that a stretch of the text takes up, in the order of the text; none for plain text. */
export function sourceSpans(source: DocumentSource | undefined, { start, end }: Span): readonly SourceSpan[] {
  const spans = source?.spans ?? [];
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: SourceSpan[] = [];
  for (let at = low; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Where a stretch of the text starts in its source; undefined for plain text, and for what does not stand there. */
export function placeOfSpan(source: DocumentSource | undefined, span: Span): SourcePlace | undefined {
  return sourceSpans(source, span)[0]?.place;
}
