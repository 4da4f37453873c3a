/** Stands for all columns. */
export const everyBit = -1;

/** A bit for each of some columns; those behind the thirtieth share one. */
export function bitsOf(columns: readonly number[]): number {
  return columns.reduce((bits, column) => bits | bitOf(column), 0);
}

export function bitOf(column: number): number {
  return 1 << Math.min(column, 30);
}
