import type { Panel } from "../../model/panel.ts";
import { BlockRun } from "../columns/block-run.ts";
import type { Block } from "../observations/block.ts";
import { blocksOfPanel } from "../observations/blocks-of-panel.ts";
import { Scratch } from "../observations/scratch.ts";
import { axesOf } from "../periods/axis.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { ComparisonBatch, ComparisonResult } from "../result.ts";
import { ordered } from "../results/order.ts";

/** Runs a plan over a panel in memory, on doubles that hold whole numbers: a batch for each indicator and frequency. */
export function comparePanel(panel: Panel, plan: ComparisonPlan): ComparisonResult {
  const { indicators, areas, vintages } = panel;
  const { periods, batches } = panelBatches(panel, plan);
  const { comparisons } = plan;
  return ordered({ plan, comparisons, indicators, areas, periods, vintages, batches: [...batches] });
}

/** The same in no order, each batch made when it is asked for. */
export function panelBatches(panel: Panel, plan: ComparisonPlan): Pick<ComparisonResult, "periods"> & Batches {
  const run = new BlockRun(panel, plan, axesOf(panel.periods).axes);
  return { periods: run.periods, batches: batchesOf(panel, plan, run) };
}

interface Batches {
  readonly batches: Iterable<ComparisonBatch>;
}

function* batchesOf(panel: Panel, plan: ComparisonPlan, run: BlockRun): Generator<ComparisonBatch> {
  const blocksOf = blocksOfPanel(panel, plan.vintage);
  const wholes = new Map<number, readonly Block[]>();
  const scratch = new Scratch();
  for (const indicator of panel.indicators.keys()) {
    if (!run.wants(indicator)) continue;
    const whole = run.wholeOf(indicator);
    const around = wholes.get(whole) ?? blocksOf(whole, new Scratch());
    wholes.set(whole, around);
    scratch.reset();
    for (const block of blocksOf(indicator, scratch)) {
      const batch = run.compare(block, around);
      if (batch) yield batch;
    }
  }
}
