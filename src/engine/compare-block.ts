import type { Base } from "../compare/base.ts";
import { degreeOf } from "../compare/degree.ts";
import type { Measure } from "../compare/measure.ts";
import { measures } from "../compare/measures.ts";
import type { Over } from "../compare/over.ts";
import { baseOf } from "../compare/references.ts";
import type { Comparison } from "../model/comparison.ts";
import { comparisonReasons, hasValue, reasonCode } from "../model/comparison-reason.ts";
import { type Fraction, fractionArithmetic } from "../model/fraction-arithmetic.ts";
import type { Indicator } from "../model/indicator.ts";
import { type BaseColumn, emptyBase, firstBase, gatheredBase, lastPlaces } from "./base-column.ts";
import type { Block } from "./block.ts";
import { breaksOf } from "./breaks.ts";
import { type ColumnOrNumber, columnRing } from "./column-ring.ts";
import { gatherOf } from "./gather.ts";
import { type Level, levelOf } from "./level.ts";
import { pickedColumn } from "./pick.ts";
import type { ComparisonPlan } from "./plan.ts";
import { planBase } from "./plan-base.ts";
import { ranksOf } from "./ranks.ts";
import type { ComparisonColumn } from "./result.ts";

/** What a block's comparisons look up beyond the block itself. */
export interface Surroundings {
  readonly indicator: Indicator;
  /** For each area of the block the place in the block of the whole that it is a part of; -1 for none. */
  readonly wholes: Int32Array;
  /** For each area of the block the places of its axis from which on it is another area than before. */
  readonly areaBreaks: readonly (readonly number[])[];
  /** The place in the block of the area with a code; -1 for none. */
  readonly placeOfArea: (code: string) => number;
  /** The block of the indicator that this one is a part of, what its values are multiplied by to be in this one's units. */
  readonly parent?: { readonly block: Block; readonly factor: number; readonly placeOf: (area: number) => number };
  /** The parent is in another unit. */
  readonly parentUnitDiffers?: boolean;
}

/** A block's comparisons at some rows. */
export interface BlockComparisons {
  readonly level: Level;
  /** Cells of the level. */
  readonly rows: Int32Array;
  readonly columns: readonly ComparisonColumn[];
}

const missingValue = reasonCode("missing-value");
const endedMember = reasonCode("ended-member");
const zeroBase = reasonCode("zero-base");
const negativeBase = reasonCode("negative-base");
const notApplicable = reasonCode("not-applicable");
const unitMismatch = reasonCode("unit-mismatch");
const breakInSeries = reasonCode("break-in-series");
const firstNote = breakInSeries;

/** Every comparison of a plan over one block. `keep` says which places of the compared axis are asked for. */
export function compareBlock(
  block: Block,
  around: Surroundings,
  plan: ComparisonPlan,
  keep: (level: Level) => (area: number, place: number) => boolean,
): BlockComparisons {
  const level = levelOf(block.actual, plan.over, around.indicator.kind);
  const lasts = lastPlaces(level);
  const { rows, gaps } = rowsOf(level, keep(level), lasts);
  const sides = plan.comparisons.map((comparison) => sideOf(comparison, { block, around, plan, level, rows, lasts }));
  const kept = gaps ? sides[0] && rowsWorthTelling(level, rows, sides) : undefined;
  if (!kept) return { level, rows, columns: sides.map(({ column }) => column) };
  return {
    level,
    rows: Int32Array.from(kept, (row) => rows[row] ?? 0),
    columns: sides.map(({ column }) => pickedColumn(column, kept)),
  };
}

/** Cells that hold something, and the gaps of each series from its first value on. */
function rowsOf(level: Level, wanted: (area: number, place: number) => boolean, lasts: Int32Array) {
  const places = level.axis.length;
  const rows = new Int32Array(level.num.length);
  let [length, gaps] = [0, false];
  for (let area = 0; area < lasts.length; area++) {
    let started = false;
    for (let place = 0; place < places; place++) {
      const cell = area * places + place;
      const held = level.reason[cell] !== missingValue;
      started ||= held;
      if (!started || !wanted(area, place)) continue;
      if (!held) gaps = true;
      rows[length++] = cell;
    }
  }
  return { rows: rows.slice(0, length), gaps };
}

/** Of the gaps, those that something is known of: a base that has no value to go with it. */
function rowsWorthTelling(level: Level, rows: Int32Array, sides: readonly Side[]): readonly number[] {
  const worth: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const held = level.reason[rows[row] ?? 0] !== missingValue;
    if (held || sides.some(({ based }) => based[row] === 1)) worth.push(row);
  }
  return worth;
}

interface Call {
  readonly block: Block;
  readonly around: Surroundings;
  readonly plan: ComparisonPlan;
  readonly level: Level;
  readonly rows: Int32Array;
  readonly lasts: Int32Array;
}

interface Side {
  readonly column: ComparisonColumn;
  /** 1 where there is a base, whether or not there is a value. */
  readonly based: Uint8Array;
}

