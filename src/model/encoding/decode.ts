import type { Problem } from "../problem.ts";
import { fileKind } from "./file-kind.ts";
import { legacyFont } from "./legacy-font.ts";
import { decodeUtf8 } from "./utf8.ts";
import { decodeUtf16 } from "./utf16.ts";
import { decodeWindows1258 } from "./windows-1258.ts";

/** How the bytes of a text stood for its characters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";

/** A decoded text, or why there is none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: Problem };

/**
 * The text that the bytes of a file hold, in NFC and without a byte order mark. UTF-8; UTF-16 by its byte order mark;
 * windows-1258 where it is clearly that. What is no text, empty, or in an unknown encoding or an old Vietnamese font is
 * a problem, with the place of the first bad byte. Lone surrogates and stray control characters are kept.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark === undefined || mark.encoding === "utf-8") {
    const kind = fileKind(bytes);
    if (kind !== undefined) return { problem: { code: "not-text", place: { file }, found: kind } };
  }
  const decoded = decodeBytes(bytes.subarray(mark?.length ?? 0), mark?.encoding, file);
  if ("problem" in decoded) return decoded;
  if (!/\S/.test(decoded.text)) return { problem: { code: "empty-document", place: { file } } };
  const font = legacyFont(decoded.text);
  if (font !== undefined) return { problem: { code: "legacy-font", place: { file }, found: font } };
  return { ...decoded, text: decoded.text.normalize("NFC") };
}

function decodeBytes(bytes: Uint8Array, marked: Encoding | undefined, file: string): Decoded {
  if (marked === "utf-16le" || marked === "utf-16be")
    return { text: decodeUtf16(bytes, marked === "utf-16be"), encoding: marked };
  const utf8 = decodeUtf8(bytes);
  if ("text" in utf8) return { text: utf8.text, encoding: "utf-8" };
  const font = legacyFont(new TextDecoder("windows-1252").decode(bytes.subarray(0, 65_536)));
  if (font !== undefined) return { problem: { code: "legacy-font", place: { file }, found: font } };
  const vietnamese = marked === undefined ? decodeWindows1258(bytes) : undefined;
  if (vietnamese !== undefined) return { text: vietnamese, encoding: "windows-1258" };
  return {
    problem: { code: "encoding-unknown", place: placeOf(bytes, utf8.badByte, file), found: hex(bytes, utf8.badByte) },
  };
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function placeOf(bytes: Uint8Array, offset: number, file: string) {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return { file, line, offset };
}

function hex(bytes: Uint8Array, offset: number): string {
  return `0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase()}`;
}
