import type { BodyLine } from "./row-labels.ts";

/** A row's place among the rows of its table. */
export interface RowPath {
  /** Names from the outermost section to the row's own. */
  readonly path: readonly string[];
  /** The path of the row that it is a part of, by its place in the table. */
  readonly parent?: readonly string[];
}

interface Open {
  readonly level: number;
  readonly path: readonly string[];
  readonly hasValues: boolean;
  readonly breakdown: boolean;
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

  next(line: BodyLine): RowPath {
    const { breakdown, name, whole } = line.meaning;
    const labels = line.labels.map(withoutLead);
    if (breakdown && name === "" && !line.hasValues) return { path: [] };
    this.#close(line, breakdown && !line.hasValues);
    const outer = this.#open.at(-1)?.path ?? [];
    const path = this.#unused([...outer, ...labels], line);
    const parent = this.#open.findLast(({ hasValues }) => hasValues)?.path ?? this.#total;
    const level = breakdown && !line.hasValues ? line.level + 0.5 : line.level;
    const open = { level, path, hasValues: line.hasValues, breakdown };
    this.#open.push(open);
    if (!line.hasValues) this.#section = labels.at(-1);
    else this.#lastValued = open;
    if (line.hasValues && whole && name === "" && this.#total === undefined) this.#total = path;
    return { path, ...(parent && parent !== path ? { parent } : {}) };
  }

  /** The first row whose name says nothing but that it is the whole. */
  get total(): readonly string[] | undefined {
    return this.#total;
  }

  /** The path of the section that is open, which lines that name periods stand in. */
  get section(): readonly string[] {
    return this.#open.at(-1)?.path ?? [];
  }

  #close({ level }: BodyLine, divides: boolean): void {
    const stays = (open: Open) => open.level < level || (divides && open.level === level && !open.breakdown);
    while (this.#open.length > 0 && !stays(this.#open[this.#open.length - 1] ?? nowhere)) this.#open.pop();
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

const nowhere: Open = { level: -1, path: [], hasValues: false, breakdown: false };

/** Without the words that only say that it is a part, `Trong đó: Ô tô`, and without what ends a heading. */
function withoutLead(label: string): string {
  return label
    .replace(/^[-–+•*\s]+/, "")
    .replace(/\s*:$/, "")
    .trim();
}
