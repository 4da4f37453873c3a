import { TextDecoder, TextEncoder } from "node:util";
import { type Decoded, decode } from "../../model/encoding/decode.ts";
import { fileKind } from "../../model/encoding/file-kind.ts";
import { ProblemError } from "../../model/problem.ts";
import { type PlainSigns, plainSigns } from "../cells/plain-signs.ts";
import type { CellsApart } from "../layout/cells-apart.ts";
import { allBytes, type ByteSource } from "./byte-source.node.ts";

/** A text in UTF-8, whatever it was on the disk. */
export interface TextSource {
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  readonly encoding: string;
  /** Set where the encoding is a guess that the bytes do not prove. */
  readonly isGuess: boolean;
  /** What its signs that are none of ASCII's were taken for. */
  readonly signs?: PlainSigns["guess"];
  /** What was taken out of its cells. */
  readonly apart?: Pick<CellsApart, "guesses" | "from">;
  chunks(): AsyncIterable<Uint8Array>;
}

const largestDecoded = 256 * 2 ** 20;

/** A source as UTF-8, its digits and signs of numbers as ASCII has them. Throws a ProblemError where the bytes are no text. */
export async function openText(source: ByteSource, asked?: string): Promise<TextSource> {
  const text = await openUtf8(source, asked);
  if (text.head.every((byte) => byte < 128)) return text;
  const signs = plainSigns(new TextDecoder().decode(text.head));
  if (signs === undefined) return text;
  const head = new TextEncoder().encode(signs.plain(new TextDecoder().decode(text.head, { stream: !text.isWhole })));
  const chunks = () => recoded(text.chunks(), new TextDecoder(), signs.plain);
  return { ...text, head, ...(signs.guess && { signs: signs.guess }), chunks };
}

/** A byte order mark that was taken for three letters and written as these: `ï»¿`. */
const markTwice = [0xc3, 0xaf, 0xc2, 0xbb, 0xc2, 0xbf];

/**
 * A source as UTF-8. Texts in UTF-8 and UTF-16 are read in chunks; others are decoded whole, up to 256 MB. Throws a
 * ProblemError where the bytes are no text.
 */
async function openUtf8(source: ByteSource, asked?: string): Promise<TextSource> {
  const { head, path, isWhole } = source;
  if (head.length === 0) throw new ProblemError({ code: "empty-document", place: { file: path } });
  const [first, second, third] = head;
  if (asked === undefined && first === 0xef && second === 0xbb && third === 0xbf) return plain(source, 3);
  if (asked === undefined && markTwice.every((byte, at) => head[at] === byte)) return plain(source, markTwice.length);
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  if (asked !== undefined || wide !== undefined) return transcoded(source, asked ?? wide ?? "utf-8", false);
  const kind = fileKind(head);
  if (kind === "utf-16") return transcoded(source, head[0] === 0 ? "utf-16be" : "utf-16le", true);
  if (kind !== undefined) throw new ProblemError({ code: "not-data", place: { file: path }, found: kind });
  if (isUtf8(head, isWhole)) return plain(source, 0);
  const bytes = await allBytes(source, largestDecoded);
  const decoded = decode(bytes, path);
  const text = textOrFallback(decoded, bytes);
  const utf8 = new TextEncoder().encode(text.text);
  return {
    head: utf8.subarray(0, 2 ** 20),
    isWhole: utf8.length <= 2 ** 20,
    encoding: text.encoding,
    isGuess: text.encoding === "windows-1252",
    chunks: () => once(utf8),
  };
}

function plain(source: ByteSource, skip: number): TextSource {
  return {
    head: source.head.subarray(skip),
    isWhole: source.isWhole,
    encoding: "utf-8",
    isGuess: false,
    chunks: () => (skip === 0 ? source.chunks() : skipped(source.chunks(), skip)),
  };
}

async function* skipped(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of chunks) {
    yield chunk.subarray(Math.min(left, chunk.length));
    left -= Math.min(left, chunk.length);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const step = 2 ** 20;
  for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
}

/** Whether some bytes are UTF-8; the last character may be cut off where they are not all. */
function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Western bytes where Vietnamese is not recognised; an old Vietnamese font stays a problem. */
function textOrFallback(decoded: Decoded, bytes: Uint8Array): { text: string; encoding: string } {
  if ("text" in decoded) return decoded;
  if (decoded.problem.code !== "encoding-unknown") throw new ProblemError(decoded.problem);
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}

async function transcoded(source: ByteSource, encoding: string, isGuess: boolean): Promise<TextSource> {
  const chunks = () => recoded(source.chunks(), decoderOf(encoding, source.path));
  const head = new TextEncoder().encode(
    decoderOf(encoding, source.path).decode(source.head, { stream: !source.isWhole }),
  );
  return { head, isWhole: source.isWhole, encoding, isGuess, chunks };
}

function decoderOf(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new ProblemError({ code: "unknown-encoding", place: { file }, found: encoding }, { cause });
    }
    throw cause;
  }
}

async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  decoder: TextDecoder,
  as: (text: string) => string = (text) => text,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(as(decoder.decode(chunk, { stream: true })));
  yield encoder.encode(as(decoder.decode()));
}
