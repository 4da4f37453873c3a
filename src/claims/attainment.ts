import { percentOf } from "../compare/percent-of.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity } from "../facts/quantity.ts";
import type { Claim, Strength } from "./claim.ts";
import { pairPartner } from "./pairs.ts";
import { Readings } from "./readings.ts";
import { isBase, namesBase, namesPlan, type Reference } from "./reference.ts";
import { isPart, partOf } from "./shared-part.ts";
import { isOverfull } from "./shared-whole.ts";

/**
 * A value in percent of its plan or of an earlier value: `đạt 16,41% kế hoạch năm`, `bằng 97,2% so với cùng kỳ`,
 * `đạt 59,47% kế hoạch năm 2018 (7,5 triệu lượt)`.
 */
export function attainmentClaim(passage: Passage, reported: Quantity, reference: Reference): Claim {
  const value = shareOfItself(reported) ?? partOf(passage, reported);
  const kind = reference.to === "plan" ? "plan" : "ratio";
  const readings = new Readings(reported);
  if (value) readBases(readings, passage, value, kind);
  return {
    kind,
    reported,
    asserted: true,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
    reference,
    ...(value ? { implication: { what: kind === "plan" ? "plan" : "base", value, by: "ratio" } } : {}),
  };
}

/** `đạt 33% (4.821 căn), bằng 55% so với năm 2016 (8.726 căn)`: what is compared stands in the bracket behind its own share. */
function shareOfItself({ previous, depth, senses }: Quantity): Quantity | undefined {
  const [nearest] = senses;
  const head = previous && previous.depth === depth + 1 ? previous.head : undefined;
  if (!previous || !head || !isPercent(head) || nearest?.is !== "reach") return undefined;
  // `đạt 59,2% dự toán (338.000 tỷ đồng), bằng 56,4% …`: that bracket holds what the share is of.
  const ofBase = namesPlan(head) || namesBase(head.after) || namesPlan(previous) || isBase(previous);
  return !ofBase && isPart(previous) && isLevel(previous) ? previous : undefined;
}

function readBases(readings: Readings, passage: Passage, value: Quantity, kind: "plan" | "ratio"): void {
  const { reported } = readings;
  const push = (base: Quantity, strength: Strength, rule: string) => {
    if (base !== value && likeness(base, value) !== "none") readings.pair(percentOf, value, base, strength, { rule });
  };
  const partner = pairPartner(passage, value);
  if (partner) push(partner, isOverfull(value, partner, reported) ? "possible" : "certain", "pair");
  const [next] = quantitiesAfter(passage, reported);
  if (next && isLevel(next) && next.head === reported && isAloneInBracket(passage, next))
    push(next, "certain", "in bracket");
  if (next && isLevel(next) && !next.direction && leadsTo(next, reported, kind)) push(next, "certain", "of named base");
  for (const after of quantitiesAfter(passage, reported).slice(0, 4)) {
    if (isLevel(after)) push(after, isNamedBase(after, kind) && !after.direction ? "likely" : "possible", "after");
  }
  if (kind === "plan")
    for (const later of passage.bySentence[reported.sentence + 1] ?? [])
      if (isLevel(later) && isNamedBase(later, kind)) push(later, "likely", "next sentence");
  for (const before of quantitiesBefore(passage, reported, 3, 20)) {
    if (isLevel(before))
      push(before, isNamedBase(before, kind) && likeness(before, value) === "same" ? "likely" : "possible", "before");
  }
}

/** `90% of its annual goal of 2,600`: the plan is named and follows, with nothing but small words between. */
function leadsTo(next: Quantity, reported: Quantity, kind: "plan" | "ratio"): boolean {
  const together = next.clause === reported.clause && next.bracket === reported.bracket && next.afterNumber;
  const named = next.before.findIndex((token) => token.is === "word" && token.sense?.is === "plan");
  if (kind !== "plan" || !together || named < 0 || named > mostBeforePlan) return false;
  return next.before.slice(named + 1).every((token) => token.is === "word" && token.sense?.is === "function");
}

/** How many words may lead to the plan: `of its`. */
const mostBeforePlan = 3;

/** `kế hoạch năm 2018 (7,5 triệu lượt khách)`, not `kế hoạch năm (gồm: 2.164 học viên, …)`. */
function isAloneInBracket(passage: Passage, quantity: Quantity): boolean {
  const inside = (passage.bySentence[quantity.sentence] ?? []).filter((other) => other.bracket === quantity.bracket);
  return inside.length === 1 && quantity.opening !== "breakdown";
}

function isNamedBase(quantity: Quantity, kind: "plan" | "ratio"): boolean {
  return kind === "plan" ? namesPlan(quantity) : isBase(quantity);
}
