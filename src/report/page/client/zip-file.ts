/// <reference lib="dom" />

/** A zip file of texts, none of them packed (APPNOTE 4.3). */
export class ZipFile {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #directory: Uint8Array<ArrayBuffer>[] = [];
  #files = 0;
  #at = 0;

  add(name: string, text: string): void {
    const [path, bytes] = [this.#encoder.encode(name), this.#encoder.encode(text)];
    const common = this.#common(path, bytes);
    this.#parts.push(this.#numbers([0x04034b50, 4]), common, path, bytes);
    const last = this.#numbers([0, 2], [0, 2], [0, 2], [0, 4], [this.#at, 4]);
    this.#directory.push(this.#numbers([0x02014b50, 4], [20, 2]), common, last, path);
    this.#at += 4 + common.length + path.length + bytes.length;
    this.#files++;
  }

  bytes(): readonly Uint8Array<ArrayBuffer>[] {
    const length = this.#directory.reduce((sum, part) => sum + part.length, 0);
    const files = this.#files;
    const end = this.#numbers(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [files, 2],
      [files, 2],
      [length, 4],
      [this.#at, 4],
      [0, 2],
    );
    return [...this.#parts, ...this.#directory, end];
  }

  /** What the head of a file and its entry in the directory have in common. */
  #common(path: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const size = bytes.length;
    return this.#numbers(
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [this.#checksum(bytes), 4],
      [size, 4],
      [size, 4],
      [path.length, 2],
      [0, 2],
    );
  }

  /** Whole numbers, each in so many bytes, the lowest first. */
  #numbers(...values: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(
      values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value / 256 ** at) & 255)),
    );
  }

  /** CRC-32 of ISO 3309. */
  #checksum(bytes: Uint8Array): number {
    let value = 0xffffffff;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return (value ^ 0xffffffff) >>> 0;
  }
}
