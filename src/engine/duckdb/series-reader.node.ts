import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import type { Series } from "../series.ts";
import { quoted } from "../sql/quote.ts";
import { numberJoin } from "./coded.node.ts";
import { doubleLists, integerLists, texts } from "./column-data.node.ts";
import type { TableMembers } from "./members.node.ts";
import { interruptible } from "./open.node.ts";
import { keyText, valueDouble } from "./table.node.ts";

/** A table whose rows are to be gathered, and the places of its areas and indicators. */
export interface GatheredTable {
  readonly members: TableMembers;
  readonly areas: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
}

/** The series of some indicators; the columns are the database's own memory, which `release` gives back. */
export interface SeriesOfSome {
  readonly byIndicator: ReadonlyMap<number, readonly Series[]>;
  readonly release: () => void;
}

/**
 * Gathers the rows of some indicators into one list for each indicator and area. Lists are not sorted: a list's rows know
 * their periods, and sorting is what costs most.
 */
export async function readSeries(
  connection: DuckDBConnection,
  tables: readonly GatheredTable[],
  indicators: readonly string[],
  signal?: AbortSignal,
): Promise<SeriesOfSome> {
  const byIndicator = new Map<number, Series[]>();
  const chunks: DuckDBDataChunk[] = [];
  for (const [at, table] of tables.entries()) {
    const sql = gatherSql(table.members, indicators);
    if (sql === undefined) continue;
    await interruptible(connection, signal, async () => {
      const result = await connection.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        chunks.push(chunk);
        addSeries(byIndicator, at, table, chunk);
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

/** Undefined where the table has none of the indicators. */
function gatherSql({ table, numbered, ...has }: TableMembers, wanted: readonly string[]) {
  const all = has.indicators.map(({ text }) => text);
  const known = new Set(all);
  const mine = wanted.filter((text) => known.has(text));
  if (mine.length === 0) return undefined;
  const { columns } = table.said;
  const indicator = keyText(table, columns.indicator);
  return `SELECT ${indicator}, ${keyText(table, columns.area)}, list(beside.n), list(${valueDouble(table)})
    FROM ${table.scan} AS s ${numberJoin(numbered, "beside")}
    WHERE ${ofThese(indicator, mine, all)}
    GROUP BY ALL`;
}

/** A range where they follow one another, which files that are sorted need not be read outside of. */
function ofThese(indicator: string, wanted: readonly string[], all: readonly string[]): string {
  const [first = "", last = ""] = [wanted[0], wanted.at(-1)];
  const between = all.indexOf(last) - all.indexOf(first) + 1;
  if (between === wanted.length) return `${indicator} BETWEEN ${quoted(first)} AND ${quoted(last)}`;
  return `${indicator} IN (${wanted.map(quoted).join(", ")})`;
}

function addSeries(
  byIndicator: Map<number, Series[]>,
  table: number,
  { areas: areaAt, indicators: indicatorAt }: GatheredTable,
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
