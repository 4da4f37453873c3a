import { difference } from "../compare/difference.ts";
import { sum } from "../compare/sum.ts";
import { kinship } from "../facts/list-kin.ts";
import { isBalance, isPartLike, isTotalLike } from "../facts/list-roles.ts";
import { listsIn } from "../facts/list-tree.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, type Quantity, says } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import { type Claim, operandValue, type Reading, type Strength } from "./claim.ts";
import { isBase } from "./reference.ts";

/**
 * Totals and balances that come after what they are made of: `A 120 ca, B 80 ca, tổng cộng 200 ca`; `xuất khẩu đạt 27,26 tỷ
 * USD, nhập khẩu đạt 24,32 tỷ USD. … thặng dư 2,94 tỷ USD`. The parts are all numbers of the total's unit in its sentence
 * before it, or else in the sentence before; a balance is of exactly two.
 */
export function announcedClaims(passage: Passage, sentence: number): Claim[] {
  return (passage.bySentence[sentence] ?? []).flatMap((reported): Claim[] => {
    const balance = isBalance(reported);
    if (!balance && !says(reported, "total") && !isTotalBehind(reported)) return [];
    if (!isTotalLike(reported) || (reported.direction && !balance)) return [];
    const lists = listsIn(passage, sentence);
    if (lists.some((list) => list.total === reported || list.parts.includes(reported))) return [];
    const { parts, here } = partsBefore(passage, reported);
    const counts = balance ? [] : countsBefore(passage, reported);
    const found = balance
      ? [balanceOf(reported, parts) ?? balanceOf(reported, sidesAfter(passage, reported))]
      : [
          totalOf(reported, parts, here),
          counts.length > (here ? parts.length : 0) ? totalOf(reported, counts, true, "counts before") : undefined,
        ];
    const readings = found.flatMap((reading) => reading ?? []);
    if (readings.length === 0) return [];
    const kind = balance ? ("difference" as const) : ("sum" as const);
    return [{ kind, reported, asserted: true, direction: "none", readings, tries: readings.length }];
  });
}

/** The numbers of the reported one's unit before it: in its own sentence, or in one of the two before where it has none. */
function partsBefore(passage: Passage, reported: Quantity): { parts: readonly Quantity[]; here: boolean } {
  for (let back = 0; back <= 2; back++) {
    const row = (passage.bySentence[reported.sentence - back] ?? []).filter(
      (one) =>
        one.index < reported.index &&
        one.depth <= reported.depth &&
        isPartLike(one) &&
        one.pair === undefined &&
        kinship(one, reported) === "same",
    );
    if (row.length > 0) return { parts: row, here: back === 0 };
  }
  return { parts: [], here: false };
}

/** `3,651 vehicles in all`: the word stands behind its number. */
function isTotalBehind({ after }: Quantity): boolean {
  const at = after.findIndex((token) => token.is === "word" && token.sense?.is === "total");
  const ends = after[at + 1];
  return at >= 0 && at < 4 && (ends === undefined || ends.is === "mark");
}

/**
 * All numbers of its sentence before it, where all of them are counts: `1,234 cars, 1,402 vans and 1,015 lorries, 3,651 vehicles in all`,
 * `604 claims from men and 433 from women, a total of 1,037`.
 */
function countsBefore(passage: Passage, reported: Quantity): readonly Quantity[] {
  if (!isCount(reported)) return [];
  const row = (passage.bySentence[reported.sentence] ?? []).filter(
    (one) => one.index < reported.index && one.depth <= reported.depth,
  );
  const apart = row.some((one) => one.clause !== reported.clause || !isCount(one) || !isPartLike(one) || one.pair);
  return apart ? [] : row;
}

function isCount({ numeral }: Quantity): boolean {
  return (numeral.unit.kind === "count" || numeral.unit.kind === "none") && !numeral.inWords && !numeral.inRange;
}

/**
 * `nhập siêu 52,3 triệu USD, do nhập khẩu 253,7 triệu USD vượt xuất khẩu 201,4 triệu USD`: the two right behind a balance, but for other
 * balances that it is compared with: `a deficit of 624 compared to 1,912 in October and 2,607 a year ago`.
 */
function sidesAfter(passage: Passage, reported: Quantity): readonly Quantity[] {
  const row = (passage.bySentence[reported.sentence] ?? []).filter(
    (one) => one.index > reported.index && isLevel(one) && kinship(one, reported) === "same",
  );
  if (row.length !== 2 || row.some(isBase)) return [];
  return row.every((one) => one.clause === reported.clause && !one.pair) ? row : [];
}

const mostParts = 8;

function totalOf(reported: Quantity, parts: readonly Quantity[], here: boolean, rule?: string): Reading | undefined {
  if (parts.length < 2 || parts.length > mostParts || parts.some((part) => isMore(part, reported))) return undefined;
  return { ...readingOf(parts, reported, sum, here ? "likely" : "possible"), ...(rule !== undefined && { rule }) };
}

function balanceOf(reported: Quantity, parts: readonly Quantity[]): Reading | undefined {
  if (parts.length !== 2) return undefined;
  const sorted = [...parts].sort((a, b) => operandValue({ quantity: b }).compare(operandValue({ quantity: a })));
  const [larger] = sorted;
  if (!larger || isMore(reported, larger)) return undefined;
  return { ...readingOf(sorted, reported, difference, "certain"), rule: "balance" };
}

/** No part is more than its total, and no balance more than the larger side. */
function isMore(one: Quantity, other: Quantity): boolean {
  return operandValue({ quantity: one }).compare(operandValue({ quantity: other })) > 0;
}

function readingOf(
  parts: readonly Quantity[],
  reported: Quantity,
  formula: Reading["formula"],
  strength: Strength,
): Reading {
  return { operands: parts.map((part) => beside(part, reported)), formula, strength, tries: 1 };
}
