import { percentOf } from "../compare/percent-of.ts";
import { remainder } from "../compare/remainder.ts";
import { sum } from "../compare/sum.ts";
import type { Passage } from "../facts/passage.ts";
import type { Quantity } from "../facts/quantity.ts";
import { namingWords } from "../facts/table-match.ts";
import { type TextRow, type TextTable, wholeTables } from "../facts/text-table.ts";
import type { Formula } from "../model/arithmetic.ts";
import type { ClaimKind } from "../model/claim.ts";
import { keyedFrom } from "../model/keying.ts";
import type { Claim } from "./claim.ts";
import { withPercentColumns } from "./percent-columns.ts";
import { doubleOf, roughly } from "./plausible.ts";
import { asMeasure, inPercent, isPercent, isShare } from "./table-cells.ts";

/**
 * Rows of tables in text that are made of other rows, whatever they are called: `EBIT` of `EBITDA` less `Depreciation` right above it, a
 * subtotal that no word marks, `EBIT to sales (%)` of `EBIT` and `Sales`. Whether a row is one is taken from all of its columns: nearly all
 * that can be worked out agree, two at least, in numbers of three digits; of several runs of rows the one that
 * most columns bear out, since a row that is blank in them changes nothing in theirs. Claims are about numbers from the sentence `fresh` on, but for
 * those that `footed` holds already.
 */
export function rowClaims(passage: Passage, fresh: number, footed: readonly Claim[]): Claim[] {
  const known = new Set(footed.map(({ reported }) => reported.numeral.start));
  return wholeTables(passage.sentences)
    .map(withPercentColumns)
    .filter((table) => table.from > 0 || fresh === 0)
    .flatMap((table) => table.rows.flatMap((_, at) => madeOf(table, at)))
    .filter(({ reported }) => reported.sentence >= fresh && !known.has(reported.numeral.start));
}

/** One column of a row, and the cells that it is made of. */
interface Made {
  readonly reported: Quantity;
  readonly cells: readonly Quantity[];
  readonly agrees: boolean;
}

interface Way {
  readonly kind: ClaimKind;
  readonly formula: Formula;
  readonly rows: readonly TextRow[];
}

function madeOf(table: TextTable, at: number): Claim[] {
  const row = table.rows[at];
  if (!row) return [];
  let best: Borne | undefined;
  for (const way of isInPercent(row) ? ratios(table, row) : runs(table, at)) {
    const made = columnsOf(table, row, way);
    if (!isBorneOut(way, made)) continue;
    const one = borneOut(way, made);
    if (!best || one.agreeing > best.agreeing || (one.agreeing === best.agreeing && one.off < best.off)) best = one;
    if (one.agreeing === made.length) break;
  }
  if (!best) return [];
  const { way, made } = best;
  return made.filter((one) => !isOfOtherSign(way, one)).map((one) => claimOf(way, one));
}

/** A way, in how many columns it agrees, and how far it is off in the others. */
interface Borne {
  readonly way: Way;
  readonly made: readonly Made[];
  readonly agreeing: number;
  readonly off: number;
}

function borneOut(way: Way, made: readonly Made[]): Borne {
  const others = made.filter(({ agrees }) => !agrees);
  const off = others.reduce((all, one) => all + Math.abs(offBy(way.formula, one)), 0);
  return { way, made, agreeing: made.length - others.length, off };
}

function offBy(formula: Formula, { reported, cells }: Made): number {
  return (
    roughly(
      formula,
      cells.map((cell) => doubleOf(cell)),
    ) - doubleOf(reported)
  );
}

