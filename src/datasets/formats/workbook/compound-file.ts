const endOfChain = 0xfffffffe;
const entryLength = 128;

/**
 * A stream of a compound file, by one of its names; undefined where there is none or the file is damaged. Chains that run in
 * circles end at the number of sectors. MS-CFB.
 */
export function compoundStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  try {
    return new CompoundFile(bytes).stream(names);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #table: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new RangeError("sector size");
    this.#sectorSize = 1 << shift;
    this.#table = this.#readTable();
  }

  stream(names: readonly string[]): Uint8Array | undefined {
    const directory = this.#chain(this.#view.getUint32(48, true), this.#table, (sector) => this.#sector(sector));
    const entries = entriesOf(directory);
    const root = entries.find(({ kind }) => kind === 5);
    const found = entries.find(({ name, kind }) => kind === 2 && names.includes(name));
    if (!found || !root) return undefined;
    const isSmall = found.size < this.#view.getUint32(56, true);
    const whole = isSmall ? this.#small(found.start, root.start) : this.#big(found.start);
    return whole.subarray(0, found.size);
  }

  #big(start: number): Uint8Array {
    return this.#chain(start, this.#table, (sector) => this.#sector(sector));
  }

  /** Small streams lie in sectors of 64 bytes within the root's own stream. */
  #small(start: number, rootStart: number): Uint8Array {
    const room = this.#big(rootStart);
    const links = words(this.#big(this.#view.getUint32(60, true)));
    return this.#chain(start, links, (sector) => room.subarray(sector * 64, sector * 64 + 64));
  }

  #sector(number: number): Uint8Array {
    const from = (number + 1) * this.#sectorSize;
    if (from >= this.#bytes.length) throw new RangeError("sector beyond the end");
    return this.#bytes.subarray(from, from + this.#sectorSize);
  }

  #chain(start: number, links: Uint32Array, sector: (number: number) => Uint8Array): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let at = start; at < endOfChain && parts.length <= links.length; at = links[at] ?? endOfChain) {
      parts.push(sector(at));
    }
    return joined(parts);
  }

  /** The allocation table: its sectors are listed in the header, and where those are too many, in a chain of their own. */
  #readTable(): Uint32Array {
    const count = this.#view.getUint32(44, true);
    const listed: number[] = [];
    for (let at = 76; at < 512 && listed.length < count; at += 4) listed.push(this.#view.getUint32(at, true));
    const last = this.#sectorSize / 4 - 1;
    for (let next = this.#view.getUint32(68, true); next < endOfChain && listed.length < count; ) {
      const more = words(this.#sector(next));
      listed.push(...more.subarray(0, last));
      next = more[last] ?? endOfChain;
    }
    return words(joined(listed.slice(0, count).map((number) => this.#sector(number))));
  }
}

function entriesOf(directory: Uint8Array) {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, at) => {
    const from = at * entryLength;
    const length = Math.max(0, Math.min(64, view.getUint16(from + 64, true)) - 2);
    const name = new TextDecoder("utf-16le").decode(directory.subarray(from, from + length));
    const kind = directory[from + 66] ?? 0;
    return { name, kind, start: view.getUint32(from + 116, true), size: view.getUint32(from + 120, true) };
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}
