import type { Language } from "./language.ts";
import { languageFree, undetermined } from "./undetermined.ts";

/** A text with fewer words may well be of a language and hold none of its common ones. */
const enoughWords = 12;

/** What part of a text's words has to be common in a language for the text to be in it. */
const leastShare = 0.1;

/** How many times as many of its words another language must know for a block not to be read as the rest of its document. */
const clearly = 2;

/** Of a shorter one: the different words of the other language that tell, the part of its words that do, and the words of what is no whole sentence. */
const fewestTelling = 2;
const leastTelling = 0.3;
const fewestOfPhrase = 4;

/** How much of a text is looked at. */
const sample = 20_000;

/**
 * The language that a text is written in, by the share of its words that are common in each; the first of the languages
 * for a text of so few words that nothing can be said, one that knows no words for any other.
 */
export function recognise(text: string, languages: readonly Language[]): Language {
  const [first = languageFree(text)] = languages;
  const known = familiarity(text, languages);
  const best = known.shares.reduce((a, b) => (b.share > a.share ? b : a), { language: first, share: 0 });
  if (best.share >= leastShare) return best.language;
  const ofTable = languages.find((language) => isTabular(text, language));
  if (ofTable) return ofTable;
  if (best.share === 0 && known.words < enoughWords) return first;
  return known.words < enoughWords ? best.language : languageFree(text);
}

/** Whether a text of hardly a common word has those of a language's tables: several, and a good part of all. */
function isTabular(text: string, { tabular, fold }: Language): boolean {
  if (!tabular) return false;
  const words = wordsOf(text).map(fold);
  const telling = words.filter((word) => tabular.has(word));
  return new Set(telling).size >= fewestTabular && telling.length >= leastTabular * words.length;
}

const fewestTabular = 2;
const leastTabular = 0.2;

/**
 * The language of one block: that of the document, unless another is clearly what the block is written in. Of a few words it is so where none tells
 * the document's language and several the other; names tell nothing, nor do cells and headings, which have no claim of their own to be misread.
 */
export function recogniseBlock(
  text: string,
  document: Language,
  languages: readonly Language[],
  isProse = true,
): Language {
  const { words, shares } = familiarity(text, languages);
  const mayBeOther = isProse && document.code !== undetermined;
  if (words < enoughWords) return mayBeOther && /\d/.test(text) ? ofFewWords(text, document, languages) : document;
  const own = shares.find(({ language }) => language.code === document.code)?.share ?? 0;
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { language: document, share: own });
  return best.share >= leastShare && best.share > clearly * own ? best.language : document;
}

function ofFewWords(text: string, document: Language, languages: readonly Language[]): Language {
  const small = lettersOf(text).filter(beginsSmall);
  if (small.length < fewestOfPhrase && !/[.!?…]["'”’»)]*\s*$/u.test(text)) return document;
  if (small.some((word) => tells(word, document))) return document;
  const other = languages.find((language) => {
    const telling = small.filter((word) => tells(word, language));
    return new Set(telling).size >= fewestTelling && telling.length >= leastTelling * small.length;
  });
  return other ?? document;
}

function tells(word: string, language: Language): boolean {
  return (language.telling?.has(language.fold(word)) ?? false) || isOf(word, language);
}

function familiarity(text: string, languages: readonly Language[]) {
  const words = wordsOf(text);
  const shares = languages.map((language) => ({
    language,
    share: words.length === 0 ? 0 : words.filter((word) => isOf(word, language)).length / words.length,
  }));
  return { words: words.length, shares };
}

function wordsOf(text: string): readonly string[] {
  return lettersOf(text.slice(0, sample));
}

/** The words of a text, digits aside. A pattern with the letters of all languages takes long to make, and English needs none. */
function lettersOf(text: string): readonly string[] {
  const composed = text.normalize("NFC");
  return composed.match(isPlain(composed) ? /[a-z]+/gi : /[\p{L}\p{M}]+/gu) ?? [];
}

function beginsSmall(word: string): boolean {
  return isPlain(word.charAt(0)) ? /^[a-z]/.test(word) : /^\p{Ll}/u.test(word);
}

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function isOf(word: string, { letters, common, fold }: Language): boolean {
  return (letters?.test(word) ?? false) || common.has(fold(word));
}
