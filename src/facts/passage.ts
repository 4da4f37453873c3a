import type { Sentence, Token } from "../language/token.ts";
import { isLevel, type Quantity, quantitiesOf } from "./quantity.ts";

/** A run of sentences that are read together, and every quantity in them. */
export interface Passage {
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  /** The quantities of each sentence. */
  readonly bySentence: readonly (readonly Quantity[])[];
  /** For each quantity the index of the next level in its unit; the number of quantities where none follows. */
  readonly nextOfUnit: readonly number[];
}

export function passageOf(sentences: readonly Sentence[]): Passage {
  const quantities: Quantity[] = [];
  const bySentence = sentences.map((sentence, index) => {
    const found = quantitiesOf(sentence, index, quantities.length);
    for (const quantity of found) quantities.push(quantity);
    return found;
  });
  return { sentences, quantities, bySentence, nextOfUnit: nextOfUnit(quantities) };
}

function nextOfUnit(quantities: readonly Quantity[]): number[] {
  const next = new Array<number>(quantities.length).fill(quantities.length);
  const nearest = new Map<string, number>();
  for (let at = quantities.length - 1; at >= 0; at--) {
    const quantity = quantities[at];
    if (!quantity) continue;
    const { base } = quantity.numeral.unit;
    next[at] = nearest.get(base) ?? quantities.length;
    if (isLevel(quantity)) nearest.set(base, at);
  }
  return next;
}

/** The tokens of the sentence that the quantity stands in. */
export function tokensAround(passage: Passage, quantity: Quantity): readonly Token[] {
  return passage.sentences[quantity.sentence]?.tokens ?? [];
}

/** The quantities before this one, nearest first, as far back as `sentences` sentences and at most `most`. */
export function quantitiesBefore(passage: Passage, quantity: Quantity, sentences = 3, most = 24): Quantity[] {
  const found: Quantity[] = [];
  for (let at = quantity.index - 1; at >= 0 && found.length < most; at--) {
    const before = passage.quantities[at];
    if (!before || quantity.sentence - before.sentence > sentences) break;
    found.push(before);
  }
  return found;
}

/** The quantities after this one in the same sentence, in order. */
export function quantitiesAfter(passage: Passage, quantity: Quantity): Quantity[] {
  return (passage.bySentence[quantity.sentence] ?? []).filter((other) => other.index > quantity.index);
}
