import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { frequencyKeys } from "../gathering/frequencies.ts";
import type { PlacedLists } from "../gathering/lists.ts";
import type { GivenFrequencies } from "../request/runs.ts";
import { call } from "../sql/calls.ts";
import { isThere } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { numberJoin } from "./coded.node.ts";
import type { FileMembers } from "./members.node.ts";
import { interruptible, smallResult } from "./open.node.ts";
import { keyText, valueOrNull } from "./table.node.ts";

/** The frequencies that each indicator of some tables has values of that are no plans. */
export async function fileFrequencies(
  database: DuckDBInstance,
  tables: readonly FileMembers[],
  { indicators, indicatorAt }: PlacedLists,
  signal?: AbortSignal,
): Promise<GivenFrequencies> {
  const given = indicators.map(() => new Set<string>());
  const connection = await database.connect();
  try {
    for (const members of tables) {
      const keys = frequencyKeys(members);
      const rows = await interruptible(connection, signal, () => numbersOf(connection, members));
      for (const [text, number] of rows) {
        const key = keys[Number(number)];
        if (key !== undefined) given[indicatorAt.get(String(text)) ?? -1]?.add(key);
      }
    }
  } finally {
    connection.closeSync();
  }
  return given;
}

/** Which indicators have which numbers beside a value. */
function numbersOf(connection: DuckDBConnection, { table, numbered }: FileMembers) {
  return smallResult(
    connection,
    select({
      select: selected({
        indicator: keyText(table, table.said.columns.indicator),
        beside: sql.cast(sql.column("n", "beside"), "double"),
        count: call("count"),
      }),
      from: table.scan,
      joins: [numberJoin(numbered, "beside")],
      where: isThere(valueOrNull(table)),
      groupBy: [1, 2],
    }),
  );
}
