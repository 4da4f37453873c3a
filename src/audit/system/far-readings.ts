import { beside } from "../../claims/beside.ts";
import type { Claim, Reading, Strength } from "../../claims/claim.ts";
import type { Frames } from "../../facts/frame.ts";
import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Formula } from "../../model/arithmetic.ts";
import type { Candidate } from "../odds/candidate.ts";
import type { LevelIndex } from "./level-index.ts";

/** A reading of a claim whose numbers stand far apart. */
export interface FarReading {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** A claim that nothing near it settles, with the readings that were tried near it. */
export interface OpenClaim {
  readonly claim: Claim;
  readonly near: readonly Candidate[];
}

/** What the finders of far readings look at. */
export interface Surroundings {
  readonly passage: Passage;
  readonly frames: Frames;
  readonly levels: LevelIndex;
  /** The numbers said to be how many a group has. */
  readonly sizes: readonly Quantity[];
  /** Readings that come nowhere near are kept too, to be counted. */
  readonly countFar: boolean;
}

/** The numbers that the readings near a claim are about, by their place in the formula, each once and in order. */
export function triedNearby(near: readonly Candidate[], place: number): Quantity[] {
  return [...new Set(near.flatMap(({ reading }) => reading.operands[place]?.quantity ?? []))];
}

/** How many far readings of one rule a claim may have. */
export const mostFar = 6;

/** A reading over a value and what it is held against; worked out however far off it comes. */
export function pairOf(formula: Formula, value: Quantity, base: Quantity, strength: Strength, rule: string): Reading {
  return { formula, operands: [beside(value, base), beside(base, value)], strength, rule };
}
