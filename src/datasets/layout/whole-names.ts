import { stemOf, type ValueColumn, type ValueName } from "./value-column.ts";

/** A column of figures with its name as it was read. */
export interface NamedColumn {
  readonly made: ValueColumn;
  readonly read: ValueName;
}

/**
 * Columns with what is measured called by its whole name, `Fair value`, where all columns of it call it so; where some do not,
 * `Sales value` beside `Sales target`, the word but says which figures these are.
 *
 * @example
 * const column = (name) => ({ read: readValueName(name), made: { column: 1, stem: stemOf(readValueName(name), false), scenario: "actual", when: { is: "row" } } });
 * withWholeNames([column("Fair value"), column("Cost")]).map(({ stem }) => stem) // -> ["Fair value", "Cost"]
 */
export function withWholeNames(columns: readonly NamedColumn[]): readonly ValueColumn[] {
  const names = new Map<string, Set<string>>();
  for (const { made, read } of columns) {
    if (made.comparison || made.stem === "" || stemOf(read, false) !== made.stem) continue;
    const known = names.get(made.stem) ?? new Set();
    names.set(made.stem, known.add(stemOf(read, false, "value")));
  }
  return columns.map(({ made }) => {
    const [only, ...others] = names.get(made.stem) ?? [];
    return only === undefined || others.length > 0 ? made : { ...made, stem: only };
  });
}
