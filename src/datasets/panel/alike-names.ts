import { onePlaceName, withoutPlaceKind } from "../../language/one-spelling.ts";

/**
 * Names that are one in other spelling, as their places in the list, each with the others of its group: written with other capitals, signs and
 * abbreviations; with marks on its letters or without (`Đắk Lắk`, `Đăk Lăk`, `Dak Lak`), where they could be those of one name
 * only; by its initials (`TP.HCM`); without the word for a province or city (`Tỉnh Long An`, `Long An`), where one name only is left so.
 *
 * @example
 * alikeNames(["TP. Huế", "Hà Nội", "Thành phố Huế", "Ha Noi"]) // -> [[0, 2], [1, 3]]
 * alikeNames(["Thành phố Hồ Chí Minh", "TP.HCM"]) // -> [[0, 1]]
 * alikeNames(["Hòa Bình", "Hóa Bình"]) // -> []
 */
export function alikeNames(names: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  const initials = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    const key = name.split(" / ").map(onePlaceName).join(" / ");
    add(groups, key, at);
    const short = shortOf(name);
    if (short) initials.set(key, short);
  }
  const into = new Map([
    ...sameLetters([...groups.keys()]),
    ...inFull([...groups.keys()], initials),
    ...bareOf([...groups.keys()]),
  ]);
  const found = new Map<string, number[]>();
  for (const [key, members] of groups) {
    const whole = into.get(key) ?? key;
    const full = into.get(whole) ?? whole;
    const end = into.get(full) ?? full;
    for (const member of members) add(found, end, member);
  }
  return [...found.values()].filter(({ length }) => length > 1).map((each) => each.sort((a, b) => a - b));
}

/** Keys with the word for a province or city, and the same key without it. `tỉnh hải dương` beside `thành phố hải dương` are two. */
function bareOf(keys: readonly string[]): readonly (readonly [string, string])[] {
  const all = new Set(keys);
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const bare = key.includes(" / ") ? undefined : withoutPlaceKind(key);
    if (bare !== undefined && all.has(bare)) add(found, bare, key);
  }
  return [...found].flatMap(([bare, [key = "", ...others]]) => (others.length === 0 ? [[key, bare] as const] : []));
}

/** Of keys of the same letters each that has fewer marks, and the one that has them all; none where there are two of these. */
function sameLetters(keys: readonly string[]): readonly (readonly [string, string])[] {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const plain = lettersOf(key)
      .map(([letter]) => letter)
      .join("");
    add(groups, plain, key);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length > mostAlike) return [];
    const fullest = group.filter((key) => !group.some((other) => other !== key && lacksMarksOf(key, other)));
    return group.flatMap((key) => {
      const [whole, ...others] = fullest.filter((each) => each !== key && lacksMarksOf(key, each));
      return whole !== undefined && others.length === 0 ? [[key, whole] as const] : [];
    });
  });
}

/** Nobody spells one name in more ways; each is held to each. */
const mostAlike = 50;

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** Each letter with its marks behind it; đ is a marked d. */
function lettersOf(key: string): readonly string[] {
  return (
    key
      .normalize("NFD")
      .replaceAll("đ", "d\u0335")
      .match(/[^\p{M}]\p{M}*/gu) ?? []
  );
}

/** Whether a key is another with some of its marks left out. */
function lacksMarksOf(key: string, other: string): boolean {
  const [letters, marked] = [lettersOf(key), lettersOf(other)];
  return letters.every((each, at) => [...each].every((sign) => marked[at]?.includes(sign)));
}

/** Keys of names by their initials, and the one key whose initials they are. */
function inFull(
  keys: readonly string[],
  initials: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const full = new Map<string, string[]>();
  for (const key of keys) {
    if (initials.has(key)) continue;
    const short = lettersOf(key.replaceAll(/(?<=[\p{L}\p{M}\d])[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]/gu, ""));
    const plain = short.map(([letter]) => letter).join("");
    add(full, plain, key);
  }
  return [...initials].flatMap(([key, short]) => {
    const [whole, ...others] = full.get(short) ?? [];
    return whole !== undefined && others.length === 0 ? [[key, whole] as const] : [];
  });
}

const fewestInitials = 3;

/** The initials that a name is written by, `tphcm` for `TP.HCM`, `brvt` for `BR-VT`; undefined where its words are written in full. */
function shortOf(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  // Of two short words both are initials.
  const whole = last.length < fewestInitials ? words.join("") : last;
  const fewest = whole === last ? fewestInitials : fewestInitials + 1;
  if (words.length > 2 || whole.length < fewest || !/^\p{Lu}+$/u.test(whole)) return undefined;
  return lettersOf(words.join("").toLowerCase())
    .map(([letter]) => letter)
    .join("");
}
