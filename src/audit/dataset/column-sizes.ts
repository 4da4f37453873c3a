/** Numbers with the column of the sheet or file that each stands in. */
interface Numbers {
  readonly length: number;
  readonly value: ArrayLike<number>;
  readonly source: ArrayLike<number>;
  readonly column: ArrayLike<number>;
}

/** How large the numbers of a column are, as logarithms: their middle, and how far half of them lie from it at most. */
interface Sizes {
  readonly middle: number;
  readonly spread: number;
}

/** A column of 99.8, 100.1 and 100.4 still has room for a 97. */
const leastSpread = 0.05;
const fewest = 4;

/** The usual sizes of the numbers of a column, by which 1,041 among percentages near 100 stands out, and 453,200 among hundreds of tonnes. */
export class ColumnSizes {
  readonly #numbers: Numbers;
  readonly #known = new Map<string, number[]>();
  readonly #sizes = new Map<string, Sizes | undefined>();

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
    for (let row = 0; row < numbers.length; row++) {
      const size = Math.log(Math.abs(numbers.value[row] ?? 0));
      if (!Number.isFinite(size)) continue;
      const key = this.#keyOf(row);
      const sizes = this.#known.get(key) ?? [];
      sizes.push(size);
      this.#known.set(key, sizes);
    }
  }

  /** How much likelier a number of that size is in the column of a row than the one that is printed there; 1 where nothing tells. */
  favours(row: number, corrected: number): number {
    const sizes = this.#sizesOf(this.#keyOf(row));
    const printed = this.#numbers.value[row] ?? 0;
    if (!sizes || printed === 0 || corrected === 0) return 1;
    return density(Math.log(Math.abs(corrected)), sizes) / density(Math.log(Math.abs(printed)), sizes);
  }

  #sizesOf(key: string): Sizes | undefined {
    if (this.#sizes.has(key)) return this.#sizes.get(key);
    const all = [...(this.#known.get(key) ?? [])].sort((a, b) => a - b);
    const middle = all[all.length >> 1] ?? 0;
    const off = all.map((each) => Math.abs(each - middle)).sort((a, b) => a - b);
    const found =
      all.length < fewest ? undefined : { middle, spread: Math.max(leastSpread, off[off.length >> 1] ?? 0) };
    this.#sizes.set(key, found);
    return found;
  }

  #keyOf(row: number): string {
    const { source, column } = this.#numbers;
    return `${source[row]} ${column[row]}`;
  }
}

/** A Cauchy distribution, but for its constant: far numbers are rare, never impossible. */
function density(size: number, { middle, spread }: Sizes): number {
  return 1 / (1 + ((size - middle) / spread) ** 2);
}
