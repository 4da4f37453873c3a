import { powerOfTen, Rational } from "../model/rational.ts";
import type { Unit } from "../model/unit.ts";
import { isPlain, notQuantity, qualifierBefore } from "./digit-pieces.ts";
import { readNumeral } from "./numeral.ts";
import { readUnit, type UnitFound } from "./read-unit.ts";
import type { Reader } from "./reader.ts";
import type { Piece } from "./scan.ts";

/** Enters the quantity under the cursor with its unit, and moves past it. */
export function quantity(reader: Reader): void {
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
