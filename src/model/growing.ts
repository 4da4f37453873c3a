/** The typed arrays that columns are made of. */
export type Column = Float64Array | Int32Array | Uint16Array | Uint8Array | Int8Array;

/** Columns of codes, from the narrowest on. */
export type CodeColumn = Uint8Array | Uint16Array | Int32Array;

const longestChunk = 1 << 20;

/**
 * A typed array that grows as values are pushed; {@link Growing.done} hands over what was pushed and empties it. It grows
 * by chunks, so that no copy of all is made on the way; as long as all values are the same, there are no chunks.
 */
export class Growing<T extends Column> {
  readonly #full: T[] = [];
  #chunk: T;
  #at = 0;
  /** How many values are in the full chunks, or are all the same and in none. */
  #before = 0;
  #same = 0;
  #expected = 0;
  protected make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.#chunk = make(0);
  }

  get length(): number {
    return this.#before + this.#at;
  }

  /** The one value that all are; undefined where there are others, or none. */
  get only(): number | undefined {
    return this.#chunk.length === 0 && this.#before > 0 ? this.#same : undefined;
  }

  /**
   * How many values there will be, about: the next chunk has room for them, and is not copied if they are no more. Where they turn out to be
   * more than was thought, those that are there move at once, while they are few.
   */
  expect(count: number): void {
    const isShort = this.#chunk.length === this.#expected && count > this.#expected;
    this.#expected = count;
    if (isShort && this.#at > 0) this.#grow();
  }

  push(value: number): void {
    if (this.#at === this.#chunk.length) {
      if (this.#repeats(value)) return;
      this.#grow();
    }
    this.#chunk[this.#at++] = value;
  }

  /** Pushes the first of some values. */
  append(values: T, count: number): void {
    let from = 0;
    while (from < count && this.#chunk.length === 0 && this.#repeats(values[from] ?? 0)) from++;
    while (from < count) {
      if (this.#at === this.#chunk.length) this.#grow();
      const until = Math.min(count, from + this.#chunk.length - this.#at);
      this.#chunk.set(values.subarray(from, until), this.#at);
      this.#at += until - from;
      from = until;
    }
  }

  /** Pushes a value so many times. */
  repeat(value: number, count: number): void {
    if (count > 0 && this.#at === this.#chunk.length && this.#repeats(value)) {
      this.#before += count - 1;
      return;
    }
    for (let left = count; left > 0; ) {
      if (this.#at === this.#chunk.length) this.#grow();
      const from = this.#at;
      this.#at = Math.min(from + left, this.#chunk.length);
      this.#chunk.fill(value, from, this.#at);
      left -= this.#at - from;
    }
  }

  /** All that was pushed, once. */
  done(): T {
    const all = this.#all();
    this.#chunk = this.make(0);
    this.#at = 0;
    this.#before = 0;
    return all;
  }

  #all(): T {
    if (this.#before === 0) return this.#chunk.subarray(0, this.#at) as T;
    const all = this.make(this.length);
    this.#moveTo(all);
    return all;
  }

  /** Counts a value that is the same as all before it. */
  #repeats(value: number): boolean {
    if (this.#chunk.length > 0 || (this.#before > 0 && !Object.is(value, this.#same))) return false;
    this.#same = value;
    this.#before++;
    return true;
  }

  #grow(): void {
    const length = this.length;
    const isExpected = this.#expected > length;
    if (this.#chunk.length > 0 && !isExpected) {
      this.#full.push(this.#chunk);
      this.#before += this.#chunk.length;
      this.#chunk = this.make(Math.min(longestChunk, Math.max(64, length)));
      this.#at = 0;
      return;
    }
    // All that are there stand at the beginning of the next chunk.
    const next = this.make(isExpected ? this.#expected : 2 * Math.max(32, length));
    this.#moveTo(next);
    this.#chunk = next;
    this.#at = length;
    this.#before = 0;
  }

  /** Hands all that was pushed over to an empty column; chunks are let go of one by one, so that there are never two copies of all. */
  #moveTo(all: T): void {
    if (this.#chunk.length === 0 && !Object.is(this.#same, 0)) all.fill(this.#same, 0, this.#before);
    all.set(this.#chunk.subarray(0, this.#at), this.#before);
    for (let chunk = this.#full.pop(); chunk !== undefined; chunk = this.#full.pop()) {
      this.#before -= chunk.length;
      all.set(chunk, this.#before);
    }
  }
}

/** Codes of things in a list, in a column that is as narrow as the codes allow: most lists are of fewer than 256 things. */
export class GrowingCodes extends Growing<CodeColumn> {
  /** The highest code that there is room for. */
  #most = 255;

  constructor() {
    super(uint8);
  }

  /** Makes room for codes up to this one. */
  allow(code: number): void {
    // What is below zero is beyond all that are narrow.
    const least = code >>> 0;
    if (least <= this.#most) return;
    const isShort = least < 65_536;
    this.#most = isShort ? 65_535 : 2 ** 32;
    const narrow = this.done();
    this.make = isShort ? uint16 : int32;
    this.append(narrow, narrow.length);
  }

  override push(code: number): void {
    this.allow(code);
    super.push(code);
  }

  override append(codes: CodeColumn, count: number): void {
    for (let at = 0; at < count; at++) this.allow(codes[at] ?? 0);
    super.append(codes, count);
  }

  /** The same where it is known that no code is above one. */
  appendUpTo(most: number, codes: CodeColumn, count: number): void {
    this.allow(most);
    super.append(codes, count);
  }

  override repeat(code: number, count: number): void {
    this.allow(code);
    super.repeat(code, count);
  }
}

export const float64 = (length: number): Float64Array => new Float64Array(length);
export const int32 = (length: number): Int32Array => new Int32Array(length);
export const uint16 = (length: number): Uint16Array => new Uint16Array(length);
export const uint8 = (length: number): Uint8Array => new Uint8Array(length);
export const int8 = (length: number): Int8Array => new Int8Array(length);
