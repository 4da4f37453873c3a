/** One comparison of the rows of a batch, as columns; those that a plan does not ask for may be empty. */
export interface ComparisonColumn {
  /** What it is of: `numerator / denominator`, times 100 where the unit is of a hundred. NaN where there is none. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** The nearest double of the exact result, in the comparison's unit; NaN where there is none. */
  readonly value: Float64Array;
  /** What the value was held against, in the value's unit; NaN where nothing or there is none. */
  readonly base: Float64Array;
  /** Place in `comparisonReasons`. */
  readonly reason: Uint8Array;
  /** How many of how many periods were there, where that matters; 0 and 0 elsewhere. */
  readonly have: Int32Array;
  readonly need: Int32Array;
  /** The weakest status of the operands, as place in `observationStatuses`. */
  readonly status: Uint8Array;
}
