import { difference } from "../compare/difference.ts";
import { percentChange } from "../compare/percent-change.ts";
import { percentFall } from "../compare/percent-fall.ts";
import { percentOf } from "../compare/percent-of.ts";
import type { Quantity } from "../facts/quantity.ts";
import type { TextTable } from "../facts/text-table.ts";
import type { Formula } from "../model/arithmetic.ts";
import { doubleOf, roughly } from "./plausible.ts";
import { inPercent, isPercent, isShare } from "./table-cells.ts";

/** A row of the column under test, with what each formula would report in it. */
interface Line {
  readonly cells: readonly (Quantity | undefined)[];
  readonly printed: Quantity;
  /** The same as a percentage; undefined where it is none. */
  readonly percent: Quantity | undefined;
  /** Its label is in percent: the change of it is in points. */
  readonly inPoints: boolean;
}

/** How far to the left of a column the two stand that it is made of, at most. */
const reach = 40;

/**
 * The pairs of columns that a column may be the change between, or the percentage of each other: those that enough of its rows agree
 * with. Counted before anything is made of a row, since of many columns nearly all pairs are none.
 */
export class ColumnPairs {
  readonly first: number;
  readonly #lines: readonly Line[];
  readonly #hasPercent: boolean;

  constructor(table: TextTable, column: number) {
    this.first = Math.max(1, column - reach);
    this.#lines = table.rows.flatMap(({ numbers, label }) => {
      const printed = numbers[column];
      if (!printed) return [];
      const cells = numbers.slice(this.first, column).map((cell) => (cell && !isShare(cell) ? cell : undefined));
      const percent = isInPercent(table, column, printed) ? inPercent(printed) : undefined;
      return [{ cells, printed, percent, inPoints: percent !== undefined && isPercent(label) }];
    });
    this.#hasPercent = this.#lines.some(({ percent }) => percent !== undefined);
  }

  /** Whether more rows than so many are the change between two columns, and half of those that can be worked out, whatever their sign. */
  mayChange(value: number, base: number, most: number): boolean {
    return this.#mayBe(changeIn, value, base, most);
  }

  /** Whether more rows than so many are the one in percent of the other. */
  mayBeRatio(value: number, base: number, most: number): boolean {
    return this.#hasPercent && this.#mayBe(ratioIn, value, base, most);
  }

  #mayBe(of: (line: Line, value: Quantity, base: Quantity) => Outcome, value: number, base: number, most: number) {
    let [straight, turned, other] = [0, 0, 0];
    for (const line of this.#lines) {
      const [one, two] = [line.cells[value - this.first], line.cells[base - this.first]];
      const outcome = one && two ? of(line, one, two) : "none";
      if (outcome === "agrees") straight++;
      else if (outcome === "turned") turned++;
      else if (outcome === "other" && ++other * 2 > this.#lines.length) return false;
    }
    return straight > most && straight + turned >= other;
  }
}

type Outcome = "agrees" | "turned" | "other" | "none";

/** A printed nought bears no pair out, and is nothing against one. */
function changeIn({ printed, percent, inPoints }: Line, value: Quantity, base: Quantity): Outcome {
  if (printed.double === 0) return "none";
  if (percent && inPoints) return meets(difference, percent, value, base, points) ? "agrees" : "none";
  if (percent) {
    if (base.double === 0) return "none";
    if (meets(percentChange, percent, value, base)) return "agrees";
    return meets(percentFall, percent, value, base) ? "turned" : "other";
  }
  const scale = printed.numeral.unit.kind === "points" ? points : undefined;
  if (meets(difference, printed, value, base, scale)) return "agrees";
  return meets(difference, printed, base, value, scale) ? "turned" : "other";
}

function ratioIn({ percent, printed }: Line, value: Quantity, base: Quantity): Outcome {
  if (!percent || printed.double === 0 || base.double === 0) return "none";
  if (meets(percentOf, percent, value, base)) return "agrees";
  return meets(percentOf, percent, value, base, undefined, -1) ? "turned" : "other";
}

const points = -2;

export function isInPercent({ headers }: Pick<TextTable, "headers">, column: number, { numeral }: Quantity): boolean {
  return numeral.unit.kind === "percent" || (numeral.unit.kind === "none" && isPercent(headers[column]));
}

const half = 0.5;

/**
 * Whether rounding can bring the two together: the change at the ends of what the operands may be, by doubles. `sign` -1 turns round what is
 * reported.
 */
export function meets(
  formula: Formula,
  reported: Quantity,
  value: Quantity,
  base: Quantity,
  scale?: number,
  sign: 1 | -1 = 1,
): boolean {
  if (doubleOf(reported) === 0) return false;
  const [valueLow, valueHigh] = [endOf(value, -half, scale), endOf(value, half, scale)];
  const [baseLow, baseHigh] = [endOf(base, -half, scale), endOf(base, half, scale)];
  const one = roughly(formula, [valueLow, baseLow]);
  const two = roughly(formula, [valueLow, baseHigh]);
  const three = roughly(formula, [valueHigh, baseLow]);
  const four = roughly(formula, [valueHigh, baseHigh]);
  const [low, high] = [endOf(reported, -half) * sign, endOf(reported, half) * sign];
  return (
    Math.max(one, two, three, four) >= Math.min(low, high) && Math.min(one, two, three, four) <= Math.max(low, high)
  );
}

function endOf({ double, numeral }: Quantity, by: number, scale = numeral.unit.scale): number {
  return (double + by * 10 ** numeral.lastPlace) * 10 ** scale;
}
