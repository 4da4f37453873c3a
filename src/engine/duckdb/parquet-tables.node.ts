import type { ReadOptions } from "../../datasets/dataset.ts";
import { parquetHead } from "../../datasets/formats/parquet.node.ts";
import { noArea } from "../../datasets/panel/members.ts";
import { guessedIndicator } from "../../datasets/panel/series.ts";
import type { Guess } from "../../model/diagnostic.ts";
import type { EngineSource } from "../engine.ts";
import { type PlainTable, plainTable } from "../gathering/plain-table.ts";

/** Parquet files as an engine takes them in, and what was guessed of their columns. */
export type ParquetTables = Extract<EngineSource, { readonly kind: "files" }> & { readonly guesses: readonly Guess[] };

/** A file to be made out; the name stands for the indicator where no column says it. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Recognises the columns of Parquet files, as `loadDataset` does, for an engine that reads the files itself. Undefined if a file is not
 * Parquet or not a long table (one observation per row, one column per key); such files must be loaded.
 *
 * @example
 * await parquetTables([{ path: "README.md", name: "README.md" }]) // -> undefined
 */
export async function parquetTables(
  files: readonly NamedFile[],
  options: ReadOptions = {},
): Promise<ParquetTables | undefined> {
  const found: PlainTable[] = [];
  for (const file of files) {
    const head = await parquetHead(file.path);
    const plain = head && plainTable({ ...file, ...head, format: "parquet", numeric }, options);
    if (!plain) return undefined;
    found.push(plain);
  }
  const [first, ...others] = found;
  // Where files name different units, their figures have to be brought to one.
  if (!first || others.some(({ unit }) => unit?.text !== first.unit?.text)) return undefined;
  return {
    kind: "files",
    tables: found.map(({ table }) => table),
    known: { areas: [noArea], describe: (id) => guessedIndicator(id, id, first.unit) },
    guesses: found.flatMap(({ guesses }) => guesses),
  };
}

const numeric = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/;
