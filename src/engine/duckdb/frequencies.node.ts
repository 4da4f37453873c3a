import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { scenarios } from "../../model/panel.ts";
import { frequencyKey, type GivenFrequencies } from "../request/runs.ts";
import { call } from "../sql/calls.ts";
import { isThere } from "../sql/operators.ts";
import { select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { numberJoin } from "./coded.node.ts";
import type { PlacedLists } from "./lists.node.ts";
import type { TableMembers } from "./members.node.ts";
import { interruptible, smallResult } from "./open.node.ts";
import { keyText, valueOrNull } from "./table.node.ts";

const plan = scenarios.indexOf("plan");

/** The frequencies that each indicator of some tables has values of that are no plans. */
export async function fileFrequencies(
  database: DuckDBInstance,
  tables: readonly TableMembers[],
  { indicators, indicatorAt }: PlacedLists,
  signal?: AbortSignal,
): Promise<GivenFrequencies> {
  const given = indicators.map(() => new Set<string>());
  const connection = await database.connect();
  try {
    for (const members of tables) {
      const keys = keysOf(members);
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

/** Of each number that rows have the key of its period's frequency; undefined for plans and what could not be read. */
function keysOf({ numbered, periods, scenario, table }: TableMembers): readonly (string | undefined)[] {
  const always = scenarios.indexOf(table.said.scenario ?? "actual");
  return numbered.values.map((_, number) => {
    const period = periods.as[periods.placeOf[number] ?? -1];
    const code = scenario ? scenario.as[scenario.placeOf[number] ?? -1] : always;
    return period && code !== undefined && code !== plan ? frequencyKey(period) : undefined;
  });
}

/** Which indicators have which numbers beside a value. */
function numbersOf(connection: DuckDBConnection, { table, numbered }: TableMembers) {
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
