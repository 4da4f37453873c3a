/**
 * The tables that stand beside each other under one line of column names, as their first and last columns: the name of the first
 * column begins each. One table where it stands there once, and where nothing stands beside it.
 *
 * @example
 * tablesBeside(["area", "2023", "2024", "", "area", "2023", "2024"]) // -> [[0, 2], [4, 6]]
 * tablesBeside(["area", "2023", "2024"]) // -> [[0, 2]]
 */
export function tablesBeside(names: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const [first = "", second = ""] = names.map((name) => name.trim().toLowerCase());
  const starts = names.flatMap((name, column) => (name.trim().toLowerCase() === first ? [column] : []));
  const parts = starts.map((from, at) => {
    let to = (starts[at + 1] ?? names.length) - 1;
    while (to > from && names[to] === "") to--;
    return [from, to] as const;
  });
  const isApart = first !== "" && second !== "" && second !== first && parts.every(([from, to]) => to > from);
  return isApart && parts.length > 1 ? parts : [[0, names.findLastIndex((name) => name !== "")]];
}

/**
 * What stands over each of such tables and no other: its title, where the nearest row above that has a text over all of them has one each. Undefined
 * where there is none such, or two are the same.
 *
 * @example
 * titlesBeside([[0, 2], [4, 6]], [["Births", "", "", "", "Deaths"]]) // -> ["Births", "Deaths"]
 */
export function titlesBeside(
  parts: readonly (readonly [from: number, to: number])[],
  above: readonly (readonly string[])[],
): readonly string[] | undefined {
  for (const row of above.toReversed()) {
    const texts = parts.map(([from, to]) => row.slice(from, to + 1).filter((cell) => cell.trim() !== ""));
    if (texts.every(({ length }) => length === 1)) {
      const titles = texts.map(([title = ""]) => title.trim());
      return new Set(titles).size === titles.length ? titles : undefined;
    }
  }
  return undefined;
}
