import { dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import type { MatchedName } from "./result.ts";

/** So many matched rows of a column, and so large a share of them, agree where its names were matched rightly. */
const fewestOfColumn = 4;
const leastOfColumn = 0.9;

/**
 * Whether a comparison may be told as wrong by a base that was found under another name: only where another comparison of the indicator
 * agrees, or nearly all of its column whose names were matched as well, which says that the names are of one thing.
 */
export function matchedNames(
  { panel }: PrintedComparisons,
  reasons: Uint8Array,
  matches: readonly MatchedName[] = [],
): (row: number) => boolean {
  const { indicator, source, column } = panel.reported;
  const renamed = new Set(matches.map(({ to }) => to));
  const isRenamed = (row: number) => renamed.has(panel.indicators[indicator[row] ?? 0]?.id ?? "");
  const columnOf = (row: number) => `${source[row]} ${column[row]}`;
  const agreeing = new Set<number>();
  const columns = new Map<string, { agreeing: number; held: number }>();
  for (let row = 0; row < reasons.length; row++) {
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    const agrees = verdictOfReason(reason) === "consistent";
    if (agrees) agreeing.add(indicator[row] ?? 0);
    if (!isRenamed(row) || (!agrees && reason !== "implies-revised-base")) continue;
    const tally = columns.get(columnOf(row)) ?? { agreeing: 0, held: 0 };
    columns.set(columnOf(row), tally);
    tally.held++;
    if (agrees) tally.agreeing++;
  }
  const isVouchedByColumn = (row: number): boolean => {
    const { agreeing: others, held } = columns.get(columnOf(row)) ?? { agreeing: 0, held: 1 };
    return others >= fewestOfColumn && others >= leastOfColumn * (held - 1);
  };
  return (row) => !isRenamed(row) || agreeing.has(indicator[row] ?? 0) || isVouchedByColumn(row);
}
