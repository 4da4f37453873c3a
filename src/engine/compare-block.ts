import { measures } from "../compare/measures.ts";
import { baseOf } from "../compare/references.ts";
import type { Comparison } from "../model/comparison.ts";
import { reasonCode } from "../model/comparison-reason.ts";
import { type BaseColumn, refusedBase } from "./base-column.ts";
import { baseOfRows, totalOfRows } from "./base-of-rows.ts";
import type { Block } from "./block.ts";
import { type BlockCall, Levels } from "./block-call.ts";
import { comparisonColumn } from "./comparison-column.ts";
import { extentsOf } from "./extents.ts";
import type { Level } from "./level.ts";
import { type Making, makingOf } from "./making.ts";
import { pickedColumn } from "./pick.ts";
import type { ComparisonPlan } from "./plan.ts";
import { isUsable } from "./reasons.ts";
import type { ComparisonColumn } from "./result.ts";
import { type Candidates, candidatesOf, gapKind } from "./rows-to-tell.ts";
import type { Surroundings } from "./surroundings.ts";

/** A block's comparisons at some rows. */
export interface BlockComparisons {
  readonly level: Level;
  /** Cells of the level. */
  readonly rows: Int32Array;
  readonly columns: readonly ComparisonColumn[];
}

const notApplicable = reasonCode("not-applicable");

/** Every comparison of a plan over one block. `keep` says which places of the compared axis are asked for. */
export function compareBlock(
  block: Block,
  around: Surroundings,
  plan: ComparisonPlan,
  keep: (level: Level) => (area: number, place: number) => boolean,
): BlockComparisons {
  const { kind } = around.indicator;
  const making: Making = { over: plan.over, frequency: block.actual.axis.frequency, kind };
  const levels = new Levels();
  const level = levels.of(block.actual, plan.over, kind);
  const extents = extentsOf(block.actual);
  const candidates = candidatesOf(level, extents, keep(level));
  const call = { block, around, plan, extents, levels, making, level, rows: candidates.rows };
  const sides = plan.comparisons.map((comparison) => sideOf(comparison, call));
  const kept = keptRows(candidates, sides);
  if (!kept) return { level, rows: call.rows, columns: sides.map(({ column }) => column) };
  return {
    level,
    rows: Int32Array.from(kept, (row) => call.rows[row] ?? 0),
    columns: sides.map(({ column }) => pickedColumn(column, kept)),
  };
}

/** One comparison, and the base it was made with. */
interface Side {
  readonly column: ComparisonColumn;
  readonly base: BaseColumn | undefined;
  readonly ofPlan: boolean;
}

function sideOf(comparison: Comparison, asked: BlockCall): Side {
  const measure = measures[comparison.measure];
  const reference = baseOf(comparison.reference);
  const making = makingOf(measure, reference, asked.making);
  const level = making ? asked.levels.of(asked.block.actual, making.over, making.kind) : asked.level;
  const call: BlockCall = { ...asked, level, making: making ?? asked.making };
  const refused = refusedBase(call.rows.length, notApplicable);
  const based = measure.operands.includes("base");
  const found = based && reference ? baseOfRows(reference, call) : undefined;
  const base = !making || (based && !reference) ? refused : found;
  const total = measure.operands.includes("total-base") ? totalOfRows(reference, call) : undefined;
  const ofPlan = reference?.window.kind === "plan-year";
  return { column: comparisonColumn(measure, call, base, total), base, ofPlan };
}

/** The rows that are told of, undefined where they all are. Where nothing is compared, gaps are told of as they are. */
function keptRows({ gap }: Candidates, sides: readonly Side[]): readonly number[] | undefined {
  if (gap.every((each) => each === gapKind.none)) return undefined;
  const kept: number[] = [];
  for (let row = 0; row < gap.length; row++) {
    const kind = gap[row] ?? gapKind.none;
    const lasts = kind === gapKind.anyBase;
    const based = ({ base, ofPlan }: Side) => base && (ofPlan || lasts) && isUsable(base.reason[row] ?? 0);
    const told = sides.length === 0 ? lasts : sides.some(based);
    if (kind === gapKind.none || told) kept.push(row);
  }
  return kept;
}