function sideOf(comparison: Comparison, call: Call): Side {
  const measure = measures[comparison.measure];
  const base = baseOf(comparison.reference);
  const over = overOf(measure, base, call);
  const level = over === call.plan.over ? call.level : levelOf(call.block.actual, over, call.around.indicator.kind);
  const bases = base && measure.operands.includes("base") ? baseColumn(base, { ...call, level }, over) : undefined;
  const totals = measure.operands.includes("total-base") ? totalBase(base, call, level) : undefined;
  const column = columnOf(measure, { ...call, level }, bases, totals);
  const based = Uint8Array.from(call.rows, (_, row) => (bases && isUsable(bases.reason[row] ?? 0) ? 1 : 0));
  return { column, based };
}

/** A measure's own wish goes first, then that of a plan, which wants flows cumulated. */
function overOf(measure: Measure, base: Base | undefined, { plan, around }: Call): Over {
  if (plan.over.kind !== "period") return plan.over;
  if (measure.over) return measure.over;
  return base?.cumulates && around.indicator.kind === "flow" ? { kind: "to-date" } : plan.over;
}

function isUsable(reason: number): boolean {
  return reason === 0 || reason >= firstNote;
}

function baseColumn(base: Base, call: Call, over: Over): BaseColumn {
  const { block, around, level, rows } = call;
  const { window, series } = base;
  if (window.kind === "plan-year") {
    return planBase({ block, level, over, kind: around.indicator.kind, rows }, window.phasing);
  }
  if (window.kind === "first") return firstBase(level, rows);
  const gather = gatherOf(window, level.axis);
  switch (series.kind) {
    case "area": {
      const other = around.placeOfArea(series.code);
      return gatheredBase(level, gather, rows, () => other, false);
    }
    case "whole":
      return series.of === "area"
        ? gatheredBase(level, gather, rows, (area) => around.wholes[area] ?? -1, false)
        : parentBase(call, over, (parent) => gatherOf(window, parent.axis));
    default:
      return gatheredBase(level, gather, rows, (area) => area, true);
  }
}

function parentBase({ around, level, rows }: Call, over: Over, gather: (parent: Level) => ReturnType<typeof gatherOf>) {
  const { parent, indicator } = around;
  const none = (reason: number): BaseColumn => {
    const base = emptyBase(rows.length, false);
    base.reason.fill(reason);
    return base;
  };
  if (around.parentUnitDiffers) return none(unitMismatch);
  if (!parent) return none(reasonCode("no-total"));
  const above = levelOf(parent.block.actual, over, indicator.kind);
  const moved = movedRows(level, above, rows);
  const base = gatheredBase(above, gather(above), moved, parent.placeOf, false);
  for (let row = 0; row < rows.length; row++) {
    if (moved[row] === -1) base.reason[row] = reasonCode("missing-base");
    base.num[row] = (base.num[row] ?? 0) * parent.factor;
  }
  return base;
}

/** The same areas and periods as cells of another level of the panel: blocks of a panel share their axes. */
function movedRows(level: Level, above: Level, rows: Int32Array): Int32Array {
  const places = Int32Array.from(level.axis.periods, (period) => above.axis.placeOf(period));
  return rows.map((cell) => {
    const place = cell % level.axis.length;
    const there = places[place] ?? -1;
    return there < 0 ? -1 : ((cell - place) / level.axis.length) * above.axis.length + there;
  });
}

/** The base of the whole that a row is a part of, by the same window: what a contribution is of. */
function totalBase(base: Base | undefined, call: Call, level: Level): BaseColumn {
  const { rows, around } = call;
  const window = base?.window;
  if (!window || window.kind === "first" || window.kind === "plan-year") {
    const none = emptyBase(rows.length, false);
    none.reason.fill(notApplicable);
    return none;
  }
  const byArea = around.wholes.some((whole) => whole >= 0);
  if (!byArea && around.indicator.parent !== undefined) {
    return parentBase({ ...call, level }, call.plan.over, (parent) => gatherOf(window, parent.axis));
  }
  return gatheredBase(level, gatherOf(window, level.axis), rows, (area) => around.wholes[area] ?? -1, false);
}

function columnOf(
  measure: Measure,
  call: Call,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): ComparisonColumn {
  const { block, level, rows, around } = call;
  const reason = reasonsOf(measure, call, base, total);
  const value = Float64Array.from(rows, (cell) => level.num[cell] ?? 0);
  const ranks = measure.rank && ranksOf(level, rows, around.wholes);
  const operands = measure.operands.map((name): Fraction<ColumnOrNumber> => {
    if (name === "value") return { num: ranks?.rank ?? value, den: level.den === 1 ? undefined : level.den };
    const column = name === "base" ? base : total;
    return { num: column?.num, den: column?.den };
  });
  const ring = columnRing(rows.length);
  const { num = 1, den = 1 } = measure.formula(fractionArithmetic(ring), operands);
  const unscaled = degreeOf(measure) === 1 && !ranks && block.scale !== 0 ? ring.mul(den, 10 ** block.scale) : den;
  const [numerator, denominator] = [asColumn(num, rows.length), asColumn(unscaled, rows.length)];
  return {
    ...quotients(measure, numerator, denominator, reason, base, call.plan.negativeBase === "magnitude"),
    base: basesOf(base, reason, 10 ** block.scale),
    reason,
    ...counts(call, reason, base, ranks?.among),
    status: statuses(call, base, total),
  };
}

