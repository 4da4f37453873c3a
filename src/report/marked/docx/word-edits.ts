import type { WordText } from "../../../documents/docx/word-part.ts";
import type { TextEdit } from "../text-edits.ts";

/** A place in a run of characters of a Word document: how many of its characters stand before. */
export interface WordPoint {
  readonly text: WordText;
  readonly offset: number;
}

/** Where in the XML a character of a run stands; an entity is one character. */
export function positionOf(xml: string, { text, offset }: WordPoint): number {
  let at = text.from;
  for (let count = 0; count < offset && at < text.to; count++) {
    if (xml.charAt(at) === "&") {
      const end = xml.indexOf(";", at);
      const astral = codeOf(xml.slice(at, end + 1)) > 0xffff;
      if (astral) count++;
      at = end < 0 ? text.to : end + 1;
    } else at += xml.startsWith("\r\n", at) ? 2 : 1;
  }
  return Math.min(at, text.to);
}

function codeOf(entity: string): number {
  const match = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity);
  if (!match) return 0;
  return match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
}

/**
 * The edits that put elements at a place within a run of characters: the run is closed before and opened again after, with its
 * formatting, but at its ends, where they go before or after it. `prefix` is that of WordprocessingML with its colon.
 */
export function insertAt(xml: string, point: WordPoint, prefix: string, inner: string, order: number): TextEdit[] {
  const { text } = point;
  const at = positionOf(xml, point);
  const insertion = (start: number, insert: string): TextEdit => ({ start, end: start, insert, order });
  const [close, open] = [`</${prefix}r>`, text.opening + text.formatting];
  if (at === text.from) {
    return [text.first ? insertion(text.runStart, inner) : insertion(text.tagStart, close + inner + open)];
  }
  if (at === text.to) {
    return [text.last ? insertion(text.runEnd, inner) : insertion(text.tagEnd, close + inner + open)];
  }
  return [
    insertion(at, `</${prefix}t>${close}${inner}${open}<${prefix}t xml:space="preserve">`),
    ...preserving(xml, text),
  ];
}

/** The edit that takes characters out of a run and puts elements in their place. */
export function replaceAt(
  xml: string,
  text: WordText,
  from: number,
  to: number,
  prefix: string,
  inner: string,
): TextEdit[] {
  const start = positionOf(xml, { text, offset: from });
  const end = positionOf(xml, { text, offset: to });
  const [close, open] = [`</${prefix}r>`, text.opening + text.formatting];
  const insert = `</${prefix}t>${close}${inner}${open}<${prefix}t xml:space="preserve">`;
  return [{ start, end, insert, order: 1 }, ...preserving(xml, text)];
}

/** White space at the ends of what a run is split into has to be kept. */
function preserving(xml: string, text: WordText): TextEdit[] {
  const tag = xml.slice(text.tagStart, text.from);
  const at = text.from - 1;
  return tag.includes("xml:space") ? [] : [{ start: at, end: at, insert: ' xml:space="preserve"' }];
}
