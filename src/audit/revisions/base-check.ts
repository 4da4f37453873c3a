/**
 * One printed comparison held to a base that another publication printed: whether it agrees with that base as it is, and if not, to
 * what the base would have had to be revised.
 */
export interface BaseCheck {
  /** Place in the panel's reported comparisons. */
  readonly row: number;
  /** The comparisons of one column of one sheet. */
  readonly group: number;
  readonly source: number;
  readonly indicator: number;
  readonly area: number;
  readonly agrees: boolean;
  /** The base as published, and what the comparison implies; the same where it agrees. */
  readonly base: number;
  readonly implied: number;
  /** How far off the implied base may be for the rounding of print and value. */
  readonly slack: number;
  /** The width of what is printed, against its size. */
  readonly width: number;
  /** It is stored rounded, as typed by hand, and not with all the digits of a calculation. */
  readonly typed: boolean;
  /** Its implied base is a decimal of few places, to 13 digits. */
  readonly exact: boolean;
  /** The published base is one. */
  readonly short: boolean;
}

/** How far the base would have been revised, as a logarithm of the ratio: 0 where it agrees, infinite where the sign would change. */
export function shiftOf({ agrees, base, implied }: BaseCheck): number {
  if (agrees) return 0;
  const ratio = implied / base;
  return ratio > 0 ? Math.log(ratio) : Number.POSITIVE_INFINITY;
}
