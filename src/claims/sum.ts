import { difference } from "../compare/difference.ts";
import { sum } from "../compare/sum.ts";
import { isElided } from "../facts/list-kin.ts";
import { isBalance } from "../facts/list-roles.ts";
import type { Quantity } from "../facts/quantity.ts";
import { beside } from "./beside.ts";
import { type Claim, type ListFeatures, type Operand, operandValue, type Reading } from "./claim.ts";
import type { PartList } from "./part-list.ts";

/** A total and its parts: `39 trường hợp (19 cấp mới, 02 cấp lại, 18 gia hạn)`. A list is read whole or not at all. */
export function sumClaims(lists: readonly PartList[]): Claim[] {
  return lists.flatMap((list) => {
    const reading = readingOf(list);
    if (!reading) return [];
    const { total } = list;
    return [{ kind: "sum", reported: total, asserted: true, direction: "none", readings: [reading], tries: 1 }];
  });
}

function readingOf(list: PartList): Reading | undefined {
  if (isBalance(list.total)) return balanceOf(list);
  if (list.parts.length > 1) return areBeyond(list) ? undefined : wholeOf(list);
  return mayBound(list) ? boundOf(list) : undefined;
}

/** `đạt 3.450 tỷ, bằng 42,97% kế hoạch (8.029 tỷ; kế hoạch sau điều chỉnh 9.665 tỷ)`: in brackets without a word that says parts, numbers of which each is larger than the total are none. */
function areBeyond({ parts, total, shape }: PartList): boolean {
  if (shape.opening !== "bracket") return false;
  const whole = operandValue({ quantity: total });
  return parts.every((part) => operandValue(partOf(part, total)).compare(whole) > 0);
}

function featuresOf({ shape }: PartList): ListFeatures {
  return { ...shape, sameNoun: shape.kin === "same" };
}

function wholeOf(list: PartList): Reading {
  return {
    reported: list.total,
    operands: list.parts.map((part) => partOf(part, list.total)),
    formula: sum,
    strength: list.strength,
    tries: 1,
    list: featuresOf(list),
  };
}

/** The part in the unit of its total, where it leaves that out. */
function partOf(part: Quantity, total: Quantity): Operand {
  return isElided(part, total) ? { quantity: part, scale: total.numeral.unit.scale } : beside(part, total);
}

/** `xuất siêu 1,2 tỷ (xuất 4,5, nhập 3,3)`: two numbers of which the total is the balance. */
function balanceOf(list: PartList): Reading | undefined {
  if (list.parts.length !== 2 || list.shape.kin === "kind") return undefined;
  const operands = list.parts.map((part) => beside(part, list.total));
  return {
    reported: list.total,
    operands: operands.sort((a, b) => operandValue(b).compare(operandValue(a))),
    formula: difference,
    strength: "likely",
    kind: "difference",
    tries: 1,
    list: featuresOf(list),
  };
}

/** A lone part bounds its total where a word of breakdown ties the two in one sentence and both print one unit. */
function mayBound({ total, parts, shape }: PartList): boolean {
  const [part] = parts;
  if (!part || shape.opening === "colon" || shape.opening === "bracket" || shape.loose || shape.elsewhere) return false;
  return shape.kin === "same" && !shape.ofChange && part.clause === total.clause && total.numeral.unit.base !== "";
}

/** `1.200 ha, trong đó có 500 ha lúa`: one part says only that it is no more than the whole. */
function boundOf(list: PartList): Reading {
  return {
    reported: list.total,
    operands: list.parts.map((quantity) => ({ quantity })),
    formula: sum,
    strength: "certain",
    relation: "at-most",
    list: featuresOf(list),
  };
}
