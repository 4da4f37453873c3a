import { type ComparedHead, type ComparedStream, gathered } from "../engine/compared.ts";
import type { ComparisonBatch } from "../engine/result.ts";
import type { ComparisonSource } from "../report/comparison/json.ts";
import { piecesOf, type RowWriter } from "../report/comparison/row-writer.ts";
import { type Tally, Tallying } from "../report/comparison/tally.ts";
import type { Overwrite } from "../report/files/overwrite.node.ts";
import type { CompareCall, CompareFormat } from "./compare-options.ts";
import type { CompareWords } from "./compare-words.ts";
import { columns, wantsColor } from "./screen.ts";
import type { Session } from "./session.node.ts";
import { writeOut } from "./write-out.node.ts";

/** How a result is to be written. */
export interface WriteCall {
  readonly call: CompareCall;
  readonly format: CompareFormat;
  readonly session: Session;
  readonly words: CompareWords;
  readonly overwrite: Overwrite;
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
    const [stream, written] = counted(await compare());
    await session.printAll(await textOf(stream, source, to));
    return written();
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
  const { call, format } = to;
  const { writePieces } = await import("../report/write-whole.node.ts");
  if (format === "parquet") {
    const { writeComparisonParquet } = await import("../report/comparison/parquet.node.ts");
    await writeComparisonParquet(path, stream, stream.batches, call.lang, signal);
  } else if (format === "xlsx") {
    const { comparisonXlsx } = await import("../report/comparison/xlsx.ts");
    await writePieces(path, [await comparisonXlsx(await gathered(stream), source, call.lang)], signal);
  } else await writePieces(path, await textOf(stream, source, to), signal);
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
  const { call, format } = to;
  const { lang } = call;
  const options = { lang, ...(call.decimals !== undefined && { decimals: call.decimals }) };
  if (format === "table") {
    const { comparisonTerminal } = await import("../report/comparison/terminal.ts");
    const screen = call.out === undefined ? process.stdout : {};
    const color = wantsColor(call.color, screen, process.env);
    return [comparisonTerminal(await gathered(result), { ...options, width: columns(screen), color })];
  }
  if (format === "md") {
    const { comparisonMarkdown } = await import("../report/comparison/markdown.ts");
    return [comparisonMarkdown(await gathered(result), options)];
  }
  return piecesOf(await writerOf(result, source, format, call), result.batches);
}

async function writerOf(
  head: ComparedHead,
  source: ComparisonSource,
  format: CompareFormat,
  { lang, raw = false }: CompareCall,
): Promise<RowWriter> {
  if (format === "csv") return (await import("../report/comparison/csv.ts")).csvWriter(head, lang, { raw });
  if (format === "ndjson") return (await import("../report/comparison/ndjson.ts")).ndjsonWriter(head);
  return (await import("../report/comparison/json.ts")).jsonWriter(head, source);
}
