import BufferReader from "word-extractor/lib/buffer-reader.js";
import { BadFile, damaged } from "../../model/bad-file.ts";
import { detail } from "../../model/detail.ts";
import { readSafely } from "../package/damaged.ts";
import type { DocumentFile, ReadDocument } from "../reader.ts";
import { type Note, type Paragraph, raisedDigits, type Table } from "../structure/content.ts";
import { ContentBuilder } from "../structure/content-builder.ts";
import { layOut } from "../structure/lay-out.ts";
import { ensureSound } from "./ensure-sound.ts";
import { endnoteMark, footnoteMark, MarkedExtractor } from "./marked-extractor.ts";
import { streamNames } from "./stream-names.ts";

/**
 * Reads an old Word document (.doc), its notes tied to their calls. Its formatting is not known here: a raised digit is a digit, a heading a
 * line.
 */
export function readDoc({ name, path, bytes }: DocumentFile): Promise<ReadDocument> {
  return readSafely(path, async () => {
    const streams = streamNames(bytes);
    if (streams.has("EncryptedPackage")) throw new BadFile({ code: "encrypted" });
    if (!streams.has("WordDocument")) throw damaged(detail("missing-part", "WordDocument"));
    ensureSound(bytes);
    const found = await extracted(bytes);
    const body = found.getBody();
    const footnotes = notesOf(found.getFootnotes(), 0);
    const endnotes = notesOf(found.getEndnotes(), footnotes.length);
    const calls = callsOf(body, footnotes.length, endnotes.length);
    const laid = layOut(name, "doc", { blocks: contentOf(body, calls).blocks, notes: [...footnotes, ...endnotes] });
    if (!/\S/.test(laid.text)) return { problem: { code: "empty-document", place: { file: path } } };
    return { document: laid };
  });
}

async function extracted(bytes: Uint8Array) {
  try {
    return await new MarkedExtractor().extract(new BufferReader(Buffer.from(bytes)));
  } catch (cause) {
    if (cause instanceof Error && /encrypt/i.test(cause.message)) throw new BadFile({ code: "encrypted" }, { cause });
    throw cause;
  }
}

/** Lines as paragraphs; lines whose cells each end with a tab are rows of a table. */
function contentOf(
  body: string,
  calls: ReadonlyMap<string, number>,
): { readonly blocks: readonly (Paragraph | Table)[] } {
  const content = new ContentBuilder();
  const writer = new CallWriter(content, calls);
  let inTable = false;
  for (const [at, line] of body.split("\n").entries()) {
    const isRow: boolean = /\t\s*$/.test(line) && (inTable || (line.match(/\t/g)?.length ?? 0) >= 2);
    if (isRow && !inTable) content.openTable();
    if (!isRow && inTable) content.closeTable();
    inTable = isRow;
    if (isRow) writeRow(content, writer, line, at);
    else {
      content.openParagraph();
      writer.write(line, at, 0);
      content.closeParagraph();
    }
  }
  if (inTable) content.closeTable();
  return content;
}

function writeRow(content: ContentBuilder, writer: CallWriter, line: string, at: number): void {
  content.openRow();
  let from = 0;
  for (const cell of line.replace(/\t\s*$/, "").split("\t")) {
    content.openCell();
    content.openParagraph();
    writer.write(cell, at, from);
    content.closeParagraph();
    content.closeCell();
    from += cell.length + 1;
  }
}

const anyMark = new RegExp(`[${footnoteMark}${endnoteMark}]`, "u");

/** The first number of the calls of each kind; none where there are not as many calls as notes: then nothing says which is whose. */
function callsOf(body: string, footnotes: number, endnotes: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (body.split(footnoteMark).length - 1 === footnotes) found.set(footnoteMark, 1);
  if (body.split(endnoteMark).length - 1 === endnotes) found.set(endnoteMark, footnotes + 1);
  return found;
}

/** Writes text with the calls in it as raised numbers, counted on. */
class CallWriter {
  readonly #content: ContentBuilder;
  readonly #next: Map<string, number>;

  constructor(content: ContentBuilder, calls: ReadonlyMap<string, number>) {
    this.#content = content;
    this.#next = new Map(calls);
  }

  write(text: string, run: number, from: number): void {
    let at = from;
    for (const part of text.split(new RegExp(anyMark, "gu"))) {
      this.#content.write(part, run, at);
      at += part.length;
      const mark = text.charAt(at - from);
      const number = this.#next.get(mark);
      if (number !== undefined) {
        this.#content.write(raisedDigits(String(number)));
        this.#next.set(mark, number + 1);
      }
      at++;
    }
  }
}

/** Notes each begin with their mark; where they have none, each line is one. */
function notesOf(text: string, before: number): readonly Note[] {
  const parts = anyMark.test(text) ? text.split(anyMark).slice(1) : text.split("\n");
  return parts
    .filter((part) => /\S/.test(part))
    .map((part, at) => ({
      mark: String(before + at + 1),
      paragraphs: part
        .split("\n")
        .filter((line) => /\S/.test(line))
        .map((line) => ({
          is: "paragraph",
          kind: "paragraph",
          pieces: [{ text: line.trim(), place: {}, run: -1, from: 0 }],
        })),
    }));
}
