import { measures as allMeasures } from "../compare/measures.ts";
import { formatReference } from "../compare/references.ts";
import { compare } from "../engine/compare.ts";
import type { CompareOptions } from "../engine/request/compare-options.ts";
import type { Compared } from "../engine/results/compared.ts";
import type { Comparison, MeasureId } from "../model/comparison.ts";
import type { Panel } from "../model/panel.ts";

/**
 * Compares what charts ask for, each thing once: what was compared before is not compared again, and what is held against the same base by
 * several measures is compared by all of them in one pass, each chart having the columns of its own.
 */
export function comparedOnce(
  panel: Panel,
  known: readonly (readonly [CompareOptions, Compared])[],
  asks: readonly CompareOptions[],
): (asked: CompareOptions) => Compared {
  const results = new Map(known.map(([asked, result]) => [keyOf(asked), result]));
  const once = (asked: CompareOptions) => {
    const key = keyOf(asked);
    const found = results.get(key) ?? compare(panel, asked);
    results.set(key, found);
    return found;
  };
  return (asked) => {
    const { measures, ...rest } = asked;
    if (!measures?.every(isOfBase) || results.has(keyOf(asked))) return once(asked);
    const same = asks.filter((each) => each.measures?.every(isOfBase) && keyOf({ ...each, measures }) === keyOf(asked));
    const all = new Set([...same, asked].flatMap((each) => each.measures ?? []));
    const own = withMeasures(once({ ...rest, measures: [...all] }), measures);
    results.set(keyOf(asked), own);
    return own;
  };
}

function keyOf({ against, at, measures, over, where }: CompareOptions): string {
  return JSON.stringify([against, at, measures, over, where]);
}

/** Whether a measure holds the values as they are asked for against a base: the rows are the same whichever of these it is. */
function isOfBase(id: MeasureId): boolean {
  const measure = allMeasures[id];
  return measure.over === undefined && measure.operands.includes("base");
}

/** A result with the columns of some measures, in their order. */
function withMeasures(result: Compared, measures: readonly MeasureId[]): Compared {
  const referenceOf = ({ reference }: Comparison) => formatReference(reference);
  const references = [...new Set(result.comparisons.map(referenceOf))];
  const places = references.flatMap((reference) =>
    measures.map((measure) =>
      result.comparisons.findIndex((each) => each.measure === measure && referenceOf(each) === reference),
    ),
  );
  const picked = <T>(all: readonly T[]): readonly T[] => places.flatMap((at) => all.slice(at, at + 1));
  const comparisons = picked(result.comparisons);
  return {
    ...result,
    comparisons,
    plan: { ...result.plan, comparisons },
    keys: picked(result.keys),
    chosen: result.chosen.map(() => [...comparisons.keys()]),
    batches: result.batches.map((batch) => ({ ...batch, columns: picked(batch.columns) })),
  };
}
