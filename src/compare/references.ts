import type { MeasureId, Reference, ReferenceKind } from "../model/comparison.ts";
import type { Names } from "../model/names.ts";
import type { Unit } from "../model/unit.ts";
import type { Base, ReferenceOf, ReferenceType } from "./base.ts";
import { areaReference } from "./references/area.ts";
import { baseAverageReference } from "./references/base-average.ts";
import { firstReference } from "./references/first.ts";
import { fixedBaseReference } from "./references/fixed-base.ts";
import { noneReference } from "./references/none.ts";
import { partsReference } from "./references/parts.ts";
import { planReference } from "./references/plan.ts";
import { priorPeriodReference } from "./references/prior-period.ts";
import { priorYearReference } from "./references/prior-year.ts";
import { totalReference } from "./references/total.ts";

const types: { readonly [K in ReferenceKind]: ReferenceType<ReferenceOf<K>> } = {
  none: noneReference,
  "prior-year": priorYearReference,
  "prior-period": priorPeriodReference,
  "base-average": baseAverageReference,
  "fixed-base": fixedBaseReference,
  first: firstReference,
  plan: planReference,
  total: totalReference,
  parts: partsReference,
  area: areaReference,
};

/**
 * Where the base of a reference comes from; undefined where nothing is compared.
 *
 * @example
 * baseOf({ kind: "prior-year" }) // -> { series: { kind: "same" }, window: { kind: "years-back", years: 1 } }
 */
export function baseOf<K extends ReferenceKind>(reference: ReferenceOf<K> & Reference): Base | undefined {
  return typeOf<K>(reference.kind).base(reference);
}

/**
 * What a reference is called.
 *
 * @example
 * referenceNames({ kind: "base-average", first: 2016, last: 2020 }).vi // -> "trung bình cùng kỳ 2016-2020"
 */
export function referenceNames<K extends ReferenceKind>(reference: ReferenceOf<K> & Reference): Names {
  return typeOf<K>(reference.kind).names(reference);
}

/**
 * The measure that a value is held against a reference by where nobody asks for one: percent change, of a percentage points;
 * of a plan and of a total percent; of a fixed base an index.
 *
 * @example
 * usualMeasure({ kind: "prior-year" }, percentUnit) // -> "points"
 */
export function usualMeasure<K extends ReferenceKind>(reference: ReferenceOf<K> & Reference, unit: Unit): MeasureId {
  return typeOf<K>(reference.kind).usual(unit, reference);
}

function typeOf<K extends ReferenceKind>(kind: K): ReferenceType<ReferenceOf<K>> {
  return types[kind];
}
