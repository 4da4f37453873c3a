import { Rational } from "../model/rational.ts";
import { noUnit } from "../model/unit.ts";
import { numeralOf } from "./numeral-of.ts";
import { unitAt } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";
import type { Numeral, NumeralRole } from "./token.ts";

/** Enters digits that are no quantity: a date, a citation, a list mark. A year, a day or a month in plain digits keeps its value. */
export function notQuantity(reader: Reader, role: NumeralRole, first: Piece, last: Piece): void {
  reader.tokens.push(
    numeralOf({
      start: first.start,
      end: last.end,
      role,
      value: role === "date" && first === last && isPlain(first) ? Rational.of(BigInt(first.text)) : Rational.zero,
      lastPlace: 0,
      unit: noUnit,
      unitEnd: last.end,
    }),
  );
}

/** Digits without dots and commas. */
export function isPlain(piece: Piece | undefined): piece is Piece {
  return piece?.is === "digits" && !piece.text.includes(".") && !piece.text.includes(",");
}

/** What plain digits are worth; NaN for others, and for more than nine. */
export function plainValue(piece: Piece | undefined): number {
  return isPlain(piece) && piece.text.length <= 9 ? Number(piece.text) : Number.NaN;
}

/** `1900` to `2100`, in four digits. */
export function isYear(piece: Piece | undefined): boolean {
  const value = plainValue(piece);
  return piece?.text.length === 4 && value >= 1900 && value <= 2100;
}

/** `1` to `31`. */
export function isDay(piece: Piece): boolean {
  const value = plainValue(piece);
  return piece.text.length <= 2 && value >= 1 && value <= 31;
}

/** `1` to `12`. */
export function isMonth(piece: Piece): boolean {
  const value = plainValue(piece);
  return piece.text.length <= 2 && value >= 1 && value <= 12;
}

/** Whether the token before the cursor has the sense. */
export function hasSense(reader: Reader, sense: string): boolean {
  const last = reader.last();
  return last?.is === "word" && last.sense?.is === sense;
}

/** The sign or the widening word right before the number under the cursor. */
export function qualifierBefore(
  reader: Reader,
  from = reader.piece()?.start,
): { qualifier?: Numeral["qualifier"] & string; sign?: -1 | 1 } {
  const last = reader.last();
  if (last?.is === "mark" && last.end === from && /^[~≈]$/.test(last.mark)) return { qualifier: "about" };
  if (last?.is === "mark" && last.end === from && /^[-+]$/.test(last.mark)) {
    const before = reader.last(2);
    const free = !before || (before.is === "mark" && before.mark !== ")") || before.end < last.start;
    return free ? { sign: last.mark === "-" ? -1 : 1 } : {};
  }
  if (last?.is === "word" && last.sense?.is === "minus") return { sign: -1 };
  return last?.is === "word" && last.sense?.is === "qualifier" ? { qualifier: last.sense.qualifier } : {};
}

/** Whether a known counted thing, a currency or a multiplier follows the digits; `lớp 3 Trường …` counts no schools. */
export function countedAhead(reader: Reader): boolean {
  const found = unitAt(reader, reader.at + 1);
  const name = found?.meaning.kind === "count" && reader.piece(1)?.capital === true;
  return found !== undefined && found.meaning.kind !== "time" && !name;
}

/** `ngày 30-4`: after the word for a day. */
export function isAfterDay(reader: Reader): boolean {
  const last = reader.last();
  return last?.is === "word" && last.sense?.is === "period" && last.sense.most === 31;
}

/** `mỗi`, `một`: per one. */
export function isEach(token: Reader["tokens"][number] | undefined): boolean {
  return token?.is === "word" && token.sense?.is === "each";
}
