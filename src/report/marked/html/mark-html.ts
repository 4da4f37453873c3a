import { HtmlReader } from "../../../documents/html/html-reader.ts";
import { noteLinks } from "../../../documents/html/note-links.ts";
import { readHtml } from "../../../documents/html/read-html.ts";
import { type TextPlace, walkHtml } from "../../../documents/html/walk-html.ts";
import { BadFile, damaged } from "../../../model/bad-file.ts";
import { detail } from "../../../model/detail.ts";
import type { TextDocument } from "../../../model/document.ts";
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

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The same web page, with its own look, and a coloured ground at each marked number: what is wrong shows where the pointer rests, and in a list at
 * the page's end, by the number behind each. Everything else stays as it was written; the file is UTF-8, and says so by its first bytes. A number
 * that cannot be told from its tags stands in the list alone. Throws a {@link BadFile} where the page would read otherwise.
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
      const [from = 0, to = 0] = [Math.max(span.start, mark.start), Math.min(span.end, mark.end)].map(
        (at) => span.from + (at - span.start),
      );
      return place && to > from ? (stretchIn(html, place, from, to) ?? []) : [];
    });
    const number = notes.push(escapeXml(mark.lines.join(" ")));
    const title = escapeXml(mark.lines.join("\n"));
    for (const { start, end } of stretches) {
      put(start, 1, `<mark title="${title}" style="background:${grounds[mark.verdict]};color:inherit">`);
      put(end, 0, "</mark>");
    }
    const last = stretches.at(-1);
    if (last) put(last.end, 0, `<sup data-recount="">[${number}]</sup>`);
  }
  if (notes.length === 0) return bytes;
  const items = notes.map((note, at) => `<li id="recount-${at + 1}">${note}</li>`).join("");
  const end = /<\/body\s*>(?![\s\S]*<\/body\s*>)/i.exec(html)?.index ?? html.length;
  put(end, 2, `<section data-recount=""><hr><ol>${items}</ol></section>`);
  const marked = new TextEncoder().encode(`\ufeff${edited(html, edits)}`);
  await ensureSameWords(marked, document);
  return marked;
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

/**
 * Where a stretch of a text stands in the source, which may write characters as entities; undefined where the two cannot be told together, or
 * where tags stand between its characters, as in the words of a broken table.
 */
function stretchIn(html: string, place: TextPlace, from: number, to: number): Stretch | undefined {
  const raw = html.slice(place.start, place.end);
  if (raw === place.text) return { start: place.start + from, end: place.start + to };
  const starts: number[] = [];
  let at = 0;
  for (const [piece] of raw.matchAll(/<[a-z/!?][^>]*>|&(?:#\d+|#x[\da-f]+|\w+);?|\r\n|[\s\S]/gi)) {
    if (!/^<[a-z/!?]/i.test(piece)) starts.push(at);
    at += piece.length;
  }
  starts.push(at);
  const [start, end] = [starts[from], starts[to]];
  if (starts.length !== place.text.length + 1 || start === undefined || end === undefined) return undefined;
  return /<[a-z/!?]/i.test(raw.slice(start, end)) ? undefined : { start: place.start + start, end: place.start + end };
}

/** Throws where a page reads otherwise with the marks in it: tags that are not closed as they were opened can bring that about. */
async function ensureSameWords(bytes: Uint8Array, { name, text }: TextDocument): Promise<void> {
  const again = await readHtml({ name, path: name, bytes });
  if ("problem" in again || again.document.text !== text) throw damaged(detail("marks-change"));
}
