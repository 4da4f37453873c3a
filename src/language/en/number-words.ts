import type { Multiple } from "../language.ts";

const ones =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen".split(
    "|",
  );
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("|");

/** Numbers in words from two to ninety-nine. */
export function numberWordRows(): (readonly [string, number])[] {
  const small = ones.map((word, at) => [word, at + 2] as const);
  const units = ["one", ...ones.slice(0, 8)];
  const large = tens.flatMap((word, at) => [
    [word, (at + 2) * 10] as const,
    ...units.map((unit, add) => [`${word}-${unit}`, (at + 2) * 10 + add + 1] as const),
  ]);
  return [...small, ...large];
}

const words = ["one", ...ones.slice(0, 9)];

/** `one in eight`, `three in ten`. */
function* oneIn(): Generator<readonly [string, Multiple]> {
  for (const [n, numerator] of words.entries())
    for (const [d, denominator] of words.entries())
      if (d > n)
        for (const phrase of [
          `${numerator} in ${denominator}`,
          `${numerator} in every ${denominator}`,
          `${numerator} out of ${denominator}`,
        ])
          yield [phrase, { numerator: n + 1, denominator: d + 1, times: false }];
}

const fraction = (numerator: number, denominator: number, phrases: string) =>
  phrases.split("|").map((phrase) => [phrase, { numerator, denominator, times: false }] as const);
const bracketed = (rows: readonly (readonly [string, Multiple])[]) =>
  rows.map(([phrase, meaning]) => [phrase, { ...meaning, bracketed: true }] as const);
const times = (numerator: number, phrases: string) =>
  phrases.split("|").map((phrase) => [phrase, { numerator, denominator: 1, times: true }] as const);

/** Fractions of a whole, and how many times as much. */
export const multiples: readonly (readonly [string, Multiple])[] = [
  ...oneIn(),
  ...fraction(1, 2, "half of|one-half|half the|half|a half"),
  ...fraction(1, 3, "a third of|one third|one-third|a third"),
  ...fraction(2, 3, "two thirds|two-thirds"),
  ...fraction(1, 4, "a quarter of|one-quarter|one quarter of"),
  ...fraction(3, 4, "three quarters of|three-quarters"),
  ...bracketed(fraction(1, 4, "a quarter|quarter|one quarter")),
  ...bracketed(fraction(3, 4, "three quarters")),
  ...fraction(1, 5, "a fifth of|one fifth|one-fifth|a fifth"),
  ...fraction(2, 5, "two fifths|two-fifths"),
  ...fraction(3, 5, "three fifths|three-fifths"),
  ...fraction(4, 5, "four fifths|four-fifths"),
  ...fraction(1, 6, "a sixth of|one sixth|one-sixth|a sixth"),
  ...fraction(1, 7, "a seventh of|one seventh|one-seventh|a seventh"),
  ...fraction(1, 8, "an eighth of|one eighth|one-eighth|an eighth"),
  ...fraction(1, 10, "a tenth of|one tenth|one-tenth|a tenth"),
  ...fraction(3, 10, "three tenths|three-tenths"),
  ...fraction(7, 10, "seven tenths|seven-tenths"),
  ...fraction(9, 10, "nine tenths|nine-tenths"),
  ...times(2, "doubled|doubling|twice|double the|double|twofold|two-fold"),
  ...times(3, "tripled|trebled|three times|threefold|triple the"),
  ...times(4, "quadrupled|four times|fourfold"),
];
