import type { ListOfParts } from "../facts/list-tree.ts";
import { baseValue } from "../model/printed-number.ts";
import { Rational } from "../model/rational.ts";
import { beside } from "./beside.ts";
import { operandValue, type Strength } from "./claim.ts";

/** Numbers that the wording presents as the parts of a total, and how sure that is. */
export interface PartList extends ListOfParts {
  readonly strength: Strength;
}

/** Whether the parts make up the total to the digit, so that it is beyond doubt their whole. */
export function addsUp(list: PartList): boolean {
  const total = list.parts
    .map((part) => operandValue(beside(part, list.total)))
    .reduce((sum, value) => sum.add(value), Rational.zero);
  return list.parts.length > 1 && total.equals(baseValue(list.total.numeral));
}
