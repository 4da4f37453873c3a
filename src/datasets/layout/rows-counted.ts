import type { Profile } from "./profile.ts";

/** Whether numbers count the rows: each is the one before it and one. `Round 1` names what a row is of. */
export function isCounting({ numeric, distinct, filled }: Profile): boolean {
  const numbers = distinct.map(Number);
  if (numeric < 1) return !distinct.some((text) => /\d/.test(text));
  return distinct.length === filled && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** Whether whole numbers neither rise down the rows nor are as small as numbers of rows are. */
export function isHowMany({ numeric, fractional, distinct, filled }: Profile): boolean {
  const numbers = distinct.map((text) => Number(text.replaceAll(/[,.\s]/g, "")));
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return (
    numeric === 1 &&
    !fractional &&
    !isRising &&
    numbers.filter((number) => number > 10 * filled + 100).length * 2 > numbers.length
  );
}
