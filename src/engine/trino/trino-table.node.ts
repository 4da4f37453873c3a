import type { ReadOptions } from "../../datasets/dataset.ts";
import { type TrinoHead, trinoHead } from "../../datasets/formats/trino/read-trino.node.ts";
import type { TrinoClient } from "../../datasets/formats/trino/trino-client.node.ts";
import { noArea } from "../../datasets/panel/members.ts";
import { guessedIndicator } from "../../datasets/panel/series.ts";
import type { Guess } from "../../model/diagnostic.ts";
import type { KnownMembers } from "../engine.ts";
import { plainTable } from "../gathering/plain-table.ts";
import type { ScannedTable } from "./scanned-table.ts";

/** A table of a Trino as its engine takes it in, and what was guessed of its columns. */
export interface TrinoTable {
  readonly table: ScannedTable;
  readonly known: KnownMembers;
  readonly guesses: readonly Guess[];
}

const numeric = /^(?:(?:tiny|small|big)int|integer|real|double|decimal\(\d+,\s?\d+\))$/;

/**
 * Makes out what is in the columns of a Trino's table, as of a file. Undefined where it is no plain long table, with one
 * observation a row and one column for each of its keys: such a table has to be loaded.
 */
export async function trinoTable(
  client: TrinoClient,
  options: ReadOptions = {},
  signal?: AbortSignal,
): Promise<TrinoTable | undefined> {
  const { text: path, table: name } = client.address;
  const { columns, sample }: TrinoHead = await trinoHead(client, signal);
  const [names, types] = [columns.map((each) => each.name), columns.map(({ type }) => type)];
  const found = plainTable({ path, name, format: "warehouse", names, types, sample, numeric }, options);
  if (!found) return undefined;
  const { catalog, schema, table } = client.address;
  return {
    table: { said: found.table, name: [catalog, schema, table], types: new Map(columns.map((c) => [c.name, c.type])) },
    known: { areas: [noArea], describe: (id) => guessedIndicator(id, id, found.unit) },
    guesses: found.guesses,
  };
}
