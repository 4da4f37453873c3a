import { unitNotation } from "./en/unit-notation.ts";
import { tcvn3, vni } from "./vi/legacy-letters.ts";
import { isSyllable } from "./vi/syllables.ts";

/** The old encodings that texts are decoded from. */
export type LegacyFont = "TCVN3" | "VNI";

/** Decodes texts of one source, where the letters of some were typed for an old font and those of others were not. */
export interface LegacyDecoder {
  /** The fonts that were found, with a text of each as it was. */
  readonly found: ReadonlyMap<LegacyFont, string>;
  readonly decode: (text: string) => string;
}

const fonts: readonly { readonly font: LegacyFont; readonly letters: ReadonlyMap<string, string> }[] = [
  { font: "TCVN3", letters: tcvn3 },
  { font: "VNI", letters: vni },
];

/** Runs of letters and of the signs that old fonts draw letters with. */
const word = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const legacySign = /[\u00a1-\u00ff]/;

/**
 * A decoder for the texts of one source. A word is taken for legacy letters where it is a Vietnamese syllable decoded and
 * none as it stands (`n­íc`, `tèt`); a text is decoded where such words are the more, and where a text allows both (`Cá`) it is
 * decoded only if hardly any text of the source is in Unicode.
 */
export function legacyDecoder(texts: readonly string[]): LegacyDecoder {
  const found = new Map<LegacyFont, string>();
  // Most texts of a table come more than once, and each comes again when it is decoded.
  const known = new Map<string, Judgement>();
  const judgementOf = (text: string): Judgement => {
    const judgement = known.get(text) ?? judge(text);
    known.set(text, judgement);
    return judgement;
  };
  const judged = texts.filter((text) => legacySign.test(text)).map((text) => ({ text, ...judgementOf(text) }));
  for (const { font, text } of judged) if (font && !found.has(font)) found.set(font, text);
  const legacy = judged.filter(({ font }) => font !== undefined).length;
  const modern = judged.filter(({ isUnicode }) => isUnicode).length;
  // `Län` is a syllable in an old font's letters; where more words with such letters are none either way (`Skåne`), it is another language.
  const foreign = judged.filter(({ isForeign }) => isForeign).length;
  if (foreign >= Math.max(1, legacy)) return { found: new Map(), decode: (text) => text };
  const usual = legacy > 5 * modern ? most(judged.flatMap(({ font }) => font ?? [])) : undefined;
  return {
    found,
    decode: (text) => {
      if (!legacySign.test(text) || unitNotation(text) !== undefined) return text;
      const { font, isUnicode } = judgementOf(text);
      const with_ = font ?? (isUnicode ? undefined : usual);
      return with_ === undefined ? text : decodeText(text, with_);
    },
  };
}

/**
 * A text with the words that are legacy letters decoded; words that are Vietnamese only as they stand are left.
 *
 * @example
 * decodeText("Tæng s¶n phÈm trong n\u00adíc", "TCVN3") // -> "Tổng sản phẩm trong nước"
 * decodeText("Coäng hoøa", "VNI") // -> "Cộng hòa"
 */
export function decodeText(text: string, font: LegacyFont): string {
  const letters = fonts.find((each) => each.font === font)?.letters ?? tcvn3;
  return text.replace(word, (each) => {
    if (!legacySign.test(each) || unitNotation(each) !== undefined) return each;
    const decoded = decodeWord(each, letters);
    return isSyllable(each) && !isSyllable(decoded) ? each : decoded;
  });
}

function decodeWord(text: string, letters: ReadonlyMap<string, string>): string {
  let decoded = "";
  for (let at = 0; at < text.length; ) {
    const two = letters.get(text.slice(at, at + 2));
    decoded += two ?? letters.get(text[at] ?? "") ?? text[at];
    at += two === undefined ? 1 : 2;
  }
  return decoded;
}

const onlyLetters = /^\p{L}+$/u;

/** Which font a text's words were typed for, and whether any of them is Vietnamese only as it stands. */
interface Judgement {
  readonly font?: LegacyFont;
  readonly isUnicode: boolean;
  /** Words of letters only that are no Vietnamese however they are read, and none that is. */
  readonly isForeign: boolean;
}

function judge(text: string): Judgement {
  const words = (text.match(word) ?? []).filter(
    // `£m` is millions of pounds, though `Êm` is a syllable.
    (each) => each.length > 1 && legacySign.test(each) && unitNotation(each) === undefined,
  );
  const judged = words.map((each) => ({ each, as: isSyllable(each) }));
  const scores = fonts.map(({ font, letters }) => {
    const decoded = judged.map(({ each, as }) => ({ as, to: isSyllable(decodeWord(each, letters)) }));
    return {
      font,
      legacy: decoded.filter(({ as, to }) => to && !as).length,
      modern: decoded.filter(({ as, to }) => as && !to).length,
    };
  });
  const best = scores.reduce((a, b) => (b.legacy > a.legacy ? b : a));
  const isUnicode = scores.every(({ modern }) => modern > 0);
  const isForeign =
    best.legacy === 0 &&
    judged.some(({ each, as }) => !as && onlyLetters.test(each) && !scores.some(({ modern }) => modern > 0));
  return best.legacy > best.modern ? { font: best.font, isUnicode: false, isForeign } : { isUnicode, isForeign };
}

function most(all: readonly LegacyFont[]): LegacyFont | undefined {
  return fonts.map(({ font }) => font).sort((a, b) => count(all, b) - count(all, a))[0];
}

function count(all: readonly LegacyFont[], font: LegacyFont): number {
  return all.filter((each) => each === font).length;
}
