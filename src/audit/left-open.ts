import type { Claim } from "../claims/claim.ts";
import type { Judgement } from "./judge.ts";

/** Nothing is concluded of a claim: that its numbers belong together is in doubt. */
export function leftOpen(claim: Claim): Judgement {
  return { claim, verdict: "unverifiable", reason: "link-in-doubt", severity: "number", confidence: 1, supports: [] };
}
