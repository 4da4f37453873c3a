/**
 * The names of the twelve months, with what is also written for each, as words of a period: `N3` is March. `janvier janv jan|février févr fev|…`.
 *
 * @example
 * monthWords("enero ene|febrero feb")[3] // -> ["feb", "N2"]
 */
export function monthWords(names: string): readonly (readonly [string, string])[] {
  return names.split("|").flatMap((month, at) => month.split(" ").map((name) => [name, `N${at + 1}`] as const));
}
