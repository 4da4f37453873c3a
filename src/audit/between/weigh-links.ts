import type { Claim } from "../../claims/claim.ts";
import type { Support } from "../../model/claim.ts";
import type { TextDocument } from "../../model/document.ts";
import { baseValue } from "../../model/printed-number.ts";
import { type Evaluation, evaluate, isAgreement } from "../evaluate.ts";
import type { Candidate } from "../odds/candidate.ts";
import { chanceOf } from "../odds/chance.ts";
import { least } from "../odds/least.ts";
import type { Misprint } from "../odds/misprint.ts";
import { posteriorOf, rivalsOf, type Weighted } from "../odds/posterior.ts";
import { leastToConfirm } from "../odds/proof.ts";
import { slipRate } from "../odds/rates.ts";
import { judgeRivals } from "../odds/rivals.ts";
import { outcomeRatio } from "../odds/shared-link.ts";
import { differencesOfWrongLinks } from "../odds/weights.ts";
import type { FileLink } from "./file-link.ts";
import { linkChances, revised, seriesPrior } from "./file-odds.ts";

/** What another file says of a claim: the link that decides it, what it comes to, and how sure that is. */
export interface FileOutcome {
  readonly link: FileLink;
  readonly evaluation: Evaluation;
  readonly verdict: "consistent" | "inconsistent" | "doubtful";
  readonly confidence: number;
  readonly supports: readonly Support[];
}

/** A link has to be as sure as this, before its numbers are looked at, for a disagreement to be a flag. */
const sureOdds = 9;

/**
 * Weighs all links to other files together: what the others of a file came to says whether it is of the same series, last year's
 * report of the same office. Of each claim the readings are weighed against each other, against none of them, and a difference
 * also against the figure having been revised between the two.
 */
export function weighLinks(links: readonly FileLink[]): ReadonlyMap<Claim, FileOutcome> {
  const tried = links.map((link): Tried => ({ link, candidate: candidateOf(link) }));
  const evidence = new Map<TextDocument, Evidence>();
  const best = new Set<Claim>();
  for (const one of tried) {
    const { claim, fact } = one.link;
    if (best.has(claim)) continue;
    best.add(claim);
    const known = evidence.get(fact.document) ?? new Evidence();
    evidence.set(fact.document, known);
    known.enter(one);
  }
  const byClaim = new Map<Claim, Weighed[]>();
  for (const { link, candidate } of tried) {
    const others = evidence.get(link.fact.document)?.without(link.claim) ?? { worth: 0, agreeing: 0 };
    const { series, other } = linkChances(link.name);
    const prior = Math.exp(Math.log(seriesPrior / (1 - seriesPrior)) + others.worth);
    const chance = (prior * series + other) / (prior + 1);
    const weighed = {
      link,
      odds: chance / (1 - chance),
      candidate: { ...candidate, agreeingSiblings: others.agreeing },
    };
    const row = byClaim.get(link.claim);
    if (row) row.push(weighed);
    else byClaim.set(link.claim, [weighed]);
  }
  const found = new Map<Claim, FileOutcome>();
  for (const [claim, own] of byClaim) {
    const outcome = outcomeFor(own);
    if (outcome) found.set(claim, outcome);
  }
  return found;
}

interface Tried {
  readonly link: FileLink;
  readonly candidate: Candidate;
}

interface Weighed extends Weighted {
  readonly link: FileLink;
}

/** What the best named links to a file came to, one of each number. */
class Evidence {
  readonly #worth = new Map<number, { readonly worth: number; readonly agreeing: number }>();

  enter({ link, candidate }: Tried): void {
    const place = link.claim.reported.numeral.start;
    const worth = worthOf(link, candidate);
    const known = this.#worth.get(place);
    if (!known || known.worth < worth.worth) this.#worth.set(place, worth);
  }

