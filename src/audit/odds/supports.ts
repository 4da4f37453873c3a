import type { Support } from "../../model/claim.ts";
import type { Candidate } from "./candidate.ts";
import { linkOdds } from "./link-odds.ts";
import type { Misprint } from "./misprint.ts";
import type { Weighted } from "./posterior.ts";
import { wrongLinkShows } from "./wrong-link.ts";

/** How probable a link has to be by its wording alone, for the wording to leave no choice. */
const firmWording = 0.9;

/** Whether the difference is one of digits that a wrong link shows in fewer than one case of fifty. */
function isSlip(misprint: Misprint, candidate: Candidate): boolean {
  const ofDigits = misprint !== "close" && misprint !== "near" && misprint !== "far" && misprint !== "direction";
  return ofDigits && wrongLinkShows(misprint, candidate) < 0.02;
}

/** The independent reasons to believe a link: its wording, others of its pattern that agree, others of the same whole. */
export function supportsOf({ candidate, mended }: Weighted, misprint?: Misprint): Support[] {
  const own = linkOdds(candidate.features);
  const supports: Support[] = [];
  if (own >= firmWording / (1 - firmWording)) supports.push("wording");
  else if (candidate.reading.strength !== "possible") supports.push("structure");
  if (candidate.agreeingSiblings > 0) supports.push("siblings");
  if (candidate.agreeingOnWhole > 0) supports.push("same-whole");
  if (misprint && isSlip(misprint, candidate)) supports.push("one-slip");
  if (misprint && (mended ?? 1) >= telling) supports.push("second-relation");
  return supports;
}

/** How much likelier a second relation must make a misprint to speak for it. */
const telling = 5;
