/**
 * How much likelier an outcome is if what several numbers have in common is what it is taken for: a file is of the series, a row is one of
 * totals, readings of a pattern are right. `right` and `wrong`: how often a number then agrees, and otherwise.
 *
 * @example
 * outcomeRatio(true, 0.75, 0.25) // -> 3
 */
export function outcomeRatio(agrees: boolean, right: number, wrong: number): number {
  return agrees ? right / wrong : (1 - right) / (1 - wrong);
}

/**
 * Whether a column, or a rule, is what it is taken for, by its numbers alone: of a right one about as few disagree as agree of a wrong one,
 * so that each that disagrees outweighs one that agrees, and the odds say what most of them do.
 *
 * @example
 * [holdsInMost(2, 2), holdsInMost(1, 2), holdsInMost(0, 0)] // -> [true, false, false]
 */
export function holdsInMost(agreeing: number, differing: number): boolean {
  return agreeing > 0 && agreeing >= differing;
}
