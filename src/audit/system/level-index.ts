import { contextOf } from "../../claims/naming.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, type Quantity, says } from "../../facts/quantity.ts";

/** Levels of one unit that a number may be of though they stand far from it. */
interface Levels {
  readonly totals: Quantity[];
  readonly leads: Quantity[];
  readonly plans: Quantity[];
  readonly byWord: Map<string, Quantity[]>;
  /** Every one, in the order of the text. */
  readonly all: Quantity[];
}

/**
 * The levels of a passage by unit, to find those that are named alike wherever they stand: the totals, those that its first
 * sentences lead with, the plans, and each by the words around it. Every row is bounded, so that what a claim looks through does
 * not grow with the text.
 */
export class LevelIndex {
  readonly #byUnit = new Map<string, Levels>();
  readonly #counts: Quantity[] = [];

  constructor(passage: Passage) {
    for (const quantity of passage.quantities) {
      const { unit } = quantity.numeral;
      if (!isLevel(quantity) || unit.base === "" || quantity.pair === "first") continue;
      if (unit.kind === "count") this.#counts.push(quantity);
      const levels = this.#of(unit.base);
      levels.all.push(quantity);
      if (says(quantity, "total") || says(quantity, "among")) enter(levels.totals, quantity);
      if (quantity.sentence < lead) enter(levels.leads, quantity);
      if (namesPlanBefore(quantity) || isInPlans(passage, quantity)) enter(levels.plans, quantity);
      for (const word of contextOf(passage, quantity)) {
        const row = levels.byWord.get(word);
        if (row) enter(row, quantity);
        else levels.byWord.set(word, [quantity]);
      }
    }
  }

  /** The levels in a unit that a word of the name stands by, that are totals, or that the text leads with. */
  namedBy(base: string, names: Iterable<string>): Quantity[] {
    const levels = this.#byUnit.get(base);
    if (!levels) return [];
    const found = new Set([...levels.totals, ...levels.leads]);
    for (const word of names) for (const quantity of levels.byWord.get(word) ?? []) found.add(quantity);
    return [...found];
  }

  totals(base: string): readonly Quantity[] {
    return this.#byUnit.get(base)?.totals ?? [];
  }

  plans(base: string): readonly Quantity[] {
    return this.#byUnit.get(base)?.plans ?? [];
  }

  /** The levels in the unit of a number that stand nearest to it, so many of them; of counts all of them, of whatever things. */
  around({ index, numeral: { unit } }: Quantity, most: number): readonly Quantity[] {
    const all = unit.kind === "count" ? this.#counts : (this.#byUnit.get(unit.base)?.all ?? []);
    if (all.length <= most) return all;
    const at = all.findIndex((quantity) => quantity.index >= index);
    const from = Math.min(Math.max(0, (at < 0 ? all.length : at) - most / 2), all.length - most);
    return all.slice(from, from + most);
  }

  #of(base: string): Levels {
    const known = this.#byUnit.get(base);
    if (known) return known;
    const levels: Levels = { totals: [], leads: [], plans: [], byWord: new Map(), all: [] };
    this.#byUnit.set(base, levels);
    return levels;
  }
}

/** How many sentences lead a text: its headline and what is told first. */
export const lead = 3;

/** No row is longer than this. */
const longestRow = 24;

function enter(row: Quantity[], quantity: Quantity): void {
  if (row.length < longestRow) row.push(quantity);
}

/** `các chỉ tiêu kế hoạch năm 2016 gồm tổng tài sản 246 nghìn tỷ, huy động 188 nghìn tỷ`: a sentence of plans, named before the first. */
function isInPlans(passage: Passage, quantity: Quantity): boolean {
  const first = passage.bySentence[quantity.sentence]?.find(isLevel);
  return quantity.depth === 0 && first !== undefined && planLeads(passage, first);
}

function planLeads(passage: Passage, first: Quantity): boolean {
  const tokens = passage.sentences[first.sentence]?.tokens.slice(0, Math.min(first.token, longestLead)) ?? [];
  return tokens.some((token) => token.is === "word" && token.sense?.is === "plan");
}

const longestLead = 40;

function namesPlanBefore({ before }: Quantity): boolean {
  return before.some((token) => token.is === "word" && token.sense?.is === "plan");
}
