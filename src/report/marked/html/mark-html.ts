import { HtmlReader } from "../../../documents/html/html-reader.ts";
import { noteLinks } from "../../../documents/html/note-links.ts";
import { type TextPlace, walkHtml } from "../../../documents/html/walk-html.ts";
import { BadFile } from "../../../documents/package/damaged.ts";
import { decode } from "../../../model/encoding/decode.ts";
import { sourceSpans } from "../../../model/source-spans.ts";
import { escapeXml } from "../escape-xml.ts";
import type { Mark } from "../mark.ts";
import type { MarkedCall } from "../marked-call.ts";
import { edited, type TextEdit } from "../text-edits.ts";

/** Grounds by verdict: red, amber, green, light enough for black text. */
const grounds: Readonly<Record<Mark["verdict"], string>> = {
  inconsistent: "#ffb3b3",
  doubtful: "#ffe178",
  consistent: "#b9ebb9",
};

/**
 * The same web page, with its own look, and a coloured ground at each marked number: what is wrong shows where the pointer rests, and in a list at
 * the page's end, by the number behind each. Everything else stays as it was written; the file is UTF-8, and says so by its first bytes.
 */
export async function markHtml({ bytes, document, marks }: MarkedCall): Promise<Uint8Array> {
  const decoded = decode(bytes, document.name);
  if ("problem" in decoded) throw new BadFile(decoded.problem);
  const { text: html } = decoded;
  const places = textPlaces(html);
  const told = marks.filter(({ lines }) => lines.length > 0);
  const edits: TextEdit[] = [];
  const put = (at: number, order: number, insert: string) => edits.push({ start: at, end: at, order, insert });
  const notes: string[] = [];
  for (const mark of told) {
    const stretches = sourceSpans(document.source, mark).flatMap((span) => {
      const place = places.get(span.run);
      if (!place) return [];
      const [from, to] = [Math.max(span.start, mark.start), Math.min(span.end, mark.end)].map(
        (at) => span.from + (at - span.start),
      );
      const [start, end] = [offsetIn(html, place, from ?? 0), offsetIn(html, place, to ?? 0)];
      return start === undefined || end === undefined || end <= start ? [] : [{ start, end }];
    });
    const last = stretches.at(-1);
    if (!last) continue;
    const number = notes.push(escapeXml(mark.lines.join(" ")));
    const title = escapeXml(mark.lines.join("\n"));
    for (const { start, end } of stretches) {
      put(start, 1, `<mark title="${title}" style="background:${grounds[mark.verdict]};color:inherit">`);
      put(end, 0, "</mark>");
    }
    put(last.end, 0, `<sup data-recount="">[${number}]</sup>`);
  }
  if (notes.length === 0) return bytes;
  const items = notes.map((note, at) => `<li id="recount-${at + 1}">${note}</li>`).join("");
  const end = /<\/body\s*>(?![\s\S]*<\/body\s*>)/i.exec(html)?.index ?? html.length;
  put(end, 2, `<section data-recount=""><hr><ol>${items}</ol></section>`);
  return new TextEncoder().encode(`\ufeff${edited(html, edits)}`);
}

/** Where each text of a page stands in its source, by the number that the reader gave it. */
function textPlaces(html: string): ReadonlyMap<number, TextPlace> {
  const reader = new HtmlReader(noteLinks(html));
  const places = new Map<number, TextPlace>();
  walkHtml(html, {
    open: reader.open,
    close: reader.close,
    text: (text, number, place) => {
      reader.text(text, number);
      if (place) places.set(number, place);
    },
  });
  return places;
}

/** Where a character of a text stands in the source, which may write it as an entity; undefined where the two cannot be told together. */
function offsetIn(html: string, { start, end, text }: TextPlace, at: number): number | undefined {
  const raw = html.slice(start, end);
  if (raw === text) return start + at;
  let [from, length] = [0, 0];
  for (const [piece] of raw.matchAll(/&(?:#\d+|#x[\da-f]+|\w+);|\r\n|[\s\S]/gi)) {
    if (length === at) return start + from;
    from += piece.length;
    length++;
  }
  return length === at && length === text.length ? start + from : undefined;
}
