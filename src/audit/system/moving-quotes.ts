import { doubleOf } from "../../claims/plausible.ts";
import type { Passage } from "../../facts/passage.ts";
import { isPercent, type Quantity } from "../../facts/quantity.ts";
import { digitsOf } from "../odds/chance.ts";

/** How many values lie close together where something is quoted again and again. */
const several = 3;

/** How far apart two quotes of a day are at most. */
const close = 0.01;

/** How many digits a quote has at least. */
const fewest = 4;

/**
 * `gold at 37.23 million in the morning, at 37.25 at noon and at 37.31 at the close`: where a text holds three values or more of one unit within
 * one per cent, what it quotes moves, and one of them is no misprint of another.
 */
export class MovingQuotes {
  readonly #values: ReadonlyMap<string, readonly number[]>;

  constructor({ quantities }: Passage) {
    const found = new Map<string, Set<number>>();
    for (const quote of quantities.filter(mayBeQuote)) {
      const key = keyOf(quote);
      found.set(key, (found.get(key) ?? new Set()).add(doubleOf(quote)));
    }
    this.#values = new Map([...found].map(([key, values]) => [key, [...values].sort((a, b) => a - b)]));
  }

  /** Whether the number is such a quote, and none of the others repeats it. */
  has(quantity: Quantity, others: readonly { readonly other: Quantity }[]): boolean {
    const own = doubleOf(quantity);
    if (!mayBeQuote(quantity) || others.some(({ other }) => doubleOf(other) === own)) return false;
    const values = this.#values.get(keyOf(quantity)) ?? [];
    const at = values.indexOf(own);
    const around = values.slice(Math.max(0, at + 1 - several), at + several);
    return around.filter((value) => Math.abs(value - own) <= close * Math.abs(own)).length >= several;
  }
}

function mayBeQuote(quantity: Quantity): boolean {
  return !isPercent(quantity) && quantity.numeral.unit.base !== "" && digitsOf(quantity.numeral) >= fewest;
}

function keyOf({ numeral }: Quantity): string {
  return `${numeral.lastPlace} ${numeral.unit.base}`;
}
