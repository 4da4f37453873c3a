import type { FootnoteCall } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Draft } from "./draft.ts";
import { plainDigits } from "./marks.ts";

const calls = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|\[(?:(\d{1,3})|\^([\p{L}\p{N}_-]{1,32}))\]/gu;
const raisedUnit = /(?:^|[^\p{L}])(?:[mcdk]|da|h)?m$/u;

interface Note extends Span {
  readonly index: number;
  /** Where the note's own mark stands, before its body. */
  readonly opening: number;
}

/**
 * The footnote calls of a text, each with its note: the next note with that mark, since marks may start again on every
 * page, else the one before. A mark without a note is no call; neither is the power in `km²` or `10³`.
 */
export function tieFootnotes(text: string, blocks: readonly Draft[]): FootnoteCall[] {
  const notes = notesByMark(blocks);
  if (notes.size === 0) return [];
  const next = new Map<string, number>();
  const found: FootnoteCall[] = [];
  for (const match of text.matchAll(calls)) {
    const call = { start: match.index, end: match.index + match[0].length };
    const mark = match[2] ?? match[3] ?? plainDigits(match[0]);
    const marked = notes.get(mark);
    if (!marked || !standsAsCall(text, call, match[1] !== undefined)) continue;
    let at = next.get(mark) ?? 0;
    while (at < marked.length && (marked[at]?.start ?? 0) <= call.start) at++;
    next.set(mark, at);
    const following = marked[at];
    if (following && following.opening <= call.start) continue;
    const note = following ?? before(marked, at, call);
    if (note) found.push({ mark, call, note: note.index });
  }
  return found;
}

function notesByMark(blocks: readonly Draft[]): Map<string, Note[]> {
  const notes = new Map<string, Note[]>();
  blocks.forEach((block, index) => {
    const [body] = block.spans;
    if (block.note === undefined || !body) return;
    const same = notes.get(block.note.mark) ?? [];
    same.push({ index, opening: block.note.opening, start: body.start, end: body.end });
    notes.set(block.note.mark, same);
  });
  return notes;
}

/** The last note before the call, unless the call stands inside it. */
function before(notes: readonly Note[], at: number, call: Span): Note | undefined {
  const note = notes[at - 1];
  return note && note.end > call.start ? undefined : note;
}

/** A raised mark is stuck to what it explains. */
function standsAsCall(text: string, call: Span, raised: boolean): boolean {
  if (!raised) return true;
  const word = text.slice(Math.max(0, call.start - 4), call.start);
  return /\S$/u.test(word) && !raisedUnit.test(word) && !/(?:^|[^\d])10$/.test(word);
}
