import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { endsSentence, lastCharacter } from "./sentence-end.ts";

/**
 * Joins what a page break cut: a paragraph that ends in mid-sentence goes on in the next one that starts with a
 * lower-case letter, over footnotes and page numbers between the two.
 */
export function joinPageBreaks(text: string, drafts: readonly Draft[]): Draft[] {
  const blocks: Draft[] = [];
  let open: Draft | undefined;
  for (const block of drafts) {
    if (block.kind === "footnote" || isPageNumber(text, block)) {
      blocks.push(block);
      continue;
    }
    if (open && goesOn(text, open, block)) {
      open.spans.push(...block.spans);
    } else {
      blocks.push(block);
      open = block;
    }
    if (!isUnfinished(text, open)) open = undefined;
  }
  return blocks;
}

function isUnfinished(text: string, block: Draft): boolean {
  if (block.settled || (block.kind !== "paragraph" && block.kind !== "list-item")) return false;
  const last = block.spans.at(-1);
  if (!last || endsSentence(text, last)) return false;
  return block.spans.length > 1 || !looksLikeHeading(text, block, last);
}

/** A short numbered line, or one in capitals, ends where it ends. */
function looksLikeHeading(text: string, block: Draft, piece: Span): boolean {
  if (piece.end - piece.start > 100) return false;
  const words = text.slice(piece.start, piece.end);
  return !words.includes("\n") && (block.numbered === true || !/\p{Ll}/u.test(words));
}

function goesOn(text: string, open: Draft, block: Draft): boolean {
  if (block.kind !== "paragraph") return false;
  const [first] = block.spans;
  const last = open.spans.at(-1);
  if (!first || !last) return false;
  const start = text.slice(first.start, first.start + 3);
  return /^["“‘(]?\p{Ll}/u.test(start) || (lastCharacter(text, last) === "," && /^\d/.test(start));
}

function isPageNumber(text: string, block: Draft): boolean {
  const [only] = block.spans;
  if (!only || only.end - only.start > 16) return false;
  return /^(?:(?:trang|page)\s)?[-–]?\s?\d{1,4}\s?[-–]?(?:\/\d{1,4})?$/iu.test(text.slice(only.start, only.end));
}
