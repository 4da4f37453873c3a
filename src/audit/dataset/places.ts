import type { Panel } from "../../model/panel.ts";
import { operandDecimals } from "./printed.ts";

/** How many numbers with two decimals or more tell whether a file keeps zeros at the end. */
const enough = 20;

/**
 * The decimals that each observation is rounded to, as an operand: -1 where it is exact, since it counts whole things or was
 * not rounded. In a file written by a program that ends whole numbers in `.0` and other numbers in no zero, that zero is
 * none of print: `15203.0` beside `12998.157` is a whole number.
 */
export function operandPlaces({ indicators, observations }: Panel): Int8Array {
  const counted = indicators.map(({ unit }) => unit.kind === "count" && unit.scale === 0);
  const padded = paddedColumns(observations);
  return Int8Array.from({ length: observations.length }, (_, row) => {
    const value = observations.value[row] ?? Number.NaN;
    if (Number.isNaN(value)) return -1;
    const decimals = observations.decimals[row] ?? -1;
    const bare = decimals === 1 && Number.isInteger(value) && padded.has(columnOf(observations, row)) ? 0 : decimals;
    return operandDecimals(value, bare, counted[observations.indicator[row] ?? 0] ?? false);
  });
}

/** The columns of files in which no zero at the end was printed, but for that of `.0`. */
function paddedColumns(observations: Panel["observations"]): ReadonlySet<number> {
  const long = new Map<number, number>();
  const kept = new Set<number>();
  const whole = new Set<number>();
  for (let row = 0; row < observations.length; row++) {
    const decimals = observations.decimals[row] ?? -1;
    const value = observations.value[row] ?? Number.NaN;
    if (decimals < 1 || Number.isNaN(value)) continue;
    const column = columnOf(observations, row);
    if (decimals === 1) {
      if (Number.isInteger(value)) whole.add(column);
      continue;
    }
    long.set(column, (long.get(column) ?? 0) + 1);
    if (decimals < 20 && Number(value.toFixed(decimals - 1)) === value) kept.add(column);
  }
  return new Set([...whole].filter((column) => !kept.has(column) && (long.get(column) ?? 0) >= enough));
}

function columnOf({ source, column }: Panel["observations"], row: number): number {
  return (source[row] ?? 0) * 100_000 + (column[row] ?? 0);
}