/** By two columns and nearly all, one of them to the digit in three that tell (half of 1,000 is 500 everywhere); or by one of two to a unit, in three digits that tell, where one slip of the keys explains the other. */
function isBorneOut({ formula }: Way, made: readonly Made[]): boolean {
  const agreeing = made.filter(({ agrees }) => agrees);
  if (agreeing.length >= fewest && agreeing.length >= made.length * most)
    return formula === percentOf || agreeing.length === made.length || agreeing.some((one) => isTelling(formula, one));
  const [one] = agreeing;
  const other = made.find(({ agrees }) => !agrees);
  if (!one || !other || made.length !== 2 || formula === percentOf) return false;
  return isMetByNoChance(formula, one) && hasTwoParts(one) && isSlipOff(formula, other);
}

/** Of some thirty runs that are tried, one comes near three digits in each dozen rows; and one slip of ten numbers explains much. */
function isMetByNoChance(formula: Formula, one: Made): boolean {
  if (digitsIn(one.reported) >= 4) return isClose(formula, one);
  return isTelling(formula, one) && one.cells.length === 2;
}

/** Two of its parts count: what is next to nothing is added to a number everywhere. */
function hasTwoParts({ reported, cells }: Made): boolean {
  return cells.filter(({ double }) => Math.abs(double) * 50 >= Math.abs(reported.double)).length >= 2;
}

/** The same as one of the cells, or off by twice one of them: a sign that the label means, `Less: costs`; or of no sign at all: costs that rose, printed as a loss. */
function isOfOtherSign({ formula }: Way, made: Made): boolean {
  const { reported, cells, agrees } = made;
  if (agrees || formula === percentOf) return false;
  const off = offBy(formula, made);
  // `SUBTOTAL | 5,015`, `Total | 5,015`: it is the same number, and what little else stands over it is no part of it.
  const isRepeated = Math.abs(off) * 100 < Math.abs(reported.double);
  if (isRepeated && cells.some(({ double }) => double === reported.double)) return true;
  const without = (cell: Quantity): Quantity => ({ ...cell, double: Math.abs(cell.double) });
  return (
    meets(formula, without(reported), cells.map(without)) ||
    cells.some((cell) => Math.abs(Math.abs(off) - 2 * Math.abs(doubleOf(cell))) <= stepOf(reported) / 2)
  );
}

/** `8,737` or `2,837` of parts that come to 8,237, or one of the parts with a digit too much: one slip in one number is what sets the two apart. */
function isSlipOff(formula: Formula, { reported, cells }: Made): boolean {
  const numbers = [reported, ...cells];
  return numbers.some((number, at) =>
    rightFor(number).some((right) => {
      const [total = reported, ...parts] = numbers.with(at, right);
      return meets(formula, total, parts);
    }),
  );
}

/** The numbers that one slip makes of the printed one: a digit changed, two swapped, one lost or too many, the decimal mark or a nought elsewhere. */
function rightFor(number: Quantity): Quantity[] {
  const { value, lastPlace } = number.numeral;
  return [...keyedFrom(value, Math.max(0, -lastPlace), slips)].map(({ corrected }) => ({
    ...number,
    double: corrected.toNumber(),
  }));
}

const slips = ["swapped", "one-digit", "added-digit", "missing-digit", "power-of-ten"] as const;

function isTelling(formula: Formula, made: Made): boolean {
  return digitsIn(made.reported) >= 3 && Math.abs(offBy(formula, made)) < stepOf(made.reported) / 2;
}

function isClose(formula: Formula, made: Made): boolean {
  return Math.abs(offBy(formula, made)) <= stepOf(made.reported) * 1.000001;
}

/** The digits that tell: `1,000.0` has one. */
function digitsIn({ numeral }: Quantity): number {
  return numeral.value
    .abs()
    .toFixed(Math.max(0, -numeral.lastPlace))
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
}

function stepOf({ numeral }: Quantity): number {
  return 10 ** (numeral.lastPlace + numeral.unit.scale);
}

const fewest = 2;
/** What part of the columns has to agree; one of three may be misprinted. */
const most = 0.66;

