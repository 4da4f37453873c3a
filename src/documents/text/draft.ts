import type { BlockKind } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";

/** A block while it is being put together from lines. */
export interface Draft {
  readonly kind: BlockKind;
  readonly spans: Span[];
  /** Of a footnote: its mark (`1`, or the name in `[^name]`) and where that stands. */
  readonly note?: { readonly mark: string; readonly opening: number };
  /** Whether it opens with a list mark that counts (`1.`, `1.2.`, `a)`). */
  readonly numbered?: boolean;
  /** Whether the source says what it is (Markdown), so that nothing is guessed from its look. */
  readonly settled?: boolean;
}

/** A block of one line. */
export function draft(kind: BlockKind, line: Span, more: Omit<Draft, "kind" | "spans"> = {}): Draft {
  return { kind, spans: [{ start: line.start, end: line.end }], ...more };
}

/** Adds the next line to the block's last span. */
export function extend(block: Draft, line: Span): void {
  const last = block.spans.pop();
  block.spans.push({ start: last?.start ?? line.start, end: line.end });
}
