import type { Measure } from "../../compare/measure.ts";
import { measures } from "../../compare/measures.ts";
import type { MeasureId } from "../../model/comparison.ts";
import type { RoundingRule } from "../../model/printed-number.ts";
import { fitOf, fits, inUnit } from "../dataset/fit.ts";
import { operandAs, reportedAs } from "../dataset/printed.ts";
import { type Bounded, BoundedBlock, unitRoundoff } from "./bounded.ts";

/**
 * Printed comparisons and what each is recomputed from, one row each: doubles nearest to decimals with so many places as
 * beside them, -1 where a number was not rounded. A single number of places holds for all rows. NaN is a missing operand.
 */
export interface CheckColumns {
  readonly length: number;
  readonly reported: Float64Array;
  readonly reportedDecimals: Int8Array | number;
  readonly value: Float64Array;
  readonly valueDecimals: Int8Array | number;
  readonly base: Float64Array;
  readonly baseDecimals: Int8Array | number;
}

const blockSize = 2048;
const agrees = fits.indexOf("agrees");
const differs = fits.indexOf("differs");
const missing = fits.indexOf("missing");

/**
 * How each printed comparison stands to its operands, as places in {@link fits}: the same, row by row, as `fitOf` says on
 * fractions.
 *
 * Doubles with a bound of their error decide what is farther from a boundary than that bound; the rest, ties above all, is
 * decided on whole numbers of any size. Memory beyond the columns is one byte a row.
 */
export function auditColumns(id: MeasureId, columns: CheckColumns, rule: RoundingRule = "half"): Uint8Array {
  const measure = measures[id];
  const [first, second, ...more] = measure.operands;
  if (first !== "value" || second !== "base" || more.length > 0 || measure.finish)
    throw new RangeError(`${id} is not computed from a value and a base alone`);
  const found = new Uint8Array(columns.length);
  const block = new BoundedBlock(blockSize);
  for (let start = 0; start < columns.length; start += blockSize) {
    const length = Math.min(blockSize, columns.length - start);
    auditBlock(measure, columns, rule, { start, length }, block, found);
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

function auditBlock(
  measure: Measure,
  columns: CheckColumns,
  rule: RoundingRule,
  { start, length }: Stretch,
  block: BoundedBlock,
  found: Uint8Array,
): void {
  block.reset(length);
  const value = endsOf(block, columns.value, columns.valueDecimals, start, length);
  const base = endsOf(block, columns.base, columns.baseDecimals, start, length);
  const formula = inUnit(measure);
  const corners = value.flatMap((v) => base.map((b) => formula(block, [v, b])));
  const mayBeZero = measure.base !== "any";
  for (let row = 0; row < length; row++) {
    const at = start + row;
    const under = columns.base[at] ?? Number.NaN;
    if (Number.isNaN(columns.value[at] ?? 0) || Number.isNaN(under) || Number.isNaN(columns.reported[at] ?? 0)) {
      found[at] = missing;
      continue;
    }
    const certain =
      mayBeZero && !(under > slackOf(placesAt(columns.baseDecimals, at)) * 2)
        ? undefined
        : certainFit(corners, row, columns.reported[at] ?? 0, placesAt(columns.reportedDecimals, at), rule);
    found[at] = certain ?? exactFit(measure, columns, at, rule);
  }
}

/** The ends of each number's rounding: one column where nothing is rounded, two where something is. */
function endsOf(
  block: BoundedBlock,
  from: Float64Array,
  decimals: Int8Array | number,
  start: number,
  length: number,
): readonly Bounded[] {
  const ends = isExact(decimals, start, length) ? [0] : [-1, 1];
  return ends.map((side) => {
    const column = block.take();
    for (let row = 0; row < length; row++) {
      const value = from[start + row] ?? 0;
      const slack = side * slackOf(placesAt(decimals, start + row));
      const end = value + slack;
      column.value[row] = end;
      // The double for the decimal, the half unit, and their sum are each rounded once.
      column.error[row] = isWhole(end, value, slack) ? 0 : (Math.abs(value) + Math.abs(slack)) * 2 * unitRoundoff;
    }
    return column;
  });
}

function isWhole(end: number, value: number, slack: number): boolean {
  return slack === 0 && end === value && Number.isSafeInteger(value);
}

function isExact(decimals: Int8Array | number, start: number, length: number): boolean {
  if (typeof decimals === "number") return decimals < 0;
  for (let at = start; at < start + length; at++) if ((decimals[at] ?? 0) >= 0) return false;
  return true;
}

function placesAt(decimals: Int8Array | number, at: number): number {
  return typeof decimals === "number" ? decimals : (decimals[at] ?? 0);
}

const halves = Float64Array.from({ length: 128 }, (_, places) => 0.5 / 10 ** places);

/** Half a unit of the last place. */
function slackOf(places: number): number {
  return places < 0 ? 0 : (halves[places] ?? 0);
}

/** The fit where doubles can tell: agreement, or a difference of more than two units of the last place. */
function certainFit(
  corners: readonly Bounded[],
  row: number,
  reported: number,
  places: number,
  rule: RoundingRule,
): number | undefined {
  let [lowest, surelyLow, highest, surelyHigh] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { value, error } of corners) {
    const corner = value[row] ?? 0;
    const slack = error[row] ?? 0;
    lowest = Math.min(lowest, corner - slack);
    surelyLow = Math.min(surelyLow, corner + slack);
    highest = Math.max(highest, corner + slack);
    surelyHigh = Math.max(surelyHigh, corner - slack);
  }
  const half = places < 0 ? unroundedSlack * Math.max(1, Math.abs(reported)) : slackOf(places);
  const noise = (Math.abs(reported) + half + Math.abs(lowest) + Math.abs(highest)) * 4 * unitRoundoff;
  const below = places < 0 ? half : half * reach(rule, -reported);
  const above = places < 0 ? half : half * reach(rule, reported);
  if (surelyHigh > reported - below + noise && surelyLow < reported + above - noise) return agrees;
  // Truncation and the last place are settled on whole numbers, and so is what the tolerance of unrounded numbers leaves.
  const far = places < 0 ? Number.POSITIVE_INFINITY : 5 * half;
  if (highest < reported - far - noise || lowest > reported + far + noise) return differs;
  return undefined;
}

/** How many half units a rule takes off, on the side of the number that is away from zero where `signed` is above it. */
function reach(rule: RoundingRule, signed: number): number {
  switch (rule) {
    case "half":
      return 1;
    case "truncation":
      return signed >= 0 ? 2 : 0;
    case "up":
      return signed < 0 ? 2 : 0;
  }
}

const unroundedSlack = 1e-9;

function exactFit(measure: Measure, columns: CheckColumns, at: number, rule: RoundingRule): number {
  const reported = reportedAs(columns.reported[at] ?? 0, placesAt(columns.reportedDecimals, at), rule);
  const value = operandAs(columns.value[at] ?? 0, placesAt(columns.valueDecimals, at));
  const base = operandAs(columns.base[at] ?? 0, placesAt(columns.baseDecimals, at));
  return fits.indexOf(fitOf(reported, measure, [value, base]));
}
