import type { Support } from "../../model/claim.ts";
import { linkOdds } from "./link-odds.ts";
import type { Weighted } from "./posterior.ts";

/** How probable a link has to be by its wording alone, for the wording to leave no choice. */
const firmWording = 0.9;

/** The independent reasons to believe a link: its wording, others of its pattern that agree, others of the same whole. */
export function supportsOf({ candidate }: Weighted): Support[] {
  const own = linkOdds(candidate.features);
  const supports: Support[] = [];
  if (own >= firmWording / (1 - firmWording)) supports.push("wording");
  else if (candidate.reading.strength !== "possible") supports.push("structure");
  if (candidate.agreeingSiblings > 0) supports.push("siblings");
  if (candidate.agreeingOnWhole > 0) supports.push("same-whole");
  return supports;
}
