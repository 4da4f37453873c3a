import type { ClaimFinding } from "../../audit/contract/claim-finding.ts";
import { leadingVerdicts } from "../../model/verdict-order.ts";
import type { ReportView } from "../view.ts";

/** The most findings that get a card of their own; the rest stand in the table of all claims. */
export const mostCards = { inconsistent: 200, doubtful: 50 } as const;

/** Where a claim's recomputation stands on the page. */
export type ClaimAnchor = (finding: ClaimFinding) => string;

/** The card of a claim that has one, else its row in the table. */
export function claimAnchor(view: ReportView): ClaimAnchor {
  const cards = new Set([
    ...view.inconsistent.slice(0, mostCards.inconsistent),
    ...view.doubtful.slice(0, mostCards.doubtful),
  ]);
  return (finding) => (cards.has(finding) ? `f-${finding.id}` : finding.id);
}

/** The claims that each number takes part in, the most telling first: wrong before confirmed, reported before operand. */
export function claimsByNumber(view: ReportView): ReadonlyMap<string, readonly ClaimFinding[]> {
  const found = new Map<string, ClaimFinding[]>();
  const add = (id: string, finding: ClaimFinding) => {
    const list = found.get(id);
    if (list) list.push(finding);
    else found.set(id, [finding]);
  };
  for (const finding of view.result.findings)
    for (const id of new Set([finding.reported, ...finding.operands].map((number) => number.id))) add(id, finding);
  for (const [id, list] of found) list.sort((a, b) => rank(a, id) - rank(b, id));
  return found;
}

function rank(finding: ClaimFinding, id: string): number {
  return 2 * leadingVerdicts.indexOf(finding.verdict) + (finding.reported.id === id ? 0 : 1);
}
