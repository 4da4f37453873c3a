import { Rational } from "../model/rational.ts";
import type { Unit } from "../model/unit.ts";
import {
  hasSense,
  isAfterDay,
  isDay,
  isMonth,
  isYear,
  notQuantity,
  plainValue,
  qualifierBefore,
} from "./digit-pieces.ts";
import { readNumeral } from "./numeral.ts";
import { numeralOf } from "./numeral-of.ts";
import { unitNumberEnd } from "./read-quantity.ts";
import { readUnit } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";

/** `7/6/2024`, `2/2019`, `3/4`, `149/156`, `20.000/1.700`, with or without spaces round the slashes. */
export function slashed(reader: Reader): number {
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
  if (isSeason(first, second) && !isPairContext(reader)) {
    notQuantity(reader, "date", first, first);
    notQuantity(reader, "date", second, second);
    return 3;
  }
  if (isFraction(reader)) return fraction(reader, first, second);
  if (isMapScale(first, second) && !isPairContext(reader)) {
    notQuantity(reader, "ordinal", first, second);
    return 3;
  }
  return pair(reader, first, second);
}

/** `1987/88`, `2018/2019`: a year of crops, schools or budgets, which begins in one and ends in the next. */
function isSeason(first: Piece, second: Piece): boolean {
  if (!isYear(first)) return false;
  const next = plainValue(first) + 1;
  return isYear(second) ? plainValue(second) === next : second.text.length === 2 && plainValue(second) === next % 100;
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

/** `quy hoạch tỷ lệ 1/500`, `bản đồ 1/50.000`: the scale of a map. */
function isMapScale(first: Piece, second: Piece): boolean {
  return first.text === "1" && /^([25]00|[1-9]\d{0,2}[.,]?000)$/.test(second.text);
}

/** A fraction of a whole is a share, as a percentage is. */
const fractionUnit: Unit = { kind: "percent", text: "", base: "%", scale: 0 };

function fraction(reader: Reader, first: Piece, second: Piece): number {
  const value = Rational.of(BigInt(first.text), BigInt(second.text));
  const { qualifier } = qualifierBefore(reader);
  reader.tokens.push(
    numeralOf({
      start: first.start,
      end: second.end,
      role: "quantity",
      value,
      lastPlace: -1,
      unit: fractionUnit,
      unitEnd: second.end,
      qualifier,
    }),
  );
  return 3;
}

function pair(reader: Reader, first: Piece, second: Piece): number {
  const top = readNumeral(first.text, reader.language.decimalMark, "thousands");
  const bottom = readNumeral(second.text, reader.language.decimalMark, "thousands");
  if (!top || !bottom) return 0;
  const unit = readUnit(reader, 3, bottom.lastPlace === 0);
  const { qualifier } = qualifierBefore(reader);
  const common = { role: "quantity" as const, unit: unit.unit };
  const places = { start: first.start, end: first.end, unitEnd: first.end };
  reader.tokens.push(
    numeralOf({ ...common, ...top, ...places, pair: "first", qualifier }),
    numeralOf({
      ...common,
      ...bottom,
      start: second.start,
      end: second.end,
      unitEnd: unit.end ?? second.end,
      pair: "second",
    }),
  );
  return 3 + unit.length;
}

/** `40 - 50%`, `2016 - 2020`, `31/7-6/8` (from its second end on). */
export function ranged(reader: Reader): number {
  const first = reader.piece();
  const dash = reader.piece(1);
  const second = reader.piece(2);
  if (!first || dash?.is !== "mark" || dash.text !== "-" || second?.is !== "digits") return 0;
  if (isYear(first) && isYear(second)) {
    notQuantity(reader, "date", first, first);
    notQuantity(reader, "date", second, second);
    return 3;
  }
  if (isYear(first) && second.start === dash.end && plainValue(second) === (plainValue(first) + 1) % 100) {
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
  const common = { role: "quantity" as const, unit: unit.unit, inRange: true };
  reader.tokens.push(
    numeralOf({ ...common, ...low, start: first.start, end: first.end, unitEnd: first.end }),
    numeralOf({
      ...common,
      ...high,
      start: second.start,
      end: unitNumberEnd(second, unit),
      unitEnd: unit.end ?? second.end,
    }),
  );
  return 3 + unit.length;
}
