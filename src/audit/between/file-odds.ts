/** What the name of a fact says of a link to it. */
export interface LinkName {
  /** What part of all words of the two is shared, in quarters. */
  readonly quarters: number;
  /** Whether both name one place or actor. */
  readonly placed: boolean;
  /** Whether another fact of the file, of another value, is named as well. */
  readonly rivals: boolean;
}

/**
 * How likely a link is right before its numbers are looked at, in a file of the same series (last year's report of the same office)
 * and in another, by the share of words in quarters. Measured on the half of 3,000 news texts that may be read, without gold: what agrees
 * beyond chance in pairs of texts that agree elsewhere at least twice (4 of 4 quarters: 84 of 84, 2: 10 of 30, 1: 3 of 21), and in all
 * pairs (0.11 at 4 of 4, below 0.02 otherwise; 0.94 and 0.27 where both name one place).
 */
const inSeries: readonly number[] = [0.03, 0.1, 0.4, 0.7, 0.95];
const elsewhere: readonly number[] = [0.005, 0.01, 0.02, 0.03, 0.1];
const elsewherePlaced: readonly number[] = [0.05, 0.25, 0.5, 0.7, 0.9];

/** How likely a file that is named as last year's is of the series, before anything is compared. */
export const seriesPrior = 0.7;

/** How likely a link is right if the file is of the series, and if it is not. */
export function linkChances({ quarters, placed, rivals }: LinkName): {
  readonly series: number;
  readonly other: number;
} {
  const [series = 0, other = 0] = [inSeries, placed ? elsewherePlaced : elsewhere].map((row) => row[quarters]);
  return rivals ? { series: series / 3, other: other / 3 } : { series, other };
}

/** How likely a figure that another file prints has been revised since, or is a first estimate there, and by how much: `close` within a twentieth. */
export const revised = { chance: 0.1, close: 0.75, near: 0.23, far: 0.02 } as const;
