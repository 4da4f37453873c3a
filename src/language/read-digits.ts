import { powerOfTen, Rational } from "../model/rational.ts";
import { noUnit, type Unit } from "../model/unit.ts";
import { readNumeral } from "./numeral.ts";
import { readUnit, type UnitFound, unitAt } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";
import type { Numeral, NumeralRole } from "./token.ts";

/**
 * Reads the digits under the cursor, with what belongs to them, into one or more numerals: a document's number, a date,
 * a pair `149/156`, a range `40 - 50%`, a list mark, or a quantity with its unit.
 */
export function readDigits(reader: Reader): void {
  const piece = reader.piece();
  if (piece?.is !== "digits") return;
  const length =
    nameWithDigits(reader) ||
    documentNumber(reader) ||
    telephone(reader) ||
    listMark(reader) ||
    slashed(reader) ||
    ranged(reader) ||
    namedNumber(reader);
  if (length > 0) {
    reader.coverPowers(length);
    reader.at += length;
    return;
  }
  quantity(reader);
}

function notQuantity(reader: Reader, role: NumeralRole, first: Piece, last: Piece): void {
  reader.tokens.push({
    is: "numeral",
    start: first.start,
    end: last.end,
    role,
    value: Rational.zero,
    lastPlace: 0,
    unit: noUnit,
    unitEnd: last.end,
  });
}

function isPlain(piece: Piece | undefined): piece is Piece {
  return piece?.is === "digits" && !piece.text.includes(".") && !piece.text.includes(",");
}

function plainValue(piece: Piece | undefined): number {
  return isPlain(piece) && piece.text.length <= 9 ? Number(piece.text) : Number.NaN;
}

function isYear(piece: Piece | undefined): boolean {
  const value = plainValue(piece);
  return piece?.text.length === 4 && value >= 1900 && value <= 2100;
}

