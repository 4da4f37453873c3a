import type { Dataset, ReadOptions } from "../dataset.ts";
import { TextTableReader } from "../panel/read-rows.ts";
import { textOf, ValueRow } from "./value-row.ts";

/** The values of some rows, column by column. */
export interface Columns {
  readonly rows: number;
  readonly values: readonly ArrayLike<unknown>[];
}

/** A table that comes in groups of rows. */
export interface ColumnTable {
  readonly names: readonly string[];
  readonly file: string;
  readonly name: string;
  /** How many rows there are in all. */
  readonly total: number;
}

/** So many rows a layout is made out from. */
export const sampledRows = 5000;

/** Reads groups of rows into a panel, one after the other; numbers come as they are stored, not as they were printed. */
export async function readColumns(
  { names, file, name, total }: ColumnTable,
  groups: AsyncIterable<Columns> | Iterable<Columns>,
  options: ReadOptions,
): Promise<Dataset> {
  const first: Columns[] = [];
  const row = new ValueRow();
  let line = 0;
  let reader: TextTableReader | undefined;
  const begun = () => {
    const sample = first.flatMap(textRows).slice(0, sampledRows);
    const started = new TextTableReader({ names, sample, file, name, isKept: true }, options, { isPrinted: false });
    for (const columns of first) read(started, columns);
    return started;
  };
  const read = (into: TextTableReader, { values, rows }: Columns) => {
    for (let at = 0; at < rows; at++) into.read(row.at(values, at, ++line));
    options.progress?.(line, total);
  };
  let waiting = 0;
  for await (const columns of groups) {
    if (reader) read(reader, columns);
    else {
      first.push(columns);
      waiting += columns.rows;
      if (waiting >= sampledRows) reader = begun();
    }
  }
  return (reader ?? begun()).done();
}

function textRows({ rows, values }: Columns): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(rows, sampledRows) }, (_, at) => values.map((column) => textOf(column[at])));
}
