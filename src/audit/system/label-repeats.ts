import type { Claim } from "../../claims/claim.ts";
import { identity } from "../../compare/identity.ts";
import { bareQuantity } from "../../facts/bare-quantity.ts";
import type { Passage } from "../../facts/passage.ts";
import { isLevel, type Quantity } from "../../facts/quantity.ts";
import { type Cell, cellsOf } from "../../facts/table-row.ts";
import { rowName } from "../../language/row-name.ts";
import { baseValue } from "../../model/printed-number.ts";
import { digitsOf } from "../odds/chance.ts";

/**
 * Rows of two tables of one document that are of one thing: the net income of an income statement and of its cash flow, the cash of a balance
 * sheet and the ending cash. Of rows of one name each has as many numbers as the other, of which the first are held to each other; of rows
 * whose two names the language says to be of one thing one may have a single number, that of the first column. What stands there three
 * times says nothing, nor does what stands twice in one table.
 */
export function labelRepeats(passage: Passage, fresh: number): Claim[] {
  return [...rowsByLabel(passage).values()].flatMap((rows): Claim[] => {
    const [one, two, ...more] = rows;
    if (!one || !two || more.length > 0 || one.table === two.table || !areOfSameColumns(one, two)) return [];
    if (two.first.sentence < fresh || !areAlike(one.first, two.first)) return [];
    const [later, earlier] = isRead(one.first) && !isRead(two.first) ? [one, two] : [two, one];
    const [reported, other] = [later.first, earlier.first];
    // Tables with bars are of many periods and kinds, which repeat the names of their rows.
    if (!isRead(reported) && later.isBarred) return [];
    const reading = {
      formula: identity,
      operands: [{ quantity: other }],
      strength: "certain",
      rule: "row label",
    } as const;
    return [{ kind: "repeat", reported, asserted: false, direction: "none", readings: [reading], tries: 1 }];
  });
}

/** Whether the first numbers of two rows are of the same column. */
function areOfSameColumns(one: LabelledRow, two: LabelledRow): boolean {
  return one.numbers === two.numbers || (one.name !== two.name && Math.min(one.numbers, two.numbers) === 1);
}

interface LabelledRow {
  readonly first: Quantity;
  /** As it is printed. */
  readonly name: string;
  readonly numbers: number;
  /** Its cells are parted by bars that are printed, and not by spaces. */
  readonly isBarred: boolean;
  /** The last line without numbers above it, by its place. */
  readonly table: number;
}

/** A name of one word is that of too many things. */
const fewestWords = 2;
const fewestDigits = 4;

function rowsByLabel(passage: Passage): ReadonlyMap<string, readonly LabelledRow[]> {
  const found = new Map<string, LabelledRow[]>();
  let table = -1;
  for (const [at, { tokens }] of passage.sentences.entries()) {
    const [label, ...others] = cellsOf(tokens);
    const cells = others.filter((cell) => cell.tokens.length > 0);
    const numbers = cells.flatMap(({ number }) => (number ? [quantityOf(passage, at, number)] : []));
    const [first] = numbers;
    if (!first) {
      table = at;
      continue;
    }
    const words = label?.tokens.flatMap((token) => (token.is === "word" ? [token.fold] : [])) ?? [];
    if (words.length < fewestWords || label?.number || numbers.length < cells.length) continue;
    const name = words.join(" ");
    const key = rowName(name);
    const rows = found.get(key) ?? [];
    const [bar] = tokens;
    rows.push({ first, name, numbers: numbers.length, isBarred: bar !== undefined && bar.end > bar.start, table });
    found.set(key, rows);
  }
  return found;
}

/** The number of a cell, with what stands around it where it is read as a sentence's. */
function quantityOf({ bySentence }: Passage, sentence: number, { numeral, token }: CellNumber): Quantity {
  return bySentence[sentence]?.find((each) => each.numeral === numeral) ?? bareQuantity(numeral, sentence, token);
}

type CellNumber = NonNullable<Cell["number"]>;

/** Whether a number is read as part of a sentence, with what stands around it. */
function isRead({ index }: Quantity): boolean {
  return index >= 0;
}

/** Levels in one unit, of several digits, neither of them more than twice the other. */
function areAlike(one: Quantity, two: Quantity): boolean {
  if (![one, two].every((each) => isLevel(each) && digitsOf(each.numeral) >= fewestDigits - 1)) return false;
  if (one.numeral.unit.base !== two.numeral.unit.base) return false;
  const ratio = baseValue(one.numeral).toNumber() / baseValue(two.numeral).toNumber();
  return ratio >= 0.5 && ratio <= 2;
}
