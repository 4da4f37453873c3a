import { Rational, tenTo } from "../../model/rational.ts";

/** How a number comes to be typed wrong, of those that its digits tell. */
export const keyingSlips = ["swapped", "one-digit", "missing-digit", "added-digit", "power-of-ten"] as const;

export type KeyingSlip = (typeof keyingSlips)[number];

/** A number that one slip of the keys would have made the printed one of. */
export interface Keyed {
  readonly slip: KeyingSlip;
  readonly corrected: Rational;
  /** How many numbers the same sort of slip could have made of the right one. */
  readonly neighbors: number;
}

/** The powers of ten by which a decimal mark goes astray: thousands, millions and a step or two. */
export const shifts = [1, 2, 3, 6, -1, -2, -3, -6] as const;

/**
 * Every number that one slip of the keys takes to the printed one, in a fixed order: two neighbouring digits swapped, one changed, one
 * lost, one too many, the decimal mark elsewhere. `places` are the decimals of the print.
 *
 * For instance:
 * // 11.4 for 111.4 has lost a digit, 105.4 for 104.5 has two swapped, 1,045 for 104.5 has lost its decimal mark
 */
export function keyedFrom(
  printed: Rational,
  places: number,
  slips: readonly KeyingSlip[] = keyingSlips,
): readonly Keyed[] {
  const sign = printed.sign() < 0 ? -1n : 1n;
  const text = printed.abs().toFixed(places).replace(".", "");
  const seen = new Set<string>([text]);
  return slips.flatMap((slip): readonly Keyed[] => {
    if (slip === "power-of-ten")
      return printed.sign() === 0
        ? []
        : shifts.map((power) => ({ slip, corrected: printed.mul(tenTo(power)), neighbors: shifts.length }));
    const found = [...ways[slip](text)].filter((each) => !seen.has(each));
    for (const each of found) seen.add(each);
    const corrected = (each: string): Rational => Rational.of(sign * BigInt(each)).mul(tenTo(-places));
    return [...new Set(found)].map((each) => ({
      slip,
      corrected: corrected(each),
      neighbors: neighborsOf[slip](text.length),
    }));
  });
}

/** The digits that each sort of slip would have started from. */
const ways: Readonly<Record<Exclude<KeyingSlip, "power-of-ten">, (text: string) => Generator<string>>> = {
  *swapped(text) {
    for (let at = 0; at + 1 < text.length; at++) {
      const [a = "", b = ""] = [text[at], text[at + 1]];
      if (a !== b) yield text.slice(0, at) + b + a + text.slice(at + 2);
    }
  },
  *"one-digit"(text) {
    for (let at = text.length - 1; at >= 0; at--)
      for (const digit of digits) yield text.slice(0, at) + digit + text.slice(at + 1);
  },
  *"missing-digit"(text) {
    for (let at = 0; at <= text.length; at++)
      for (const digit of digits) if (at > 0 || digit !== "0") yield text.slice(0, at) + digit + text.slice(at);
  },
  *"added-digit"(text) {
    if (text.length > 1) for (let at = 0; at < text.length; at++) yield text.slice(0, at) + text.slice(at + 1);
  },
};

const neighborsOf: Readonly<Record<Exclude<KeyingSlip, "power-of-ten">, (length: number) => number>> = {
  swapped: (length) => Math.max(1, length - 1),
  "one-digit": (length) => 9 * length,
  "missing-digit": (length) => length + 1,
  "added-digit": (length) => 10 * length,
};

const digits = [..."0123456789"];
