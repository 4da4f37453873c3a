/**
 * One spelling for a word: lower case, plain apostrophes and hyphens, without the ending of a genitive.
 *
 * @example
 * fold("Company’s") // -> "company"
 * fold("Year‐on‐Year") // -> "year-on-year"
 */
export function fold(word: string): string {
  return word.toLowerCase().normalize("NFC").replaceAll("’", "'").replaceAll("‐", "-").replace(/'s?$/, "");
}
