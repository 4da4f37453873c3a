import { Rational, tenTo } from "./rational.ts";

/** How a number comes to be typed wrong, of those that its digits tell. */
export const keyingSlips = ["swapped", "one-digit", "missing-digit", "added-digit", "power-of-ten"] as const;

export type KeyingSlip = (typeof keyingSlips)[number];

/** A number that one slip of the keys would have made the printed one of. */
export interface Keyed<S extends KeyingSlip = KeyingSlip> {
  readonly slip: S;
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
export function* keyedFrom<S extends KeyingSlip = KeyingSlip>(
  printed: Rational,
  places: number,
  slips: readonly S[],
): Generator<Keyed<S>> {
  const sign = printed.sign() < 0 ? -1n : 1n;
  const text = printed.abs().toFixed(places).replace(".", "");
  const seen = new Set<string>([text]);
  for (const slip of slips) {
    if (!isOfDigits(slip)) {
      const neighbors = shifts.length;
      if (printed.sign() !== 0)
        for (const power of shifts) yield { slip, corrected: printed.mul(tenTo(power)), neighbors };
      continue;
    }
    const neighbors = neighborsOf[slip](text.length);
    for (const digits of slippedDigits(text, slip, seen))
      yield { slip, corrected: Rational.of(sign * BigInt(digits)).mul(tenTo(-places)), neighbors };
  }
}

/** A slip that changes digits, and leaves the decimal mark where it is. */
export type DigitSlip = Exclude<KeyingSlip, "power-of-ten">;

function isOfDigits<S extends KeyingSlip>(slip: S): slip is Exclude<S, "power-of-ten"> {
  return slip !== "power-of-ten";
}

/**
 * The digits that one slip of a sort takes to those that are printed, each once; those in `seen` are left out, and are added to.
 *
 * For instance:
 * // 41 is what 14 has two digits swapped of; 10, 11 to 19 and 04 to 94 are what it has one digit changed of
 */
export function* slippedDigits(printed: string, slip: DigitSlip, seen = new Set<string>([printed])): Generator<string> {
  for (const each of ways[slip](printed)) {
    if (seen.has(each)) continue;
    seen.add(each);
    yield each;
  }
}

/** The digits that each sort of slip would have started from. */
const ways: Readonly<Record<DigitSlip, (text: string) => Generator<string>>> = {
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

const neighborsOf: Readonly<Record<DigitSlip, (length: number) => number>> = {
  swapped: (length) => Math.max(1, length - 1),
  "one-digit": (length) => 9 * length,
  "missing-digit": (length) => length + 1,
  "added-digit": (length) => 10 * length,
};

const digits = [..."0123456789"];
