import { expect } from "vitest";
import { causesOf } from "../../src/audit/causes.ts";
import { Framing } from "../../src/audit/framing.ts";
import { type Judgement, judge } from "../../src/audit/judge.ts";
import type { Candidate } from "../../src/audit/odds/candidate.ts";
import { stretchesOf } from "../../src/audit/stretches.ts";
import { systemOf } from "../../src/audit/system/candidates.ts";
import { readClaims } from "../../src/claims/read-claims.ts";
import { readText } from "../../src/documents/read-text.ts";
import type { Quantity } from "../../src/facts/quantity.ts";
import { vietnamese } from "../../src/language/vi/vietnamese.ts";
import type { Verdict } from "../../src/model/claim.ts";
import { type Found, findingsIn } from "../claims/findings.ts";

/** A reading of a claim that was worked out, with its numbers as they are printed. */
export interface Read {
  readonly kind: string;
  readonly reported: string;
  readonly operands: readonly string[];
  readonly candidate: Candidate;
}

/** Every reading of a text that was worked out, whatever is believed of it. Footnotes are not read. */
export function readingsIn(text: string): Read[] {
  const document = readText("t", text);
  const framing = new Framing(document.text, vietnamese);
  const printed = ({ numeral }: Quantity) => document.text.slice(numeral.start, numeral.end);
  return [...stretchesOf(document, vietnamese)].flatMap(({ sentences, fresh }) => {
    const { passage, claims } = readClaims(sentences, fresh);
    return systemOf(passage, framing.of(passage), claims, fresh).candidates.flatMap((candidate) => {
      const { claim, reading, evaluation } = candidate;
      if (!evaluation) return [];
      return {
        kind: reading.kind ?? claim.kind,
        reported: printed(evaluation.reported),
        operands: reading.operands.map(({ quantity }) => printed(quantity)),
        candidate,
      };
    });
  });
}

/** The readings of the number that claim it firmly: the wording ties the numbers, and does not only place them near. */
export function firmReadings(text: string, reported: string): Read[] {
  return readingsIn(text).filter(
    (read) => read.reported === reported && read.candidate.reading.strength !== "possible",
  );
}

/** What would be said if nothing but a reading could be what the text means; without odds, if that were beyond doubt. */
export function judgedAlone({ candidate }: Read, odds = certain): Judgement | undefined {
  return judge(candidate.claim, [{ candidate, odds }]);
}

const certain = 1e9;

/** How the firm readings of a number, `kind number`, come out, without repeats: `agrees`, `truncated`, `differs`. */
export function fitsOf(text: string, claimed: string): string[] {
  return [...new Set(readsOf(text, claimed).flatMap(({ candidate }) => candidate.evaluation?.fit ?? []))];
}

/** The causes that would be named if the number were wrong beyond doubt, each as `code: printed -> correction`. */
export function causesIn(text: string, error: string): string[] {
  return readsOf(text, error).flatMap((read) => {
    const judgement = judgedAlone(read);
    return (judgement ? causesOf(judgement) : []).map(({ code, where: { numeral }, correction, like }) => {
      const printed = text.slice(numeral.start, numeral.end);
      return `${code}: ${printed} -> ${correction.toFixed(Math.max(0, -like.numeral.lastPlace))}`;
    });
  });
}

/** What a text is flagged for or doubted, each as `kind reported`. */
export function suspectsIn(text: string): string[] {
  return findingsIn(text)
    .filter(isSuspect)
    .map(({ kind, reported }) => `${kind} ${reported}`);
}

function readsOf(text: string, claimed: string): Read[] {
  return firmReadings(text, numberOf(claimed)).filter(({ kind }) => claimed === `${kind} ${numberOf(claimed)}`);
}

/**
 * Expects of a text with one wrong number, `kind number`: it is never confirmed, no other number is flagged or doubted, and
 * its link is read: some firm reading of it is worked out, and none agrees. Whether one sentence is enough to say that it
 * is wrong is a matter of odds.
 */
export function expectRead(text: string, error: string): void {
  const firm = firmReadings(text, numberOf(error));
  expect(firm.map(({ kind }) => `${kind} ${numberOf(error)}`)).toContain(error);
  expect(firm.filter(({ candidate }) => candidate.agrees)).toEqual([]);
  expectUnconfirmed(text, error);
}

/** Expects that a wrong number, `kind number`, is not confirmed, and that no other is flagged or doubted. */
export function expectUnconfirmed(text: string, error: string): void {
  const findings = findingsIn(text);
  const about = findings.filter(({ reported }) => reported === numberOf(error));
  expect(about.filter(({ verdict }) => verdict === "consistent")).toEqual([]);
  expect(findings.filter((found) => !about.includes(found) && isSuspect(found))).toEqual([]);
}

/** How many of the wrong numbers, each `kind number`, get which verdict; `none` where nothing is said of them. */
export function verdictsOf(
  rows: readonly (readonly [text: string, error: string])[],
): Record<Verdict | "none", number> {
  const counts = { consistent: 0, inconsistent: 0, doubtful: 0, unverifiable: 0, none: 0 };
  for (const [text, error] of rows) {
    const found = findingsIn(text).find(({ kind, reported }) => `${kind} ${reported}` === error);
    counts[found?.verdict ?? "none"]++;
  }
  return counts;
}

function numberOf(error: string): string {
  return error.slice(error.indexOf(" ") + 1);
}

function isSuspect({ verdict }: Found): boolean {
  return verdict === "inconsistent" || verdict === "doubtful";
}
