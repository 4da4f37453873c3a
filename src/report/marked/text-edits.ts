/** A change of a text: what stands from `start` to `end` gives way to `insert`. Of several at one place the lower `order` comes first. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly order?: number;
}

/** The text with all edits made; those that would cross are not allowed and come in the order of their places. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || (a.order ?? 0) - (b.order ?? 0) || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, insert } of ordered) {
    if (start < at) throw new RangeError("edits overlap");
    parts.push(text.slice(at, start), insert);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
