import type { Period } from "../model/period.ts";
import type { ComparisonStream, RegisteredSource } from "./engine.ts";
import { type AskedCall, askedCall } from "./request/call.ts";
import type { CompareOptions, KeysOf } from "./request/compare-options.ts";
import { HeldRows, joinedPeriods } from "./request/held-rows.ts";
import type { Run } from "./request/runs.ts";
import type { ComparisonBatch } from "./result.ts";
import type { ComparedStream } from "./results/compared.ts";
import { orderedStream } from "./results/order-stream.ts";

/** How the work on a source is stopped, and followed. */
export interface Watching {
  readonly signal?: AbortSignal;
  /** Told how far it has come, as so much of so much. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Holds what an engine has taken in against references, as `compare` does a panel: with the same options it gives the same
 * rows, batch by batch as they are ready. Indicators come in the order of the source's list. Where rows are to be sorted,
 * they come at once, at the end, and all of them are in memory unless `top` asks for the first only. Throws a CallError
 * where what is asked for cannot be understood or is not there, saying which part.
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
