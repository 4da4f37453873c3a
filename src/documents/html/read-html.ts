import { decode } from "../../model/encoding/decode.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import type { Note } from "../structure/content.ts";
import { layOut } from "../structure/lay-out.ts";
import { HtmlReader } from "./html-reader.ts";
import { noteLinks } from "./note-links.ts";
import { walkHtml } from "./walk-html.ts";

/** Reads a web page: its words with their tables and notes. Runs nothing and fetches nothing. */
export function readHtml(file: DocumentFile): Promise<ReadDocument> {
  return readSafely(file.path, async () => {
    const decoded = decode(file.bytes, file.path);
    if ("problem" in decoded) return decoded;
    return { ...readPage(file, decoded.text), encoding: decoded.encoding };
  });
}

/** The words of a page whose characters are known. */
export function readPage({ name, path }: DocumentFile, html: string): ReadDocument {
  const reader = new HtmlReader(noteLinks(html));
  walkHtml(html, reader);
  const { blocks, notes } = reader.finish();
  const laid = layOut(name, "html", {
    blocks,
    notes: [...notes].map(([mark, paragraphs]): Note => ({ mark, paragraphs })),
  });
  if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
  return { document: laid };
}
