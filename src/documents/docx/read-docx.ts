import { openArchive, xmlPart, type ZipArchive } from "../../model/encoding/zip-archive.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import type { Note } from "../structure/content.ts";
import { layOut } from "../structure/lay-out.ts";
import { readWordPart } from "./read-word-part.ts";
import { mainPartOf, notesParts, partBeside } from "./word-names.ts";
import type { WordPart } from "./word-part.ts";
import { type StyleSense, wordStyles } from "./word-styles.ts";

/** The parts of a Word document that hold its words. */
export interface WordFile {
  readonly main: string;
  readonly document: WordPart;
  readonly notes: readonly Note[];
}

/** Reads a Word document (.docx, .docm): its words with their tables and notes. Macros are not looked at, links not followed. */
export function readDocx({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const { document, notes } = await readWordFile(openArchive(bytes));
    const laid = layOut(name, "docx", { blocks: document.blocks, notes });
    if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
    return { document: laid };
  });
}

/** The words of the main part, and the notes in the order in which it calls them. */
export async function readWordFile(archive: ZipArchive): Promise<WordFile> {
  const main = await mainPartOf(archive);
  const document = readWordPart(main, await xmlPart(archive, main), await stylesOf(archive, main));
  const parts = notesParts(main);
  const read = new Map<string, WordPart>();
  for (const part of Object.values(parts))
    if (archive.entries.has(part)) read.set(part, readWordPart(part, await xmlPart(archive, part), new Map(), part));
  const notes = document.calls.flatMap(({ kind, id }, at): Note[] => {
    const paragraphs = read.get(parts[kind])?.notes.get(id);
    return paragraphs ? [{ mark: String(at + 1), paragraphs }] : [];
  });
  return { main, document, notes };
}

async function stylesOf(archive: ZipArchive, main: string): Promise<ReadonlyMap<string, StyleSense>> {
  const part = partBeside(main, "styles.xml");
  return archive.entries.has(part) ? wordStyles(part, await xmlPart(archive, part)) : new Map();
}
