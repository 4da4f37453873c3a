/**
 * The references that there are, by their names. A reference is one file of `src/compare/references/`, which enters its data
 * here, and the measure that is usual for it, by declaring the interface again.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each reference adds itself.
export interface ReferenceShapes {}

export type ReferenceKind = keyof ReferenceShapes;

/** What a value is compared with. */
export type Reference = ReferenceShapes[ReferenceKind]["data"];

/**
 * The measures that there are, by their names: `own` where they are of the value alone, `held` where of a value and its base.
 * A measure is one file of `src/compare/measures/`, which enters its name here by declaring the interface again.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each measure adds itself.
export interface MeasureShapes {}

/** How a value is compared with its reference. */
export type MeasureId = keyof MeasureShapes;

/** A reference and a measure: `prior-year/percent-change` is "tăng 44,5% so với cùng kỳ". */
export interface Comparison {
  readonly reference: Reference;
  readonly measure: MeasureId;
}
