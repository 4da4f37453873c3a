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
  return input.growths.flatMap((column) => {
    const found = input.figures.flatMap((of) =>
      (["prior-year", "prior-period"] as const).flatMap((to) =>
        ([100, 1] as const).flatMap((scale) => held(input, column, of, to, scale) ?? []),
      ),
    );
    const [best] = found.sort((a, b) => b.agree - a.agree);
    return best ? [best] : [];
  });
}

function held(input: Input, column: number, of: number, to: Growth["to"], scale: 1 | 100): Growth | undefined {
  const { rows, keys, fields, decimalOf } = input;
  const series = (row: readonly string[]) => keys.map((key) => row[key] ?? "").join("\0");
  const number = (row: readonly string[], at: number) => {
    const read = readValue(row[at] ?? "", decimalOf(at));
    return read.kind === "number" ? read : undefined;
  };
  const figures = new Map(
    rows.flatMap((row) => {
      const period = periodIn(row, fields);
      const value = number(row, of)?.value;
      return period && value !== undefined ? [[`${series(row)}\0${formatPeriod(period)}`, value] as const] : [];
    }),
  );
  let [agree, seen] = [0, 0];
  for (const row of rows) {
    const period = periodIn(row, fields);
    const [printed, value] = [number(row, column), number(row, of)?.value];
    if (!period || !printed || value === undefined) continue;
    const before = to === "prior-year" ? nearest(yearBefore(period)) : periodBefore(period);
    const base = figures.get(`${series(row)}\0${formatPeriod(before)}`);
    if (base === undefined || base === 0) continue;
    seen++;
    const step = 10 ** -Math.max(0, printed.decimals);
    if (Math.abs(scale * (value / base - 1) - printed.value) <= 0.5001 * step) agree++;
  }
  return agree >= fewest && agree >= most * seen ? { column, of, to, scale, agree, rows: seen } : undefined;
}

function periodIn(row: readonly string[], fields: Input["fields"]): Period | undefined {
  const text = (field: ColumnField) => (fields[field] ?? []).map((column) => row[column] ?? "").join(" ");
  if (fields.period) return readPeriod(text("period"));
  const [year, month, quarter] = [text("year"), text("month"), text("quarter")];
  if (month !== "") return readPeriod(`${year}-${month}`);
  return readPeriod(quarter === "" ? year : `${year}-Q${quarter.replace(/\D/g, "")}`);
}
