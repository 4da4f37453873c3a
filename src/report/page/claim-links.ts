import type { Finding } from "../../audit/result.ts";
import type { Verdict } from "../../model/claim.ts";
import type { ReportView } from "../view.ts";

/** The most findings that get a card of their own; the rest stand in the table of all claims. */
export const mostCards = 200;

/** Where a claim's recomputation stands on the page. */
export type ClaimAnchor = (finding: Finding) => string;

/** The card of a claim that has one, else its row in the table. */
export function claimAnchor(view: ReportView): ClaimAnchor {
  const cards = new Set(view.inconsistent.slice(0, mostCards));
  return (finding) => (cards.has(finding) ? `f-${finding.id}` : finding.id);
}

/** The claims that each number takes part in, the most telling first: wrong before unverifiable, reported before operand. */
export function claimsByNumber(view: ReportView): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  const add = (id: string, finding: Finding) => {
    const list = found.get(id);
    if (list) list.push(finding);
    else found.set(id, [finding]);
  };
  for (const finding of view.result.claims)
    for (const id of new Set([finding.reported, ...finding.operands])) add(id, finding);
  for (const [id, list] of found) list.sort((a, b) => rank(a, id) - rank(b, id));
  return found;
}

const weight: Readonly<Record<Verdict, number>> = { inconsistent: 0, doubtful: 2, consistent: 4, unverifiable: 6 };

function rank(finding: Finding, id: string): number {
  return weight[finding.verdict] + (finding.reported === id ? 0 : 1);
}
