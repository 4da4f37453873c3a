import { type ComparedStream, gathered } from "../../engine/results/compared.ts";
import type { Language } from "../../words/words.ts";
import type { ComparisonSource } from "./json.ts";
import { piecesOf } from "./row-writer.ts";
import type { WideTable } from "./wide.ts";

/** How a result is written: in which language, how wide, from which data. */
export interface Writing {
  readonly source: ComparisonSource;
  readonly lang: Language;
  readonly raw: boolean;
  readonly decimals?: number;
  readonly width: number;
  readonly color: boolean;
  /** Only these columns, in this order; all where it is not given. */
  readonly columns?: readonly string[];
  /** The figures that the result is made of, at all periods. */
  readonly values?: () => Promise<ComparedStream>;
}

type Pieces = Iterable<string> | AsyncIterable<string>;

/**
 * A format that comparisons are written in. Those with `text` go to the screen or a file, those with `file` to files only;
 * `query` stands for what computes the result elsewhere and is written of the data alone.
 */
export interface ComparisonWriter {
  readonly id: string;
  /** Of files that are written in it where no format is named. */
  readonly extensions: readonly string[];
  readonly text?: (result: ComparedStream, how: Writing) => Promise<Pieces>;
  readonly file?: (path: string, result: ComparedStream, how: Writing, signal: AbortSignal) => Promise<void>;
  readonly query?: true;
  /** One dimension side by side, where the format can be wide. */
  readonly wide?: (table: WideTable, how: Writing) => Promise<string | Uint8Array>;
  /** Only some of the columns, where the format has columns by name. */
  readonly hasColumns?: true;
}

/**
 * Every format of comparisons. What one of them needs is loaded when it is asked for: adding one is its own file, and a line
 * here; `--format`, its help and the extensions of `--out` follow.
 */
export const comparisonWriters: readonly ComparisonWriter[] = [
  {
    id: "table",
    extensions: ["txt"],
    wide: async (table, { width, color }) => (await import("./wide-text.ts")).wideTerminal(table, width, color),
    text: async (result, how) => [(await import("./terminal.ts")).comparisonTerminal(await gathered(result), how)],
  },
  {
    id: "csv",
    extensions: ["csv"],
    hasColumns: true,
    wide: async (table, { raw }) => (await import("./wide-text.ts")).wideCsv(table, { raw }),
    text: async (result, { lang, raw, columns }) =>
      piecesOf((await import("./csv.ts")).csvWriter(result, lang, { raw }, columns), result.batches),
  },
  {
    id: "json",
    extensions: ["json"],
    text: async (result, { source }) =>
      piecesOf((await import("./json.ts")).jsonWriter(result, source), result.batches),
  },
  {
    id: "ndjson",
    extensions: ["ndjson", "jsonl"],
    text: async (result) => piecesOf((await import("./ndjson.ts")).ndjsonWriter(result), result.batches),
  },
  {
    id: "md",
    extensions: ["md"],
    wide: async (table) => (await import("./wide-text.ts")).wideMarkdown(table),
    text: async (result, how) => [(await import("./markdown.ts")).comparisonMarkdown(await gathered(result), how)],
  },
  {
    id: "xlsx",
    extensions: ["xlsx"],
    wide: async (table, { lang }) => (await import("./wide-xlsx.ts")).wideXlsx(table, lang),
    file: async (path, result, { source, lang, values }, signal) => {
      const { comparisonXlsx } = await import("./xlsx.ts");
      const { writePieces } = await import("../write-whole.node.ts");
      const figures = values && (await gathered(await values()));
      await writePieces(path, [await comparisonXlsx(await gathered(result), source, lang, figures)], signal);
    },
  },
  {
    id: "parquet",
    extensions: ["parquet"],
    hasColumns: true,
    file: async (path, result, { lang, columns }, signal) => {
      const { writeComparisonParquet } = await import("./parquet.node.ts");
      await writeComparisonParquet(path, result, result.batches, lang, signal, columns);
    },
  },
  { id: "sql", extensions: ["sql"], query: true },
];
