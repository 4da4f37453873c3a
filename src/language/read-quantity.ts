import { powerOfTen, Rational } from "../model/rational.ts";
import type { Unit } from "../model/unit.ts";
import { isPlain, notQuantity, qualifierBefore } from "./digit-pieces.ts";
import { mixedNumber } from "./mixed-number.ts";
import { readNumeral } from "./numeral.ts";
import { numeralOf } from "./numeral-of.ts";
import { readUnit, type UnitFound } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";
import type { Token } from "./token.ts";

/** Enters the quantity under the cursor with its unit, and moves past it. */
export function quantity(reader: Reader): void {
  const first = reader.piece();
  if (!first) return;
  const mixed = mixedNumber(reader);
  const spaced = mixed?.length ?? spacedThousands(reader);
  const last = reader.piece(spaced - 1) ?? first;
  const digits = !mixed && spaced > 1 ? joined(reader, spaced) : first.text;
  const { bothMarks, decimalMark } = reader.language;
  const around = bracketAroundCell(reader, spaced);
  const bracketed = around > 0 || accountingBracket(reader, spaced);
  const money = takeCurrency(reader, bracketed);
  const behind = spaced + (bracketed && around === 0 ? 1 : 0);
  const unit = inMoney(readUnit(reader, behind, isWholeNumber(digits, decimalMark)), money);
  const counted = unit.unit.kind === "count" || unit.unit.kind === "none";
  const lone = bothMarks && ((counted && unit.unit.scale === 0) || digits.endsWith(",000")) ? "thousands" : "decimal";
  const number = mixed ?? readNumeral(digits, decimalMark, lone);
  if (!number) {
    notQuantity(reader, "malformed", first, last);
    reader.at += behind;
    return;
  }
  const { qualifier, sign = bracketed ? -1 : undefined } = qualifierBefore(reader, money?.start);
  const compound = compoundTail(reader, behind + unit.length, number, unit);
  reader.tokens.push(
    numeralOf({
      start: first.start,
      end: compound?.end ?? unitNumberEnd(last, unit),
      role: "quantity",
      value: compound?.value ?? number.value,
      lastPlace: compound?.lastPlace ?? number.lastPlace,
      unit: compound?.unit ?? unit.unit,
      unitEnd: compound?.end ?? unit.end ?? last.end,
      unitStart: money || bracketed ? (money?.start ?? first.start - 1) : undefined,
      qualifier,
      sign,
    }),
  );
  const length = around || (compound?.length ?? behind + unit.length);
  reader.coverPowers(length);
  reader.at += length;
}

/** Digits without marks, or with thousands grouped up to their end. */
function isWholeNumber(digits: string, decimalMark: "," | "."): boolean {
  return !/[.,]/.test(digits) || (decimalMark === "," ? /\.\d{3}$/ : /,\d{3}$/).test(digits);
}

/**
 * `(149,389)` in a table's cell, `$(0.02)`, `(60)%`: a bracket that means minus. It is taken out of the tokens; in prose a bracket
 * with a number alone says something of the number before it.
 */
function accountingBracket(reader: Reader, length: number): boolean {
  const { language, pieces, at } = reader;
  const open = reader.last();
  const close = reader.piece(length);
  const touches = open?.is === "mark" && open.mark === "(" && open.end === pieces[at]?.start;
  if (!touches || close?.text !== ")" || close.start !== pieces[at + length - 1]?.end) return false;
  const before = reader.last(2);
  const after = reader.piece(length + 1);
  const inCell = beginsCell(reader, 2) && (endsCell(reader, length + 1) || after?.text === "%");
  const paid = isCurrency(reader, before);
  const sign = after?.text === "%" || language.units.match(reader.word, at + length + 1)?.meaning.kind === "points";
  if (!inCell && !paid && !(sign && (after?.start === close.end || beginsCell(reader, 2)))) return false;
  reader.tokens.pop();
  return true;
}

/**
 * `| (14.3%) |`, `| (3,709 ) |`, `| ($1.0) |`, `| $( 1.0 ) |`: a bracket around all that a table's cell holds, which means minus. How many pieces it takes with its
 * end, and 0 for none; its beginning is taken out of the tokens.
 */
function bracketAroundCell(reader: Reader, length: number): number {
  const paid = isCurrency(reader, reader.last()) ? 1 : 0;
  const open = reader.last(1 + paid);
  const isOutside = paid === 0 && isCurrency(reader, reader.last(2));
  if (open?.is !== "mark" || open.mark !== "(" || !beginsCell(reader, isOutside ? 3 : 2 + paid)) return 0;
  const unit = reader.piece(length)?.text === ")" ? 0 : readUnit(reader, length, false).length;
  const close = reader.piece(length + unit);
  if (close?.text !== ")" || !endsCell(reader, length + unit + 1)) return 0;
  reader.tokens.splice(-1 - paid, 1);
  return length + unit + 1;
}

function isCurrency({ language }: Reader, token: Token | undefined): boolean {
  return token?.is === "mark" && language.currencies.has(token.mark);
}

/** Whether a cell's edge stands so many tokens back, or stood there before the mark of a note: `| (b) (23) |`. */
function beginsCell(reader: Reader, back: number): boolean {
  if (isCellEdge(reader.last(back))) return true;
  const [close, mark, open] = [back, back + 1, back + 2].map((at) => reader.last(at));
  const isNote = mark !== undefined && mark.end - mark.start === 1;
  return isNote && isMark(close, ")") && isMark(open, "(") && isCellEdge(reader.last(back + 3));
}

/** Whether a cell ends so many pieces on, or behind the currency of the next column, which stands at its end where a page is laid out: `| (4) $ | 484,868`. */
function endsCell(reader: Reader, ahead: number): boolean {
  const piece = reader.piece(ahead);
  if (piece === undefined || piece.text === "|") return true;
  const after = reader.piece(ahead + 1);
  return reader.language.currencies.has(piece.text) && after?.text === "|";
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.is === "mark" && token.mark === mark;
}

function isCellEdge(token: Token | undefined): boolean {
  return token?.is === "mark" && token.mark === "|";
}

interface Currency {
  readonly base: string;
  readonly text: string;
  readonly start: number;
}

/** The currency right before the number, which is taken out of the tokens: `$958.1 million`, `US$5`, `Kshs 21 billion`. */
function takeCurrency(reader: Reader, bracketed: boolean): Currency | undefined {
  const last = reader.last();
  const digits = reader.piece();
  if (!last || !digits || last.is === "numeral") return undefined;
  const base = reader.language.currencies.get(last.is === "mark" ? last.mark : last.fold);
  if (base === undefined || digits.start - last.end > (bracketed ? 3 : 1)) return undefined;
  reader.tokens.pop();
  const country = reader.last();
  const joined = country?.is === "word" && country.end === last.start && country.capital && last.is === "mark";
  if (joined) reader.tokens.pop();
  const start = joined ? country.start : last.start;
  return { base, text: reader.text.slice(start, last.end), start };
}

/** The unit with the currency that stands before the number. */
function inMoney(found: UnitFound, money: Currency | undefined): UnitFound {
  const { unit } = found;
  if (!money || unit.kind === "percent" || unit.kind === "money") return found;
  const text = found.length > 0 && unit.scale > 0 ? `${unit.text} ${money.text}` : money.text;
  return { ...found, unit: { kind: "money", base: money.base, scale: unit.scale, text }, named: true };
}

/** The percent sign belongs to the printed number, words do not. */
export function unitNumberEnd(last: Piece, unit: UnitFound): number {
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
