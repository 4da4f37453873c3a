import { type DataReason, dataReasons, verdictOfReason } from "../../model/audit-reason.ts";
import type { Panel } from "../../model/panel.ts";
import { holdsInMost } from "../odds/shared-link.ts";
import type { Explanations } from "./explanations.ts";
import type { PrintedComparisons } from "./printed-comparisons.ts";

/** So many that differ are no slips any more where fewer agree: the column is not what it is taken for. */
const fewestDiffering = 3;
/** So many that are rounded, and so few that are cut off, say that the column is rounded. */
const fewestRounded = 50;
const mostCutOff = 0.02;

interface Tally {
  agreeing: number;
  differing: number[];
  truncated: number[];
}

/**
 * What a whole column says of its single rows, as the reasons that change. Where more of a column differ than agree, the link
 * to what they are recomputed from is in doubt. Where a column is rounded throughout, what looks cut off is off in the last
 * place, unless it was adjusted to a total or its base may be another by now.
 */
export function* doubtfulRows(
  reasons: Uint8Array,
  printed: PrintedComparisons,
  explanations: Explanations,
): Generator<readonly [number, DataReason]> {
  for (const { agreeing, differing, truncated } of tallies(printed.panel, reasons).values()) {
    if (differing.length >= fewestDiffering && !holdsInMost(agreeing, differing.length))
      for (const row of differing) yield [row, "link-in-doubt"];
    const rounded = agreeing >= fewestRounded && truncated.length <= agreeing * mostCutOff;
    if (rounded)
      for (const row of truncated)
        if (!explanations.addsUp(row) && !printed.mayBeRevised(row)) yield [row, "differs-in-last-place"];
  }
}

function tallies({ reported }: Panel, reasons: Uint8Array): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>();
  for (let row = 0; row < reasons.length; row++) {
    const reason = dataReasons[reasons[row] ?? 0] ?? "agrees";
    const verdict = verdictOfReason(reason);
    if (verdict === "unverifiable") continue;
    const key = `${reported.source[row]} ${reported.column[row]} ${reported.comparison[row]}`;
    const tally = found.get(key) ?? { agreeing: 0, differing: [], truncated: [] };
    found.set(key, tally);
    if (verdict === "inconsistent") tally.differing.push(row);
    else if (reason === "agrees-truncated") tally.truncated.push(row);
    else tally.agreeing++;
  }
  return found;
}
