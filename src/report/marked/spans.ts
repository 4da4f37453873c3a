import type { SourceSpan, TextDocument } from "../../model/document.ts";
import type { Mark } from "./mark.ts";

/** Where the characters of a mark stand in the file, in the order of the text. */
export function spansOf({ source }: TextDocument, { start, end }: Pick<Mark, "start" | "end">): readonly SourceSpan[] {
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
