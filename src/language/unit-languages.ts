import { unitNotation } from "./en/unit-notation.ts";
import { englishUnitRows } from "./en/units.ts";
import type { UnitWord } from "./language.ts";
import { unitAbbreviations } from "./vi/unit-abbreviations.ts";
import { unitRows } from "./vi/units.ts";

/** The words for units that tables are read in, of every language; of a word that two have the later one counts. One more is one entry here. */
export const unitWords: readonly (readonly [string, UnitWord])[] = [...englishUnitRows(), ...unitRows()];

/** Abbreviations of units that stand in names and headers only. */
export const shortUnitWords: readonly (readonly [string, UnitWord])[] = unitAbbreviations;

/** What stands between a unit and what it is a ratio to: `ca / 100.000 dân`, `births per woman`. */
export const ratioWords: ReadonlySet<string> = new Set(["/", "per", "trên"]);

/**
 * The unit that a notation of accounts means, in whatever language: `$'000`, `in thousands`; undefined where a text is none.
 *
 * @example
 * [accountsUnit("$m"), accountsUnit("Hanoi")] // -> ["million usd", undefined]
 */
export function accountsUnit(text: string): string | undefined {
  return unitNotation(text);
}
