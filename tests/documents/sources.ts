import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadDocument } from "../../src/documents/reader.ts";
import { readerFor } from "../../src/documents/readers.node.ts";
import type { TextDocument } from "../../src/model/document.ts";
import { openArchive } from "../../src/model/encoding/zip-archive.ts";
import { patchArchive } from "../../src/report/marked/patch-archive.ts";

const project = join(import.meta.dirname, "..", "..");

/** The seed report as text, as it lies in the sample data. */
export const anGiangText = readFileSync(join(project, "datasets/an-giang-2024-h1/report.txt"), "utf8").normalize("NFC");

/** The same report as LibreOffice 7.4 wrote it: `an-giang.docx`, `.odt`, `.doc`, `.pdf`. */
export function anGiangFile(ending: string): Uint8Array {
  return Uint8Array.from(readFileSync(join(import.meta.dirname, "files", `an-giang.${ending}`)));
}

/** The same report as a web page. */
export function anGiangPage(): string {
  const escaped = anGiangText.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = escaped.split(/\n\s*\n/).map((text) => `<p>${text.trim().replaceAll("\n", "<br>")}</p>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>x 12%</title></head><body>${paragraphs.join("\n")}</body></html>`;
}

export function read(name: string, content: Uint8Array | string): Promise<ReadDocument> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readerFor(name, bytes).read({ name, path: name, bytes });
}

/** The document, or an error with the problem. */
export async function documentOf(name: string, content: Uint8Array | string): Promise<TextDocument> {
  const found = await read(name, content);
  if ("problem" in found) throw new Error(JSON.stringify(found.problem), { cause: found.cause });
  return found.document;
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file with this body, and other parts where they are given. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const document = `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="r"><w:body>${body}</w:body></w:document>`;
  const encoder = new TextEncoder();
  const files = Object.entries({ "word/document.xml": document, ...parts });
  return patchArchive(
    openArchive(anGiangFile("docx")),
    new Map(files.map(([name, text]) => [name, encoder.encode(text)])),
  );
}

/** A paragraph of one run a piece. */
export function paragraph(...pieces: readonly string[]): string {
  return `<w:p>${pieces.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}
