import { countedAhead, hasSense, isDay, isEach, isPlain, isYear, notQuantity, plainValue } from "./digit-pieces.ts";
import { readNumeral } from "./numeral.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";
import type { NumeralRole } from "./token.ts";

/** `PC46`, `86A`, `40x40x4cm`: letters stuck to digits, unless they are a unit (`695m2`) or a lost space (`có34`). */
export function nameWithDigits(reader: Reader): number {
  const piece = reader.piece();
  const before = reader.at > 0 ? reader.pieces[reader.at - 1] : undefined;
  if (!piece) return 0;
  const dashed =
    before?.is === "mark" && before.text === "-" && before.end === piece.start ? reader.pieces[reader.at - 2] : before;
  const stuck =
    dashed?.is === "word" && (dashed === before ? dashed.end === piece.start : dashed.end === before?.start);
  if (stuck && dashed === before && namesPeriod(reader, piece)) {
    notQuantity(reader, "date", piece, piece);
    return 1;
  }
  if (stuck && (dashed.capital || (dashed === before && dashed.text.length === 1))) {
    notQuantity(reader, "citation", piece, chainEnd(reader, 0));
    return chainLength(reader, 0);
  }
  const after = reader.piece(1);
  if (namesDose(reader)) {
    notQuantity(reader, "citation", piece, reader.piece(2) ?? piece);
    return 3;
  }
  const sticks = (after?.is === "word" || isTimesMark(after)) && after?.start === piece.end;
  if (!sticks || !after) return 0;
  const isGeneration = after.capital && after.text === "g";
  if (after.is === "word" && !isGeneration && reader.language.units.match(reader.word, reader.at + 1)) return 0;
  if (after.is === "word" && !after.capital && after.text.length > 2) return 0;
  notQuantity(reader, "citation", piece, chainEnd(reader, 0));
  return chainLength(reader, 0);
}

/** `insulin decreased in 80%LT and 120%LT`: a percentage and two or three letters without a space are the name of a group. */
function namesDose(reader: Reader): boolean {
  const [digits, sign, name] = [0, 1, 2].map((ahead) => reader.piece(ahead));
  if (sign?.text !== "%" || name?.is !== "word" || !name.capital || name.text.length < 2 || name.text.length > 3)
    return false;
  if (digits?.end !== sign.start || sign.end !== name.start) return false;
  return (
    !reader.language.senses.match(reader.word, reader.at + 2) &&
    !reader.language.units.match(reader.word, reader.at + 2)
  );
}

/** `Q1`, `H2`, `FY24`: a letter for a period and its number. */
function namesPeriod(reader: Reader, piece: Piece): boolean {
  const last = reader.last();
  const value = plainValue(piece);
  const period =
    last?.is === "word" && last.end === piece.start && last.sense?.is === "period" ? last.sense : undefined;
  return period !== undefined && value >= 1 && value <= period.most && reader.language.joinsWords === true;
}

function isTimesMark(piece: Piece | undefined): boolean {
  return piece?.is === "mark" && piece.text === "x";
}

/** How many pieces from `ahead` on stand without a space between them. */
function chainLength(reader: Reader, ahead: number): number {
  let length = 1;
  for (;;) {
    const piece = reader.piece(ahead + length - 1);
    const next = reader.piece(ahead + length);
    if (!piece || !next || next.start !== piece.end) return length;
    if (next.is === "mark" && !/[/\-x.&]/.test(next.text)) return length;
    if (next.is === "mark" && reader.piece(ahead + length + 1)?.start !== next.end) return length;
    if (next.is === "word" && next.text === "%") return length;
    length++;
  }
}

function chainEnd(reader: Reader, ahead: number): Piece {
  const end = reader.piece(ahead + chainLength(reader, ahead) - 1) ?? reader.piece(ahead);
  if (!end) throw new RangeError("no piece under the cursor");
  return end;
}

/** `25/2021/QĐ-TTg`, `238-QĐ/TW`, `1583/QĐ-CTN`: digits joined by `/` or `-` to a word in capitals that is no unit. */
export function documentNumber(reader: Reader): number {
  const length = chainLength(reader, 0);
  const first = reader.piece();
  if (!first || length < 3) return 0;
  for (let ahead = 2; ahead < length; ahead++) {
    const piece = reader.piece(ahead);
    if (piece?.is !== "word" || !piece.capital) continue;
    if (length === 3 && reader.piece(1)?.text === "/" && reader.language.units.match(reader.word, reader.at + ahead))
      return 0;
    notQuantity(reader, "citation", first, chainEnd(reader, 0));
    return length;
  }
  return 0;
}