/** `PC46`, `86A`, `40x40x4cm`: letters stuck to digits, unless they are a unit (`695m2`) or a lost space (`có34`). */
function nameWithDigits(reader: Reader): number {
  const piece = reader.piece();
  const before = reader.at > 0 ? reader.pieces[reader.at - 1] : undefined;
  if (!piece) return 0;
  const dashed =
    before?.is === "mark" && before.text === "-" && before.end === piece.start ? reader.pieces[reader.at - 2] : before;
  const stuck =
    dashed?.is === "word" && (dashed === before ? dashed.end === piece.start : dashed.end === before?.start);
  if (stuck && (dashed.capital || (dashed === before && dashed.text.length === 1))) {
    notQuantity(reader, "citation", piece, chainEnd(reader, 0));
    return chainLength(reader, 0);
  }
  const after = reader.piece(1);
  const sticks = (after?.is === "word" || isTimesMark(after)) && after?.start === piece.end;
  if (!sticks || !after) return 0;
  if (after.is === "word" && reader.language.units.match(reader.word, reader.at + 1)) return 0;
  if (after.is === "word" && !after.capital && after.text.length > 2) return 0;
  notQuantity(reader, "citation", piece, chainEnd(reader, 0));
  return chainLength(reader, 0);
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
function documentNumber(reader: Reader): number {
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
function telephone(reader: Reader): number {
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
function listMark(reader: Reader): number {
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

/** `7/6/2024`, `2/2019`, `3/4`, `149/156`, `20.000/1.700`, with or without spaces round the slashes. */
function slashed(reader: Reader): number {
  const first = reader.piece();
  const slash = reader.piece(1);
  const second = reader.piece(2);
  if (!first || slash?.is !== "mark" || slash.text !== "/" || second?.is !== "digits") return 0;
  const third = reader.piece(3)?.text === "/" && reader.piece(4)?.is === "digits" ? reader.piece(4) : undefined;
  if (third && isDay(first) && isMonth(second)) {
    notQuantity(reader, "date", first, third);
    return 5;
  }
  if (isMonth(first) && isYear(second) && !isPairContext(reader)) {
    notQuantity(reader, hasSense(reader, "citation") ? "citation" : "date", first, second);
    return 3;
  }
  if (hasSense(reader, "citation") && isYear(second)) {
    notQuantity(reader, "citation", first, second);
    return 3;
  }
  if (isDay(first) && isMonth(second) && !isFraction(reader) && looksLikeDate(reader)) {
    notQuantity(reader, "date", first, second);
    return 3;
  }
  if (isFraction(reader)) return fraction(reader, first, second);
  return pair(reader, first, second);
}

function isDay(piece: Piece): boolean {
  const value = plainValue(piece);
  return piece.text.length <= 2 && value >= 1 && value <= 31;
}

function isMonth(piece: Piece): boolean {
  const value = plainValue(piece);
  return piece.text.length <= 2 && value >= 1 && value <= 12;
}

/** A day and month, unless a counted thing follows (`5/12 xã`) or a percentage in brackets (`9/12 (75%)`). */
function looksLikeDate(reader: Reader): boolean {
  const last = reader.last();
  if (last?.is === "word" && (last.sense?.is === "day" || last.sense?.is === "period" || last.sense?.is === "from"))
    return true;
  if (last?.is === "numeral" && last.role === "date") return true;
  return !isPairContext(reader);
}

function isPairContext(reader: Reader): boolean {
  const after = reader.piece(3);
  if (after?.is === "word") {
    const unit = reader.language.units.match(reader.word, reader.at + 3);
    if (unit && unit.meaning.kind !== "time") return true;
  }
  return after?.text === "(" && reader.piece(4)?.is === "digits" && reader.piece(5)?.text === "%";
}

/** `1/3`, `gần 1/4`: a small fraction that is followed by no counted thing, after a word of size. */
function isFraction(reader: Reader): boolean {
  const numerator = plainValue(reader.piece());
  const denominator = plainValue(reader.piece(2));
  if (!(numerator >= 1 && numerator < denominator && denominator <= 10)) return false;
  const last = reader.last();
  if (last?.is !== "word") return false;
  const sense = last.sense?.is;
  return sense === "qualifier" || sense === "share" || sense === "reach" || sense === "direction";
}

/** A fraction of a whole is a share, as a percentage is. */
const fractionUnit: Unit = { kind: "percent", text: "", base: "%", scale: 0 };

function fraction(reader: Reader, first: Piece, second: Piece): number {
  const value = Rational.of(BigInt(first.text), BigInt(second.text));
  const { qualifier } = qualifierBefore(reader);
  reader.tokens.push({
    is: "numeral",
    start: first.start,
    end: second.end,
    role: "quantity",
    value,
    lastPlace: -1,
    unit: fractionUnit,
    unitEnd: second.end,
    ...(qualifier ? { qualifier } : {}),
  });
  return 3;
}

function pair(reader: Reader, first: Piece, second: Piece): number {
  const top = readNumeral(first.text, reader.language.decimalMark, "thousands");
  const bottom = readNumeral(second.text, reader.language.decimalMark, "thousands");
  if (!top || !bottom) return 0;
  const unit = readUnit(reader, 3, bottom.lastPlace === 0);
  const { qualifier } = qualifierBefore(reader);
  const common = { is: "numeral" as const, role: "quantity" as const, unit: unit.unit };
  reader.tokens.push({
    ...common,
    ...top,
    start: first.start,
    end: first.end,
    unitEnd: first.end,
    pair: "first",
    ...(qualifier ? { qualifier } : {}),
  });
  reader.tokens.push({
    ...common,
    ...bottom,
    start: second.start,
    end: second.end,
    unitEnd: unit.end ?? second.end,
    pair: "second",
  });
  return 3 + unit.length;
}

/** `40 - 50%`, `2016 - 2020`, `31/7-6/8` (from its second end on). */
function ranged(reader: Reader): number {
  const first = reader.piece();
  const dash = reader.piece(1);
  const second = reader.piece(2);
  if (!first || dash?.is !== "mark" || dash.text !== "-" || second?.is !== "digits") return 0;
  if (isYear(first) && isYear(second)) {
    notQuantity(reader, "date", first, first);
    notQuantity(reader, "date", second, second);
    return 3;
  }
  if (isDay(first) && reader.piece(3)?.text === "/" && reader.piece(4)?.is === "digits") {
    notQuantity(reader, "date", first, first);
    return 2;
  }
  if (isDay(first) && isMonth(second) && isAfterDay(reader)) {
    notQuantity(reader, "date", first, second);
    return 3;
  }
  if (dash.start === first.end && second.start !== dash.end) return 0;
  const low = readNumeral(first.text, reader.language.decimalMark);
  const high = readNumeral(second.text, reader.language.decimalMark);
  if (!low || !high || low.value.compare(high.value) >= 0) return 0;
  const unit = readUnit(reader, 3, false);
  const common = { is: "numeral" as const, role: "quantity" as const, unit: unit.unit, inRange: true };
  reader.tokens.push({ ...common, ...low, start: first.start, end: first.end, unitEnd: first.end });
  reader.tokens.push({
    ...common,
    ...high,
    start: second.start,
    end: unitNumberEnd(second, unit),
    unitEnd: unit.end ?? second.end,
  });
  return 3 + unit.length;
}

/** `ngày 30-4`: after the word for a day. */
function isAfterDay(reader: Reader): boolean {
  const last = reader.last();
  return last?.is === "word" && last.sense?.is === "period" && last.sense.most === 31;
}

/** `tháng 5`, `năm 2024`, `lớp 3`, `Nghị định 72`: a plain number named by the word before it. */
function namedNumber(reader: Reader): number {
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

function nameRole(sense: string | undefined): NumeralRole | undefined {
  return sense === "ordinal" ? "ordinal" : sense === "citation" ? "citation" : undefined;
}

function isEach(token: Reader["tokens"][number] | undefined): boolean {
  return token?.is === "word" && token.sense?.is === "each";
}

/** Whether a known counted thing, a currency or a multiplier follows the digits. */
function countedAhead(reader: Reader): boolean {
  const found = unitAt(reader, reader.at + 1);
  return found !== undefined && found.meaning.kind !== "time";
}

function hasSense(reader: Reader, sense: string): boolean {
  const last = reader.last();
  return last?.is === "word" && last.sense?.is === sense;
}

function quantity(reader: Reader): void {
  const first = reader.piece();
  if (!first) return;
  const spaced = spacedThousands(reader);
  const last = reader.piece(spaced - 1) ?? first;
  const digits = spaced > 1 ? joined(reader, spaced) : first.text;
  const unit = readUnit(reader, spaced, !/[.,]/.test(digits) || /\.\d{3}$/.test(digits));
  const counted = unit.unit.kind === "count" || unit.unit.kind === "none";
  const lone = (counted && unit.unit.scale === 0) || digits.endsWith(",000") ? "thousands" : "decimal";
  const number = readNumeral(digits, reader.language.decimalMark, lone);
  if (!number) {
    notQuantity(reader, "malformed", first, last);
    reader.at += spaced;
    return;
  }
  const { qualifier, sign } = qualifierBefore(reader);
  const compound = compoundTail(reader, spaced + unit.length, number, unit);
  reader.tokens.push({
    is: "numeral",
    start: first.start,
    end: compound?.end ?? unitNumberEnd(last, unit),
    role: "quantity",
    value: compound?.value ?? number.value,
    lastPlace: compound?.lastPlace ?? number.lastPlace,
    unit: compound?.unit ?? unit.unit,
    unitEnd: compound?.end ?? unit.end ?? last.end,
    ...(qualifier ? { qualifier } : {}),
    ...(sign ? { sign } : {}),
  });
  const length = compound?.length ?? spaced + unit.length;
  reader.coverPowers(length);
  reader.at += length;
}

/** The percent sign belongs to the printed number, words do not. */
function unitNumberEnd(last: Piece, unit: UnitFound): number {
  return unit.unit.text.startsWith("%") ? (unit.signEnd ?? last.end) : last.end;
}

/** How many pieces `346 000` or `1 234 567` takes: groups of three after a first of one to three, one space apart. */
function spacedThousands(reader: Reader): number {
  const first = reader.piece();
  if (!isPlain(first) || first.text.length > 3 || first.text.startsWith("0")) return 1;
  let length = 1;
  for (;;) {
    const before = reader.piece(length - 1);
    const next = reader.piece(length);
    if (!before || !isPlain(next) || next.text.length !== 3 || next.start !== before.end + 1) return length;
    length++;
  }
}

function joined(reader: Reader, length: number): string {
  let digits = "";
  for (let ahead = 0; ahead < length; ahead++) digits += reader.piece(ahead)?.text ?? "";
  return digits;
}

interface Compound {
  readonly value: Rational;
  readonly lastPlace: number;
  readonly unit: Unit;
  readonly length: number;
  readonly end: number;
}

/** `144.833 tỷ 439 triệu 017 nghìn đồng`: each multiplier smaller than the one before, in the first one's unit. */
function compoundTail(
  reader: Reader,
  from: number,
  head: { value: Rational; lastPlace: number },
  unit: UnitFound,
): Compound | undefined {
  let found: Compound | undefined;
  let scale = unit.unit.scale;
  let at = from;
  let { value } = head;
  if (scale === 0 || head.lastPlace < 0 || unit.named) return undefined;
  while (isPlain(reader.piece(at))) {
    const digits = reader.piece(at)?.text ?? "";
    const next = readUnit(reader, at + 1, true);
    if (digits.length > 3 || next.unit.scale === 0 || next.unit.scale >= scale) break;
    value = value.add(Rational.of(BigInt(digits), powerOfTen(unit.unit.scale - next.unit.scale)));
    at += 1 + next.length;
    scale = next.unit.scale;
    found = {
      value,
      lastPlace: scale - unit.unit.scale,
      unit: { ...unit.unit, kind: next.unit.kind, base: next.unit.base },
      length: at,
      end: reader.piece(at - 1)?.end ?? 0,
    };
    if (next.named) break;
  }
  return found;
}

function qualifierBefore(reader: Reader): { qualifier?: Numeral["qualifier"] & string; sign?: -1 | 1 } {
  const last = reader.last();
  const piece = reader.piece();
  if (last?.is === "mark" && last.end === piece?.start && /^[-+]$/.test(last.mark)) {
    const before = reader.last(2);
    const free = !before || (before.is === "mark" && before.mark !== ")") || before.end < last.start;
    return free ? { sign: last.mark === "-" ? -1 : 1 } : {};
  }
  return last?.is === "word" && last.sense?.is === "qualifier" ? { qualifier: last.sense.qualifier } : {};
}
