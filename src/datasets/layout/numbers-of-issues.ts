import { plainWords } from "../../language/column-sense.ts";
import type { Roles } from "./column-role.ts";
import type { Profile } from "./profile.ts";

const numbering = new Set(["no", "nr", "num"]);
const fewest = 4;
const time = new Set(["period", "year", "start", "vintage"]);

/**
 * Leaves aside columns that number what was published, `sitrep_no` beside the day: whole numbers nearly on end, called so, where others are figures
 * and some column is of time.
 */
export function settleIssueNumbers(
  profiles: readonly Profile[],
  roles: Roles,
  isMapped: ReadonlyMap<number, unknown>,
): void {
  if (![...roles.values()].some((role) => time.has(role))) return;
  const figures = profiles.filter(({ column }) => roles.get(column) === "value");
  for (const profile of figures)
    if (figures.length > 1 && !isMapped.has(profile.column) && isIssueNumber(profile))
      roles.set(profile.column, "ignored");
}

function isIssueNumber({ name, numeric, fractional, distinct }: Profile): boolean {
  const words = plainWords(name);
  if (words.length < 2 || !numbering.has(words.at(-1) ?? "") || numeric < 1 || fractional) return false;
  const numbers = distinct.map(Number);
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  return numbers.length >= fewest && numbers.every((each) => each > 0) && span <= numbers.length * 2;
}
