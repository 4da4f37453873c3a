import type { Against, ComparisonKey, UsualMeasure } from "../../compare/comparison-key.ts";
import type { Over } from "../../compare/over.ts";
import type { MeasureId } from "../../model/comparison.ts";
import type { HolidayName } from "../../model/moving-holiday.ts";
import type { Period } from "../../model/period.ts";
import type { Where } from "./where.ts";

/** What to compare, and how. Only `against` has to be said, and not even that for measures of the value alone. */
export interface CompareOptions {
  /** `priorYear()`, `baseAverage(2016, 2020)`, or in writing: `"prior-year"`, `"2016..2020"`. */
  readonly against?: Against | readonly Against[];
  /** By default the usual one of each reference and unit: see `usualMeasure`. */
  readonly measures?: readonly MeasureId[];
  /** Periods, `latest` or `all`, which is the default. */
  readonly at?: string | Period | readonly (string | Period)[];
  /** What values are brought to: `to-date`, `trailing:12`, `quarter`, `year`. As they are by default. */
  readonly over?: string | Over;
  readonly where?: Where;
  /** `latest`, the default, `first`, or a date: what was published by then. */
  readonly vintage?: string;
  /** What to sort by, `-` before it for the largest first: `["-prior-year", "area"]`. */
  readonly sort?: string | readonly string[];
  readonly top?: number;
  /** A holiday that moves: months that it was in only in one year are marked, January and February are added as one. */
  readonly holiday?: HolidayName;
  readonly negativeBase?: "refuse" | "magnitude";
}

type OneOrMany<T> = T | readonly T[];

/** The keys that the options come to. */
export type KeysOf<O> = O extends { readonly against: OneOrMany<infer R> }
  ? KeysFor<R extends readonly (infer E)[] ? E : R, O>
  : O extends { readonly measures: readonly (infer M extends MeasureId)[] }
    ? M
    : "against" extends keyof O
      ? string
      : never;

type KeysFor<R, O> = O extends { readonly measures: readonly (infer M extends MeasureId)[] }
  ? ComparisonKey<R, M>
  : R extends unknown
    ? ComparisonKey<R, UsualMeasure<R>>
    : never;
