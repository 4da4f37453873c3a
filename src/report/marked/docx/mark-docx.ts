import { readDocx, readWordFile } from "../../../documents/docx/read-docx.ts";
import { notesParts } from "../../../documents/docx/word-names.ts";
import type { NoteCall } from "../../../documents/docx/word-part.ts";
import { damaged } from "../../../model/bad-file.ts";
import { detail } from "../../../model/detail.ts";
import type { SourceSpan, TextDocument } from "../../../model/document.ts";
import { openArchive, xmlPart } from "../../../model/encoding/zip-archive.ts";
import { sourceSpans } from "../../../model/source-spans.ts";
import { wordsFor } from "../../../words/words.ts";
import { escapeXml } from "../escape-xml.ts";
import type { Mark } from "../mark.ts";
import type { MarkedCall } from "../marked-call.ts";
import { patchArchive } from "../patch-archive.ts";
import { edited, type TextEdit } from "../text-edits.ts";
import { commentsPart, type WordComment } from "./comments-part.ts";
import { insertAt, replaceAt, type WordPoint } from "./word-edits.ts";

/**
 * The same Word document with a comment at each mark; all else stays byte for byte, packed as it was. With `track` a number that has
 * one clear correction is also replaced, as a change that Word offers to accept or reject. Throws a {@link BadFile} where the document would
 * read otherwise.
 */
export async function markDocx({ bytes, document, marks, lang, track = false }: MarkedCall): Promise<Uint8Array> {
  const archive = openArchive(bytes);
  const file = await readWordFile(archive);
  const xml = await xmlPart(archive, file.main);
  const comments = await commentsPart(archive, file.main);
  const prefix = file.document.prefix === "" ? "" : `${file.document.prefix}:`;
  const notes: ReadonlySet<string | undefined> = new Set(Object.values(notesParts(file.main)));
  const edits: TextEdit[] = [];
  const written: WordComment[] = [];
  for (const mark of marks) {
    const id = comments.next + written.length;
    const start = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    const end = `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`;
    const spans = sourceSpans(document.source, mark);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) continue;
    const inNote = notes.has(first.place.part);
    const lines = inNote
      ? [wordsFor(lang).audit.marks.inNote(document.text.slice(mark.start, mark.end)), ...mark.lines]
      : mark.lines;
    const from = pointOf(file.document.texts, first, mark.start);
    const to = pointOf(file.document.texts, last, mark.end);
    const call = inNote ? callOf(document, mark, file.document.calls) : undefined;
    if (call) edits.push(plain(call.start, start, 1), plain(call.end, end, 0));
    else if (inNote || !from || !to) continue;
    else if (from.text.boxedIn !== undefined) edits.push(plain(from.text.boxedIn, start + end, 1));
    else if (track && mark.correction !== undefined && from.text === to.text) {
      const change = tracked(prefix, id, from, document.text.slice(mark.start, mark.end), mark.correction);
      edits.push(...replaceAt(xml, from.text, from.offset, to.offset, prefix, start + change + end));
    } else edits.push(...insertAt(xml, from, prefix, start, 1), ...insertAt(xml, to, prefix, end, 0));
    written.push({ id, lines });
  }
  if (written.length === 0) return bytes;
  const parts = new Map([...comments.with(written), [file.main, edited(xml, merged(edits))]]);
  const encoder = new TextEncoder();
  const marked = await patchArchive(archive, new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])));
  await ensureSameWords(marked, document, track);
  return marked;
}

/** Throws where a document reads otherwise with the marks in it, but for what was corrected: one that is no Word document as it stands may. */
async function ensureSameWords(bytes: Uint8Array, { name, text }: TextDocument, track: boolean): Promise<void> {
  const again = await readDocx({ name, path: name, bytes });
  if ("problem" in again || (!track && again.document.text !== text)) throw damaged(detail("marks-change"));
}

function pointOf(texts: readonly WordPoint["text"][], span: SourceSpan, at: number): WordPoint | undefined {
  const text = texts[span.run];
  return text && { text, offset: span.from + Math.min(Math.max(at, span.start), span.end) - span.start };
}

/** The call of the note that a mark stands in: Word has no comments in notes. */
function callOf(document: TextDocument, { start }: Mark, calls: readonly NoteCall[]): NoteCall | undefined {
  const note = document.blocks.findIndex(({ spans }) => spans.some((span) => span.start <= start && start < span.end));
  const called = document.footnotes.find((each) => each.note === note);
  return called && calls[Number(called.mark) - 1];
}

function plain(at: number, insert: string, order: number): TextEdit {
  return { start: at, end: at, insert, order };
}

function tracked(prefix: string, id: number, { text }: WordPoint, old: string, fresh: string): string {
  const by = (number: number) => `${prefix}id="${number}" ${prefix}author="recount"`;
  const run = (name: string, words: string) =>
    `${text.opening}${text.formatting}<${prefix}${name} xml:space="preserve">${escapeXml(words)}</${prefix}${name}></${prefix}r>`;
  const [gone, come] = [90_000 + 2 * id, 90_001 + 2 * id];
  return `<${prefix}del ${by(gone)}>${run("delText", old)}</${prefix}del><${prefix}ins ${by(come)}>${run("t", fresh)}</${prefix}ins>`;
}

/** A run's tag is told once that its white space counts, however often it is split. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ start, insert, order }) => {
    if (order !== undefined) return true;
    const key = `${start}${insert}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
