import { decode } from "../model/encoding/decode.ts";
import { fileKind } from "../model/encoding/file-kind.ts";
import { readText, type TextFormat } from "./read-text.ts";
import type { DocumentFile, DocumentReader, ReadDocument } from "./reader.ts";

/** All formats of documents that are read; what takes more than text does is loaded when a file needs it. */
export const documentReaders: readonly DocumentReader[] = [
  {
    id: "docx",
    extensions: [".docx", ".docm", ".dotx", ".dotm"],
    detects: (bytes) => fileKind(bytes) === "docx",
    read: async (file) => (await import("./docx/read-docx.ts")).readDocx(file),
  },
  { id: "markdown", extensions: [".md", ".markdown"], read: (file) => plain(file, "markdown") },
  { id: "text", extensions: [".txt"], read: (file) => plain(file, "text") },
];

/** The reader of a file: by what it is, else by its name, else as text, which says what else it may be. */
export function readerFor(path: string, bytes: Uint8Array): DocumentReader {
  const lower = path.toLowerCase();
  const named = documentReaders.find(({ extensions }) => extensions.some((end) => lower.endsWith(end)));
  const known = documentReaders.find(({ detects }) => detects?.(bytes));
  const fallback = documentReaders.find(({ id }) => id === "text");
  if (!fallback) throw new TypeError("no reader of text");
  return known ?? (named?.detects ? fallback : (named ?? fallback));
}

async function plain({ name, path, bytes }: DocumentFile, format: TextFormat): Promise<ReadDocument> {
  const decoded = decode(bytes, path);
  if ("problem" in decoded) return decoded;
  return { document: readText(name, decoded.text, format), encoding: decoded.encoding };
}
