import type { Numeral } from "../language/token.ts";
import type { Quantity } from "./quantity.ts";

/** A number of a calculation or of a table's cell, with nothing of what stands around it. */
export function bareQuantity(numeral: Numeral, sentence: number, token: number): Quantity {
  return {
    numeral,
    double: numeral.value.toNumber(),
    index: -1,
    sentence,
    token,
    depth: 0,
    bracket: 0,
    head: undefined,
    previous: undefined,
    clause: 0,
    before: [],
    after: [],
    direction: undefined,
    senses: [],
    pair: undefined,
    afterNumber: false,
    opening: undefined,
    segment: undefined,
  };
}
