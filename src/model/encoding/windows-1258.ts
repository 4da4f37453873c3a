/**
 * The text, where the bytes are clearly Vietnamese in windows-1258: letters followed by combining tone marks that all
 * compose, and hardly a character above ASCII that Vietnamese does not write. Otherwise undefined: a guess is not made.
 */
export function decodeWindows1258(bytes: Uint8Array): string | undefined {
  const raw = new TextDecoder("windows-1258").decode(bytes);
  const text = raw.normalize("NFC");
  const tones = count(raw, /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/giu);
  const foreign = count(text, /[^\0-\x7fàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9–—‘’“”…•°²³\xa0«»]/giu);
  return tones >= 4 && foreign * 50 <= tones ? text : undefined;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
