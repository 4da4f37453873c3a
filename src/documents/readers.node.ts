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
  {
    id: "odt",
    extensions: [".odt", ".ott"],
    detects: (bytes) => fileKind(bytes) === "odt",
    read: async (file) => (await import("./odt/read-odt.ts")).readOdt(file),
  },
  {
    id: "pptx",
    extensions: [".pptx", ".pptm", ".ppsx", ".ppsm", ".potx"],
    detects: (bytes) => fileKind(bytes) === "pptx",
    read: async (file) => (await import("./pptx/read-pptx.ts")).readPptx(file),
  },
  {
    id: "doc",
    extensions: [".doc", ".dot"],
    detects: (bytes) => fileKind(bytes) === "ole",
    read: async (file) => (await import("./doc/read-doc.ts")).readDoc(file),
  },
  {
    id: "pdf",
    extensions: [".pdf"],
    detects: (bytes) => fileKind(bytes) === "pdf",
    read: async (file) => (await import("./pdf/read-pdf.node.ts")).readPdf(file),
  },
  {
    id: "image",
    extensions: [".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp"],
    detects: (bytes) => fileKind(bytes) === "image",
    read: async (file) => (await import("./scan/read-image.node.ts")).readImage(file),
  },
  {
    id: "mht",
    extensions: [".mht", ".mhtml"],
    isText: true,
    detects: (bytes) => /^(?:[\w-]+:[\s\S]*^)?mime-version:[\s\S]*multipart\/related/im.test(startOf(bytes)),
    read: async (file) => (await import("./html/read-mht.ts")).readMht(file),
  },
  {
    id: "html",
    extensions: [".html", ".htm", ".xhtml"],
    isText: true,
    detects: (bytes) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html)\b/i.test(startOf(bytes)),
    read: async (file) => (await import("./html/read-html.ts")).readHtml(file),
  },
  { id: "markdown", extensions: [".md", ".markdown"], isText: true, read: (file) => plain(file, "markdown") },
  { id: "text", extensions: [".txt"], isText: true, read: (file) => plain(file, "text") },
];

/**
 * The reader of a file: by its content where that is no text, else by its name, else by what the text looks like. Text of no known
 * format is read as it stands.
 */
export function readerFor(path: string, bytes: Uint8Array): DocumentReader {
  const lower = path.toLowerCase();
  const found =
    documentReaders.find(({ isText, detects }) => !isText && detects?.(bytes)) ??
    documentReaders.find(({ isText, extensions }) => isText && extensions.some((end) => lower.endsWith(end))) ??
    documentReaders.find(({ isText, detects }) => isText && detects?.(bytes)) ??
    documentReaders.find(({ id }) => id === "text");
  if (!found) throw new TypeError("no reader of text");
  return found;
}

const startSize = 2048;

/** The first characters of a text, each as the one that its byte is in Latin-1, without a byte order mark. */
function startOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, startSize)).replace(/^\u00ef\u00bb\u00bf/, "");
}

async function plain({ name, path, bytes }: DocumentFile, format: TextFormat): Promise<ReadDocument> {
  const decoded = decode(bytes, path);
  if ("problem" in decoded) return decoded;
  return { document: readText(name, decoded.text, format), encoding: decoded.encoding };
}
