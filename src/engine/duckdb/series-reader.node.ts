import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import type { PlacedLists } from "../gathering/lists.ts";
import type { Member } from "../gathering/members.ts";
import type { SeriesOfSome } from "../gathering/series-reader.ts";
import type { Series } from "../observations/series.ts";
import { call } from "../sql/calls.ts";
import { duckdb } from "../sql/dialects/duckdb.ts";
import type { Expression } from "../sql/expression.ts";
import { all, between, oneOf } from "../sql/operators.ts";
import { print } from "../sql/print.ts";
import { type Query, select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { numberJoin } from "./coded.node.ts";
import { doubleLists, integerLists, texts } from "./column-data.node.ts";
import type { FileMembers } from "./members.node.ts";
import { interruptible } from "./open.node.ts";
import { keyText, valueDouble } from "./table.node.ts";

/**
 * Gathers the rows of some indicators into one list for each indicator and area. Lists are not sorted: a list's rows know
 * their periods, and sorting is what costs most.
 */
export async function readSeries(
  connection: DuckDBConnection,
  tables: readonly FileMembers[],
  lists: PlacedLists,
  { indicators, areas }: { readonly indicators: readonly string[]; readonly areas?: readonly string[] | undefined },
  signal?: AbortSignal,
): Promise<SeriesOfSome> {
  const byIndicator = new Map<number, Series[]>();
  const chunks: DuckDBDataChunk[] = [];
  for (const [at, table] of tables.entries()) {
    const query = gatherQuery(table, indicators, areas);
    if (query === undefined) continue;
    await interruptible(connection, signal, async () => {
      const result = await connection.stream(print(query, duckdb));
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        chunks.push(chunk);
        addSeries(byIndicator, at, lists, chunk);
      }
    });
  }
  return {
    byIndicator,
    release: () => {
      chunks.length = 0;
      byIndicator.clear();
    },
  };
}

/** Undefined where the table has none of the indicators, or of the areas. */
function gatherQuery(
  { table, numbered, ...has }: FileMembers,
  wanted: readonly string[],
  wantedAreas: readonly string[] | undefined,
): Query | undefined {
  const { columns } = table.said;
  const area = keyText(table, columns.area);
  const indicator = keyText(table, columns.indicator);
  const where = [ofThese(indicator, wanted, has.indicators)];
  if (wantedAreas) where.push(ofThese(area, wantedAreas, has.areas));
  const asked = where.filter((each) => each !== undefined);
  if (asked.length < where.length) return undefined;
  return select({
    select: selected({
      indicator,
      area,
      beside: call("gather", sql.column("n", "beside")),
      value: call("gather", valueDouble(table)),
    }),
    from: table.scan,
    joins: [numberJoin(numbered, "beside")],
    where: all(...asked),
    groupBy: [1, 2],
  });
}

/** Those of a key's members that are wanted, undefined where it has none: a range where they follow one another, which files that are sorted need not be read outside of. */
function ofThese(key: Expression, wanted: readonly string[], members: readonly Member[]): Expression | undefined {
  const asked = new Set(wanted);
  const places = [...members.keys()].filter((at) => asked.has(members[at]?.text ?? ""));
  const texts = places.map((at) => members[at]?.text ?? "");
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if ((places.at(-1) ?? 0) - (places[0] ?? 0) + 1 === places.length)
    return between(key, sql.text(first), sql.text(last));
  return oneOf(key, texts.map(sql.text));
}

function addSeries(
  byIndicator: Map<number, Series[]>,
  table: number,
  { areaAt, indicatorAt }: PlacedLists,
  chunk: DuckDBDataChunk,
): void {
  const indicators = texts(chunk, 0);
  const areas = texts(chunk, 1);
  const beside = integerLists(chunk, 2);
  const value = doubleLists(chunk, 3);
  for (let row = 0; row < chunk.rowCount; row++) {
    const area = areaAt.get(areas[row] ?? "");
    const indicator = indicatorAt.get(indicators[row] ?? "");
    if (area === undefined || indicator === undefined) continue;
    const from = value.start(row);
    const to = from + value.length(row);
    const series: Series = { table, area, from, to, value: value.elements, beside: beside.elements };
    const found = byIndicator.get(indicator);
    if (found) found.push(series);
    else byIndicator.set(indicator, [series]);
  }
}
