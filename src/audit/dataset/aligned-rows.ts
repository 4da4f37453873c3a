/** Two rows that may be one, where they stand, and how much speaks for it. */
export interface RowPair {
  readonly own: number;
  readonly other: number;
  readonly weight: number;
}

/** The pairs of rows that stand in one order in both sheets and weigh most together. Weights are positive. */
export function aligned<P extends RowPair>(pairs: readonly P[]): readonly P[] {
  const ordered = pairs.toSorted((a, b) => a.own - b.own || a.other - b.other);
  const best: { readonly sum: number; readonly before: number }[] = [];
  for (const [at, pair] of ordered.entries()) {
    let [sum, before] = [0, -1];
    for (let earlier = 0; earlier < at; earlier++) {
      const { own, other } = ordered[earlier] ?? pair;
      const reached = best[earlier]?.sum ?? 0;
      if (own < pair.own && other < pair.other && reached > sum) [sum, before] = [reached, earlier];
    }
    best.push({ sum: sum + pair.weight, before });
  }
  let at = best.reduce((top, { sum }, place) => (sum > (best[top]?.sum ?? 0) ? place : top), best.length > 0 ? 0 : -1);
  const found: P[] = [];
  while (at >= 0) {
    const pair = ordered[at];
    if (pair) found.unshift(pair);
    at = best[at]?.before ?? -1;
  }
  return found;
}

/**
 * How little an alignment of `pairs` is chance, as a logarithm: what it weighs, less the number of alignments of that many of `own` and
 * `other` rows.
 *
 * @example
 * const rows = [1, 2, 3, 4].map((row) => ({ own: row, other: row, weight: 8 }));
 * evidenceOf(rows, 4, 4) // -> 32
 * evidenceOf(rows.slice(0, 1), 4, 4).toFixed(1) // -> "5.2"
 */
export function evidenceOf(pairs: readonly RowPair[], own: number, other: number): number {
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return weight - choices(own, pairs.length) - choices(other, pairs.length);
}

/** The logarithm of the ways to choose so many of all. */
function choices(all: number, chosen: number): number {
  let sum = 0;
  for (let each = 1; each <= Math.min(chosen, all); each++) sum += Math.log((all - each + 1) / each);
  return sum;
}
