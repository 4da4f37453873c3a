import { openDocumentKind } from "./open-document.ts";

/** Files that are no plain text, by the bytes they start with. */
const signatures: readonly (readonly [kind: FileKind, start: readonly number[]])[] = [
  ["pdf", bytesOf("%PDF-")],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", bytesOf("{\\rtf")],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", bytesOf("GIF8")],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["gzip", [0x1f, 0x8b]],
  ["parquet", bytesOf("PAR1")],
];

/** What a file that is no text turns out to be; `ole` is the old .doc and .xls, `binary` anything else. */
export type FileKind =
  | "pdf"
  | "docx"
  | "odt"
  | "pptx"
  | "xlsx"
  | "zip"
  | "ole"
  | "rtf"
  | "image"
  | "gzip"
  | "parquet"
  | "utf-16"
  | "binary";

const sampleSize = 65_536;

/** What the bytes are where they are no text that recount can read; undefined where they may be text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (isBitmap(bytes) || isWebP(bytes)) return "image";
  if (known) return known[0] === "zip" ? zipKind(bytes) : known[0];
  const sample = bytes.subarray(0, sampleSize);
  if (looksLikeUtf16(sample)) return "utf-16";
  return isBinary(sample) ? "binary" : undefined;
}

/** `BM`, which a text may begin with too, and four bytes that are zero in a Windows bitmap. */
function isBitmap(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26 && bytes.subarray(6, 10).every((byte) => byte === 0)
  );
}

function isWebP(bytes: Uint8Array): boolean {
  return [..."RIFF    WEBP"].every((letter, at) => letter === " " || bytes[at] === letter.charCodeAt(0));
}

/** By the names in it, which stand at the start of each file and in the directory at the end. */
function zipKind(bytes: Uint8Array): FileKind {
  if (openDocumentKind(bytes) === "text") return "odt";
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, 4096)) + latin.decode(bytes.subarray(-sampleSize));
  if (names.includes("xl/workbook")) return "xlsx";
  if (names.includes("word/")) return "docx";
  if (names.includes("ppt/")) return "pptx";
  return names.includes("xl/") ? "xlsx" : "zip";
}

/** A few control bytes may stray into a text; many of them mean that it is none. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls++;
  return controls > 0.3 * sample.length || (controls >= 8 && controls > 0.05 * sample.length);
}

/** UTF-16 without its byte order mark: nearly every second byte of the spaces, digits and Latin letters is zero. */
function looksLikeUtf16(sample: Uint8Array): boolean {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const [few, many] = even < odd ? [even, odd] : [odd, even];
  return many >= 4 && many > 0.25 * sample.length && few < 0.01 * sample.length;
}

function bytesOf(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
