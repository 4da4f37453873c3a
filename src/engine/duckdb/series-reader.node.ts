import type { DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import type { PeriodLookup, Series } from "../series.ts";
import { quoted } from "../sql/quote.ts";
import { numberJoin } from "./coded.node.ts";
import { doubleLists, integerLists, texts } from "./column-data.node.ts";
import type { TableMembers } from "./members.node.ts";
import { interruptible } from "./open.node.ts";
import { column, keyText, valueDouble } from "./table.node.ts";

/** A table whose rows are to be gathered, and what the numbers in its lists are. */
export interface GatheredTable {
  readonly members: TableMembers;
  readonly periodOf: PeriodLookup;
  readonly areas: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly scenario: Int32Array | number;
  readonly status: Int32Array | undefined;
  readonly vintage: Int32Array | undefined;
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
  for (const table of tables) {
    const sql = gatherSql(table.members, indicators);
    if (sql === undefined) continue;
    await interruptible(connection, signal, async () => {
      const result = await connection.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        chunks.push(chunk);
        addSeries(byIndicator, table, chunk);
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
function gatherSql(
  { table, isDate, periods, scenario, status, vintage, ...has }: TableMembers,
  wanted: readonly string[],
) {
  const known = new Set(has.indicators.map(({ text }) => text));
  const mine = wanted.filter((text) => known.has(text));
  if (mine.length === 0) return undefined;
  const { columns } = table.said;
  const joins = [
    ...(isDate ? [] : [numberJoin(periods.numbered, "p")]),
    ...(scenario ? [numberJoin(scenario.numbered, "scenario")] : []),
    ...(status ? [numberJoin(status.numbered, "status")] : []),
    ...(vintage ? [numberJoin(vintage.numbered, "vintage")] : []),
  ];
  const indicator = keyText(table, columns.indicator);
  const lists = [
    isDate ? `CAST(${column(columns.period ?? "")} AS DATE)` : "p.n",
    valueDouble(table),
    ...(scenario ? ["scenario.n"] : []),
    ...(status ? ["status.n"] : []),
    ...(vintage ? ["vintage.n"] : []),
  ];
  return `SELECT ${indicator}, ${keyText(table, columns.area)}, ${lists.map((each) => `list(${each})`).join(", ")}
    FROM ${table.scan} AS s ${joins.join(" ")}
    WHERE ${ofThese(
      indicator,
      mine,
      has.indicators.map(({ text }) => text),
    )} ${isDate ? `AND ${column(columns.period ?? "")} IS NOT NULL` : ""}
    GROUP BY ALL`;
}

/** A range where they follow one another, which files that are sorted need not be read outside of. */
function ofThese(indicator: string, wanted: readonly string[], all: readonly string[]): string {
  const [first = "", last = ""] = [wanted[0], wanted.at(-1)];
  const between = all.indexOf(last) - all.indexOf(first) + 1;
  if (between === wanted.length) return `${indicator} BETWEEN ${quoted(first)} AND ${quoted(last)}`;
  return `${indicator} IN (${wanted.map(quoted).join(", ")})`;
}

function addSeries(to: Map<number, Series[]>, table: GatheredTable, chunk: DuckDBDataChunk): void {
  const indicators = texts(chunk, 0);
  const areas = texts(chunk, 1);
  const period = integerLists(chunk, 2);
  const value = doubleLists(chunk, 3);
  let next = 4;
  const coded = <T>(codes: Int32Array | T): Int32Array | T => {
    if (!(codes instanceof Int32Array)) return codes;
    return integerLists(chunk, next++).elements.map((number) => codes[number] ?? -1);
  };
  const [scenario, status, vintage] = [coded(table.scenario), coded(table.status), coded(table.vintage)];
  for (let row = 0; row < chunk.rowCount; row++) {
    const area = table.areas.get(areas[row] ?? "");
    const indicator = table.indicators.get(indicators[row] ?? "");
    if (area === undefined || indicator === undefined) continue;
    const from = value.start(row);
    const series: Series = {
      area,
      from,
      to: from + value.length(row),
      value: value.elements,
      period: period.elements,
      periodOf: table.periodOf,
      scenario,
      status,
      vintage,
    };
    const found = to.get(indicator);
    if (found) found.push(series);
    else to.set(indicator, [series]);
  }
}
