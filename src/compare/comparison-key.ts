import type { MeasureId, MeasureShapes, Reference, ReferenceShapes } from "../model/comparison.ts";

/** A reference as data, or in writing: `prior-year`, `2016..2020`, `2010=100`, `plan:linear`. */
export type Against = Reference | string;

/** Measures that are of the value alone, so that no reference goes before them. */
export type OwnMeasure = { [M in MeasureId]: MeasureShapes[M] extends "own" ? M : never }[MeasureId];

/** How a reference is written in the keys of a result, worked out by the compiler where the reference is spelled out. */
export type ReferenceKey<R> = R extends string
  ? KeyOfText<R>
  : R extends { readonly kind: "prior-year" | "prior-period" | "first" | "none" }
    ? R["kind"]
    : R extends { readonly kind: "base-average"; readonly first: infer F; readonly last: infer L }
      ? BaseAverageKey<F, L, R extends { readonly minimum?: infer M } ? M : never>
      : R extends { readonly kind: "fixed-base"; readonly written?: infer T }
        ? `fixed-base:${T extends string ? T : string}`
        : R extends { readonly kind: "plan"; readonly phasing: infer P }
          ? PlanKey<P>
          : R extends { readonly kind: "total"; readonly of: infer O }
            ? TotalKey<O>
            : R extends { readonly kind: "area"; readonly code: infer C }
              ? `area:${C & string}`
              : string;

type BaseAverageKey<F, L, M> = number extends F
  ? string
  : [M] extends [never]
    ? `base-average:${F & number}..${L & number}`
    : `base-average:${F & number}..${L & number}>=${M & number}`;

type PlanKey<P> = P extends { readonly kind: "none" }
  ? "plan"
  : P extends { readonly kind: "seasonal"; readonly first: infer F; readonly last: infer L }
    ? `plan:seasonal:${F & number}..${L & number}`
    : P extends { readonly kind: infer K }
      ? `plan:${K & string}`
      : string;

type TotalKey<O> = O extends "area" ? "total" : O extends "indicator" ? "total:indicator" : string;

type KeyOfText<T extends string> = string extends T
  ? string
  : T extends `${infer F extends number}..${infer L}`
    ? `base-average:${F}..${L}`
    : T extends `${infer P}=100`
      ? `fixed-base:${P}`
      : T extends "total:area"
        ? "total"
        : T extends `${number}`
          ? `base-average:${T}..${T}`
          : // A period may be written in several ways, and is written in one of them in keys.
            T extends `${number}-${string}`
            ? `fixed-base:${string}`
            : T;

/** The usual measure for a reference; see `usualMeasure`. */
export type UsualMeasure<R> =
  KindOf<ReferenceKey<R>> extends infer K extends keyof ReferenceShapes ? ReferenceShapes[K]["usual"] : MeasureId;

/** The kind that a key begins with: `plan` of `plan:linear`. */
type KindOf<K> = K extends `${infer Kind}:${string}` ? Kind : K;

/** The keys of a result that compares values with R by M: `prior-year/percent-change`, and `rank` alone. */
export type ComparisonKey<R, M extends MeasureId> = M extends OwnMeasure
  ? M
  : R extends { readonly kind: "none" } | "none"
    ? M
    : `${ReferenceKey<R>}/${M}`;
