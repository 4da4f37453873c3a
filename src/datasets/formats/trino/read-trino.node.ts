import type { Dataset, ReadOptions } from "../../dataset.ts";
import { TextTableReader } from "../../panel/read-rows.ts";
import { textOf, ValueRow } from "../value-row.ts";
import { trinoAddress } from "./trino-address.ts";
import { credentialsOf, TrinoClient, type TrinoColumn } from "./trino-client.node.ts";

const sampled = 5000;

/** The columns of a table, and as many of its rows as a layout is made out from. */
export interface TrinoHead {
  readonly columns: readonly TrinoColumn[];
  readonly sample: readonly (readonly string[])[];
}

/** The name of a table in a statement, whatever is in it. */
export function tableName({ catalog, schema, table }: TrinoClient["address"]): string {
  return [catalog, schema, table].map((each) => `"${each.replaceAll('"', '""')}"`).join(".");
}

/** Looks at a table. */
export async function trinoHead(client: TrinoClient, signal?: AbortSignal): Promise<TrinoHead> {
  let columns: readonly TrinoColumn[] = [];
  const sample: (readonly string[])[] = [];
  for await (const page of client.pages(`SELECT * FROM ${tableName(client.address)} LIMIT ${sampled}`, signal)) {
    columns = page.columns;
    for (const row of page.rows) sample.push(row.map(textOf));
  }
  return { columns, sample };
}

/** Reads a table of a Trino into a panel, as a file would be; numbers come as they are stored, not as they were printed. */
export async function readTrino(source: string, options: ReadOptions): Promise<Dataset> {
  const address = trinoAddress(source);
  const client = new TrinoClient(address, credentialsOf(process.env));
  const { columns, sample } = await trinoHead(client, options.signal);
  const names = columns.map(({ name }) => name);
  const reader = new TextTableReader({ names, sample, file: address.text, name: address.table }, options, {
    isPrinted: false,
  });
  const [[total] = []] = await client.rows(`SELECT count(*) FROM ${tableName(address)}`, options.signal);
  const row = new ValueRow();
  let line = 0;
  for await (const { rows } of client.pages(`SELECT * FROM ${tableName(address)}`, options.signal)) {
    const values = names.map((_, column) => rows.map((each) => each[column]));
    for (const at of rows.keys()) reader.read(row.at(values, at, ++line));
    options.progress?.(line, Number(total));
  }
  return reader.done();
}
