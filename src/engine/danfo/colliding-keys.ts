/** A column of keys that rows may be grouped by. */
export interface KeyColumn {
  readonly name: string;
  readonly values: readonly string[];
}

/** Two groups that become one: of which columns, which they are, and what they become. */
export interface Collision {
  readonly column: string;
  readonly found: string;
  readonly becomes: string;
}

/**
 * Two groups of rows that danfo.js would take for one, whichever of the columns they are grouped by and in whichever order:
 * it joins the keys of a group with "-". Undefined where there are none.
 *
 * @example
 * const columns = [{ name: "a", values: ["x-y", "x"] }, { name: "b", values: ["z", "y-z"] }];
 * collidingKeys(columns) // -> { column: "a, b", found: "(x-y, z) and (x, y-z)", becomes: "x-y-z" }
 */
export function collidingKeys(columns: readonly KeyColumn[]): Collision | undefined {
  for (const chosen of orders(columns)) {
    if (chosen.length < 2) continue;
    const groups = new Map<string, readonly string[]>();
    const [{ values: first } = { values: [] }] = chosen;
    for (const row of first.keys()) {
      const keys = chosen.map(({ values }) => values[row] ?? "");
      const joined = keys.join("-");
      const other = groups.get(joined);
      if (other === undefined) groups.set(joined, keys);
      else if (other.some((key, at) => key !== keys[at]))
        return {
          column: chosen.map(({ name }) => name).join(", "),
          found: `(${other.join(", ")}) and (${keys.join(", ")})`,
          becomes: joined,
        };
    }
  }
  return undefined;
}

/** Every choice of columns in every order. */
function orders(columns: readonly KeyColumn[]): readonly (readonly KeyColumn[])[] {
  return columns.flatMap((first) => {
    const others = columns.filter((each) => each !== first);
    return [[first], ...orders(others).map((rest) => [first, ...rest])];
  });
}
