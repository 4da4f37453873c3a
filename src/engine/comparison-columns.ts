/** One comparison of all rows of a batch, as columns of equal length; columns that a plan does not request may be empty. */
export interface ComparisonColumn {
  /** `value = numerator / denominator`, times 100 for percentages and percentage points. NaN where there is no value. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  /** The double nearest to the exact result, in the comparison's unit; NaN where there is none. */
  readonly value: Float64Array;
  /** The base value, in the unit of the value compared; NaN where there is none. */
  readonly base: Float64Array;
  /** Index into `comparisonReasons`. */
  readonly reason: Uint8Array;
  /** Periods available and periods required, for bases of several periods; otherwise 0. */
  readonly have: Int32Array;
  readonly need: Int32Array;
  /** The weakest status of the operands, as index into `observationStatuses`. */
  readonly status: Uint8Array;
}
