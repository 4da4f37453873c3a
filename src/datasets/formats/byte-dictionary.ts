/**
 * The distinct texts of a column, by their bytes: the same text gets the same code without a string being made of it. Looks
 * at the text that came last first, since columns of keys repeat themselves.
 */
export class ByteDictionary {
  /** The texts, trimmed; a text's code is its place. Texts that differ in their spaces only have two codes. */
  readonly texts: string[] = [];
  #slots = new Int32Array(256).fill(-1);
  #hashes = new Int32Array(128);
  #starts = new Int32Array(129);
  #store = new Uint8Array(4096);
  #last = 0;

  code(bytes: Uint8Array, start: number, end: number): number {
    if (this.texts.length > 0 && this.is(this.#last, bytes, start, end)) return this.#last;
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.#slots[slot] ?? -1;
      if (code < 0) break;
      if (this.#hashes[code] === hash && this.is(code, bytes, start, end)) {
        this.#last = code;
        return code;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.texts.length;
    this.#last = this.texts.length;
    this.#add(bytes, start, end, hash);
    return this.#last;
  }

  /** Whether some bytes are the text with a code. */
  is(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[code] ?? 0;
    const length = (this.#starts[code + 1] ?? 0) - from;
    if (length !== end - start) return false;
    for (let at = 0; at < length; at++) if (this.#store[from + at] !== bytes[start + at]) return false;
    return true;
  }

  /** The place behind the text with a code where some bytes begin with it; -1 where they do not. */
  behind(code: number, bytes: Uint8Array, start: number): number {
    const from = this.#starts[code] ?? 0;
    const length = (this.#starts[code + 1] ?? 0) - from;
    if (start + length > bytes.length) return -1;
    for (let at = 0; at < length; at++) if (this.#store[from + at] !== bytes[start + at]) return -1;
    return start + length;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number): void {
    const code = this.texts.length;
    const from = this.#starts[code] ?? 0;
    const until = from + end - start;
    if (code + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, this.#starts.length * 2);
      this.#hashes = grown(this.#hashes, this.#hashes.length * 2);
    }
    if (until > this.#store.length) {
      const store = new Uint8Array(Math.max(until, this.#store.length * 2));
      store.set(this.#store);
      this.#store = store;
    }
    this.#store.set(bytes.subarray(start, end), from);
    this.#starts[code + 1] = until;
    this.#hashes[code] = hash;
    this.texts.push(textOf(bytes, start, end));
    if (this.texts.length * 2 > this.#slots.length) this.#rehash();
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let code = 0; code < this.texts.length; code++) {
      let slot = (this.#hashes[code] ?? 0) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = code;
    }
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = -2128831035;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 16777619);
  return hash ^ (hash >>> 15);
}

function grown(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length);
  next.set(column);
  return next;
}

const decoder = new TextDecoder("utf-8");

/** The text of some bytes in UTF-8, composed and trimmed. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let ascii = "";
  if (end - start <= 24) {
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) return decoder.decode(bytes.subarray(start, end)).normalize("NFC").trim();
      ascii += String.fromCharCode(byte);
    }
    return ascii.trim();
  }
  return decoder.decode(bytes.subarray(start, end)).normalize("NFC").trim();
}
