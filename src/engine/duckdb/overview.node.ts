import type { DuckDBConnection } from "@duckdb/node-api";
import { ScaleFinder } from "../observations/scale.ts";
import type { Overview } from "../observations/series.ts";
import { call } from "../sql/calls.ts";
import { duckdb } from "../sql/dialects/duckdb.ts";
import { compared } from "../sql/operators.ts";
import { print } from "../sql/print.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { numberJoin } from "./coded.node.ts";
import { doubles } from "./column-data.node.ts";
import type { FileMembers } from "./members.node.ts";
import { interruptible, smallResult } from "./open.node.ts";
import { keyText, valueDouble, valueOrNull } from "./table.node.ts";

/** What all rows of an indicator show that is too large to be gathered at once: its values, and what stands beside them. */
export async function overviewOf(
  connection: DuckDBConnection,
  tables: readonly FileMembers[],
  indicator: string,
  signal?: AbortSignal,
): Promise<Overview> {
  const finder = new ScaleFinder();
  const numbers: Overview["numbers"][number][] = [];
  for (const [at, members] of tables.entries()) {
    await interruptible(connection, signal, async () => {
      await seeValues(connection, members, indicator, finder);
      for (const [number, count] of await numbersOf(connection, members, indicator))
        numbers.push({ table: at, number: Number(number), present: Number(count) > 0 });
    });
  }
  return { finder, numbers };
}

async function seeValues(
  connection: DuckDBConnection,
  { table }: FileMembers,
  indicator: string,
  finder: ScaleFinder,
): Promise<void> {
  const value = valueDouble(table);
  const result = await connection.stream(
    print(select({ select: selected({ value }), from: table.scan, where: isOf(table, indicator) }), duckdb),
  );
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const values = doubles(chunk, 0);
    finder.see(values, 0, chunk.rowCount);
  }
}

/** Numbers beside the indicator's rows, and of how many of them there is a value. */
function numbersOf(connection: DuckDBConnection, { table, numbered }: FileMembers, indicator: string) {
  const count = call("count", valueOrNull(table));
  const number = sql.cast(sql.column("n", "beside"), "double");
  return smallResult(
    connection,
    select({
      select: selected({ number, count: sql.cast(count, "double") }),
      from: table.scan,
      joins: [numberJoin(numbered, "beside")],
      where: isOf(table, indicator),
      groupBy: [1],
    }),
  );
}

function isOf(table: FileMembers["table"], indicator: string) {
  return compared(keyText(table, table.said.columns.indicator), "=", sql.text(indicator));
}
