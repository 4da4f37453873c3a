import type { Multiple } from "../language.ts";

const ones = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** Numbers in words from two to ninety-nine. `một` alone is an article far more often than a number, so it is left out. */
export function numberWordRows(): (readonly [string, number])[] {
  const rows: (readonly [string, number])[] = [];
  for (let value = 2; value <= 99; value++) for (const words of spellings(value)) rows.push([words, value]);
  return rows;
}

function spellings(value: number): string[] {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return unit === 7 ? ["bảy", "bẩy"] : [ones[unit] ?? ""];
  const head = tens === 1 ? "mười" : `${ones[tens]} mươi`;
  if (unit === 0) return [head];
  const tails =
    unit === 5 ? ["lăm", "nhăm"] : unit === 1 && tens > 1 ? ["mốt"] : unit === 4 ? ["bốn", "tư"] : [ones[unit] ?? ""];
  return tails.map((tail) => `${head} ${tail}`);
}

/** Fractions of a whole, and how many times as much. */
export const multiples: readonly (readonly [string, Multiple])[] = [
  ["một nửa", { numerator: 1, denominator: 2, times: false }],
  ["gấp đôi", { numerator: 2, denominator: 1, times: true }],
  ["tăng gấp đôi", { numerator: 2, denominator: 1, times: true }],
  ["cao gấp đôi", { numerator: 2, denominator: 1, times: true }],
  ["gấp rưỡi", { numerator: 3, denominator: 2, times: true }],
  ["tăng gấp rưỡi", { numerator: 3, denominator: 2, times: true }],
  ["gấp hai", { numerator: 2, denominator: 1, times: true }],
  ["tăng gấp hai", { numerator: 2, denominator: 1, times: true }],
  ["gấp ba", { numerator: 3, denominator: 1, times: true }],
  ["tăng gấp ba", { numerator: 3, denominator: 1, times: true }],
  ["gấp bốn", { numerator: 4, denominator: 1, times: true }],
  ["tăng gấp bốn", { numerator: 4, denominator: 1, times: true }],
  ["gấp năm lần", { numerator: 5, denominator: 1, times: true }],
  ["gấp mười", { numerator: 10, denominator: 1, times: true }],
  ["một phần ba", { numerator: 1, denominator: 3, times: false }],
  ["hai phần ba", { numerator: 2, denominator: 3, times: false }],
  ["một phần tư", { numerator: 1, denominator: 4, times: false }],
  ["ba phần tư", { numerator: 3, denominator: 4, times: false }],
  ["một phần năm", { numerator: 1, denominator: 5, times: false }],
  ["một phần mười", { numerator: 1, denominator: 10, times: false }],
];
