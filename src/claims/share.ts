import { complement } from "../compare/complement.ts";
import { operand } from "../compare/operand.ts";
import { percentOf } from "../compare/percent-of.ts";
import { sum } from "../compare/sum.ts";
import { likeness } from "../facts/likeness.ts";
import { type Passage, quantitiesAfter, quantitiesBefore } from "../facts/passage.ts";
import { isLevel, isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Formula } from "../model/arithmetic.ts";
import { rounded } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import type { Claim } from "./claim.ts";
import { isRest } from "./lists.ts";
import { contextOf, coverage, namedAfter, nounOf } from "./naming.ts";
import type { PartList } from "./part-list.ts";
import { partOfWholeBeside } from "./part-of-whole.ts";
import { Readings } from "./readings.ts";
import { isPart, partsOf } from "./shared-part.ts";
import { namesWhole, wholesFor } from "./shared-whole.ts";

/** Part over the part and a sibling: `11.253 … đạt 98,1%` of the 11.253 and the 218 that are late. */
const shareOfBoth: Formula = (a, operands) => {
  const [part, other] = operands;
  if (part === undefined || other === undefined) throw new RangeError("a share of two parts needs both");
  return a.div(part, a.add(part, other));
};

/** The sum of a row over its whole: `A 120 ca, B 95 ca, C 88 ca, chiếm 60,6% tổng số 500 ca`. */
const shareOfRow: Formula = (a, operands) =>
  a.div(sum(a, operands.slice(0, -1)), operand(operands, operands.length - 1));

/**
 * A part in percent of its whole: `149/156 xã, đạt 95,51%`, `5.020 doanh nghiệp, chiếm 92,2%`, `411 phiếu (87%)`.
 * `lists` are the part lists of the sentences nearby: a part's total is the first whole to try.
 */
export function shareClaim(passage: Passage, reported: Quantity, lists: readonly PartList[]): Claim {
  const parts = partsOf(passage, reported);
  const readings = new Readings(reported);
  const tied = partOfWholeBeside(passage, reported);
  if (tied) readings.pair(percentOf, tied.part, tied.whole, "certain", { rule: tied.rule });
  for (const [at, part] of parts.entries()) {
    const wholes = wholesFor(passage, part, reported, lists);
    const row = rowBefore(passage, part, reported);
    const doubtful = isDoubtful(part, reported) || row.length > 1;
    for (const { quantity, strength, rule } of wholes) {
      const other = doubtful || isNamedOtherwise(passage, reported, part, quantity, rule);
      const held = other ? "possible" : at > 0 && strength === "certain" ? "likely" : strength;
      readings.pair(percentOf, part, quantity, held, { rule });
      if (row.length > 1 && strength === "certain")
        readings.add(
          shareOfRow,
          [...row, quantity].map((one) => ({ quantity: one })),
          "likely",
        );
    }
    for (const other of siblings(passage, part)) {
      if (
        other.double > part.double ||
        wholes.some((whole) => whole.quantity === other && whole.strength !== "possible")
      )
        continue;
      readings.add(shareOfBoth, [{ quantity: part }, { quantity: other }], "possible");
    }
  }
  readComplement(readings, passage);
  const [part] = parts;
  return {
    kind: "share",
    reported,
    asserted: true,
    direction: "none",
    readings: readings.found,
    tries: readings.tries,
    ...(part && !isDoubtful(part, reported) ? { implication: { what: "whole", value: part, by: "ratio" } } : {}),
  };
}

/** `24 tỉnh, chiếm 27,3% diện tích tự nhiên`: the percentage says what it is of, and neither the part nor the whole is that. */
function isNamedOtherwise(
  passage: Passage,
  reported: Quantity,
  part: Quantity,
  whole: Quantity,
  rule: string,
): boolean {
  const name = namedAfter(reported);
  if (name.length === 0 || tying.has(rule)) return false;
  if (nounOf(part).some((word) => name.includes(word))) return false;
  return coverage(name, contextOf(passage, whole)) === "none";
}

/** Rules by which the wording itself ties a part to its whole. */
const tying: ReadonlySet<string> = new Set(["pair", "announced", "named by percentage"]);

/** `40%, 60% còn lại`: percentages of one whole leave the rest of a hundred. */
function readComplement(readings: Readings, passage: Passage): void {
  const { reported } = readings;
  const others = quantitiesBefore(passage, reported, 0, 12).filter((level) => isPercent(level) && !level.direction);
  const [other] = others;
  if (!other || isOneOfMore(passage, others, reported)) return;
  const rest = isRest(reported);
  if (rest)
    readings.add(
      complement,
      others.map((quantity) => ({ quantity })),
      others.length === 1 ? "certain" : "likely",
    );
  if (rest ? others.length > 1 : says(other, "share") && says(reported, "share"))
    readings.add(complement, [{ quantity: other }], rest ? "possible" : "likely");
}

/** `40% to the first, 40% to the second and the rest`, `49.5%, 49.5% and 1%`: more is behind, so that it is not what is left of a hundred. */
function isOneOfMore(passage: Passage, others: readonly Quantity[], reported: Quantity): boolean {
  const rest = reported.after.findIndex((token) => token.is === "word" && token.sense?.is === "rest");
  const joint = reported.after[rest - 1];
  if (joint?.is === "word" && joint.sense?.is === "and") return true;
  const behind = quantitiesAfter(passage, reported).filter((share) => isPercent(share) && !share.direction);
  const all = [...others, reported, ...behind];
  const total = all.reduce((made, { numeral }) => made.add(numeral.value), Rational.zero);
  return behind.length > 0 && rounded(total, Rational.of(BigInt(all.length)), "half").contains(hundred);
}

const hundred = Rational.of(100n);

/** The numbers of one unit that stand in a row before the percentage, ending with the part; the part alone where there is none. */
function rowBefore(passage: Passage, part: Quantity, reported: Quantity): Quantity[] {
  const row = [part];
  if (part.pair || part.depth > 0 || reported.head || reported.afterNumber) return row;
  for (let at = part.previous; at && isInRow(at, part); at = at.previous) row.unshift(at);
  const next = passage.quantities[reported.index + 1];
  return next?.previous === reported && namesWhole(next) ? row : [part];
}

function isInRow(quantity: Quantity, part: Quantity): boolean {
  const sameUnit = quantity.numeral.unit.base !== "" && quantity.numeral.unit.base === part.numeral.unit.base;
  return sameUnit && isLevel(quantity) && quantity.depth === part.depth && quantity.clause === part.clause;
}

/** Whether the percentage may well be of another part than this. */
function isDoubtful(part: Quantity, reported: Quantity): boolean {
  return part.sentence !== reported.sentence || hasOwnSubject(reported);
}

/** `…; tỷ lệ giải quyết tin báo đạt 91,53%`: words of its own name another part than the last number. */
function hasOwnSubject(reported: Quantity): boolean {
  if (reported.depth > 0 || reported.afterNumber) return false;
  return reported.before.filter((token) => token.is === "word" && !token.sense).length >= 2;
}

function siblings(passage: Passage, part: Quantity): Quantity[] {
  return (passage.bySentence[part.sentence] ?? [])
    .filter(
      (other) =>
        other !== part &&
        isPart(other) &&
        other.pair === undefined &&
        likeness(other, part) !== "none" &&
        isLevel(other),
    )
    .sort((a, b) => Math.abs(a.token - part.token) - Math.abs(b.token - part.token))
    .slice(0, 6);
}
