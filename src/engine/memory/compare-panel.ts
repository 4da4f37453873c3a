import type { Panel } from "../../model/panel.ts";
import { BlockRun } from "../columns/block-run.ts";
import type { Block } from "../observations/block.ts";
import { blocksOfPanel } from "../observations/blocks-of-panel.ts";
import type { ComparisonPlan } from "../plan.ts";
import type { ComparisonResult } from "../result.ts";
import { ordered } from "../results/order.ts";

/** Runs a plan over a panel in memory, on doubles that hold whole numbers: a batch for each indicator and frequency. */
export function comparePanel(panel: Panel, plan: ComparisonPlan): ComparisonResult {
  const run = new BlockRun(panel, plan);
  const byIndicator = new Map<number, Block[]>();
  const blocks = blocksOfPanel(panel, plan.vintage);
  for (const block of blocks) {
    const others = byIndicator.get(block.indicator);
    if (others) others.push(block);
    else byIndicator.set(block.indicator, [block]);
  }
  const batches = blocks.flatMap((block) => {
    const batch = run.compare(block, byIndicator.get(run.wholeOf(block.indicator)) ?? []);
    return batch ? [batch] : [];
  });
  const { indicators, areas, vintages } = panel;
  const { periods } = run;
  return ordered({ plan, comparisons: plan.comparisons, indicators, areas, periods, vintages, batches });
}
