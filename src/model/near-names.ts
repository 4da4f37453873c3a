import { plainLetters } from "./plain-letters.ts";

/**
 * The names that somebody may have meant by one that there is not: those with it in them, and those that at most a third of
 * its letters set apart, nearest first.
 *
 * @example
 * nearNames("dengu", ["malaria", "dengue-cases", "dengue"], 2) // -> ["dengue", "dengue-cases"]
 * nearNames("Đồg Tháp", ["An Giang", "Đồng Tháp"], 2) // -> ["Đồng Tháp"]
 */
export function nearNames(wanted: string, names: Iterable<string>, most = 3): readonly string[] {
  const plain = plainLetters(wanted);
  const limit = Math.max(1, Math.floor(plain.length / 3));
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(names)) {
    const other = plainLetters(name);
    const far = Math.abs(other.length - plain.length) > limit;
    const edits = far ? limit + 1 : editDistance(plain, other);
    if (edits <= limit) found.push({ name, distance: edits });
    else if (plain.length > 1 && other.includes(plain)) found.push({ name, distance: limit + other.length });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, most).map(({ name }) => name);
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one text of another
 * (optimal string alignment).
 *
 * @example
 * [editDistance("plan", "paln"), editDistance("prior", "prioor")] // -> [1, 1]
 */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (swapped) next[j] = Math.min(next[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
