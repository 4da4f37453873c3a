import type { Base } from "../../../compare/base.ts";
import { any, isNull, isThere } from "../operators.ts";
import { column } from "../values.ts";
import { type BasisCall, eitherBasis, refusedBasis, type SqlBasis } from "./basis.ts";
import { firstBasis } from "./first-basis.ts";
import { planBasis } from "./plan-basis.ts";
import { windowBasis } from "./window-basis.ts";

/** The base of a comparison. */
export function sqlBasis({ window, series }: Base, said: BasisCall): SqlBasis {
  if (window.kind === "plan-year") return planBasis(window.phasing, said);
  if (window.kind === "first") return firstBasis(said);
  return windowBasis(window, series.kind === "plan" ? { kind: "same" } : series, said);
}

/**
 * What a contribution is of: the same base of the whole that the area is a part of, or, of an indicator whose areas are no parts of
 * others, of the indicator's whole.
 */
export function totalBasis(base: Base | undefined, said: BasisCall): SqlBasis {
  if (base?.series.kind !== "same" || base.window.kind === "first" || base.window.kind === "plan-year")
    return refusedBasis("not-applicable");
  const { own } = said;
  const undated = { ...said, dated: false, holiday: undefined };
  const area = windowBasis(base.window, { kind: "whole", of: "area" }, { ...undated, own: `${own}_ta` });
  const indicator = windowBasis(base.window, { kind: "whole", of: "indicator" }, { ...undated, own: `${own}_ti` });
  return eitherBasis(any(isThere(column("by_area")), isNull(column("whole_of"))), area, indicator);
}
