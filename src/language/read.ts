import { Rational } from "../model/rational.ts";
import type { Span } from "../model/span.ts";
import { noUnit } from "../model/unit.ts";
import { qualifierBefore } from "./digit-pieces.ts";
import type { Language } from "./language.ts";
import { numeralOf } from "./numeral-of.ts";
import { readDigits } from "./read-digits.ts";
import { printedFrom } from "./read-unit.ts";
import { Reader } from "./reader.ts";
import { type Piece, scan } from "./scan.ts";
import { cutSentences } from "./sentences.ts";
import { settleSenses } from "./settle-senses.ts";
import type { Numeral, Sentence, SentenceSort, Word } from "./token.ts";

/**
 * Reads a block of text, which may stand in several places, into sentences of words, marks and numbers. Places that are the cells of a row read as if
 * bars stood around them.
 */
export function readSentences(
  text: string,
  places: readonly Span[],
  language: Language,
  { areCells = false } = {},
): Sentence[] {
  const pieces = places.flatMap((place, at) => {
    const inside = scan(text, place, language.fold, language.joinsWords);
    return areCells ? [...inside, barBetween(place.end, places[at + 1]?.start ?? place.end)] : inside;
  });
  if (areCells) pieces.unshift(barBetween(places[0]?.start ?? 0, places[0]?.start ?? 0));
  return cutSentences(pieces, language).map((sentence) => readSentence(text, sentence, language));
}

function barBetween(start: number, end: number): Piece {
  return { is: "mark", start, end: Math.max(start, end), text: "|", capital: false };
}

function readSentence(text: string, pieces: readonly Piece[], language: Language): Sentence {
  const reader = new Reader(text, pieces, language);
  if (!pieces.some((piece) => mayBeNumber(piece, language))) return sentenceOf(reader);
  while (reader.at < pieces.length) {
    const piece = pieces[reader.at];
    if (!piece) break;
    if (piece.is === "digits") readDigits(reader);
    else if (piece.is === "word") readWord(reader, piece);
    else {
      reader.tokens.push({ is: "mark", start: piece.start, end: piece.end, mark: piece.text });
      reader.at++;
    }
  }
  settleSenses(reader.tokens);
  const sort = sortOf(reader);
  return sort ? { ...sentenceOf(reader), sort } : sentenceOf(reader);
}

/** What the first telling phrase of the sentence makes of it. */
function sortOf({ pieces, language, word }: Reader): SentenceSort | undefined {
  for (let at = 0; at < pieces.length; at++) {
    const found = language.sorts.match(word, at);
    if (found && found.meaning !== "none") return found.meaning;
    if (found) at += found.length - 1;
  }
  return undefined;
}

function sentenceOf({ pieces, tokens }: Reader): Sentence {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, tokens };
}

/** Most sentences of a report hold no number, and then nothing in them needs a sense, unless they head a table. */
function mayBeNumber(piece: Piece, language: Language): boolean {
  if (piece.is === "digits" || piece.text === "|") return true;
  return (
    piece.is === "word" &&
    (language.numberWords.starts(piece.text) || language.multiples.starts(piece.text) || isPowerOf(piece.text))
  );
}

function readWord(reader: Reader, piece: Piece): void {
  const numeral = multipleAt(reader) ?? countInWords(reader);
  if (numeral) {
    reader.tokens.push(numeral);
    return;
  }
  const sense = reader.language.senses.match(reader.word, reader.at);
  const length = sense?.length ?? 1;
  const end = reader.piece(length - 1)?.end ?? piece.end;
  const word: Word = {
    is: "word",
    start: piece.start,
    end,
    fold: length === 1 ? piece.text : foldedPhrase(reader, length),
    capital: piece.capital,
    sense: sense?.meaning,
    multiplier: multiplierAt(reader),
    topic: reader.language.topics.match(reader.word, reader.at)?.meaning,
    ...sideAt(reader),
  };
  reader.tokens.push(word);
  reader.coverPowers(length);
  reader.at += length;
}

function sideAt(reader: Reader): Pick<Word, "side"> {
  const found = reader.language.sides.match(reader.word, reader.at);
  return found ? { side: found.meaning } : {};
}

/** The power of ten of a word that only multiplies. */
function multiplierAt(reader: Reader): number | undefined {
  const unit = reader.language.units.match(reader.word, reader.at)?.meaning;
  return unit?.kind === undefined && (unit?.scale ?? 0) >= 3 ? unit?.scale : undefined;
}

function foldedPhrase(reader: Reader, length: number): string {
  let phrase = reader.word(reader.at) ?? "";
  for (let ahead = 1; ahead < length; ahead++) phrase += ` ${reader.word(reader.at + ahead)}`;
  return phrase;
}

