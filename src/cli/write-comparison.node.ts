import type { Compared } from "../engine/compared.ts";
import type { ComparisonSource } from "../report/comparison/json.ts";
import { piecesOf, type RowWriter } from "../report/comparison/row-writer.ts";
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
}

/**
 * Writes a result to standard output or to the file of `--out`, which is put in its place once it is whole. What only one
 * format needs is loaded for that format only.
 */
export async function writeComparison(result: Compared, source: ComparisonSource, to: WriteCall): Promise<void> {
  const { call, format, session, words } = to;
  const { out } = call;
  if (out === undefined) return session.printAll(await textOf(result, source, to));
  session.busy(words.writing(out), false);
  await writeOut(out, source.files, async (temporary, signal) => {
    const { writePieces } = await import("../report/write-whole.node.ts");
    if (format === "parquet") {
      const { writeComparisonParquet } = await import("../report/comparison/parquet.node.ts");
      await writeComparisonParquet(temporary, result, result.batches, call.lang, signal);
    } else if (format === "xlsx") {
      const { comparisonXlsx } = await import("../report/comparison/xlsx.ts");
      await writePieces(temporary, [await comparisonXlsx(result, source, call.lang)], signal);
    } else await writePieces(temporary, await textOf(result, source, to), signal);
  });
  await session.note(words.written(out));
}

/** A result as pieces of text. */
async function textOf(result: Compared, source: ComparisonSource, to: WriteCall): Promise<Iterable<string>> {
  const { call, format } = to;
  const { lang } = call;
  const options = { lang, ...(call.decimals !== undefined && { decimals: call.decimals }) };
  if (format === "table") {
    const { comparisonTerminal } = await import("../report/comparison/terminal.ts");
    const screen = call.out === undefined ? process.stdout : {};
    const color = wantsColor(call.color, screen, process.env);
    return [comparisonTerminal(result, { ...options, width: columns(screen), color })];
  }
  if (format === "md") {
    const { comparisonMarkdown } = await import("../report/comparison/markdown.ts");
    return [comparisonMarkdown(result, options)];
  }
  return piecesOf(await writerOf(result, source, format, lang), result.batches);
}

async function writerOf(
  result: Compared,
  source: ComparisonSource,
  format: CompareFormat,
  lang: CompareCall["lang"],
): Promise<RowWriter> {
  if (format === "csv") return (await import("../report/comparison/csv.ts")).csvWriter(result, lang);
  if (format === "ndjson") return (await import("../report/comparison/ndjson.ts")).ndjsonWriter(result);
  return (await import("../report/comparison/json.ts")).jsonWriter(result, source);
}