/** Nine digits or more that start with 0, in groups, or whatever follows `điện thoại`. */
export function telephone(reader: Reader): number {
  const first = reader.piece();
  const announced = hasSense(reader, "contact");
  if (!first || (!announced && !first.text.startsWith("0"))) return 0;
  let digits = 0;
  let length = 0;
  for (;;) {
    const piece = reader.piece(length);
    if (piece?.is !== "digits") break;
    digits += piece.text.replace(/\D/g, "").length;
    length++;
    const join = reader.piece(length);
    if (join?.is === "mark" && /[-.]/.test(join.text) && reader.piece(length + 1)?.is === "digits") length++;
    else if (join?.is !== "digits") break;
  }
  const last = reader.piece(length - 1);
  const grouped = first.text.includes(",") || readNumeral(first.text, reader.language.decimalMark) === undefined;
  const isNumber = announced ? digits >= 3 : digits >= 9 && digits <= 12 && (length > 1 || isPlain(first) || grouped);
  if (!last || !isNumber) return 0;
  notQuantity(reader, "contact", first, last);
  return length;
}

/** `1.`, `1.1.`, `(2)`, `3)` where a sentence starts, or a small number alone in brackets. */
export function listMark(reader: Reader): number {
  const piece = reader.piece();
  const next = reader.piece(1);
  if (!piece) return 0;
  const before = reader.last();
  if (before?.is === "mark" && before.mark === "[" && next?.text === "]" && isPlain(piece) && piece.text.length <= 3) {
    notQuantity(reader, "ordinal", piece, piece);
    return 1;
  }
  const opened = before?.is === "mark" && before.mark === "(" && next?.is === "mark" && next.text === ")";
  if (opened && isPlain(piece) && piece.text.length <= 2 && !reader.last(2)) {
    notQuantity(reader, "ordinal", piece, piece);
    return 1;
  }
  if (opened && isPlain(piece) && piece.text.length <= 2 && isSeparator(reader.last(2))) {
    notQuantity(reader, "ordinal", piece, piece);
    return 1;
  }
  if (reader.tokens.length > 0 && !(reader.tokens.length === 1 && before?.is === "mark" && before.mark === "-"))
    return 0;
  const dotted = /^\d{1,2}(\.\d{1,2})+$/.test(piece.text);
  const marked = next?.is === "mark" && /[.)]/.test(next.text) && next.start === piece.end;
  const heading = dotted && next?.is === "word" && next.capital;
  const single = isPlain(piece) && piece.text.length <= 3 && marked;
  if (!(single || heading || (dotted && marked))) return 0;
  notQuantity(reader, "ordinal", piece, piece);
  return 1;
}

function isSeparator(token: Reader["tokens"][number] | undefined): boolean {
  return token?.is === "mark" && /[;:.,]/.test(token.mark);
}

/** `tháng 5`, `năm 2024`, `lớp 3`, `Nghị định 72`: a plain number named by the word before it. */
export function namedNumber(reader: Reader): number {
  const piece = reader.piece();
  if (!piece) return 0;
  const last = reader.last();
  if (isPlain(piece)) {
    const value = plainValue(piece);
    if (last?.is === "word" && last.sense?.is === "period" && value <= last.sense.most && !isEach(reader.last(2))) {
      if (last.sense.most < 2100 || isYear(piece)) {
        notQuantity(reader, "date", piece, piece);
        return 1;
      }
    }
    if (isDay(piece) && isNamedMonth(reader)) {
      notQuantity(reader, "date", piece, piece);
      return 1;
    }
    if (isYear(piece) && !countedAhead(reader)) {
      notQuantity(reader, "date", piece, piece);
      return 1;
    }
    const role = last?.is === "word" ? nameRole(last.sense?.is) : undefined;
    if (role && (value <= 999 || role === "citation") && !countedAhead(reader)) {
      notQuantity(reader, role, piece, piece);
      return 1;
    }
  }
  return 0;
}

/** The month after a day: `31 August`. */
function isNamedMonth(reader: Reader): boolean {
  const next = reader.piece(1);
  const sense = reader.language.senses.match(reader.word, reader.at + 1)?.meaning;
  return next?.capital === true && sense?.is === "period" && sense.named === true;
}

function nameRole(sense: string | undefined): NumeralRole | undefined {
  return sense === "ordinal" || sense === "rank" ? "ordinal" : sense === "citation" ? "citation" : undefined;
}