  /** What all say but the number of a claim itself. */
  without({ reported }: Claim): { readonly worth: number; readonly agreeing: number } {
    let [worth, agreeing] = [0, 0];
    for (const [place, one] of this.#worth) {
      if (place === reported.numeral.start) continue;
      worth += one.worth;
      agreeing += one.agreeing;
    }
    return { worth: Math.max(-most, Math.min(most, worth)), agreeing };
  }
}

/** All others together say no more than this. */
const most = 6;

/** The logarithm of how much likelier the outcome is if the file is of the series. */
function worthOf({ name }: FileLink, { agrees, chance }: Candidate): { worth: number; agreeing: number } {
  const { series, other } = linkChances(name);
  const agreeing = (right: number) => right * (1 - slipRate - revised.chance) + (1 - right) * chance;
  return {
    worth: Math.log(outcomeRatio(agrees, agreeing(series), agreeing(other))),
    agreeing: agrees && chance < mostChance ? 1 : 0,
  };
}

/** An agreement that is likelier than this by chance speaks for nothing. */
const mostChance = 0.1;

function candidateOf({ claim, reading }: FileLink): Candidate {
  const evaluation = evaluate(reading, claim.reported, claim.kind);
  return {
    claim,
    reading,
    evaluation,
    agrees: isAgreement(evaluation),
    chance: chanceOf(claim.kind, evaluation),
    features: { kind: claim.kind, rule: reading.rule ?? "", language: "", shared: [], alone: [], ofKind: [] },
    agreeingSiblings: 0,
    agreeingOnWhole: 0,
  };
}

function outcomeFor(weighed: readonly Weighed[]): FileOutcome | undefined {
  const rivals = rivalsOf(weighed);
  const { agree, agreeing, differing } = posteriorOf(weighed);
  const right = weighed.find(({ candidate }) => candidate === agreeing?.candidate);
  const meets = right?.candidate.evaluation;
  if (right && meets && agree >= leastToConfirm.tied)
    return {
      link: right.link,
      evaluation: meets,
      verdict: "consistent",
      confidence: agree,
      supports: supportsOf(right),
    };
  const wrong = weighed.find(({ candidate }) => candidate === differing?.candidate);
  const evaluation = wrong?.candidate.evaluation;
  if (!wrong || !evaluation || !differing) return undefined;
  const change = wrong.odds * revisionRatio(wrong.candidate);
  const { share } = judgeRivals([...rivals, { is: "revision", mass: change, by: undefined }]);
  const slip = share("slip");
  const either = slip + share("revision");
  const supports = supportsOf(wrong, differing.misprint);
  const common = { link: wrong.link, evaluation, supports } as const;
  if (slip >= least.inconsistent && wrong.odds >= sureOdds && supports.length >= 2)
    return { ...common, verdict: "inconsistent", confidence: slip };
  const speaks = supports.includes("siblings") || supports.includes("one-slip");
  return either >= leastEither && speaks ? { ...common, verdict: "doubtful", confidence: either } : undefined;
}

/** Two files print another number of one thing for more reasons than one does. */
const leastEither = 0.5;

/** How much likelier the difference is if the figure was revised than under a wrong link. */
function revisionRatio({ evaluation, chance }: Candidate): number {
  if (!evaluation?.exact) return 0;
  const ratio = evaluation.exact.toNumber() / baseValue(evaluation.reported.numeral).toNumber();
  const size = ratio > 0.95 && ratio < 1.05 ? "close" : ratio > 2 / 3 && ratio < 3 / 2 ? "near" : "far";
  return (revised.chance * revised[size]) / ((differencesOfWrongLinks[size] ?? 0.1) * (1 - chance));
}

const unspecific: ReadonlySet<Misprint> = new Set(["close", "near", "far", "direction"]);

function supportsOf({ candidate, odds }: Weighed, misprint?: Misprint): Support[] {
  return [
    ...(odds >= sureOdds ? (["same-frame"] as const) : []),
    ...(candidate.agreeingSiblings > 0 ? (["siblings"] as const) : []),
    ...(misprint && !unspecific.has(misprint) ? (["one-slip"] as const) : []),
  ];
}
