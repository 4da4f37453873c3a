import { product } from "../compare/product.ts";
import { type Passage, tokensAround } from "../facts/passage.ts";
import { isPercent, type Quantity } from "../facts/quantity.ts";
import type { Claim } from "./claim.ts";

/** A product that is written out: `468 buổi (39 x 12)`, `6,84 triệu tấn = 1,088 triệu ha x 6,28 tấn/ha`. */
export function productClaims(passage: Passage, sentence: number): Claim[] {
  const claims: Claim[] = [];
  const row = passage.bySentence[sentence] ?? [];
  row.forEach((first, at) => {
    const second = row[at + 1];
    const reported = first.head ?? first.previous;
    if (!second || !reported || !timesBetween(passage, first, second)) return;
    if (isPercent(reported) || goesOn(passage, second)) return;
    if (!(first.head === reported || equalsBetween(passage, reported, first))) return;
    const strength =
      reported.numeral.unit.kind === "count" || equalsBetween(passage, reported, first) ? "certain" : "possible";
    claims.push({
      kind: "product",
      reported,
      asserted: true,
      direction: "none",
      tries: 0,
      readings: [{ operands: [{ quantity: first }, { quantity: second }], formula: product, strength }],
    });
  });
  return claims;
}

/** Whether the arithmetic goes on behind the product: `0,5 x 8 + 0,5 x 7`, `2 x 3 x 4`. */
function goesOn(passage: Passage, last: Quantity): boolean {
  return tokensAround(passage, last)
    .slice(last.token + 1, last.token + 5)
    .some((token) => /^[+x*×/-]$/.test(token.is === "mark" ? token.mark : token.is === "word" ? token.fold : ""));
}

function timesBetween(passage: Passage, first: Quantity, second: Quantity): boolean {
  return (
    second.token - first.token <= 4 && betweens(passage, first, second).some((mark) => mark === "x" || mark === "*")
  );
}

function equalsBetween(passage: Passage, reported: Quantity, first: Quantity): boolean {
  return betweens(passage, reported, first).some((mark) => mark === "=");
}

function betweens(passage: Passage, from: Quantity, to: Quantity): string[] {
  return tokensAround(passage, from)
    .slice(from.token + 1, to.token)
    .map((token) => (token.is === "mark" ? token.mark : token.is === "word" ? token.fold : ""));
}
