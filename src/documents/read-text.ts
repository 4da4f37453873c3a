import type { TextDocument } from "../model/document.ts";
import { tieFootnotes } from "./text/footnotes.ts";
import { markHeadings } from "./text/headings.ts";
import { splitLines } from "./text/lines.ts";
import { markdownBlocks } from "./text/markdown-blocks.ts";
import { joinPageBreaks } from "./text/page-breaks.ts";
import { plainBlocks } from "./text/plain-blocks.ts";

/** Markup of a text. */
export type TextFormat = "text" | "markdown";

/**
 * Reads a text into blocks, with every span referring to the given text, and links footnote marks to their notes.
 * Time is proportional to the length of the text. Blocks omit markup: the mark of a note, the `#` of a
 * heading. A block of several spans reads as one, with a space between the pieces.
 *
 * @example
 * readText("a.txt", "94 lao động¹.\n\n¹ Trung Quốc 34.").footnotes
 * // -> [{ mark: "1", call: { start: 11, end: 12 }, note: 1 }]
 */
export function readText(name: string, text: string, format: TextFormat = "text"): TextDocument {
  const lines = splitLines(text);
  const drafts = format === "markdown" ? markdownBlocks(text, lines) : plainBlocks(text, lines);
  const joined = joinPageBreaks(text, drafts);
  const blocks = format === "markdown" ? joined : markHeadings(text, joined);
  const footnotes = tieFootnotes(text, blocks);
  return { name, text, blocks: blocks.map(({ kind, spans }) => ({ kind, spans })), footnotes };
}
