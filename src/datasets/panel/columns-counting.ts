import type { Panel } from "../../model/panel.ts";

/** So many rows in turn are no accident: fewer of printed comparisons, none of which is 1, 2 and 3 percent down the rows. */
const [fewestFigures, fewestComparisons] = [5, 3];

/**
 * Columns whose figures, or printed comparisons, are 1, 2, 3 and so on down the rows, whatever each row is called: they number the rows. Columns
 * of one and the same indicator are looked at by indicator elsewhere.
 */
export function columnsCounting({ observations, reported, sources }: Panel): readonly string[] {
  // One column alone is not looked at.
  const isOne = observations.placed?.isOneColumn === true && sources.length < 2;
  const figures = isOne ? [] : countingIn(observations, fewestFigures, 2);
  return [...figures, ...countingIn(reported, fewestComparisons, 1)].map((count) => `1 … ${count}`);
}

function countingIn(
  of: Panel["observations"] | Panel["reported"],
  fewest: number,
  leastColumns: number,
): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < of.length; at++) {
    const column = of.column[at] ?? 0;
    if (column === 0) continue;
    const own = (of.source[at] ?? 0) * 65_536 + column;
    const next = (counts.get(own) ?? 0) + 1;
    counts.set(own, next > 0 && of.value[at] === next ? next : -1);
  }
  if (counts.size < leastColumns) return [];
  return [...counts.values()].filter((count) => count >= fewest);
}
