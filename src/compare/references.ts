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
import { periodPlanReference } from "./references/period-plan.ts";
import { planReference } from "./references/plan.ts";
import { priorPeriodReference } from "./references/prior-period.ts";
import { priorYearReference } from "./references/prior-year.ts";
import { totalReference } from "./references/total.ts";

/** Every reference, in the order in which help names them. */
const types: { readonly [K in ReferenceKind]: ReferenceType<K> } = {
  "prior-year": priorYearReference,
  "prior-period": priorPeriodReference,
  "base-average": baseAverageReference,
  "fixed-base": fixedBaseReference,
  plan: planReference,
  "period-plan": periodPlanReference,
  total: totalReference,
  first: firstReference,
  area: areaReference,
  parts: partsReference,
  none: noneReference,
};

/** References as they may be written, for help and for saying what was expected. */
export const referenceForms: readonly string[] = Object.values(types).flatMap(({ forms }) => forms);

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

/**
 * A reference in writing: `prior-year`, `base-average:2016..2020`, `base-average:2016..2020>=4`, `fixed-base:2010`,
 * `plan:seasonal:2019..2023`, `area:VN-44`.
 *
 * @example
 * formatReference({ kind: "base-average", first: 2016, last: 2020 }) // -> "base-average:2016..2020"
 */
export function formatReference<K extends ReferenceKind>(reference: ReferenceOf<K> & Reference): string {
  return typeOf<K>(reference.kind).format(reference);
}

/**
 * Reads what `formatReference` writes, and the short forms `2016..2020` for a base average, `2019` for the same period of that
 * year, `2010=100` for a fixed base, `2019-06` and `2019-01..2019-06` for a change against that period; undefined for anything else.
 *
 * @example
 * parseReference("2016..2020") // -> { kind: "base-average", first: 2016, last: 2020 }
 * parseReference("plan:linear") // -> { kind: "plan", phasing: { kind: "linear" } }
 */
export function parseReference(text: string): Reference | undefined {
  for (const { parse } of Object.values(types)) {
    const found = parse(text);
    if (found) return found;
  }
  return undefined;
}

function typeOf<K extends ReferenceKind>(kind: K): ReferenceType<K> {
  return types[kind];
}