/** The first of the reasons that apply, in the order of `comparisonReasons`; of the notes, the first too. */
function reasonsOf(
  measure: Measure,
  call: Call,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): Uint8Array {
  const { level, rows, around, lasts, plan } = call;
  const accepted = measure.accepts(around.indicator.kind, around.indicator.unit);
  const refused = accepted === "yes" ? 0 : reasonCode(accepted);
  const breaks = base && breaksOf(call.block.actual, around.areaBreaks);
  const places = level.axis.length;
  const parents = measure.rank && new Set(around.wholes);
  return Uint8Array.from(rows, (cell, row) => {
    const place = cell % places;
    const area = (cell - place) / places;
    let reason = level.reason[cell] ?? 0;
    if (reason === missingValue && place > (lasts[area] ?? -1)) reason = endedMember;
    reason = earlier(reason, base?.reason[row] ?? 0);
    reason = earlier(reason, total?.reason[row] ?? 0);
    reason = earlier(reason, refused);
    if (parents?.has(area)) reason = earlier(reason, notApplicable);
    if (measure.base !== "any")
      reason = earlier(reason, signReason(measure, plan, level.num[cell] ?? 0, total ?? base, row));
    if (measure.root && !((base?.years[row] ?? Number.NaN) > 0)) reason = earlier(reason, notApplicable);
    const broken =
      breaks && base && (base.from[row] ?? -1) >= 0 && breaks(area, base.from[row] ?? 0, level.to[place] ?? 0);
    return broken ? earlier(reason, breakInSeries) : reason;
  });
}

function earlier(a: number, b: number): number {
  if (a === 0) return b;
  return b === 0 || a < b ? a : b;
}

function signReason(
  measure: Measure,
  plan: ComparisonPlan,
  value: number,
  base: BaseColumn | undefined,
  row: number,
): number {
  if (!base || !isUsable(base.reason[row] ?? 0)) return 0;
  const under = base.num[row] ?? 0;
  if (under === 0) return zeroBase;
  if (measure.base === "both-above-zero") return under < 0 || value < 0 ? negativeBase : 0;
  return under < 0 && !(measure.magnitude && plan.negativeBase === "magnitude") ? negativeBase : 0;
}

function quotients(
  measure: Measure,
  numerator: Float64Array,
  denominator: Float64Array,
  reason: Uint8Array,
  base: BaseColumn | undefined,
  magnitude: boolean,
) {
  const value = new Float64Array(reason.length);
  for (let row = 0; row < value.length; row++) {
    if (!isUsable(reason[row] ?? 0)) {
      numerator[row] = denominator[row] = value[row] = Number.NaN;
      continue;
    }
    let [num, den] = [numerator[row] ?? 0, denominator[row] ?? 1];
    if (den < 0) {
      num = magnitude && measure.magnitude ? num : -num;
      den = -den;
      numerator[row] = num;
      denominator[row] = den;
    }
    value[row] = measure.root
      ? measure.factor * ((num / den) ** (1 / (base?.years[row] ?? 1)) - 1)
      : (measure.factor * num) / den;
  }
  return { numerator, denominator, value };
}

function asColumn(value: ColumnOrNumber, length: number): Float64Array {
  // A copy, since operands are shared between comparisons and rows without a value are blanked.
  return typeof value === "number" ? new Float64Array(length).fill(value) : value.slice();
}

function basesOf(base: BaseColumn | undefined, reason: Uint8Array, factor: number): Float64Array {
  return Float64Array.from(reason, (_, row) => {
    if (!base || !isUsable(base.reason[row] ?? 0)) return Number.NaN;
    return (base.num[row] ?? 0) / ((base.den?.[row] ?? 1) * factor);
  });
}

/** How many of how many periods: of the base where it is made of several, of the value where it is not complete. */
function counts({ level, rows }: Call, reason: Uint8Array, base: BaseColumn | undefined, among?: Int32Array) {
  const have = new Int32Array(rows.length);
  const need = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row] ?? 0;
    const named = comparisonReasons[reason[row] ?? 0] ?? "ok";
    if (among) have[row] = need[row] = hasValue(named) ? (among[row] ?? 0) : 0;
    else if (named === "incomplete-value") {
      have[row] = level.have?.[cell] ?? 0;
      need[row] = level.need?.[cell % level.axis.length] ?? 0;
    } else if (base && (base.need[row] ?? 0) > 1) {
      have[row] = base.have[row] ?? 0;
      need[row] = base.need[row] ?? 0;
    }
  }
  return { have, need };
}

function statuses({ level, rows }: Call, base: BaseColumn | undefined, total: BaseColumn | undefined): Uint8Array {
  return Uint8Array.from(rows, (cell, row) =>
    Math.max(level.status[cell] ?? 0, base?.status[row] ?? 0, total?.status[row] ?? 0),
  );
}
