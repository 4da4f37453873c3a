/**
 * In which line each key of a TOML text stands: of its headers (`[sources.dengue]`, `[[outputs]]`) and of what stands before an equals
 * sign. What an inline table holds has the line of the table.
 *
 * @example
 * new TomlLines("[[outputs]]\ncompare = 'a'\n[[outputs]]\nout = 'b'").of(["outputs", "1", "out"]) // -> 4
 */
export class TomlLines {
  readonly #lines = new Map<string, number>();

  constructor(text: string) {
    const counts = new Map<string, number>();
    let header: readonly string[] = [];
    for (const [at, line] of text.split(/\r?\n/).entries()) {
      const [, open, name] = /^\s*(\[\[?)\s*([^\]]+?)\s*\]/.exec(line) ?? [];
      if (name !== undefined && !line.includes("=")) {
        header = this.#located(keysOf(name), counts, open === "[[");
        this.#note(header, at + 1);
        continue;
      }
      const [, key] = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line) ?? [];
      if (key !== undefined) this.#note([...header, ...keysOf(key)], at + 1);
    }
  }

  /** The line of a key, by the names and places on the way to it. */
  of(path: readonly string[]): number | undefined {
    return this.#lines.get(path.join("\0"));
  }

  /** A header's names with the place in each list of tables on the way: `outputs` is `outputs`, `0` at first. */
  #located(names: readonly string[], counts: Map<string, number>, isOneMore: boolean): readonly string[] {
    const path: string[] = [];
    for (const [at, name] of names.entries()) {
      path.push(name);
      const key = path.join("\0");
      const isLast = at === names.length - 1;
      if (isLast && isOneMore) counts.set(key, (counts.get(key) ?? -1) + 1);
      const place = counts.get(key);
      if (place !== undefined) path.push(String(place));
    }
    return path;
  }

  /** The first line that says it is kept: of a list, the line of its first table. */
  #note(path: readonly string[], line: number): void {
    for (let length = 1; length <= path.length; length++) {
      const key = path.slice(0, length).join("\0");
      if (!this.#lines.has(key)) this.#lines.set(key, line);
    }
  }
}

function keysOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
