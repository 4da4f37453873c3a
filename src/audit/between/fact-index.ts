import type { Frame } from "../../facts/frame.ts";
import type { Language } from "../../language/language.ts";
import type { TextDocument } from "../../model/document.ts";
import type { PrintedFact } from "./printed-fact.ts";
import { printedFacts } from "./printed-facts.ts";

/** A row keeps so many facts of one unit, word and year: what is printed more often is found by its other words. */
const longestRow = 48;

/**
 * The facts of other documents by unit and by the words of what they are about. A claim looks through a bounded number of
 * them, so time grows with the text and not with the number of documents times it.
 */
export class FactIndex {
  readonly #rows = new Map<string, PrintedFact[]>();
  readonly documents: readonly TextDocument[];

  constructor(documents: readonly TextDocument[], languages?: readonly Language[]) {
    this.documents = documents;
    for (const document of documents) for (const fact of printedFacts(document, languages)) this.#enter(fact);
  }

  /** The facts in a unit, or in none in a table, which may name it elsewhere, that share a word with a frame. */
  alike({ quantity, subject }: Frame): readonly PrintedFact[] {
    const { base } = quantity.numeral.unit;
    const found = new Set<PrintedFact>();
    for (const word of subject.words) {
      for (const fact of this.#rows.get(`${base} ${word}`) ?? []) found.add(fact);
      if (base === bare) continue;
      for (const fact of this.#rows.get(`${bare} ${word}`) ?? []) if (fact.inTable) found.add(fact);
    }
    return [...found];
  }

  #enter(fact: PrintedFact): void {
    const { quantity, subject } = fact.frame;
    const { base } = quantity.numeral.unit;
    for (const word of subject.words) {
      const key = `${base} ${word}`;
      const row = this.#rows.get(key);
      if (!row) this.#rows.set(key, [fact]);
      else if (row.length < longestRow) row.push(fact);
    }
  }
}

/** The unit of a number that has none. */
const bare = "";
