import type { Base } from "../../compare/base.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import type { SharedWindow } from "../periods/gather.ts";
import { type BaseColumn, refusedBase } from "./base-column.ts";
import type { BlockCall } from "./block-call.ts";
import { firstBase } from "./first-base.ts";
import { gatheredBase, noArea } from "./gathered-base.ts";
import { planBase } from "./plan-base.ts";
import { earlier, isUsable } from "./reasons.ts";

const missingBase = reasonCode("missing-base");
const noTotal = reasonCode("no-total");
const unitMismatch = reasonCode("unit-mismatch");
const notApplicable = reasonCode("not-applicable");

/** What the rows of a block are held against. */
export function baseOfRows({ window, series }: Base, call: BlockCall): BaseColumn {
  const { around, level, making, extents, maps } = call;
  if (window.kind === "plan-year") return planBase(call, window.phasing);
  if (window.kind === "first") return firstBase(call);
  switch (series.kind) {
    case "area": {
      const other = around.placeOfArea(series.code);
      return gatheredBase(call, level, maps.gather(window, level.axis, making), () => other);
    }
    case "whole":
      return series.of === "area" ? areaWholes(window, call) : indicatorWhole(window, call);
    default:
      return gatheredBase(call, level, maps.gather(window, level.axis, making), (area) => area, extents);
  }
}

/**
 * What contributions are of: the same base of the whole that a row's area is a part of, or else its indicator. It has to be
 * of the series' own, and of the same date for the part and the whole.
 */
export function totalOfRows(base: Base | undefined, call: BlockCall): BaseColumn {
  const { around } = call;
  const window = base?.window;
  if (base?.series.kind !== "same" || !window || window.kind === "first" || window.kind === "plan-year") {
    return refusedBase(call, notApplicable);
  }
  const byArea = around.wholes.some((whole) => whole >= 0) || around.indicator.parent === undefined;
  return byArea ? areaWholes(window, call) : indicatorWhole(window, call);
}

function areaWholes(window: SharedWindow, call: BlockCall): BaseColumn {
  const { level, making, around, maps } = call;
  return gatheredBase(call, level, maps.gather(window, level.axis, making), (area) => around.wholes[area] ?? noArea);
}

/** Blocks of one panel and frequency share their axis, so that cells of the whole lie as those of the part do. */
function indicatorWhole(window: SharedWindow, call: BlockCall): BaseColumn {
  const { around, levels, making, maps } = call;
  const { parent, indicator } = around;
  if (indicator.parent === undefined) return refusedBase(call, noTotal);
  if (!parent) return refusedBase(call, missingBase);
  const { kind, power, placeOf } = parent;
  const level = levels.of(parent.block.actual, making.over, kind);
  const base = gatheredBase(call, level, maps.gather(window, level.axis, { ...making, kind }), placeOf);
  if (!parent.unitDiffers) return inPartsUnit(base, power);
  return { ...base, reason: base.reason.map((each) => (isUsable(each) ? unitMismatch : earlier(each, unitMismatch))) };
}

/** Times a power of ten, above or below the line so that whole numbers stay whole. */
function inPartsUnit(base: BaseColumn, power: number): BaseColumn {
  if (power >= 0) return { ...base, num: base.num.map((each) => each * 10 ** power) };
  const { den = 1 } = base;
  return { ...base, den: typeof den === "number" ? den * 10 ** -power : den.map((each) => each * 10 ** -power) };
}
