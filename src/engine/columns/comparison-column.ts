import { degreeOf } from "../../compare/degree.ts";
import type { Measure } from "../../compare/measure.ts";
import { doubleRoots } from "../../compare/roots.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { type Fraction, fractionArithmetic } from "../../model/fraction-arithmetic.ts";
import type { BaseColumn } from "../bases/base-column.ts";
import type { BlockCall } from "../bases/block-call.ts";
import { isUsable, reasonsOf } from "../bases/reasons.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import { wantsColumn } from "../plan.ts";
import { type ColumnOrNumber, columnRing } from "../values/column-ring.ts";
import type { Level } from "../values/level.ts";
import { type Standings, standingsOf } from "./standings.ts";

const incompleteValue = reasonCode("incomplete-value");
const notApplicable = reasonCode("not-applicable");

/** A measure of a block's rows, held against their bases, and for contributions against the bases of their wholes. */
export function comparisonColumn(
  measure: Measure,
  call: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): ComparisonColumn {
  const { block, level, rows, around, scratch } = call;
  const { length } = rows.cells;
  const reason = reasonsOf(measure, call, base, total);
  const standings = measure.among && standingsOf(measure.among, level, rows, around.wholes);
  const { num, den } = standings ? { num: standings.num, den: standings.den } : fractionOf(measure, call, base, total);
  const ring = columnRing(length, scratch);
  const per = degreeOf(measure) === 1 ? 10 ** block.scale * (standings ? level.den : 1) : 1;
  const unscaled = per === 1 ? den : ring.mul(den, per);
  const column = (of: ColumnOrNumber) => (typeof of === "number" ? scratch.doubles(length).fill(of) : of);
  const result = divided(measure, call, column(num), column(unscaled), reason, base, standings);
  return {
    ...result,
    reason,
    ...countsOf(call, reason, base, total, standings?.among),
    status: wantsColumn(call.plan, "status") ? statusesOf(call, base, total) : noBytes,
  };
}

/** The formula over a block's rows: one numerator and one denominator, nothing divided yet. */
function fractionOf(
  measure: Measure,
  call: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): { readonly num: ColumnOrNumber; readonly den: ColumnOrNumber } {
  const { level, rows, scratch } = call;
  const value = valuesOf(level, call);
  const operands = measure.operands.map((name): Fraction<ColumnOrNumber> => {
    if (name === "value") return { num: value, den: level.den === 1 ? undefined : level.den };
    const column = name === "base" ? base : total;
    return { num: column?.num, den: column?.den };
  });
  const ring = columnRing(rows.cells.length, scratch);
  const { num = 1, den = 1 } = measure.formula(fractionArithmetic(ring), operands);
  return { num, den };
}

/** The values of rows, which are the level's own where the rows are all its cells. */
function valuesOf({ num }: Level, { rows: { cells }, scratch }: BlockCall): Float64Array {
  if (cells.length === num.length) return num;
  const values = scratch.doubles(cells.length);
  for (let row = 0; row < cells.length; row++) values[row] = num[cells[row] ?? 0] ?? 0;
  return values;
}

function statusesOf(
  { level, rows: { cells } }: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
) {
  const statuses = new Uint8Array(cells.length);
  const { status } = level.marks();
  const [ofBase, ofTotal] = [base?.status, total?.status];
  for (let row = 0; row < cells.length; row++) {
    statuses[row] = Math.max(status[cells[row] ?? 0] ?? 0, ofBase?.[row] ?? 0, ofTotal?.[row] ?? 0);
  }
  return statuses;
}

/**
 * The one division, at the end, and what the values were held against; numerators carry the sign. Where the measure makes
 * something of the quotient that is none, that is said in `reason`.
 */
function divided(
  measure: Measure,
  { block, plan }: BlockCall,
  above: Float64Array,
  under: Float64Array,
  reason: Uint8Array,
  base: BaseColumn | undefined,
  standings: Standings | undefined,
): Pick<ComparisonColumn, "numerator" | "denominator" | "value" | "base"> {
  const { length } = reason;
  const { factor, finish } = measure;
  const below = measure.magnitude && plan.negativeBase === "magnitude" ? under.map(Math.abs) : under;
  const isRoot = standings?.root ?? false;
  const value = quotients(isRoot ? above.map(signedSquare) : above, below, reason, finish || isRoot ? 1 : factor);
  if (isRoot) for (let row = 0; row < length; row++) value[row] = factor * signedRoot(value[row] ?? 0);
  for (let row = 0; finish && row < length; row++) {
    value[row] = factor * finish(doubleRoots, value[row] ?? 0, base?.years(row) ?? Number.NaN);
  }
  if (finish || standings) refuseUndefined(value, reason);
  return {
    value,
    numerator: wantsColumn(plan, "numerator") ? (isRoot ? nothing(length) : signedOf(above, below, reason)) : noDoubles,
    denominator: wantsColumn(plan, "denominator")
      ? isRoot
        ? nothing(length)
        : signedOf(below, below, reason)
      : noDoubles,
    base: wantsColumn(plan, "base") ? basesOf(base, length, 10 ** block.scale) : noDoubles,
  };
}

