import type { Period } from "../model/period.ts";
import type { ComparisonStream, RegisteredSource } from "./engine.ts";
import { type AskedCall, askedCall } from "./request/call.ts";
import type { CompareOptions, KeysOf } from "./request/compare-options.ts";
import { HeldRows, joinedPeriods } from "./request/held-rows.ts";
import type { Run } from "./request/runs.ts";
import type { ComparisonBatch } from "./result.ts";
import type { ComparedStream } from "./results/compared.ts";
import { orderedStream } from "./results/order-stream.ts";

/** Cancellation and progress of work on a source. */
export interface Watching {
  readonly signal?: AbortSignal;
  /** Called with the amount done and the total, in the same unit. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Compares the observations of a registered source with references, as `compare` does for a panel: the same options give the same
 * rows, batch by batch as they become available. Indicators are in the order of the source's list. Sorted rows arrive together at
 * the end, and are all held in memory unless `top` limits them. Throws a CallError that names the option where one is invalid or
 * refers to something the source does not have.
 *
 * @example
 * const source = await memoryEngine.register({ kind: "panel", panel: panelOf([]) });
 * (await compareSource(source, { against: "prior-year", measures: ["points"] })).keys // -> ["prior-year/points"]
 */
export async function compareSource<const O extends CompareOptions>(
  source: RegisteredSource,
  options: O,
  watching?: Watching,
): Promise<ComparedStream<KeysOf<O>>>;
export async function compareSource(
  source: RegisteredSource,
  options: CompareOptions,
  { signal, progress }: Watching = {},
): Promise<ComparedStream> {
  const call = askedCall(source, options);
  const runs = call.runs(call.needsFrequencies ? await source.frequencies(signal) : []);
  const streams = runs.map((run): RunStream => ({ run, ...source.compare(call.planOf(run), signal) }));
  const { periods, places } = joinedPeriods(streams.map((stream) => stream.periods));
  const guessedKinds = new Set<number>();
  const { indicators, areas, vintages } = source;
  const { plan, keys, chosen } = call;
  const head = { plan, comparisons: plan.comparisons, indicators, areas, periods, vintages };
  const batches = heldBatches(call, streams, places, guessedKinds, progress);
  return { ...head, keys, chosen, batches: orderedStream(head, batches), guessedKinds: () => [...guessedKinds] };
}

interface RunStream extends ComparisonStream {
  readonly run: Run;
  readonly periods: readonly Period[];
}

/** What is asked for of each run, one after another. */
async function* heldBatches(
  call: AskedCall,
  streams: readonly RunStream[],
  places: readonly Int32Array[],
  guessedKinds: Set<number>,
  progress: Watching["progress"],
): AsyncGenerator<ComparisonBatch> {
  for (const [at, stream] of streams.entries()) {
    const held = new HeldRows(call, stream.run, stream, places[at] ?? new Int32Array(0), guessedKinds);
    const all = stream.indicators.length;
    for await (const batch of stream.batches) {
      progress?.(at * all + (batch.indicator[0] ?? 0), streams.length * all);
      yield* held.next(batch);
    }
    yield* held.rest();
  }
}
