/**
 * What was written behind a PDF, without what differs from run to run: the dates of its notes become the one given, and the second half
 * of the file's identifier a hash of the bytes before it. Everything keeps its place: dates are as long as they were, and the identifier
 * stands behind all that is pointed to.
 */
export async function settled(bytes: Uint8Array, from: number, date: string): Promise<Uint8Array> {
  const dated = asCharacters(bytes.subarray(from)).replace(/\(D:\d{14}/g, `(D:${date}`);
  const at = dated.lastIndexOf("/ID");
  const open = dated.indexOf("[", at);
  const first = at < 0 || open < 0 ? undefined : stringEnd(dated, open + 1);
  const second = first === undefined ? undefined : stringEnd(dated, first);
  if (first === undefined || second === undefined) return joined(bytes.subarray(0, from), dated);
  const before = joined(bytes.subarray(0, from), dated.slice(0, first));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(before))).subarray(0, 16);
  const identifier = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return joined(before, ` <${identifier}>${dated.slice(second)}`);
}

/** Each byte as the character of its number: what is called latin1 in a TextDecoder is another encoding. */
function asCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

/** Where a string of a PDF ends that starts at a place or behind spaces: `(…)` with escapes and nested brackets, or `<…>`. */
function stringEnd(text: string, from: number): number | undefined {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  if (text.charAt(at) === "<") {
    const end = text.indexOf(">", at);
    return end < 0 ? undefined : end + 1;
  }
  if (text.charAt(at) !== "(") return undefined;
  for (let depth = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at++;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return at + 1;
  }
  return undefined;
}

function joined(head: Uint8Array, latin: string): Uint8Array {
  const whole = new Uint8Array(head.length + latin.length);
  whole.set(head);
  for (let at = 0; at < latin.length; at++) whole[head.length + at] = latin.charCodeAt(at);
  return whole;
}
