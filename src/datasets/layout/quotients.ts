import { readValue } from "../cells/read-value.ts";

/** A column that is one other divided by another in most rows. */
export interface Quotient {
  readonly ratio: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What the quotient is multiplied by: 100 for percentages, 1 for fractions. */
  readonly scale: 1 | 100;
  readonly agree: number;
  readonly rows: number;
  /** Whether some quotient is above one, as no share is. */
  readonly isAboveOne: boolean;
  /**
   * Whether four in five quotients lie between a fifth and three, and half of them within 60 % of one, as what is achieved lies to its plan; a
   * yield or a price seldom does.
   */
  readonly isNearOne: boolean;
}

const fewestRows = 2;
const most = 0.6;

/**
 * Columns of figures that are the quotient of two others in most rows, to the last place that they are printed with: what is achieved over
 * what was planned, whatever the columns are called. A row or two that do not agree are what an audit is for.
 */
export function quotientsOf(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  {
    decimalOf,
    isPercent,
  }: { readonly decimalOf: (column: number) => "." | ","; readonly isPercent: (column: number) => boolean },
): readonly Quotient[] {
  if (columns.length < 3 || columns.length > 24) return [];
  const sample = rows.slice(0, 400);
  const values = new Map(
    columns.map((column) => [column, sample.map((row) => cellOf(row[column] ?? "", decimalOf(column)))]),
  );
  const found: Quotient[] = [];
  // Of 80 = 0.8 x 100 each is a quotient of the others: what is called a percentage is the ratio, else the last of the three.
  const percents = columns.filter(isPercent);
  const amounts = columns.filter((column) => !percents.includes(column));
  for (const ratio of percents.length > 0 ? percents : columns) {
    const all = amounts.flatMap((numerator) =>
      amounts.flatMap((denominator) => {
        if (percents.length === 0 && (numerator > ratio || denominator > ratio)) return [];
        if (numerator === ratio || denominator === ratio || numerator === denominator) return [];
        return held(values, ratio, numerator, denominator);
      }),
    );
    const [best] = all.sort((a, b) => b.agree - a.agree);
    if (best) found.push(best);
  }
  const taken = new Set<number>();
  return found
    .sort((a, b) => b.agree / b.rows - a.agree / a.rows || b.scale - a.scale)
    .filter(({ ratio, numerator, denominator }) => {
      const isFree = [ratio, numerator, denominator].every((column) => !taken.has(column));
      if (isFree) for (const column of [ratio, numerator, denominator]) taken.add(column);
      return isFree;
    });
}

interface Cell {
  readonly value: number;
  readonly step: number;
}

function cellOf(text: string, decimal: "." | ","): Cell | undefined {
  const read = readValue(text, decimal);
  return read.kind === "number" ? { value: read.value, step: 10 ** -read.decimals } : undefined;
}

type Values = ReadonlyMap<number, readonly (Cell | undefined)[]>;

function held(values: Values, ratio: number, numerator: number, denominator: number): readonly Quotient[] {
  const [printed = [], above = [], below = []] = [ratio, numerator, denominator].map((column) => values.get(column));
  return ([100, 1] as const).flatMap((scale): readonly Quotient[] => {
    const counts = { agree: 0, rows: 0, isAboveOne: false };
    let [near, close] = [0, 0];
    const seen = new Set<number>();
    for (const [at, cell] of printed.entries()) {
      const [part, whole] = [above[at], below[at]];
      if (!cell || !part || !whole || whole.value === 0 || part.value === 0) continue;
      counts.rows++;
      const quotient = (part.value / whole.value) * scale;
      if (Math.abs(quotient - cell.value) > cell.step * 0.51) continue;
      // A figure of one digit is the quotient of too many others.
      if (Math.abs(cell.value) < 5 * cell.step) continue;
      counts.agree++;
      seen.add(cell.value);
      if (quotient > scale) counts.isAboveOne = true;
      if (quotient >= scale / 5 && quotient <= scale * 3) near++;
      if (quotient >= scale * 0.4 && quotient <= scale * 1.6) close++;
    }
    const enough = counts.rows === fewestRows ? counts.rows : counts.rows * most;
    const isHeld = counts.rows >= fewestRows && counts.agree >= enough && seen.size > 1;
    return isHeld
      ? [
          {
            ratio,
            numerator,
            denominator,
            scale,
            ...counts,
            isNearOne: near * 5 >= counts.agree * 4 && close * 2 >= counts.agree,
          },
        ]
      : [];
  });
}

/** Rows in which a column has to be a quotient where no word says what of. */
const fewestUnsaid = 3;

/**
 * Whether a quotient is of what is achieved by its plan, by its figures alone. Of columns that name periods the plan has to stand first: `Female
 * 2023 | Male 2023 | Sex ratio` is none.
 */
export function isLikePlan(
  { numerator, denominator, isAboveOne, isNearOne, rows }: Quotient,
  nameOf: (column: number) => string | undefined,
  isWide: boolean,
): boolean {
  if (!isAboveOne || !isNearOne || rows < fewestUnsaid || (isWide && numerator < denominator)) return false;
  return !areOfOtherUnits(nameOf(numerator), nameOf(denominator));
}

/** `Production (t)` by `Area (ha)` is a yield, no part of a plan. */
function areOfOtherUnits(one = "", other = ""): boolean {
  const [first, second] = [one, other].map((name) => /[([]([^()[\]]+)[)\]]/.exec(name)?.[1]?.trim());
  return first !== undefined && second !== undefined && first !== second;
}