/** The runs of rows right above or below a row, added up or taken off the first of them; the shortest come first. */
function* runs({ rows }: TextTable, at: number): Generator<Way> {
  for (let length = 2; length <= longest; length++) {
    const above = at >= length ? rows.slice(at - length, at) : [];
    const below = rows.slice(at + 1, at + 1 + length);
    for (const run of [above, below]) {
      if (run.length < length || run.some(isInPercent)) continue;
      yield { kind: "sum", formula: sum, rows: run };
      if (run === above) yield { kind: "difference", formula: remainder, rows: run };
    }
  }
}

const longest = 8;

/** `EBIT to sales (%)`: of two rows that its label names. */
function* ratios({ rows }: TextTable, row: TextRow): Generator<Way> {
  const label = new Set(namingWords(row.label));
  const named = rows.filter((other) => other !== row && !isInPercent(other) && isNamedBy(label, other));
  for (const part of named) {
    for (const whole of named) if (part !== whole) yield { kind: "share", formula: percentOf, rows: [part, whole] };
  }
}

function isNamedBy(label: ReadonlySet<string>, { label: other }: TextRow): boolean {
  const words = namingWords(other);
  const shared = words.filter((word) => label.has(word)).length;
  return shared > 0 && shared >= words.length / 2;
}

/** A row of percentages, by its label or by its cells. */
function isInPercent({ label, numbers }: TextRow): boolean {
  return isPercent(label) || numbers.some((number) => number && isShare(number));
}

function columnsOf({ headers }: TextTable, { numbers }: TextRow, way: Way): Made[] {
  return numbers.flatMap((number, column) => {
    if (!number || column === 0 || isPercent(headers[column])) return [];
    const cells = way.rows.flatMap((row) => row.numbers[column] ?? (row.blank[column] ? nothing : []));
    if (cells.length < way.rows.length) return [];
    const printed = cells.flatMap((cell) => (cell === undefined ? [] : [cell]));
    if (printed.length < 2 || (way.formula === remainder && cells[0] === undefined)) return [];
    if (way.formula === percentOf && printed.some(isShare)) return [];
    const reported = way.formula === percentOf ? inPercent(number) : number;
    if (!tells(reported, way) || (way.formula !== percentOf && isShare(reported))) return [];
    const agrees = meets(way.formula, reported, printed);
    // A row that repeats the total among its parts is made of the others by chance: they come to nothing.
    if (agrees && way.formula !== percentOf && printed.some(({ double }) => double === number.double)) return [];
    return [{ reported, cells: printed, agrees }];
  });
}

const nothing: readonly undefined[] = [undefined];

/** Numbers of three digits, percentages of two: fewer are met by chance. */
function tells({ double, numeral }: Quantity, { formula }: Way): boolean {
  const size = Math.abs(double) * 10 ** Math.max(0, -numeral.lastPlace);
  return size >= (formula === percentOf ? 10 : 100);
}

/** Whether rounding can bring the two together, by doubles. */
function meets(formula: Formula, reported: Quantity, cells: readonly Quantity[]): boolean {
  const values = cells.map((cell) => doubleOf(cell));
  const exact = roughly(formula, values);
  const half = stepOf(reported) / 2;
  if (formula !== percentOf) {
    const slack = cells.reduce((all, cell) => all + stepOf(cell) / 2, half);
    return Math.abs(exact - doubleOf(reported)) <= slack * 1.000001;
  }
  const [part = 0, whole = 0] = values;
  const [first, second] = cells;
  const relative =
    (first ? stepOf(first) / 2 / Math.abs(part) : 0) + (second ? stepOf(second) / 2 / Math.abs(whole) : 0);
  return Math.abs(exact - doubleOf(reported)) <= half * 1.000001 + Math.abs(exact) * relative;
}

function claimOf({ kind, formula }: Way, { reported, cells }: Made): Claim {
  return {
    kind,
    reported: asMeasure(reported),
    asserted: true,
    direction: "none",
    tries: 0,
    readings: [
      {
        operands: cells.map((quantity) => ({ quantity: asMeasure(quantity) })),
        formula,
        strength: "certain",
        rule: "table rows",
      },
    ],
  };
}
