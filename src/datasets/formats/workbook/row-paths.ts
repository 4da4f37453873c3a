import type { BodyLine } from "./row-labels.ts";

/** A row's place among the rows of its table. */
export interface RowPath {
  /** Names from the outermost section to the row's own. */
  readonly path: readonly string[];
  /** The path of the row that it is a part of, by its place in the table. */
  readonly parent?: readonly string[];
}

interface Open {
  /** As far in as it stands on the sheet. */
  readonly base: number;
  /** As far in as it counts: a row under a heading that is no further out counts as further in. */
  readonly level: number;
  readonly path: readonly string[];
  readonly hasValues: boolean;
  /** It is the whole that shares are of: its own share is 100 %. */
  readonly isWhole: boolean;
  readonly heading: boolean;
  readonly breakdown: boolean;
  /** Whether the rows under a heading stand as far out as it does; unknown before the first. */
  readonly flat?: boolean;
}

/**
 * Gives each line of a body its path: under the lines above it that stand further out. A line that says that parts follow
 * (`Phân theo ngành`) stands under the row it divides; `Trong đó:` alone is no name. A path that occurred before gets the
 * last section put before it, and then its line.
 */
export class RowPaths {
  #open: Open[] = [];
  #section: string | undefined;
  #total: readonly string[] | undefined;
  #lastValued: Open | undefined;
  readonly #used = new Set<string>();

  /** `lines`: the table's, each with its share of the whole where one is printed, to see whether the whole ends it. */
  constructor(lines: readonly ShareLine[] = []) {
    this.#total = wholeAtEnd(lines);
  }

  /**
   * `repeats` where a section prints the rows above once more, as shares of them: their paths are the same. `share` is the
   * row's percentage of the whole, where the table prints one: then a row is a part of the next one further out that is
   * 100 %, and otherwise of the next one further out that has figures.
   */
  next(line: BodyLine, repeats: boolean, share?: number): RowPath {
    const { breakdown, name, whole, comparison } = line.meaning;
    const labels = (comparison && !line.hasValues && name !== "" ? [name] : line.labels).map(withoutLead);
    if (breakdown && name === "" && !line.hasValues) return { path: [] };
    const level = this.#close(line);
    const outer = this.#open.at(-1)?.path ?? [];
    const path = repeats ? [...outer, ...labels] : this.#unused([...outer, ...labels], line);
    const isWhole = share !== undefined && isHundred(share);
    const above = this.#open.findLast((each) => (share === undefined ? each.hasValues : each.isWhole));
    const parent = above?.path ?? (isWhole ? undefined : this.#total);
    const { hasValues, isHeading: heading } = line;
    const open = { base: line.level, level, path, hasValues, isWhole, heading, breakdown };
    this.#open.push(open);
    if (!line.hasValues) this.#section = labels.at(-1);
    else this.#lastValued = open;
    const isTotal = share === undefined ? whole && name === "" && this.#total === undefined : isWhole;
    if (hasValues && isTotal) this.#total = path;
    return { path, ...(parent && parent !== path ? { parent } : {}) };
  }

  /** The path of the section that is open, which lines that name periods stand in. */
  get section(): readonly string[] {
    return this.#open.at(-1)?.path ?? [];
  }

  /** The path of the heading that is open, which lines of days stand in: rows of figures among them are beside them. */
  get heading(): readonly string[] {
    return this.#open.findLast(({ hasValues }) => !hasValues)?.path ?? [];
  }

  /**
   * Closes what a line does not stand under, and gives the line's level: a little further in where it stands under a heading
   * that is no further out. A heading closes headings; one that divides the row above it stands under that row.
   */
  #close({ level, isHeading, meaning }: BodyLine): number {
    const divides = isHeading && meaning.breakdown;
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      if (top.base < level) break;
      if (top.base === level && top.heading && !isHeading && top.flat !== false) break;
      if (top.base === level && divides && top.hasValues) break;
      this.#open.pop();
    }
    const top = this.#open.at(-1);
    const under = top && top.base === level ? top.level + headingStep : level;
    if (top?.heading && top.flat === undefined) {
      this.#open[this.#open.length - 1] = { ...top, flat: top.base === level };
    }
    return under;
  }

  #unused(path: readonly string[], line: BodyLine): readonly string[] {
    if (!line.hasValues) return path;
    const own = path.slice(-1);
    const candidates = [
      path,
      ...(this.#section === undefined ? [] : [[...path.slice(0, -1), this.#section, ...own]]),
      ...(this.#lastValued === undefined ? [] : [[...this.#lastValued.path, ...own]]),
      [...path, `#${line.row + 1}`],
    ];
    const found = candidates.find((each) => !this.#used.has(each.join("\0"))) ?? path;
    this.#used.add(found.join("\0"));
    return found;
  }
}

/** A line of a table, and its share of the whole. */
export interface ShareLine {
  readonly line: BodyLine;
  readonly share: number | undefined;
}

/** The path of a total that ends a table of shares, as accountants write it: called one, the only line of 100 %, no further in than any other, under no heading. */
function wholeAtEnd(lines: readonly ShareLine[]): readonly string[] | undefined {
  const shares = lines.filter(({ share }) => share !== undefined);
  const last = lines.at(-1);
  if (!last || shares.length < 3 || shares.at(-1) !== last || lines.some(({ line }) => !line.hasValues))
    return undefined;
  const isWhole = ({ share }: ShareLine) => share !== undefined && isHundred(share);
  const { whole, name } = last.line.meaning;
  if (!whole || name !== "" || lines.find(isWhole) !== last) return undefined;
  return lines.some(({ line }) => line.level < last.line.level) ? undefined : last.line.labels.map(withoutLead);
}

function isHundred(share: number): boolean {
  return Math.abs(share - 100) < 0.05;
}

/** Less than any step in. */
const headingStep = 0.25;

/** Without the words that only say that it is a part, `Trong đó: Ô tô`, and without what ends a heading. */
function withoutLead(label: string): string {
  return label
    .replace(/^[-–+•*\s]+/, "")
    .replace(/\s*:$/, "")
    .trim();
}
