import { measures } from "../../compare/measures.ts";
import { baseOf } from "../../compare/references.ts";
import type { Comparison } from "../../model/comparison.ts";
import { reasonCode } from "../../model/comparison-reason.ts";
import { refusedBase } from "../bases/base-column.ts";
import { baseOfRows, totalOfRows } from "../bases/base-of-rows.ts";
import { type BlockCall, Levels } from "../bases/block-call.ts";
import { isUsable } from "../bases/reasons.ts";
import type { Surroundings } from "../bases/surroundings.ts";
import type { ComparisonColumn } from "../comparison-columns.ts";
import type { Block } from "../observations/block.ts";
import type { Scratch } from "../observations/scratch.ts";
import type { AxisMaps } from "../periods/axis-maps.ts";
import { makingOf } from "../periods/making.ts";
import type { Making } from "../periods/wanted-periods.ts";
import { type ComparisonPlan, wantsColumn } from "../plan.ts";
import { type BlockRows, rowsOfCells } from "../values/block-rows.ts";
import { breaksOf } from "../values/breaks.ts";
import { extentsOf } from "../values/extents.ts";
import type { Level } from "../values/level.ts";
import { comparisonColumn } from "./comparison-column.ts";
import { markMovedHoliday } from "./moved-holiday.ts";
import { type Asked, type Candidates, candidatesOf, gapKind } from "./rows-to-tell.ts";

/** Memory for what lasts as long as a block is compared, and for what lasts as long as one of its comparisons. */
export interface BlockScratch {
  readonly block: Scratch;
  readonly comparison: Scratch;
}

/** A block's comparisons at some rows. The level and the rows are made of scratch memory. */
export interface BlockComparisons {
  readonly level: Level;
  /** Cells of the level. */
  readonly rows: BlockRows;
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
  { block: scratch, comparison }: BlockScratch,
): BlockComparisons {
  const { kind } = around.indicator;
  const { axis } = block.actual;
  const making: Making = { over: plan.over, frequency: axis.frequency, kind };
  const levels = new Levels(maps, scratch);
  const level = levels.of(block.actual, plan.over, kind);
  const days = maps.days(axis);
  const extents = extentsOf(block.actual, days, block.reach);
  const breaks = breaksOf(block.actual, around.areaBreaks, kind === "stock", days);
  const candidates = candidatesOf(level, extents, maps.days(level.axis), asked(level), scratch);
  const counts = wantsColumn(plan, "have") || wantsColumn(plan, "need");
  const wants = { counts, status: wantsColumn(plan, "status") };
  const said = { block, around, plan, extents, levels, making, level, maps, breaks, wants, scratch: comparison };
  const rows = rowsTold(candidates, { ...said, rows: candidates.rows }, scratch);
  const columns = plan.comparisons.map((each) => columnOf(each, { ...said, rows }));
  return { level, rows, columns };
}

function columnOf(comparison: Comparison, asked: BlockCall): ComparisonColumn {
  const measure = measures[comparison.measure];
  const reference = baseOf(comparison.reference);
  const { call, base } = basedCall(comparison, asked);
  const { holiday } = asked.plan;
  const total = measure.operands.includes("total-base") ? totalOfRows(reference, call) : undefined;
  const column = comparisonColumn(measure, call, base, total);
  if (holiday && reference && isHeld(comparison)) markMovedHoliday(column.reason, holiday, reference, call);
  return column;
}

/** A comparison's call, with the values made as it wants them, and the base of its rows. */
function basedCall(comparison: Comparison, asked: BlockCall) {
  asked.scratch.reset();
  const measure = measures[comparison.measure];
  const reference = baseOf(comparison.reference);
  const making = makingOf(measure, reference, asked.making);
  const level = making ? asked.levels.of(asked.block.actual, making.over, making.kind) : asked.level;
  const call: BlockCall = { ...asked, level, making: making ?? asked.making };
  const based = isHeld(comparison);
  if (!making || (based && !reference)) return { call, base: refusedBase(call, notApplicable) };
  return { call, base: based && reference ? baseOfRows(reference, call) : undefined };
}

/** Whether a comparison's measure holds values against a base. */
function isHeld({ measure }: Comparison): boolean {
  return measures[measure].operands.includes("base");
}

/** The candidates without the gaps that have no base to tell of. Where nothing is compared, gaps are told of as they are. */
function rowsTold(candidates: Candidates, call: BlockCall, scratch: Scratch): BlockRows {
  const { rows, gaps } = candidates;
  const told = toldGaps(candidates, call, scratch);
  const untold = told.reduce((count, each) => count + 1 - each, 0);
  if (untold === 0) return rows;
  const kept = scratch.integers(rows.cells.length - untold);
  for (let row = 0, gap = 0, to = 0; row < rows.cells.length; row++) {
    if (row !== gaps[gap] || told[gap++]) kept[to++] = rows.cells[row] ?? 0;
  }
  return rowsOfCells(kept, rows.starts.length - 1, call.level.axis.length);
}

/** 1 for each gap that is told of. */
function toldGaps({ rows, gaps, kinds }: Candidates, call: BlockCall, scratch: Scratch): Uint8Array {
  const told = scratch.bytes(gaps.length);
  const { comparisons } = call.plan;
  if (gaps.length * comparisons.length === 0) return told.map((_, gap) => (kinds[gap] === gapKind.anyBase ? 1 : 0));
  const cells = scratch.integers(gaps.length);
  for (let gap = 0; gap < gaps.length; gap++) cells[gap] = rows.cells[gaps[gap] ?? 0] ?? 0;
  const asked = { ...call, rows: rowsOfCells(cells, rows.starts.length - 1, call.level.axis.length) };
  // Measures that bring values to nothing else have the same base.
  const bases = new Map(
    comparisons.map((each) => [measures[each.measure].over || !isHeld(each) ? each : each.reference, each]),
  );
  for (const comparison of bases.values()) {
    const { base } = basedCall(comparison, asked);
    const ofPlan = baseOf(comparison.reference)?.window.kind === "plan-year";
    for (let gap = 0; base && gap < gaps.length; gap++) {
      if ((ofPlan || kinds[gap] === gapKind.anyBase) && isUsable(base.reason[gap] ?? 0)) told[gap] = 1;
    }
  }
  return told;
}
