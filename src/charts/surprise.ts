import type { ChartRow } from "./compared-rows.ts";

/** A base of whole numbers below this says little: one more case doubles it. */
const smallBase = 10;

/** Whether a percentage is of a base of a few cases, which a chart shows in grey. */
export function isSmallBase({ value, cells: [cell] }: ChartRow): boolean {
  const base = cell?.base;
  if (base === undefined || value === undefined || cell?.measure.factor !== 100) return false;
  return Number.isInteger(base) && Number.isInteger(value) && Math.abs(base) < smallBase && base !== 0;
}

/**
 * How much there is to tell of a row among others: by its weight and how far it is from no change, `|v - b| / sqrt(b B)`, `B`
 * the sum of the bases in its unit. It is the signed root of what the row adds to a chi-squared statistic, made comparable
 * between units: 1 case become 12 is no news beside 5,400 become 6,300. Undefined where there is no base above 0.
 */
export function surpriseOf(rows: readonly ChartRow[]): (row: ChartRow) => number | undefined {
  const sums = new Map<string, number>();
  const baseOf = ({ cells: [cell] }: ChartRow) => (cell?.base !== undefined && cell.base > 0 ? cell.base : undefined);
  for (const row of rows) {
    const unit = row.indicator.unit.text;
    sums.set(unit, (sums.get(unit) ?? 0) + (baseOf(row) ?? 0));
  }
  return (row) => {
    const [base, sum] = [baseOf(row), sums.get(row.indicator.unit.text) ?? 0];
    if (base === undefined || row.value === undefined || row.cells[0]?.value === undefined) return undefined;
    return Math.abs(row.value - base) / Math.sqrt(base * sum);
  };
}
