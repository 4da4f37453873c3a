import type { Passage } from "../../facts/passage.ts";
import type { Quantity } from "../../facts/quantity.ts";
import type { Token } from "../../language/token.ts";
import { factOf } from "./fact.ts";

/** How alike what stands around two numbers is, whatever the two numbers are. */
export interface Surrounded {
  /** What part of the words around both they share, each word counting the more the rarer it is in the passage. */
  readonly alike: number;
  /** How many words in a row right before both are the same, and right after both. */
  readonly before: number;
  readonly after: number;
  /** How many other numbers of the one's sentence are printed in the other's sentence, too. */
  readonly company: number;
}

/** How much two sets of words share, and how much only the one and only the other has: sums of what each word's rarity counts. */
export interface Overlap {
  readonly shared: number;
  readonly left: number;
  readonly right: number;
}

/**
 * What stands around the numbers of a passage: two sentences that share their rarer words, or other numbers, tell the same facts.
 * What is asked of a number is worked out once.
 */
export class Surroundings {
  readonly #passage: Passage;
  /** In how many sentences a word stands. */
  readonly #sentences = new Map<string, number>();
  /** How often a value is printed in a unit. */
  readonly #printed = new Map<string, number>();
  /** How many numbers of a unit there are. */
  readonly #ofUnits = new Map<string, number>();
  readonly #words = new Map<Quantity, ReadonlySet<string>>();
  readonly #facts = new Map<number, readonly string[]>();

  constructor(passage: Passage) {
    this.#passage = passage;
    for (const { tokens } of passage.sentences)
      for (const word of new Set(tokens.flatMap(wordOf))) count(this.#sentences, word);
    for (const quantity of passage.quantities) {
      count(this.#printed, factOf(quantity));
      count(this.#ofUnits, quantity.numeral.unit.base);
    }
  }

  /** Two numbers of different sentences, seen by all that stands around them. */
  of(a: Quantity, b: Quantity): Surrounded {
    const { shared, left, right } = this.overlap(this.#wordsAround(a), this.#wordsAround(b));
    const all = shared + left + right;
    return {
      alike: all === 0 ? 0 : shared / all,
      before: this.#inCommon(a, b, -1),
      after: this.#inCommon(a, b, 1),
      company: this.#company(a, b),
    };
  }

  /** How many numbers of its unit the passage holds. */
  ofUnit({ numeral }: Quantity): number {
    return this.#ofUnits.get(numeral.unit.base) ?? 0;
  }

  /** What two sets of words share, each word counting the more the rarer it is in the passage. */
  overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): Overlap {
    let [shared, left, right] = [0, 0, 0];
    for (const word of one) {
      const weight = this.#weightOf(word);
      if (other.has(word)) shared += weight;
      else left += weight;
    }
    for (const word of other) if (!one.has(word)) right += this.#weightOf(word);
    return { shared, left, right };
  }

  /** How often the value of a number is printed, that number and another left out. */
  printedBesides(quantity: Quantity, other: Quantity): number {
    const fact = factOf(quantity);
    return (this.#printed.get(fact) ?? 1) - (factOf(other) === fact ? 2 : 1);
  }

  #weightOf(word: string): number {
    return Math.log((this.#passage.sentences.length + 1) / (this.#sentences.get(word) ?? 1));
  }

  #wordsAround(quantity: Quantity): ReadonlySet<string> {
    const known = this.#words.get(quantity);
    if (known) return known;
    const tokens = this.#passage.sentences[quantity.sentence]?.tokens ?? [];
    const words = new Set(
      tokens.slice(Math.max(0, quantity.token - reach), quantity.token + reach + 1).flatMap(wordOf),
    );
    this.#words.set(quantity, words);
    return words;
  }

  #inCommon(a: Quantity, b: Quantity, step: 1 | -1): number {
    const [left, right] = [this.#passage.sentences[a.sentence]?.tokens, this.#passage.sentences[b.sentence]?.tokens];
    let common = 0;
    while (common < mostInCommon) {
      const [one, other] = [left?.[a.token + step * (common + 1)], right?.[b.token + step * (common + 1)]];
      if (one?.is !== "word" || other?.is !== "word" || one.fold !== other.fold) break;
      common++;
    }
    return common;
  }

  #company(a: Quantity, b: Quantity): number {
    const beside = this.#factsOf(a).filter((fact) => fact !== factOf(a) && fact !== factOf(b));
    const others = new Set(this.#factsOf(b));
    return new Set(beside.filter((fact) => others.has(fact))).size;
  }

  #factsOf({ sentence }: Quantity): readonly string[] {
    const known = this.#facts.get(sentence);
    if (known) return known;
    const facts = (this.#passage.bySentence[sentence] ?? []).slice(0, mostBeside).map(factOf);
    this.#facts.set(sentence, facts);
    return facts;
  }
}

/** How many tokens to each side of a number are looked at. */
const reach = 14;
const mostInCommon = 4;
/** How many numbers of a sentence are looked at. */
const mostBeside = 40;

/** The folded word of a token that is one. */
export function wordOf(token: Token): string[] {
  return token.is === "word" ? [token.fold] : [];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
