import type { Draft } from "./draft.ts";
import { lastCharacter } from "./sentence-end.ts";

const longest = 160;

/**
 * Plain text has no headings but by their look: one short line that stands alone, with no full stop, colon, semicolon or
 * comma at its end, and something below it.
 */
export function markHeadings(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((block, index) => {
    const below = drafts[index + 1];
    const heads = below !== undefined && standsApart(text, block, below) && isHeading(text, block);
    return heads ? { ...block, kind: "heading" } : block;
  });
}

function isHeading(text: string, block: Draft): boolean {
  if (block.settled || !(block.kind === "paragraph" || block.numbered)) return false;
  const [only, more] = block.spans;
  if (!only || more || only.end - only.start > longest) return false;
  const words = text.slice(only.start, only.end);
  return /\p{L}/u.test(words) && !/[\n\r]/.test(words) && !".!?…;:,".includes(lastCharacter(text, only));
}

/** Whether a blank line parts the two blocks. */
function standsApart(text: string, block: Draft, below: Draft): boolean {
  const end = block.spans.at(-1)?.end ?? 0;
  const start = below.note?.opening ?? below.spans[0]?.start ?? end;
  return /\n\s*\n|\r\s*\r|\f/.test(text.slice(end, Math.min(start, end + 80)));
}
