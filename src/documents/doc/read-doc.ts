import WordExtractor from "word-extractor";
import { BadFile, damaged } from "../../model/bad-file.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import type { Note, Paragraph, Table } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";
import { layOut } from "../structure/lay-out.ts";
import { ensureSound } from "./ensure-sound.ts";
import { streamNames } from "./stream-names.ts";

/**
 * Reads an old Word document (.doc). Its formatting is not known here: a raised digit is a digit, a heading a line; footnotes
 * stand at the end without their calls.
 */
export function readDoc({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const streams = streamNames(bytes);
    if (streams.has("EncryptedPackage")) throw new BadFile({ code: "encrypted" });
    if (!streams.has("WordDocument")) throw damaged("no WordDocument");
    ensureSound(bytes);
    const found = await extracted(bytes);
    const laid = layOut(name, "doc", {
      blocks: contentOf(found.getBody()).blocks,
      notes: [...notesOf(found.getFootnotes()), ...notesOf(found.getEndnotes())],
    });
    if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
    return { document: laid };
  });
}

async function extracted(bytes: Uint8Array) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch (cause) {
    if (cause instanceof Error && /encrypt/i.test(cause.message)) throw new BadFile({ code: "encrypted" }, { cause });
    throw cause;
  }
}

/** Lines as paragraphs; lines whose cells each end with a tab are rows of a table. */
function contentOf(body: string): { readonly blocks: readonly (Paragraph | Table)[] } {
  const content = new ContentBuilder();
  let inTable = false;
  for (const [at, line] of body.split("\n").entries()) {
    const isRow: boolean = /\t\s*$/.test(line) && (inTable || (line.match(/\t/g)?.length ?? 0) >= 2);
    if (isRow && !inTable) content.openTable();
    if (!isRow && inTable) content.closeTable();
    inTable = isRow;
    if (isRow) writeRow(content, line, at);
    else {
      content.openParagraph();
      content.write(line, at);
      content.closeParagraph();
    }
  }
  if (inTable) content.closeTable();
  return content;
}

function writeRow(content: ContentBuilder, line: string, at: number): void {
  content.openRow();
  let from = 0;
  for (const cell of line.replace(/\t\s*$/, "").split("\t")) {
    content.openCell();
    content.openParagraph();
    content.write(cell, at, from);
    content.closeParagraph();
    content.closeCell();
    from += cell.length + 1;
  }
}

function notesOf(text: string): readonly Note[] {
  return text
    .split("\n")
    .filter((line) => /\S/.test(line))
    .map((line, at) => ({
      mark: String(at + 1),
      paragraphs: [
        { is: "paragraph", kind: "paragraph", pieces: [{ text: line.trim(), place: {}, run: -1, from: 0 }] },
      ],
    }));
}
