import type { Claim, Operand, Reading } from "../../claims/claim.ts";
import { difference } from "../../compare/difference.ts";
import { percentChange } from "../../compare/percent-change.ts";
import { percentFall } from "../../compare/percent-fall.ts";
import { percentOf } from "../../compare/percent-of.ts";
import type { Frame, Frames } from "../../facts/frame.ts";
import { priorPeriodOf } from "../../facts/frame-agreement.ts";
import type { Passage } from "../../facts/passage.ts";
import { isPercent, type Quantity } from "../../facts/quantity.ts";
import { endDay, yearOf } from "../../model/period.ts";
import type { FactIndex } from "./fact-index.ts";
import { bestNamed, type FileLink, namedAs, operandOf } from "./file-link.ts";
import type { PrintedFact } from "./printed-fact.ts";

/**
 * Where the base of a change or the plan that a report leaves out stands in another file: `752 ca, giảm 64,8%` and, in last year's
 * report, `2.137 ca`. The same indicator, in the same unit, not of another place, and at the time that the change is held
 * against; whether it fits is not looked at.
 */
export function fileBases(claim: Claim, passage: Passage, frames: Frames, index: FactIndex): readonly FileLink[] {
  const { implication, reference, reported } = claim;
  if (implication?.orBy || implication?.what === "whole") return [];
  const value = implication?.value ?? percentageBeside(claim, passage);
  if (!value) return [];
  const what = implication?.what ?? "base";
  const own = frames.of(value);
  if (!own.when?.stated || own.subject.words.size === 0) return [];
  const { against } = frames.of(reported);
  if (reference && !named.has(reference.to) && !(reference.to === "other" && against?.stated)) return [];
  const isThere = what === "plan" ? isPlanOf : isPriorOf;
  const facts = index
    .alike(own)
    .filter((fact) => isThere(own, fact, against))
    .flatMap((fact) => namedAs(own, fact) ?? []);
  return bestNamed(facts).flatMap(({ fact, name }) => {
    const there = operandOf(fact, value);
    const reading = readingOf(claim, value, there);
    return reading ? [{ claim, reading, fact, there, name }] : [];
  });
}

/** What a change is held against that another file may print: the year before, the period before, the plan, or a time that is named. */
const named: ReadonlySet<string> = new Set(["prior-year", "prior-period", "plan"]);

/** `tăng 0,9 điểm phần trăm, đạt 18,5%`: the one percentage of the sentence that no direction leads to. */
function percentageBeside({ kind, reported }: Claim, { bySentence }: Passage): Quantity | undefined {
  if (kind !== "points") return undefined;
  const levels = (bySentence[reported.sentence] ?? []).filter((one) => isPercent(one) && !one.direction);
  return levels.length === 1 ? levels[0] : undefined;
}

const levelRoles: ReadonlySet<string> = new Set(["level", "base", "share", "rate"]);

function isPriorOf(own: Frame, { frame }: PrintedFact, against: Frame["against"]): boolean {
  if (!levelRoles.has(frame.role)) return false;
  if (frame.scenario === "plan" || frame.scenario === "forecast") return false;
  return priorPeriodOf(own, frame, against) === "agree";
}

/** The plan of the year that the value is of, or of its own window. */
function isPlanOf({ when }: Frame, { frame }: PrintedFact): boolean {
  if (!when || !frame.when || frame.scenario !== "plan") return false;
  const [own, planned] = [when.period, frame.when.period];
  const isYear = planned.kind === "regular" && planned.frequency === "A";
  return isYear ? yearOf(own) === yearOf(planned) : endDay(own) === endDay(planned);
}

function readingOf({ kind, direction, reported }: Claim, value: Quantity, base: Operand): Reading | undefined {
  const own = { quantity: value };
  const common = { strength: "likely" as const, rule: "other file" };
  switch (kind) {
    case "change":
      if (direction === "none") return undefined;
      return { ...common, formula: direction === "up" ? percentChange : percentFall, operands: [own, base] };
    case "plan": {
      const beyond = reported.direction ? (direction === "down" ? percentFall : percentChange) : percentOf;
      return { ...common, formula: beyond, operands: [own, base] };
    }
    case "ratio":
      return { ...common, formula: percentOf, operands: [own, base] };
    case "difference":
    case "points":
      if (direction === "none") return undefined;
      return { ...common, formula: difference, operands: direction === "up" ? [own, base] : [base, own] };
    default:
      return undefined;
  }
}
