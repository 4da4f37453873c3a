/**
 * A cell's name in A1 notation; row and column from 0.
 *
 * @example
 * [cellName(0, 0), cellName(9, 27)] // -> ["A1", "AB10"]
 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
