import { countedAhead, hasSense, isDay, isMonth, isPlain, isYear, notQuantity, plainValue } from "./digit-pieces.ts";
import type { Words } from "./phrases.ts";
import { unitAt } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";

/**
 * Numbers that are part of a name: a model, an index, a pack, a place in a ranking (`RON 92`, `Boeing 737`, `top 10`,
 * `lon 330 ml`, `9 chỗ`, `2G`). How many pieces they take; 0 where the number counts or measures.
 */
export function label(reader: Reader): number {
  const piece = reader.piece();
  if (!piece) return 0;
  const found = isGeneration(reader) || isModel(reader, piece) || isPlaceOf(reader);
  if (found || isPack(reader) || isSeats(reader)) {
    notQuantity(reader, "ordinal", piece, piece);
    return 1;
  }
  return 0;
}

/** The folded word so many pieces before the cursor, or the two words that end there. */
function wordBefore(reader: Reader, back = 1): string | undefined {
  return reader.word(reader.at - back);
}

function isAmong(words: Words, reader: Reader, back = 1): boolean {
  const last = wordBefore(reader, back);
  if (last === undefined) return false;
  return words.has(last) || words.has(`${wordBefore(reader, back + 1)} ${last}`);
}

/** `2G`, `5G`: never grams. */
function isGeneration(reader: Reader): boolean {
  const piece = reader.piece();
  const next = reader.piece(1);
  return (
    piece?.text.length === 1 && next?.is === "word" && next.capital && next.text === "g" && next.start === piece.end
  );
}

/**
 * A capital word and a plain number, after which neither a unit nor a thing to count comes (`May 10 đã`, `Nikkei 225 giảm`).
 * A comma, a bracket or the end leave it open, since lists of places are written so (`Liên Chiểu 185, Hải Châu 230`): then
 * only the words that are known for it make a name.
 */
function isModel(reader: Reader, piece: Piece): boolean {
  const { names } = reader.language;
  if (isAmong(names.ranked, reader)) return isPlain(piece) && plainValue(piece) <= 999;
  const dash = reader.piece(-1);
  const dashed = dash?.is === "mark" && dash.text === "-" && dash.end === piece.start;
  const back = dashed ? 2 : 1;
  const before = reader.piece(-back);
  if (before?.is !== "word" || !before.capital || piece.text.length > 4 || isMeasured(reader)) return false;
  if (isAmong(names.models, reader, back)) return true;
  if (!isPlain(piece) || reader.language.senses.match(reader.word, reader.at - back)) return false;
  return dashed ? before.text.length <= 3 : isFollowedByPredicate(reader);
}

/** Whether a percent sign, a multiplier, a currency, a measure or a known thing follows, or a word that may be counted. */
function isMeasured(reader: Reader): boolean {
  return countedAhead(reader) || unitAt(reader, reader.at + 1) !== undefined;
}

/** A word that does something else than being counted, or a name that goes on. */
function isFollowedByPredicate(reader: Reader): boolean {
  const next = reader.piece(1);
  if (next?.is !== "word") return false;
  if (next.capital) return !isTitle(reader);
  const sense = reader.language.senses.match(reader.word, reader.at + 1)?.meaning.is;
  return sense !== undefined && sense !== "and" && sense !== "qualifier" && sense !== "breakdown" && sense !== "each";
}

/** A capital right after the number that only starts a sentence or a line. */
function isTitle(reader: Reader): boolean {
  const next = reader.piece(1);
  const piece = reader.piece();
  return next !== undefined && piece !== undefined && next.start - piece.end > 1;
}

/** `330 ml` after `lon`, `11 m` after `luân lưu`. */
function isPack(reader: Reader): boolean {
  const { names } = reader.language;
  return names.packUnits.has(reader.word(reader.at + 1) ?? "") && isAmong(names.packs, reader);
}

/** `dưới 9 chỗ`. */
function isSeats(reader: Reader): boolean {
  const { names } = reader.language;
  return names.seats.has(reader.word(reader.at + 1) ?? "") && isAmong(names.vehicles, reader);
}

/** `tăng 1 bậc`, not `biểu thuế có 5 bậc`. */
function isPlaceOf(reader: Reader): boolean {
  return hasSense(reader, "direction") && reader.language.names.places.has(reader.word(reader.at + 1) ?? "");
}

/**
 * Two numbers with a dash and no space between: a day and a month (`sáng 31-3`), a month and a year (`9-2022`), a whole date
 * (`27-12-2017`), a score (`thắng 1-3`, `3-1`). A range goes up and has no such word before it.
 */
export function dashed(reader: Reader): number {
  const first = reader.piece();
  const dash = reader.piece(1);
  const second = reader.piece(2);
  if (!isPlain(first) || dash?.text !== "-" || dash.start !== first.end) return 0;
  if (!isPlain(second) || second.start !== dash.end) return 0;
  const falls = plainValue(first) >= plainValue(second);
  if (!falls && reader.language.units.match(reader.word, reader.at + 3)) return 0;
  if (isDay(first) && isMonth(second) && reader.piece(3)?.text === "-" && isYear(reader.piece(4))) {
    notQuantity(reader, "date", first, reader.piece(4) ?? second);
    return 5;
  }
  if (isMonth(first) && isYear(second)) {
    notQuantity(reader, "date", first, second);
    return 3;
  }
  const last = reader.last();
  const timed = last?.is === "word" && (last.sense?.is === "day" || last.sense?.is === "period");
  if (isDay(first) && isMonth(second) && timed) {
    notQuantity(reader, "date", first, second);
    return 3;
  }
  const small = first.text.length <= 2 && second.text.length <= 2;
  if (!small || !(falls || isAmong(reader.language.names.scores, reader))) return 0;
  notQuantity(reader, isDay(first) && isMonth(second) && plainValue(first) > 9 ? "date" : "ordinal", first, second);
  return 3;
}

/** `ngày 30.3`, `ngày 14.3.2019`: a date with dots, after the word for a day. */
export function dottedDate(reader: Reader): number {
  const piece = reader.piece();
  const last = reader.last();
  const day = last?.is === "word" && last.sense?.is === "period" && last.sense.most === 31;
  if (!piece || !day || !/^\d{1,2}\.\d{1,2}(\.\d{4})?$/.test(piece.text)) return 0;
  notQuantity(reader, "date", piece, piece);
  return 1;
}
