import { fold } from "./vi/fold.ts";
import { bareProvince, placeKey } from "./vi/place-names.ts";
import { isSyllable } from "./vi/syllables.ts";

/**
 * One spelling for a word of a table that is written in several, in whatever language: small letters, composed, and where a language
 * places its tone marks in two ways, one of them.
 *
 * @example
 * [oneSpelling("Million"), oneSpelling("TỈ"), oneSpelling("hoà")] // -> ["million", "tỷ", "hòa"]
 */
export function oneSpelling(word: string): string {
  return fold(word);
}

/**
 * One spelling for a place: {@link oneSpelling} of its words, abbreviations of what it is in full, no signs.
 *
 * @example
 * [onePlaceName("TP. Huế"), onePlaceName("Stoke-on-Trent")] // -> ["thành phố huế", "stoke on trent"]
 */
export function onePlaceName(name: string): string {
  return placeKey(name);
}

/** Whether a word is spelled as in a language that writes months with the letter T. */
export function isSpelledWithMonthsInT(word: string): boolean {
  return isSyllable(word);
}

/**
 * What a spelling of {@link onePlaceName} is without the word for a province or city before it; undefined where there is none.
 *
 * @example
 * ["tỉnh long an", "long an"].map(withoutPlaceKind) // -> ["long an", undefined]
 */
export function withoutPlaceKind(name: string): string | undefined {
  return bareProvince(name);
}
