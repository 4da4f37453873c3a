import { measures } from "../compare/measures.ts";
import { baseOf } from "../compare/references.ts";
import type { Comparison } from "../model/comparison.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import type { AxisMaps } from "./axis-maps.ts";
import { refusedBase } from "./base-column.ts";
import { baseOfRows, totalOfRows } from "./base-of-rows.ts";
import type { Block } from "./block.ts";
import { type BlockCall, Levels } from "./block-call.ts";
import { breaksOf } from "./breaks.ts";
import { comparisonColumn } from "./comparison-column.ts";
import type { ComparisonColumn } from "./comparison-columns.ts";
import { extentsOf } from "./extents.ts";
import type { Level } from "./level.ts";
import { type Making, makingOf } from "./making.ts";
import type { ComparisonPlan } from "./plan.ts";
import { isUsable } from "./reasons.ts";
import { type Asked, type Candidates, candidatesOf, gapKind } from "./rows-to-tell.ts";
import type { Surroundings } from "./surroundings.ts";

/** A block's comparisons at some rows. */
export interface BlockComparisons {
  readonly level: Level;
  /** Cells of the level. */
  readonly rows: Int32Array;
  readonly columns: readonly ComparisonColumn[];
}

const notApplicable = reasonCode("not-applicable");

/** Every comparison of a plan over one block. `asked` says which areas and which places of the compared axis are asked for. */
export function compareBlock(
  block: Block,
  around: Surroundings,
  plan: ComparisonPlan,
  asked: (level: Level) => Asked,
  maps: AxisMaps,
): BlockComparisons {
  const { kind } = around.indicator;
  const { axis } = block.actual;
  const making: Making = { over: plan.over, frequency: axis.frequency, kind };
  const levels = new Levels(maps);
  const level = levels.of(block.actual, plan.over, kind);
  const days = maps.days(axis);
  const extents = extentsOf(block.actual, days);
  const breaks = breaksOf(block.actual, around.areaBreaks, kind === "stock", days);
  const candidates = candidatesOf(level, extents, maps.days(level.axis), asked(level));
  const call = { block, around, plan, extents, levels, making, level, rows: candidates.rows, maps, breaks };
  const rows = rowsTold(candidates, call);
  const columns = plan.comparisons.map((comparison) => columnOf(comparison, { ...call, rows }));
  return { level, rows, columns };
}

function columnOf(comparison: Comparison, asked: BlockCall): ComparisonColumn {
  const measure = measures[comparison.measure];
  const reference = baseOf(comparison.reference);
  const { call, base } = basedCall(comparison, asked);
  const total = measure.operands.includes("total-base") ? totalOfRows(reference, call) : undefined;
  return comparisonColumn(measure, call, base, total);
}

/** A comparison's call, with the values made as it wants them, and the base of its rows. */
function basedCall({ measure: id, reference: said }: Comparison, asked: BlockCall) {
  const measure = measures[id];
  const reference = baseOf(said);
  const making = makingOf(measure, reference, asked.making);
  const level = making ? asked.levels.of(asked.block.actual, making.over, making.kind) : asked.level;
  const call: BlockCall = { ...asked, level, making: making ?? asked.making };
  const based = measure.operands.includes("base");
  if (!making || (based && !reference)) return { call, base: refusedBase(call.rows.length, notApplicable) };
  return { call, base: based && reference ? baseOfRows(reference, call) : undefined };
}

/** The candidates without the gaps that have no base to tell of. Where nothing is compared, gaps are told of as they are. */
function rowsTold({ rows, gap }: Candidates, call: BlockCall): Int32Array {
  const gaps: number[] = [];
  for (let row = 0; row < gap.length; row++) if (gap[row] !== gapKind.none) gaps.push(row);
  if (gaps.length === 0) return rows;
  const told = toldGaps(
    Int32Array.from(gaps, (row) => rows[row] ?? 0),
    Uint8Array.from(gaps, (row) => gap[row] ?? 0),
    call,
  );
  const kept = new Int32Array(rows.length);
  let length = 0;
  let at = 0;
  for (let row = 0; row < rows.length; row++) {
    if (gap[row] === gapKind.none || told[at++] === 1) kept[length++] = rows[row] ?? 0;
  }
  return kept.subarray(0, length);
}

/** 1 for each gap that is told of. */
function toldGaps(rows: Int32Array, gap: Uint8Array, call: BlockCall): Uint8Array {
  const { comparisons } = call.plan;
  if (comparisons.length === 0) return gap.map((kind) => (kind === gapKind.anyBase ? 1 : 0));
  const told = new Uint8Array(rows.length);
  for (const comparison of comparisons) {
    const { base } = basedCall(comparison, { ...call, rows });
    const ofPlan = baseOf(comparison.reference)?.window.kind === "plan-year";
    for (let row = 0; base && row < rows.length; row++) {
      if ((ofPlan || gap[row] === gapKind.anyBase) && isUsable(base.reason[row] ?? 0)) told[row] = 1;
    }
  }
  return told;
}
