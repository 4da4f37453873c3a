import type { Panel } from "../../model/panel.ts";
import type { Engine, RegisteredSource } from "../engine.ts";
import type { ComparisonPlan } from "../plan.ts";
import { frequenciesOf } from "../request/frequencies.ts";
import type { ComparisonBatch, ComparisonResult } from "../result.ts";
import { comparePanel } from "./compare-panel.ts";

/** The engine that needs nothing but the panel. Files are not for it: it throws a RangeError. */
export const memoryEngine: Engine = {
  name: "memory",
  register: (source) => {
    if (source.kind === "panel") return Promise.resolve(registeredPanel(source.panel));
    return Promise.reject(new RangeError("the engine in memory takes panels; files have to be read first"));
  },
  close: () => Promise.resolve(),
};

/** A panel whose comparisons are run in memory. */
export function registeredPanel(
  panel: Panel,
  run: (panel: Panel, plan: ComparisonPlan) => ComparisonResult = comparePanel,
): RegisteredSource {
  const { indicators, areas, periods, vintages, observations } = panel;
  return {
    indicators,
    areas,
    periods,
    vintages,
    rows: observations.length,
    diagnostics: [],
    frequencies: async () => frequenciesOf(panel),
    compare: (plan, signal) => {
      const result = run(panel, plan);
      return { ...result, batches: one(result.batches, signal) };
    },
  };
}

async function* one(batches: readonly ComparisonBatch[], signal?: AbortSignal): AsyncGenerator<ComparisonBatch> {
  for (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
  }
}
