import type { Reference, ReferenceKind, ReferenceShapes } from "../model/comparison.ts";
import type { ComparisonReason } from "../model/comparison-reason.ts";
import type { Names } from "../model/names.ts";
import type { Period } from "../model/period.ts";
import type { Unit } from "../model/unit.ts";
import type { Phasing } from "./phasing.ts";

/** Whose values a base is made of: the series' own, its plan, the whole's, another area's. */
export type BaseSeries =
  | { readonly kind: "same" }
  | { readonly kind: "plan" }
  | { readonly kind: "whole"; readonly of: "area" | "indicator" }
  | { readonly kind: "area"; readonly code: string };

/**
 * Which periods a base is made of, seen from the period of the value:
 *
 * - `same`: that period
 * - `years-back`: the same period so many years before
 * - `periods-back`: so many periods before
 * - `years`: the same period in each of these years, of which `minimum` suffice
 * - `at`: one period, whatever the value's; a year stands for all its periods
 * - `first`: the first period in which the series has a value
 * - `plan-year`: the year that the period belongs to
 * - `own`: what the reference itself says, where none of these is it; `key` tells two of them apart
 */
export type BaseWindow =
  | { readonly kind: "same" }
  | { readonly kind: "years-back"; readonly years: number }
  | { readonly kind: "periods-back"; readonly periods: number }
  | { readonly kind: "years"; readonly first: number; readonly last: number; readonly minimum: number }
  | { readonly kind: "at"; readonly period: Period }
  | { readonly kind: "first" }
  | { readonly kind: "plan-year"; readonly phasing: Phasing }
  | { readonly kind: "own"; readonly key: string; readonly periods: OwnPeriods };

/** The periods of a base, seen from the period of the value, all of which are needed; or why there are none. */
export type OwnPeriods = (of: Period) => readonly Period[] | ComparisonReason;

/** Where the base of a comparison comes from. The mean is taken where the window holds several periods. */
export interface Base {
  readonly series: BaseSeries;
  readonly window: BaseWindow;
  /** A flow is first cumulated over the year, as a plan of the year wants it. */
  readonly cumulates?: true;
}

/** What a value may be held against, and all that is to be known of it. Each kind is one file, and one line in `references.ts`. */
export interface ReferenceType<K extends ReferenceKind> {
  readonly kind: K;
  /** How it may be written, for help and for saying what was expected. */
  readonly forms: readonly string[];
  /** Reads what {@link format} writes, and the short forms; undefined for what is no reference of this kind. */
  readonly parse: (text: string) => ReferenceOf<K> | undefined;
  /** As it stands in keys: `base-average:2016..2020`. */
  readonly format: (reference: ReferenceOf<K>) => string;
  /** Undefined where nothing is compared. */
  readonly base: (reference: ReferenceOf<K>) => Base | undefined;
  readonly names: (reference: ReferenceOf<K>) => Names;
  /** The measure that a value in this unit is held against it by where nobody asks for one. */
  readonly usual: (unit: Unit, reference: ReferenceOf<K>) => ReferenceShapes[K]["usual"];
}

/** The usual measures of what a change is told against: percent, and points where the values are percentages. */
export type UsualChange = "percent-change" | "points";

/** A change is told in percent; that of a percentage in points. */
export function usualChange(unit: Unit): UsualChange {
  return unit.kind === "percent" ? "points" : "percent-change";
}

/** The reference of a kind. */
export type ReferenceOf<K extends ReferenceKind> = Extract<Reference, { readonly kind: K }>;

/** The grammar of a kind that is one word: its name. */
export function oneWord<K extends ReferenceKind>(kind: K) {
  return {
    kind,
    forms: [kind],
    parse: (text: string) => (text === kind ? ({ kind } as const) : undefined),
    format: () => kind,
  } as const;
}
