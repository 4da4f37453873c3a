import type { ColumnField } from "../../language/column-sense.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { nearest, periodBefore, yearBefore } from "../../model/period-reference.ts";
import { readPeriod } from "../cells/read-period.ts";
import { readValue } from "../cells/read-value.ts";

/** A column of changes of another column against the period, or the year, before. */
export interface Growth {
  readonly column: number;
  readonly of: number;
  readonly to: "prior-year" | "prior-period";
  /** What the change is multiplied by: 100 for percent, 1 for a fraction. */
  readonly scale: 1 | 100;
  readonly agree: number;
  readonly rows: number;
}

interface Input {
  readonly rows: readonly (readonly string[])[];
  /** Columns whose names say growth, but not against what. */
  readonly growths: readonly number[];
  /** Columns of figures that they may be the growth of. */
  readonly figures: readonly number[];
  /** Columns whose texts tell series apart. */
  readonly keys: readonly number[];
  readonly fields: Readonly<Partial<Record<ColumnField, readonly number[]>>>;
  readonly decimalOf: (column: number) => "." | ",";
}

const fewest = 2;
const most = 0.6;

/**
 * What columns such as `growth_pct` are the growth of, where their figures bear it out in most rows; a name alone says too little, since a
 * real rate beside nominal amounts is another thing. Of years, the period before is the year before.
 */
export function growthColumns(input: Input): readonly Growth[] {
  if (input.growths.length === 0) return [];
  const table = new NumberTable(input);
  let first = 0;
  return input.growths.flatMap((column) => {
    while ((input.figures[first + reach] ?? column) < column) first++;
    const near = input.figures.length > mostCompared ? input.figures.slice(first, first + 2 * reach) : input.figures;
    const found = near.flatMap((of) =>
      (["prior-year", "prior-period"] as const).flatMap((to) =>
        ([100, 1] as const).flatMap((scale) => held(table, column, of, to, scale) ?? []),
      ),
    );
    const [best] = found.sort((a, b) => b.agree - a.agree);
    return best ? [best] : [];
  });
}

/** Of more figures than a table has that are held against each other, those that stand nearest are: so many before the column, and behind it. */
const [mostCompared, reach] = [500, 20];

function held(table: NumberTable, column: number, of: number, to: Growth["to"], scale: 1 | 100): Growth | undefined {
  let [agree, seen] = [0, 0];
  for (const [row, printed] of table.in(column)) {
    const value = table.in(of).get(row)?.value;
    const base = value === undefined ? undefined : table.before(row, of, to);
    if (value === undefined || base === undefined || base === 0) continue;
    seen++;
    const step = 10 ** -Math.max(0, printed.decimals);
    if (Math.abs(scale * (value / base - 1) - printed.value) <= 0.5001 * step) agree++;
  }
  return agree >= fewest && agree >= most * seen ? { column, of, to, scale, agree, rows: seen } : undefined;
}

/** The numbers of the columns, each read once, and the rows of the period before. */
class NumberTable {
  readonly #rows: Input["rows"];
  readonly #decimalOf: Input["decimalOf"];
  readonly #numbers = new Map<number, ReadonlyMap<number, { readonly value: number; readonly decimals: number }>>();
  /** By row, the rows of its series that are of the period before and of the year before. */
  readonly #before: readonly Readonly<Record<Growth["to"], readonly number[]>>[];

  constructor({ rows, keys, fields, decimalOf }: Input) {
    this.#rows = rows;
    this.#decimalOf = decimalOf;
    const series = rows.map((row) => keys.map((key) => row[key] ?? "").join("\0"));
    const periods = rows.map((row) => periodIn(row, fields));
    const places = new Map<string, number[]>();
    for (const [row, period] of periods.entries()) {
      if (!period) continue;
      const key = `${series[row]}\0${formatPeriod(period)}`;
      const known = places.get(key);
      if (known) known.push(row);
      else places.set(key, [row]);
    }
    this.#before = periods.map((period, row) => {
      const rowsOf = (before: Period) => places.get(`${series[row]}\0${formatPeriod(before)}`) ?? [];
      return period
        ? { "prior-year": rowsOf(nearest(yearBefore(period))), "prior-period": rowsOf(periodBefore(period)) }
        : { "prior-year": [], "prior-period": [] };
    });
  }

  in(column: number): ReadonlyMap<number, { readonly value: number; readonly decimals: number }> {
    const known = this.#numbers.get(column);
    if (known) return known;
    const made = new Map(
      this.#rows.flatMap((row, at) => {
        const read = readValue(row[column] ?? "", this.#decimalOf(column));
        return read.kind === "number" ? [[at, read] as const] : [];
      }),
    );
    this.#numbers.set(column, made);
    return made;
  }

  /** The figure of the period before; the last one where there are several. */
  before(row: number, of: number, to: Growth["to"]): number | undefined {
    const numbers = this.in(of);
    const found = this.#before[row]?.[to].findLast((at) => numbers.has(at));
    return found === undefined ? undefined : numbers.get(found)?.value;
  }
}

function periodIn(row: readonly string[], fields: Input["fields"]): Period | undefined {
  const text = (field: ColumnField) => (fields[field] ?? []).map((column) => row[column] ?? "").join(" ");
  if (fields.period) return readPeriod(text("period"));
  const [year, month, quarter] = [text("year"), text("month"), text("quarter")];
  if (month !== "") return readPeriod(`${year}-${month}`);
  return readPeriod(quarter === "" ? year : `${year}-Q${quarter.replace(/\D/g, "")}`);
}
