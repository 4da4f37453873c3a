import type { TrinoClient } from "../../datasets/formats/trino/trino-client.node.ts";
import type { RegisteredSource } from "../engine.ts";
import { gatheredSource } from "../gathering/gathered-source.node.ts";
import { warehouseMembers } from "./trino-members.node.ts";
import { trinoDatabase } from "./trino-series.node.ts";
import type { TrinoTable } from "./trino-table.node.ts";

/**
 * Takes in a table of a Trino, which stays where it is: its lists are asked for, and its comparisons are computed on the
 * series that Trino gathers, a few indicators at a time.
 */
export async function trinoSource(
  client: TrinoClient,
  { table, known }: TrinoTable,
  signal?: AbortSignal,
): Promise<RegisteredSource> {
  const members = await warehouseMembers(client, table, signal);
  return gatheredSource(trinoDatabase(client, members), [members], known);
}
