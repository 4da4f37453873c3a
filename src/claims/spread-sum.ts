import { sum } from "../compare/sum.ts";
import { kinship } from "../facts/list-kin.ts";
import { isPartLike, isTotalLike } from "../facts/list-roles.ts";
import { listsIn } from "../facts/list-tree.ts";
import type { Passage } from "../facts/passage.ts";
import { isLevel, type Quantity } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import type { Claim, Reading } from "./claim.ts";
import { doubleOf } from "./plausible.ts";

/** How many sentences may hold a part each, and how many parts one sentence may hold. */
const most = 6;

/**
 * A total whose parts have sentences of their own: `xuất nhập khẩu đạt 20,1 tỷ USD. Xuất khẩu đạt 11 tỷ USD. Nhập khẩu đạt 9,1
 * tỷ USD`, or the next sentence between them. Of each of the sentences that follow without a gap the first number of the total's own
 * unit; or else all of them in the next sentence. Where these sentences end is decided before anything is added up.
 */
export function spreadSumClaims(passage: Passage, sentence: number): Claim[] {
  return (passage.bySentence[sentence] ?? []).flatMap((total): Claim[] => {
    if (!mayBeTotal(passage, total)) return [];
    const next = partsIn(passage, total, sentence + 1);
    const rows = [next];
    while (rows.length < most && (rows.at(-1)?.length ?? 0) > 0)
      rows.push(partsIn(passage, total, sentence + 1 + rows.length));
    const firsts = rows.flatMap((row) => row.slice(0, 1));
    const readings = [readingOf(total, firsts, "sum of sentences"), readingOf(total, next, "sum of next sentence")];
    const found = readings.flatMap((reading) => reading ?? []);
    return found.length > 0
      ? [{ kind: "sum", reported: total, asserted: false, direction: "none", readings: found, tries: 2 }]
      : [];
  });
}

function mayBeTotal(passage: Passage, total: Quantity): boolean {
  if (!isLevel(total) || !isTotalLike(total) || total.depth > 0 || total.pair !== undefined) return false;
  if (total.numeral.unit.base === "" || total.double * 10 ** Math.max(0, -total.numeral.lastPlace) < leastDigits)
    return false;
  return !listsIn(passage, total.sentence).some((list) => list.total === total);
}

/** Totals of two digits and more. */
const leastDigits = 10;

function partsIn(passage: Passage, total: Quantity, sentence: number): Quantity[] {
  return (passage.bySentence[sentence] ?? []).filter(
    (one) =>
      one.depth === 0 &&
      one.pair === undefined &&
      isPartLike(one) &&
      kinship(one, total) === "same" &&
      doubleOf(one) < doubleOf(total),
  );
}

function readingOf(total: Quantity, parts: readonly Quantity[], rule: string): Reading | undefined {
  if (parts.length < 2 || parts.length > most) return undefined;
  return { operands: parts.map((part) => beside(part, total)), formula: sum, strength: "possible", rule, tries: 1 };
}
