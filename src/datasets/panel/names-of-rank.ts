import { onePlaceName, placeNameWithoutRank } from "../../language/one-spelling.ts";

/**
 * Places that are named both with their rank and without (`Hà Nội`, `TP Hà Nội`), as their places in the list, in its order. Of a province and a city of one
 * name either may be meant: none.
 *
 * @example
 * namesOfRank(["Hà Nội", "TP Hà Nội", "Hòa Bình", "TP Hòa Bình", "Tỉnh Hòa Bình"], []) // -> [[0, 1]]
 */
export function namesOfRank(
  names: readonly string[],
  alike: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const firstOf = new Map(alike.flatMap(([first = 0, ...others]) => others.map((other) => [other, first])));
  const ranked = new Map<string, Set<number>>();
  for (const [at, name] of names.entries()) {
    const bare = placeNameWithoutRank(name);
    if (bare !== undefined) ranked.set(bare, (ranked.get(bare) ?? new Set()).add(firstOf.get(at) ?? at));
  }
  return names.flatMap((name, at) => {
    const [only, ...others] = ranked.get(onePlaceName(name)) ?? [];
    if (only === undefined || others.length > 0 || firstOf.has(at)) return [];
    return [[at, only].sort((a, b) => a - b)];
  });
}
