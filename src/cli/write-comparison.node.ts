import type { ComparisonBatch } from "../engine/result.ts";
import { type ComparedHead, type ComparedStream, gathered } from "../engine/results/compared.ts";
import type { ComparisonSource } from "../report/comparison/json.ts";
import { type Tally, Tallying } from "../report/comparison/tally.ts";
import type { ComparisonWriter, Writing } from "../report/comparison/writers.node.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { CompareWords } from "../words/shape/cli/compare.ts";
import type { CompareCall } from "./compare-options.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { standardStream } from "./standard-stream.node.ts";
import { stopOnSignal } from "./stop-on-signal.node.ts";
import { writeOut } from "./write-out.node.ts";

/** How a result is to be written. */
export interface WriteCall {
  readonly call: CompareCall;
  readonly writer: ComparisonWriter;
  readonly session: Session;
  readonly words: CompareWords;
  readonly overwrite: Overwrite;
  /** The figures that the result is made of, at all periods. */
  readonly values?: () => Promise<ComparedStream>;
}

/** What was written, to be summed up. */
export interface Written {
  readonly head: ComparedHead;
  readonly tally: Tally;
  readonly guessedKinds: readonly number[];
}

type Compare = (signal?: AbortSignal) => Promise<ComparedStream>;

/**
 * Writes a result, as it comes, to standard output or to the file of `--out`, which is put in its place once it is whole.
 * What only one format needs is loaded for that format only.
 */
export async function writeComparison(compare: Compare, source: ComparisonSource, to: WriteCall): Promise<Written> {
  const { call, session, words } = to;
  const { out } = call;
  if (out === undefined) {
    // Stopped, it ends what was asked of a database, which would go on elsewhere.
    return await stopOnSignal(async (signal) => {
      const [stream, written] = counted(await compare(signal));
      await session.printAll(await textOf(stream, source, to));
      return written();
    });
  }
  const stop = new AbortController();
  // What is asked for is looked at before anything is made: a mistake in it leaves no trace.
  const [stream, written] = counted(await compare(stop.signal));
  await writeOut(out, to.overwrite, async (temporary, signal) => {
    signal.addEventListener("abort", () => stop.abort(signal.reason));
    await writeFile(temporary, stream, source, to, signal);
  });
  await session.note(words.written(out));
  return written();
}

async function writeFile(
  path: string,
  stream: ComparedStream,
  source: ComparisonSource,
  to: WriteCall,
  signal: AbortSignal,
): Promise<void> {
  const { file } = to.writer;
  const wide = await wideOf(stream, source, to);
  if (wide === undefined && file) return await file(path, stream, writingOf(source, to), signal);
  const { writePieces } = await import("../report/write-whole.node.ts");
  if (wide !== undefined) return await writePieces(path, [wide], signal);
  await writePieces(path, await textOf(stream, source, to), signal);
}

/** A stream whose rows are counted as they go by, and what they have come to. */
function counted(stream: ComparedStream): readonly [ComparedStream, () => Written] {
  const { batches, guessedKinds, ...head } = stream;
  const tallying = new Tallying(head);
  async function* counting(): AsyncGenerator<ComparisonBatch> {
    for await (const batch of batches) {
      tallying.add(batch);
      yield batch;
    }
  }
  const written = () => ({ head, tally: tallying.tally(), guessedKinds: guessedKinds() });
  return [{ ...stream, batches: counting() }, written];
}

/** A result as pieces of text. */
async function textOf(
  result: ComparedStream,
  source: ComparisonSource,
  to: WriteCall,
): Promise<Iterable<string> | AsyncIterable<string>> {
  const wide = await wideOf(result, source, to);
  if (typeof wide === "string") return [wide];
  return (await to.writer.text?.(result, writingOf(source, to))) ?? [];
}

/** A result with one dimension side by side, where that is asked for. */
async function wideOf(
  result: ComparedStream,
  source: ComparisonSource,
  to: WriteCall,
): Promise<string | Uint8Array | undefined> {
  const { pivot, columns: picked } = to.call;
  if (!pivot || !to.writer.wide) return undefined;
  const { wideTable } = await import("../report/comparison/wide.ts");
  const how = writingOf(source, to);
  const by = pivot === true ? "period" : pivot;
  return await to.writer.wide(
    wideTable(await gathered(result), { ...how, by, ...(picked && { columns: picked }) }),
    how,
  );
}

function writingOf(source: ComparisonSource, { call, values }: WriteCall): Writing {
  const screen = call.out === undefined ? standardStream(1) : {};
  return {
    source,
    lang: call.lang,
    raw: call.raw ?? false,
    width: columns(screen),
    color: wantsColor(call.color, screen, process.env),
    ...(values && { values }),
    ...(call.columns && { columns: call.columns }),
    ...(call.decimals !== undefined && { decimals: call.decimals }),
  };
}
