/** The text, or the offset of the first byte that is no UTF-8. */
export type Utf8 = { readonly text: string } | { readonly badByte: number };

/**
 * Strict UTF-8, with one liberty: a lone surrogate that a careless program wrote as three bytes (ED A0..BF xx) stays a
 * lone surrogate.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8 {
  const whole = strict(bytes);
  if (whole !== undefined) return { text: whole };
  let text = "";
  let from = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3);
    if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) continue;
    const piece = strict(bytes.subarray(from, at));
    if (piece === undefined) break;
    text += piece + String.fromCharCode(0xd000 + ((second & 0x3f) << 6) + (third & 0x3f));
    from = at + 3;
  }
  const rest = strict(bytes.subarray(from));
  return rest === undefined ? { badByte: from + firstBadByte(bytes.subarray(from)) } : { text: text + rest };
}

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** The length of the UTF-8 sequence that starts here, 0 where it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const tooLong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const tooHigh = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return tooLong || tooHigh ? 0 : length;
}
