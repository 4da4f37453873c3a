import type { MeasureId, Phasing, Reference, ReferenceKind } from "../model/comparison.ts";
import type { Names } from "../model/names.ts";
import type { Period } from "../model/period.ts";
import type { Unit } from "../model/unit.ts";

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
 */
export type BaseWindow =
  | { readonly kind: "same" }
  | { readonly kind: "years-back"; readonly years: number }
  | { readonly kind: "periods-back"; readonly periods: number }
  | { readonly kind: "years"; readonly first: number; readonly last: number; readonly minimum: number }
  | { readonly kind: "at"; readonly period: Period }
  | { readonly kind: "first" }
  | { readonly kind: "plan-year"; readonly phasing: Phasing };

/** Where the base of a comparison comes from. The mean is taken where the window holds several periods. */
export interface Base {
  readonly series: BaseSeries;
  readonly window: BaseWindow;
  /** A flow is first cumulated over the year, as a plan of the year wants it. */
  readonly cumulates?: true;
}

/** What a value may be held against. Each kind is one file. */
export interface ReferenceType<R extends Reference = Reference> {
  readonly kind: R["kind"];
  /** Undefined where nothing is compared. */
  readonly base: (reference: R) => Base | undefined;
  readonly names: (reference: R) => Names;
  /** The measure that a value in this unit is held against it by where nobody asks for one. */
  readonly usual: (unit: Unit, reference: R) => MeasureId;
}

/** A change is told in percent; that of a percentage in points. */
export function usualChange(unit: Unit): "percent-change" | "points" {
  return unit.kind === "percent" ? "points" : "percent-change";
}

/** The reference of a kind. */
export type ReferenceOf<K extends ReferenceKind> = Extract<Reference, { kind: K }>;
