/** What a language calls the units that other languages print. */
export interface UnitWords {
  /** Words that only multiply, as other languages print them: `tỷ` is `billion`. */
  readonly multipliers: Readonly<Record<string, string>>;
  /** Things and measures, `one|many` where the language tells them apart: `ca` is `case|cases`. */
  readonly names: Readonly<Record<string, string>>;
}

/** A unit in a language's own words; as printed where that has none, which is the rule in a document of that language. */
export type UnitName = (printed: string, one?: boolean) => string;

/**
 * The names of units in a language. A unit is named as a whole, with its multiplier, or as one unit per another; where a part of it is
 * not known the whole stays as printed, since half a translation says less than none.
 *
 * @example
 * const name = unitNames({ multipliers: { tỷ: "billion" }, names: { đồng: "dong", ca: "case|cases", ha: "ha" } });
 * [name("tỷ đồng"), name("ca"), name("ca", true), name("đồng/ha"), name("sào")] // -> ["billion dong", "cases", "case", "dong/ha", "sào"]
 */
export function unitNames({ multipliers, names }: UnitWords): UnitName {
  const simple = (text: string, one: boolean): string | undefined => {
    const name = own(names, text);
    if (name !== undefined) return name.split("|").at(one ? 0 : -1);
    const words = text.split(" ");
    for (let length = Math.min(words.length, longestMultiplier); length > 0; length--) {
      const multiplier = own(multipliers, words.slice(0, length).join(" "));
      if (multiplier === undefined) continue;
      const rest = words.slice(length).join(" ");
      const named = rest === "" ? "" : simple(rest, false);
      if (named !== undefined) return named === "" ? multiplier : `${multiplier} ${named}`;
    }
    return undefined;
  };
  return (printed, one = false) => {
    const parts = printed.normalize("NFC").toLowerCase().split("/");
    const named = parts.map((part, at) => simple(part.trim(), one || at > 0));
    return named.every((part) => part !== undefined) ? named.join("/") : printed;
  };
}

/** `nghìn tỷ`. */
const longestMultiplier = 2;

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
