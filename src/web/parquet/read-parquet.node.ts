import { readFile } from "node:fs/promises";
import type { Dataset, ReadOptions } from "../../datasets/dataset.ts";
import { type Columns, readColumns } from "../../datasets/formats/read-columns.ts";
import { ProblemError } from "../../model/problem.ts";
import { openParquet, type ParquetFile, type ParquetGroup, readCodecs } from "../host/hyparquet.ts";
import { type Reading, readingOf } from "./stored-values.ts";

/** Reads a Parquet file as the command line's reader does, where there is no DuckDB: group of rows by group of rows. */
export async function readParquet(file: string, name: string, options: ReadOptions): Promise<Dataset> {
  try {
    const { columns, groups } = openParquet(await readFile(file));
    const names = columns.map((column) => column.name);
    const total = groups.reduce((sum, { rows }) => sum + rows, 0);
    const readings = columns.map((column) => [column.name, readingOf(column)] as const);
    return await readColumns({ names, file, name, total }, groupsOf(groups, readings), options);
  } catch (cause) {
    if (cause instanceof ProblemError || options.signal?.aborted) throw cause;
    throw new ProblemError({ code: "unreadable", place: { file }, found: "Parquet", expected: "Parquet" }, { cause });
  }
}

/** Why a file cannot be read here: a compression that nothing here undoes, or cells that are no single values. */
export type Obstacle = { readonly codec: string } | { readonly column: string };

/** What stands in the way of reading a file; undefined where nothing does, and where the file is damaged, which its reader tells. */
export function obstacleOf(bytes: Uint8Array): Obstacle | undefined {
  const { columns, groups } = opened(bytes) ?? { columns: [], groups: [] };
  const codec = groups.flatMap(({ codecs }) => codecs).find((each) => !readCodecs.has(each));
  if (codec !== undefined) return { codec };
  const column = columns.find(({ isNested, converted_type }) => isNested || converted_type === "INTERVAL");
  return column && { column: column.name };
}

function opened(bytes: Uint8Array): ParquetFile | undefined {
  try {
    return openParquet(bytes);
  } catch {
    return undefined;
  }
}

function* groupsOf(
  groups: readonly ParquetGroup[],
  readings: readonly (readonly [string, Reading])[],
): Generator<Columns> {
  for (const { rows, pages } of groups)
    yield { rows, values: readings.map(([name, { as, decoded }]) => joined(pages(name, as), rows, decoded)) };
}

function joined(pages: readonly ArrayLike<unknown>[], rows: number, decoded: Reading["decoded"]): ArrayLike<unknown> {
  const [only] = pages;
  if (only && pages.length === 1 && !decoded) return only;
  const values = new Array<unknown>(rows);
  let at = 0;
  for (const page of pages)
    for (let within = 0; within < page.length; within++) {
      const stored = page[within];
      values[at++] = decoded ? decoded(stored) : stored;
    }
  return values;
}
