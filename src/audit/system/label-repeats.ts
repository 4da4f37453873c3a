import type { Claim } from "../../claims/claim.ts";
import { identity } from "../../compare/identity.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, type Quantity } from "../../facts/quantity.ts";
import { cellsOf } from "../../facts/table-row.ts";
import { baseValue } from "../../model/printed-number.ts";
import { digitsOf } from "../odds/chance.ts";

/**
 * Rows of two tables of one document that have the same name: the net income of an income statement and of its cash flow. Each has one
 * number, or as many as the other, of which the first are held to each other. A name that stands there three times says nothing, nor does
 * one that stands twice in one table.
 */
export function labelRepeats(passage: Passage, fresh: number): Claim[] {
  return [...rowsByLabel(passage).values()].flatMap((rows): Claim[] => {
    const [one, two, ...more] = rows;
    if (!one || !two || more.length > 0 || one.table === two.table || one.numbers !== two.numbers) return [];
    if (two.first.sentence < fresh || !areAlike(one.first, two.first)) return [];
    const reading = {
      formula: identity,
      operands: [{ quantity: one.first }],
      strength: "certain",
      rule: "row label",
    } as const;
    return [{ kind: "repeat", reported: two.first, asserted: false, direction: "none", readings: [reading], tries: 1 }];
  });
}

interface LabelledRow {
  readonly first: Quantity;
  readonly numbers: number;
  /** The last line without numbers above it, by its place. */
  readonly table: number;
}

/** A name of one word is that of too many things. */
const fewestWords = 2;
const fewestDigits = 4;

function rowsByLabel({ sentences, bySentence }: Passage): ReadonlyMap<string, readonly LabelledRow[]> {
  const found = new Map<string, LabelledRow[]>();
  let table = -1;
  for (const [at, { tokens }] of sentences.entries()) {
    const numbers = bySentence[at] ?? [];
    const [first] = numbers;
    if (!first) {
      table = at;
      continue;
    }
    const [label, ...cells] = cellsOf(tokens);
    const words = label?.tokens.flatMap((token) => (token.is === "word" ? [token.fold] : [])) ?? [];
    if (words.length < fewestWords || label?.number || cells.length !== numbers.length) continue;
    if (!cells.every((cell) => cell.number)) continue;
    const key = words.join(" ");
    const rows = found.get(key) ?? [];
    rows.push({ first, numbers: numbers.length, table });
    found.set(key, rows);
  }
  return found;
}

/** Levels in one unit, of several digits, neither of them more than twice the other. */
function areAlike(one: Quantity, two: Quantity): boolean {
  if (![one, two].every((each) => isLevel(each) && digitsOf(each.numeral) >= fewestDigits - 1)) return false;
  if (one.numeral.unit.base !== two.numeral.unit.base) return false;
  const ratio = baseValue(one.numeral).toNumber() / baseValue(two.numeral).toNumber();
  return ratio >= 0.5 && ratio <= 2;
}
