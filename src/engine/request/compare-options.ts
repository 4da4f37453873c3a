import type { Against, ComparisonKey, UsualMeasure } from "../../compare/comparison-key.ts";
import type { Over } from "../../compare/over.ts";
import type { MeasureId } from "../../model/comparison.ts";
import type { HolidayName } from "../../model/moving-holiday.ts";
import type { Period } from "../../model/period.ts";
import type { Where } from "./where.ts";

/** What to compare, and how. Only `against` is required, and not even that for measures of the value alone. */
export interface CompareOptions {
  /** References: `priorYear()`, `baseAverage(2016, 2020)`, or as text: `"prior-year"`, `"2016..2020"`. */
  readonly against?: Against | readonly Against[];
  /** Measures; by default the usual one for each reference and unit: see `usualMeasure`. */
  readonly measures?: readonly MeasureId[];
  /** Periods, `latest`, or `all` (default). */
  readonly at?: string | Period | readonly (string | Period)[];
  /** Aggregation of values: `to-date`, `trailing:12`, `quarter`, `year`; none by default. */
  readonly over?: string | Over;
  readonly where?: Where;
  /** Vintage: `latest` (default), `first`, or a date for figures published by then. */
  readonly vintage?: string;
  /** Sort keys; prefix `-` for descending order: `["-prior-year", "area"]`. */
  readonly sort?: string | readonly string[];
  readonly top?: number;
  /** A moving holiday: months that contain it in only one of the years are marked, and January and February combined are added. */
  readonly holiday?: HolidayName;
  readonly negativeBase?: "refuse" | "magnitude";
}

type OneOrMany<T> = T | readonly T[];

/** The keys that result from the options. */
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
