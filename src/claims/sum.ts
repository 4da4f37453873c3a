import { sum } from "../compare/sum.ts";
import type { Claim, Reading } from "./claim.ts";
import { beside } from "./likeness.ts";
import type { PartList } from "./part-list.ts";

/** A total and its parts: `39 trường hợp (19 cấp mới, 02 cấp lại, 18 gia hạn)`. A list is read whole or not at all. */
export function sumClaims(lists: readonly PartList[]): Claim[] {
  return lists.map((list) => ({
    kind: "sum",
    reported: list.total,
    asserted: true,
    direction: "none",
    readings: [list.parts.length === 1 ? boundOf(list) : wholeOf(list)],
    tries: 1,
  }));
}

function wholeOf(list: PartList): Reading {
  const { shape } = list;
  return {
    reported: list.total,
    operands: list.parts.map((part) => beside(part, list.total)),
    formula: sum,
    strength: list.strength,
    tries: 1,
    list: { ...shape, sameNoun: shape.kin === "same", parts: list.parts.length },
  };
}

/** `1.200 ha, trong đó có 500 ha lúa`: one part says only that it is no more than the whole. */
function boundOf(list: PartList): Reading {
  return {
    reported: list.total,
    operands: list.parts.map((quantity) => ({ quantity })),
    formula: sum,
    strength: "certain",
    relation: "at-most",
  };
}
