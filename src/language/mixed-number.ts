import { Rational } from "../model/rational.ts";
import { isPlain, plainValue } from "./digit-pieces.ts";
import type { Reader } from "./reader.ts";

/** A whole number with a fraction behind it, as prices and rates of interest are printed. */
interface MixedNumber {
  readonly value: Rational;
  readonly lastPlace: number;
  /** How many pieces it takes. */
  readonly length: number;
}

/** The decimals of a half, quarter and so on. */
const places: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [4, 2],
  [8, 3],
  [16, 4],
  [32, 5],
]);

/** `9 1/2 per cent`, `51 1/4`, `7-11/16`: digits, a space or a hyphen, and a proper fraction whose parts touch; of other denominators none. */
export function mixedNumber(reader: Reader): MixedNumber | undefined {
  const hyphen = isHyphenated(reader) ? 1 : 0;
  const [whole, top, slash, bottom] = [0, 1 + hyphen, 2 + hyphen, 3 + hyphen].map((ahead) => reader.piece(ahead));
  if (!isPlain(whole) || !isPlain(top) || slash?.text !== "/" || !isPlain(bottom)) return undefined;
  const touching = top.end === slash.start && slash.end === bottom.start && top.start === whole.end + 1;
  const decimals = places.get(plainValue(bottom));
  if (!touching || decimals === undefined || !(plainValue(top) < plainValue(bottom))) return undefined;
  const fraction = Rational.of(BigInt(top.text), BigInt(bottom.text));
  return { value: Rational.of(BigInt(whole.text)).add(fraction), lastPlace: -decimals, length: 4 + hyphen };
}

/** `7-11/16`: the whole and its fraction are joined; of months and days, as `3-1/2`, only sixteenths and the like are. */
export function isHyphenated(reader: Reader): boolean {
  const [, hyphen, top, slash, bottom] = [0, 1, 2, 3, 4].map((ahead) => reader.piece(ahead));
  return hyphen?.text === "-" && isPlain(top) && slash?.text === "/" && isPlain(bottom) && plainValue(bottom) >= 16;
}
