import { difference } from "../compare/difference.ts";
import { sum } from "../compare/sum.ts";
import type { Formula } from "../model/arithmetic.ts";
import { type Claim, operandValue, type Reading } from "./claim.ts";
import { beside, likeness } from "./likeness.ts";
import type { PartList } from "./part-list.ts";

/**
 * A total and its parts: `39 trường hợp (19 cấp mới, 02 cấp lại, 18 gia hạn)`. The wording says where the list starts;
 * where it ends is often open (`… và 105 tàu nâng cấp`), so its beginnings are read too.
 */
export function sumClaims(lists: readonly PartList[]): Claim[] {
  const byFirstPart = new Map<number, PartList[]>();
  for (const list of lists) {
    const key = list.parts.length === 1 ? -1 - (list.parts[0]?.index ?? 0) : (list.parts[0]?.index ?? -1);
    const known = byFirstPart.get(key);
    if (known) known.push(list);
    else byFirstPart.set(key, [list]);
  }
  return [...byFirstPart.values()].flatMap((group) => {
    const [first] = group;
    const readings = group.flatMap(readingsOf);
    return first
      ? [
          {
            kind: "sum" as const,
            reported: first.total,
            asserted: true,
            direction: "none" as const,
            readings,
            tries: readings.length,
          },
        ]
      : [];
  });
}

function readingsOf(list: PartList): Reading[] {
  if (list.ofChanges) return [netOf(list)];
  if (list.parts.length === 1) return [boundOf(list)];
  const sameNoun = list.parts.every((part) => likeness(part, list.total) === "same" || part.numeral.unit.base === "");
  const whole: Reading = {
    reported: list.total,
    operands: list.parts.map((part) => beside(part, list.total)),
    formula: sum,
    strength: list.strength,
    tries: 3,
    list: {
      fence: list.fence,
      partial: list.partial,
      sameNoun: sameNoun && list.parts.some((part) => part.numeral.unit.base !== ""),
    },
  };
  const beginnings: Reading[] = [];
  for (let length = list.parts.length - 1; length >= 2 && list.parts.length <= longestTail; length--) {
    beginnings.push({
      ...whole,
      operands: whole.operands.slice(0, length),
      strength: "possible",
      tries: list.parts.length * 3,
    });
  }
  return [whole, ...beginnings, ...balanceOf(whole)];
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

/** `xuất siêu 1,2 tỷ (xuất 4,5, nhập 3,3)`: two numbers of which the total is the balance. */
function balanceOf(whole: Reading): Reading[] {
  if (whole.operands.length !== 2) return [];
  const operands = [...whole.operands].sort((a, b) => operandValue(b).compare(operandValue(a)));
  return [{ ...whole, operands, formula: difference, strength: "possible", kind: "difference", tries: 1 }];
}

/** Lists longer than this are read whole or not at all. */
const longestTail = 24;

/** A fall of 58 is a fall of 65 and a rise of 7: parts that go the other way are taken off. */
function netOf(list: PartList): Reading {
  const way = list.total.direction?.to;
  const along = list.parts.filter((part) => part.direction?.to === way);
  const against = list.parts.filter((part) => part.direction?.to !== way);
  const parts = along.length > 0 ? [...along, ...against] : list.parts;
  const added = along.length > 0 ? along.length : list.parts.length;
  const formula: Formula = (a, operands) => {
    const total = sum(a, operands.slice(0, added));
    return operands.slice(added).reduce((net, operand) => a.sub(net, operand), total);
  };
  return {
    reported: list.total,
    operands: parts.map((part) => beside(part, list.total)),
    formula,
    strength: list.strength,
    list: { fence: "open", partial: false, sameNoun: false },
  };
}
