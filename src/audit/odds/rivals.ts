/**
 * What may stand behind a printed number and what it is recomputed as: it is right as printed, it is a slip, the figure that it was worked out
 * from has been revised since, or it has nothing to do with the numbers that it is held to.
 */
export type RivalKind = "right" | "slip" | "revision" | "wrong-link";

/** One explanation, with how likely it is beforehand times how likely it makes what is printed; of equal scale for all rivals of a number. */
export interface Rival<T> {
  readonly is: RivalKind;
  readonly mass: number;
  /** What it explains the number by. */
  readonly by: T;
}

/** The rivals of one number, weighed against each other. */
export interface Verdicts<T> {
  /** The probability that one of a kind is true. */
  readonly share: (of: RivalKind) => number;
  /** How much likelier one kind is than another; never infinite. */
  readonly odds: (of: RivalKind, against: RivalKind) => number;
  /** What the likeliest of a kind explains the number by; undefined where there is none. */
  readonly likeliest: (of: RivalKind) => T | undefined;
}

/**
 * Weighs all that may stand behind a number: the judge of claims in texts, of printed comparisons, of sums and of what holds for a whole column.
 *
 * @example
 * judgeRivals([{ is: "slip", mass: 3, by: "31 for 13" }, { is: "revision", mass: 1, by: "" }]).share("slip") // -> 0.75
 */
export function judgeRivals<T>(rivals: readonly Rival<T>[]): Verdicts<T> {
  const massOf = (kind: RivalKind): number => rivals.reduce((sum, { is, mass }) => (is === kind ? sum + mass : sum), 0);
  const all = rivals.reduce((sum, { mass }) => sum + mass, 0);
  return {
    share: (of) => massOf(of) / all,
    odds: (of, against) => massOf(of) / Math.max(massOf(against), leastMass),
    likeliest: (of) =>
      rivals.reduce<Rival<T> | undefined>(
        (most, each) => (each.is === of && each.mass > (most?.mass ?? 0) ? each : most),
        undefined,
      )?.by,
  };
}

const leastMass = 1e-280;
