import { degreeOf } from "../compare/degree.ts";
import type { Measure } from "../compare/measure.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import { type Fraction, fractionArithmetic } from "../model/fraction-arithmetic.ts";
import type { BaseColumn } from "./base-column.ts";
import type { BlockCall } from "./block-call.ts";
import { type ColumnOrNumber, columnRing } from "./column-ring.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";
import type { Level } from "./level.ts";
import { wantsColumn } from "./plan.ts";
import { ranksOf } from "./ranks.ts";
import { isUsable, reasonsOf } from "./reasons.ts";

const incompleteValue = reasonCode("incomplete-value");

/** A measure of a block's rows, held against their bases, and for contributions against the bases of their wholes. */
export function comparisonColumn(
  measure: Measure,
  call: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
): ComparisonColumn {
  const { block, level, rows, around } = call;
  const reason = reasonsOf(measure, call, base, total);
  const ranks = measure.rank && ranksOf(level, rows, around.wholes);
  const value = ranks?.rank ?? valuesOf(level, rows);
  const operands = measure.operands.map((name): Fraction<ColumnOrNumber> => {
    if (name === "value") return { num: value, den: ranks || level.den === 1 ? undefined : level.den };
    const column = name === "base" ? base : total;
    return { num: column?.num, den: column?.den };
  });
  const ring = columnRing(rows.length);
  const { num = 1, den = 1 } = measure.formula(fractionArithmetic(ring), operands);
  const unscaled = degreeOf(measure) === 1 && !ranks && block.scale !== 0 ? ring.mul(den, 10 ** block.scale) : den;
  // Rows without a value are blanked, which the values of a level must not be, nor one column twice.
  const keepsBelow = wantsColumn(call.plan, "denominator");
  const below = ownColumn(unscaled, keepsBelow ? [level.num] : [], rows.length);
  const above = ownColumn(num, [level.num, below], rows.length);
  return {
    ...divided(measure, call, above, below, reason, base),
    reason,
    ...countsOf(call, reason, base, total, ranks?.among),
    status: wantsColumn(call.plan, "status") ? statusesOf(call, base, total) : noBytes,
  };
}

/** The values of rows, which are the level's own where the rows are all its cells. */
function valuesOf({ num }: Level, rows: Int32Array): Float64Array {
  if (rows.length === num.length) return num;
  const values = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) values[row] = num[rows[row] ?? 0] ?? 0;
  return values;
}

function statusesOf(
  { level: { status }, rows }: BlockCall,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
) {
  const statuses = new Uint8Array(rows.length);
  const [ofBase, ofTotal] = [base?.status, total?.status];
  for (let row = 0; row < rows.length; row++) {
    const under = ofBase ? (ofBase[row] ?? 0) : 0;
    const whole = ofTotal ? (ofTotal[row] ?? 0) : 0;
    statuses[row] = Math.max(status[rows[row] ?? 0] ?? 0, under, whole);
  }
  return statuses;
}

/**
 * The one division, at the end, and what the values were held against; numerators carry the sign, and rows without a value
 * are blanked. The base's own columns may be among those that are blanked.
 */
function divided(
  measure: Measure,
  { block, plan }: BlockCall,
  numerator: Float64Array,
  denominator: Float64Array,
  reason: Uint8Array,
  base: BaseColumn | undefined,
): Pick<ComparisonColumn, "numerator" | "denominator" | "value" | "base"> {
  const above = wantsColumn(plan, "numerator");
  const below = wantsColumn(plan, "denominator");
  const value = above ? new Float64Array(reason.length) : numerator;
  const bases = wantsColumn(plan, "base") ? basesOf(base, reason.length, 10 ** block.scale) : noDoubles;
  const signed = !(measure.magnitude && plan.negativeBase === "magnitude");
  const { factor, root } = measure;
  for (let row = 0; row < value.length; row++) {
    if (!isUsable(reason[row] ?? 0)) {
      value[row] = Number.NaN;
      if (above) numerator[row] = Number.NaN;
      if (below) denominator[row] = Number.NaN;
      continue;
    }
    const top = numerator[row] ?? 0;
    const under = denominator[row] ?? 1;
    // Adding 0 makes 0 of -0.
    const num = (under < 0 && signed ? -top : top) + 0;
    const den = under < 0 ? -under : under;
    if (above) numerator[row] = num;
    if (below) denominator[row] = den;
    value[row] = root ? factor * ((num / den) ** (1 / (base?.years(row) ?? 1)) - 1) : (factor * num) / den;
  }
  return { numerator: above ? numerator : noDoubles, denominator: below ? denominator : noDoubles, value, base: bases };
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
    bases[row] = held ? (num[row] ?? 0) / ((den ? (den[row] ?? 1) : 1) * unit) : Number.NaN;
  }
  return bases;
}

function ownColumn(value: ColumnOrNumber, shared: readonly Float64Array[], length: number): Float64Array {
  if (typeof value === "number") return new Float64Array(length).fill(value);
  return shared.includes(value) ? value.slice() : value;
}

/**
 * How many of how many: among whom a rank is; of the value's periods where it is not complete; else of the base's, where it
 * is made of several, or of the whole's where that is what the reason is about.
 */
function countsOf(
  { level, rows, plan }: BlockCall,
  reason: Uint8Array,
  base: BaseColumn | undefined,
  total: BaseColumn | undefined,
  among: Int32Array | undefined,
): Pick<ComparisonColumn, "have" | "need"> {
  if (!wantsColumn(plan, "have") && !wantsColumn(plan, "need")) return { have: noNumbers, need: noNumbers };
  const have = new Int32Array(rows.length);
  const need = new Int32Array(rows.length);
  const single = !among && !base?.den && !total?.den;
  if (single && !level.have) return { have, need };
  for (let row = 0; row < rows.length; row++) {
    const code = reason[row] ?? 0;
    if (single && code === 0) continue;
    if (among) {
      have[row] = need[row] = isUsable(code) ? (among[row] ?? 0) : 0;
      continue;
    }
    if (code === incompleteValue) {
      const cell = rows[row] ?? 0;
      have[row] = level.have?.[cell] ?? 0;
      need[row] = level.need?.[cell % level.axis.length] ?? 0;
      continue;
    }
    const ofTotal = total && code !== 0 && total.reason[row] === code && base?.reason[row] !== code;
    const decider = ofTotal ? total : base;
    const needed = decider?.need[row] ?? 0;
    if (needed <= 1) continue;
    have[row] = decider?.have[row] ?? 0;
    need[row] = needed;
  }
  return { have, need };
}
