import { sum } from "../compare/sum.ts";
import { type Passage, quantitiesBefore } from "../facts/passage.ts";
import { isPercent, type Quantity, says } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";

/**
 * Growth and what its parts contribute: `tăng 6,5%, trong đó nông nghiệp đóng góp 0,49 điểm phần trăm, công nghiệp 3,93 điểm
 * phần trăm, dịch vụ 2,08 điểm phần trăm`. The contributions add up to the growth, each in points.
 */
export function contributionClaims(passage: Passage, sentence: number): Claim[] {
  const parts = (passage.bySentence[sentence] ?? []).filter((quantity) => quantity.numeral.unit.kind === "points");
  const [first] = parts;
  if (!first || parts.length < 2 || !parts.some((part) => says(part, "contribution"))) return [];
  const growth = quantitiesBefore(passage, first, 2, 10).find((earlier) => isPercent(earlier) && earlier.direction);
  if (!growth) return [];
  const operands = parts.map((quantity: Quantity) => ({ quantity }));
  const reading = { operands, formula: sum, strength: "likely" as const };
  return [{ kind: "contribution", reported: growth, asserted: true, direction: "none", readings: [reading], tries: 1 }];
}