function multipleAt(reader: Reader): Numeral | undefined {
  const found = reader.language.multiples.match(reader.word, reader.at);
  if (!found || (found.meaning.bracketed && !isBeforePercent(reader, found.length))) return undefined;
  const { numerator, denominator, times } = found.meaning;
  // `a third quarter record`: a quarter by its place.
  const next = denominator > 1 ? reader.language.senses.match(reader.word, reader.at + found.length) : undefined;
  if (next?.meaning.is === "period" && !next.meaning.named) return undefined;
  const value = Rational.of(BigInt(numerator), BigInt(denominator));
  return inWords(reader, found.length, value, times);
}

/** `(26.5%)`. */
function isBeforePercent(reader: Reader, length: number): boolean {
  const [open, digits, sign] = [0, 1, 2].map((ahead) => reader.piece(length + ahead));
  return open?.text === "(" && digits?.is === "digits" && sign?.text === "%";
}

/** A number in words counts only before a thing that is counted: `bảy cá nhân`, not `ba là`. */
function countInWords(reader: Reader): Numeral | undefined {
  const found = reader.language.numberWords.match(reader.word, reader.at);
  if (!found) return undefined;
  const last = reader.last();
  if (last?.is === "word" && (last.sense?.is === "ordinal" || last.sense?.is === "period")) return undefined;
  const counted = reader.language.units.match(reader.word, reader.at + found.length);
  if (counted?.meaning.kind === "percent" && counted.meaning.base === "%")
    return percentInWords(reader, found, counted.length);
  if (counted?.meaning.kind !== "count" || isNoNumber(reader, found.length + counted.length)) return undefined;
  return inWords(reader, found.length, Rational.of(BigInt(found.meaning)), false);
}

/** `nine per cent`. */
function percentInWords(
  reader: Reader,
  { meaning, length }: { meaning: number; length: number },
  unit: number,
): Numeral {
  const start = reader.piece()?.start ?? 0;
  const end = reader.piece(length - 1)?.end ?? start;
  const { qualifier } = qualifierBefore(reader);
  const { end: unitEnd = end } = reader.piece(length + unit - 1) ?? {};
  reader.at += length + unit;
  return numeralOf({
    start,
    end,
    role: "quantity",
    value: Rational.of(BigInt(meaning)),
    lastPlace: 0,
    unit: { kind: "percent", text: reader.text.slice(end, unitEnd).trim(), base: "%", scale: -2 },
    unitEnd,
    qualifier,
    inWords: true,
  });
}

/** `trong năm huyện`, where the word means a year, and `năm lớp 10`, where the thing has a number of its own. */
function isNoNumber(reader: Reader, length: number): boolean {
  const pair = `${reader.word(reader.at - 1)} ${reader.word(reader.at)}`;
  return reader.language.names.notNumbers.has(pair) || reader.piece(length)?.is === "digits";
}

function inWords(reader: Reader, length: number, value: Rational, times: boolean): Numeral {
  const start = reader.piece()?.start ?? 0;
  const end = reader.piece(length - 1)?.end ?? start;
  const { qualifier } = reader.language.joinsWords ? qualifierBefore(reader) : {};
  reader.at += length;
  const counted = reader.language.units.match(reader.word, reader.at);
  const countedLength = counted?.meaning.kind === "count" ? counted.length : 0;
  const base = countedLength > 0 ? foldedPhrase(reader, countedLength) : "";
  const unit = times
    ? { kind: "times" as const, text: "", base: "times", scale: 0 }
    : !value.isWhole()
      ? { kind: "percent" as const, text: "", base: "%", scale: 0 }
      : base
        ? {
            kind: "count" as const,
            text: printedFrom(reader, reader.at, reader.piece(countedLength - 1)),
            base,
            scale: 0,
          }
        : noUnit;
  return numeralOf({
    start,
    end,
    role: "quantity",
    value,
    lastPlace: value.isWhole() ? 0 : -1,
    unit,
    unitEnd: end,
    qualifier,
    inWords: true,
  });
}

/** The same language, folding each word once: words come back over and over, in one document and in the next. */
export function remembering(language: Language): Language {
  const made = remembered.get(language) ?? foldingOnce(language);
  remembered.set(language, made);
  return made;
}

const remembered = new WeakMap<Language, Language>();

function foldingOnce(language: Language): Language {
  const known = new Map<string, string>();
  const fold = (word: string) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = language.fold(word);
      if (known.size < 100_000) known.set(word, folded);
    }
    return folded;
  };
  return { ...language, fold };
}

/** A word that ends in a power, such as `m2`, whose digit the ledger must have. */
function isPowerOf(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 50 || last === 51;
}
