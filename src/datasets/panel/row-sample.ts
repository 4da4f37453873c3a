import type { Row } from "../cells/row.ts";
import type { Layout } from "../layout/layout.ts";
import type { CellsOfSource } from "./cells-of-source.ts";

/** So many rows are kept from the beginning on, of wide tables fewer. */
const mostFirst = 5000;
/** So many of all later ones, evenly spread. */
const mostLater = 1000;
const mostCells = 400_000;
/** So many rows are kept though all of their values are in the panel, and of the others one in so many. */
const [firstWhole, everyWhole] = [200, 32];

/**
 * The first rows of a table that is too long to be kept, and some of all later ones, whatever their number: when there are too many of
 * these every other one is dropped, and half as many are taken from there on.
 */
export class RowSample {
  readonly #names: readonly string[];
  readonly #first: (readonly string[])[] = [];
  readonly #later: { readonly at: number; readonly cells: readonly string[]; readonly line: number }[] = [];
  readonly #lines: number[] = [];
  readonly #most: number;
  readonly #keys: ReadonlySet<number>;
  /** How many figures a row of the table has, where it has no others than values. */
  readonly #figures: number | undefined;
  #seen = 0;
  #step = 1;
  #whole = 0;

  /** Of a table whose layout is known, cells that are known to be something are not kept. */
  constructor(names: readonly string[], layout?: Layout) {
    this.#names = names;
    this.#keys = layout ? keysOf(layout) : new Set();
    this.#figures = layout && !hasOtherColumns(layout) ? layout.values.length : undefined;
    this.#most = Math.min(mostFirst, Math.ceil(mostCells / Math.max(1, names.length)));
  }

  /**
   * Looks at a row of which so many figures have been put into the panel. One that is there with all its values has none that could be lost:
   * of these the first are kept, to show where the figures begin, and a few others for their digits.
   */
  read(row: Row, figures: number): void {
    const isWhole = figures === this.#figures && row.length === this.#names.length;
    if (isWhole && ++this.#whole > firstWhole && this.#whole % everyWhole !== 0) return;
    this.take(row);
  }

  /** Looks at the next row. */
  take(row: Row): void {
    const at = this.#seen++;
    if (at < this.#most) {
      this.#first.push(textsOf(row, this.#keys));
      this.#lines.push(row.line);
    } else if (at % this.#step === 0) this.#keep(at, row);
  }

  /** The rows that were kept, below the names of their columns; `isSample` where it was not shown all rows. */
  cells(layout: Layout, isSample = this.#seen > this.#first.length + this.#later.length): CellsOfSource {
    const rows = [this.#names, ...this.#first, ...this.#later.map(({ cells }) => cells)];
    const lines = [0, ...this.#lines, ...this.#later.map(({ line }) => line)];
    return { rows, line: (row) => lines[row] ?? 0, keys: keysOf(layout), ...(isSample && { isSample }) };
  }

  #keep(at: number, row: Row): void {
    const later = this.#later;
    later.push({ at, cells: textsOf(row, this.#keys), line: row.line });
    if (later.length < Math.min(mostLater, this.#most)) return;
    this.#step *= 2;
    const kept = later.filter((each) => each.at % this.#step === 0);
    later.splice(0, later.length, ...kept);
  }
}

function textsOf(row: Row, keys: ReadonlySet<number>): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < row.length; column++) texts.push(keys.has(column) ? "" : row.text(column));
  return texts;
}

/**
 * So many rows at the beginning, and of each later chunk, are kept to account for their figures though they are plain. Where all columns tell
 * rows apart or hold values, such a row has no figure that could be lost: a few show where the figures begin.
 */
export function rowsLookedAt(layout: Layout, isFirst: boolean): number {
  return isFirst && hasOtherColumns(layout) ? firstLookedAt : lookedAt;
}

const firstLookedAt = 2000;
const lookedAt = 8;

function hasOtherColumns(layout: Layout): boolean {
  const keys = keysOf(layout);
  return layout.names.some((_, at) => !keys.has(at) && !layout.values.some(({ column }) => column === at));
}

/** The columns that tell rows apart. */
function keysOf({ fields, dimensions, levels = [] }: Layout): ReadonlySet<number> {
  const { ignored: _, ...keys } = fields;
  return new Set([...Object.values(keys).flat(), ...dimensions.map(({ column }) => column), ...levels]);
}
