/** A name in the languages of recount's output; a missing one is replaced by the English one. */
export interface Names {
  readonly vi: string;
  readonly en: string;
  readonly [lang: string]: string;
}

/**
 * A name in a language; in English where it has none in that language.
 *
 * @example
 * nameIn({ vi: "Cả nước", en: "Whole country" }, "vi") // -> "Cả nước"
 * nameIn({ vi: "Cả nước", en: "Whole country" }, "de") // -> "Whole country"
 */
export function nameIn(names: Names, lang: string): string;
export function nameIn(names: Names | undefined, lang: string): string | undefined;
export function nameIn(names: Names | undefined, lang: string): string | undefined {
  return names && ((Object.hasOwn(names, lang) ? names[lang] : undefined) ?? names.en);
}
