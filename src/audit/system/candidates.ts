import type { Claim } from "../../claims/claim.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import { sampleSizesOf } from "../../facts/sample-sizes.ts";
import { type Candidate, type CandidateOptions, candidateOf, candidatesOf } from "../odds/candidate.ts";
import { agreedWholes, sharesOfAgreedWholes } from "./agreed-wholes.ts";
import { complementClaims } from "./complements.ts";
import { farBases } from "./far-bases.ts";
import { farPlans } from "./far-plans.ts";
import type { FarReading, OpenClaim, Surroundings } from "./far-readings.ts";
import { farWholes } from "./far-wholes.ts";
import { labelRepeats } from "./label-repeats.ts";
import { LevelIndex } from "./level-index.ts";
import { printedElsewhere } from "./printed-elsewhere.ts";
import { repeatClaims } from "./repeats.ts";
import { tableChanges, tableRepeats, tablesOf, tableWholes } from "./table-links.ts";
import { toldAgain } from "./told-again.ts";
import { twoPeriods } from "./two-periods.ts";

/** The claims of a passage, those between its sentences too, and all their readings. */
export interface System {
  readonly claims: readonly Claim[];
  readonly candidates: readonly Candidate[];
}

/**
 * Every reading of the claims of a passage: those that each claim found near it, and for claims that these do not settle what
 * the rest of the passage offers. Takes time in proportion to the passage: what a claim looks through is bounded.
 */
export function systemOf(
  passage: Passage,
  frames: Frames,
  found: readonly Claim[],
  fresh = 0,
  options: CandidateOptions = {},
): System {
  const claims = [
    ...found,
    ...complementClaims(found),
    ...repeatClaims(passage, frames, fresh),
    ...tableRepeats(passage, frames, fresh),
    ...labelRepeats(passage, fresh),
    ...toldAgain(passage, frames, tablesOf(passage), fresh),
  ];
  const near = candidatesOf(passage, frames, claims, options);
  const open = openClaims(claims, near);
  if (open.length === 0) return { claims, candidates: near };
  const surroundings: Surroundings = {
    passage,
    frames,
    levels: new LevelIndex(passage),
    sizes: sampleSizesOf(passage),
    countFar: options.far ?? false,
  };
  const weighed = ({ claim, reading }: FarReading) => candidateOf(passage, frames, claim, reading);
  const first = open.flatMap((one) => farFinders.flatMap((find) => find(one, surroundings))).map(weighed);
  const implied = withOwn(open, first).flatMap((one) => printedElsewhere(one, surroundings));
  const named = [...first, ...implied.map(weighed)];
  const agreed = agreedWholes([...near, ...named]);
  const held = withOwn(open, named).flatMap((one) => sharesOfAgreedWholes(one, agreed, surroundings));
  return { claims, candidates: [...near, ...named, ...held.map(weighed)] };
}

/** What looks for operands far from a claim, one a file. */
const farFinders: readonly ((open: OpenClaim, surroundings: Surroundings) => FarReading[])[] = [
  twoPeriods,
  farWholes,
  farPlans,
  farBases,
  tableChanges,
  tableWholes,
];

/** Kinds whose other number may stand far away. */
const reaching: ReadonlySet<string> = new Set(["share", "plan", "change", "difference", "points", "ratio"]);

/** An agreement nearby that is less likely than this by chance settles a claim. */
const settling = 0.02;

/** What merely stands near may agree by accident, and is no reason to look no further. */
function settles({ agrees, chance, reading }: Candidate): boolean {
  return agrees && chance < settling && reading.strength !== "possible";
}

function openClaims(claims: readonly Claim[], near: readonly Candidate[]): OpenClaim[] {
  const byClaim = groupedByClaim(near);
  return claims.flatMap((claim) => {
    if (!reaching.has(claim.kind)) return [];
    const own = byClaim.get(claim) ?? [];
    return own.some(settles) ? [] : [{ claim, near: own }];
  });
}

/** The open claims with what was found for each beside what stood near it. */
function withOwn(open: readonly OpenClaim[], found: readonly Candidate[]): OpenClaim[] {
  const byClaim = groupedByClaim(found.filter(({ reading }) => !reading.far));
  return open.map(({ claim, near }) => ({ claim, near: [...near, ...(byClaim.get(claim) ?? [])] }));
}

function groupedByClaim(candidates: readonly Candidate[]): ReadonlyMap<Claim, readonly Candidate[]> {
  const byClaim = new Map<Claim, Candidate[]>();
  for (const candidate of candidates) {
    const row = byClaim.get(candidate.claim);
    if (row) row.push(candidate);
    else byClaim.set(candidate.claim, [candidate]);
  }
  return byClaim;
}