/** A root is taken of the whole quotient, which is divided once. */
function signedSquare(value: number): number {
  return value * Math.abs(value);
}

function signedRoot(value: number): number {
  return Math.sign(value) * Math.sqrt(Math.abs(value));
}

function nothing(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

/** What came to no number is not applicable. */
function refuseUndefined(value: Float64Array, reason: Uint8Array): void {
  for (let row = 0; row < value.length; row++) {
    if (Number.isFinite(value[row])) continue;
    value[row] = Number.NaN;
    if (isUsable(reason[row] ?? 0)) reason[row] = notApplicable;
  }
}

function quotients(above: Float64Array, below: Float64Array, reason: Uint8Array, factor: number): Float64Array {
  const value = new Float64Array(reason.length);
  for (let row = 0; row < value.length; row++) {
    // Adding 0 makes 0 of -0.
    value[row] = isUsable(reason[row] ?? 0) ? (factor * (above[row] ?? 0)) / (below[row] ?? 1) + 0 : Number.NaN;
  }
  return value;
}

/** Numbers with the sign of what they are divided by, so that this is above zero. */
function signedOf(numbers: Float64Array, below: Float64Array, reason: Uint8Array): Float64Array {
  const signed = new Float64Array(reason.length);
  for (let row = 0; row < signed.length; row++) {
    const each = numbers[row] ?? 0;
    signed[row] = isUsable(reason[row] ?? 0) ? ((below[row] ?? 1) < 0 ? -each : each) + 0 : Number.NaN;
  }
  return signed;
}

const noDoubles = new Float64Array(0);
const noNumbers = new Int32Array(0);
const noBytes = new Uint8Array(0);

/** What the values were held against, in the value's unit. */
function basesOf(base: BaseColumn | undefined, length: number, unit: number): Float64Array {
  const bases = new Float64Array(length);
  if (!base) return bases.fill(Number.NaN);
  const { num, den, reason } = base;
  for (let row = 0; row < length; row++) {
    const held = isUsable(reason[row] ?? 0);
    const under = typeof den === "object" ? (den[row] ?? 1) : (den ?? 1);
    bases[row] = held ? (num[row] ?? 0) / (under * unit) : Number.NaN;
  }
  return bases;
}

/**
 * How many of how many: among whom a rank is; of the value's periods where it is not complete; else of the base's, where it
 * is made of several, or of the whole's where that is what the reason is about.
 */
function countsOf(
  { level, rows: { cells }, plan }: BlockCall,
  reason: Uint8Array,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
  among: Int32Array | undefined,
): Pick<ComparisonColumn, "have" | "need"> {
  if (!wantsColumn(plan, "have") && !wantsColumn(plan, "need")) return { have: noNumbers, need: noNumbers };
  const have = new Int32Array(cells.length);
  const need = new Int32Array(cells.length);
  const single = !among && !base?.need && !total?.need;
  if (single && !level.have) return { have, need };
  for (let row = 0; row < cells.length; row++) {
    const code = reason[row] ?? 0;
    if (single && code === 0) continue;
    if (among) {
      have[row] = need[row] = isUsable(code) ? (among[row] ?? 0) : 0;
      continue;
    }
    if (code === incompleteValue) {
      const cell = cells[row] ?? 0;
      have[row] = level.have?.[cell] ?? 0;
      need[row] = level.need?.[cell % level.axis.length] ?? 0;
      continue;
    }
    const ofTotal = total && code !== 0 && total.reason[row] === code && base?.reason[row] !== code;
    const decider = ofTotal ? total : base;
    const needed = decider?.need?.[row] ?? 0;
    if (needed <= 1) continue;
    have[row] = decider?.have?.[row] ?? 0;
    need[row] = needed;
  }
  return { have, need };
}
