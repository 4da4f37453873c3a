import { dataReasons, verdictOfReason } from "../../model/data-reason.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";
import type { MatchedName } from "./result.ts";

/**
 * Whether a comparison may be told as wrong by a base that was found under another name: only where another comparison of the indicator
 * agrees, which says that the names are of one thing.
 */
export function matchedNames(
  { panel }: PrintedComparisons,
  reasons: Uint8Array,
  matches: readonly MatchedName[] = [],
): (row: number) => boolean {
  const { indicator } = panel.reported;
  const renamed = new Set(matches.map(({ to }) => to));
  const agreeing = new Set<number>();
  for (let row = 0; row < reasons.length; row++)
    if (verdictOfReason(dataReasons[reasons[row] ?? 0] ?? "agrees") === "consistent") agreeing.add(indicator[row] ?? 0);
  return (row) => {
    const own = indicator[row] ?? 0;
    return !renamed.has(panel.indicators[own]?.id ?? "") || agreeing.has(own);
  };
}
