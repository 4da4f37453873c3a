import type { TrinoClient } from "../../datasets/formats/trino/trino-client.node.ts";
import { frequencyKeys } from "../gathering/frequencies.ts";
import type { SeriesDatabase } from "../gathering/gathered-source.node.ts";
import type { PlacedLists } from "../gathering/lists.ts";
import type { SeriesOfSome } from "../gathering/series-reader.ts";
import type { Series } from "../observations/series.ts";
import type { GivenFrequencies } from "../request/runs.ts";
import { call } from "../sql/calls.ts";
import { trino } from "../sql/dialects/trino.ts";
import { isThere, oneOf } from "../sql/operators.ts";
import { print } from "../sql/print.ts";
import { type Query, select, selected } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { asText, keyText, scanOf, valueOrNull } from "./scanned-table.ts";
import type { WarehouseMembers } from "./trino-members.node.ts";

/** A table of a Trino, whose series are fetched a few indicators at a time. */
export function trinoDatabase(client: TrinoClient, members: WarehouseMembers): SeriesDatabase {
  const numberOf = numbering(members);
  return {
    frequencies: (lists, signal) => frequencies(client, members, lists, numberOf, signal),
    open: async (lists, signal) => {
      const stop = new AbortController();
      const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
      return {
        read: (indicators) => readSeries(client, members, lists, indicators, numberOf, either),
        interrupt: () => stop.abort(),
        close: () => undefined,
      };
    },
  };
}

/** The number of what stands beside a value, by its texts. */
type NumberOf = (texts: readonly unknown[]) => number;

function numbering({ numbered }: WarehouseMembers): NumberOf {
  const numbers = new Map<string, number>();
  const [only, ...more] = numbered.columns;
  const keyOf = only !== undefined && more.length === 0 ? (texts: readonly unknown[]) => String(texts[0]) : joined;
  for (const [at, { texts }] of numbered.values.entries()) numbers.set(keyOf(texts), at);
  return (texts) => numbers.get(keyOf(texts)) ?? -1;
}

function joined(texts: readonly unknown[]): string {
  return texts.join("\u0000");
}

/** Fetches the rows of some indicators, one list for each indicator and area. Lists know their periods and are not sorted. */
async function readSeries(
  client: TrinoClient,
  members: WarehouseMembers,
  { indicatorAt, areaAt }: PlacedLists,
  indicators: readonly string[],
  numberOf: NumberOf,
  signal: AbortSignal,
): Promise<SeriesOfSome> {
  const byIndicator = new Map<number, Series[]>();
  const query = print(seriesQuery(members, indicators), trino);
  for await (const { rows } of client.pages(query, signal)) {
    for (const [indicator, area, ...lists] of rows) {
      const [place, areaPlace] = [indicatorAt.get(String(indicator)), areaAt.get(String(area))];
      if (place === undefined || areaPlace === undefined) continue;
      const series = seriesOf(lists.map(listOf), areaPlace, numberOf);
      const found = byIndicator.get(place);
      if (found) found.push(series);
      else byIndicator.set(place, [series]);
    }
  }
  return { byIndicator, release: () => byIndicator.clear() };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function seriesOf(lists: readonly (readonly unknown[])[], area: number, numberOf: NumberOf): Series {
  const values = lists.at(-1) ?? [];
  const keys = lists.slice(0, -1);
  return {
    table: 0,
    area,
    from: 0,
    to: values.length,
    value: Float64Array.from(values, (each) => (typeof each === "number" ? each : Number.NaN)),
    beside: Int32Array.from(values, (_, at) => numberOf(keys.map((list) => list[at] ?? null))),
  };
}

function seriesQuery({ table, numbered }: WarehouseMembers, indicators: readonly string[]): Query {
  const { columns } = table.said;
  const indicator = keyText(table, columns.indicator);
  return select({
    select: [
      ...selected({ indicator, area: keyText(table, columns.area) }),
      ...numbered.columns.map((name, at) => ({ expression: call("gather", asText(table, name)), as: `k${at}` })),
      ...selected({ value: call("gather", valueOrNull(table)) }),
    ],
    from: scanOf(table),
    where: oneOf(indicator, indicators.map(sql.text)),
    groupBy: [1, 2],
  });
}

async function frequencies(
  client: TrinoClient,
  members: WarehouseMembers,
  { indicators, indicatorAt }: PlacedLists,
  numberOf: NumberOf,
  signal: AbortSignal | undefined,
): Promise<GivenFrequencies> {
  const { table, numbered } = members;
  const given = indicators.map(() => new Set<string>());
  const keys = frequencyKeys(members);
  const query = select({
    select: [
      ...selected({ indicator: keyText(table, table.said.columns.indicator) }),
      ...numbered.columns.map((name, at) => ({ expression: asText(table, name), as: `k${at}` })),
    ],
    from: scanOf(table),
    where: isThere(valueOrNull(table)),
    groupBy: [1, ...numbered.columns.map((_, at) => at + 2)],
  });
  for await (const { rows } of client.pages(print(query, trino), signal)) {
    for (const [indicator, ...texts] of rows) {
      const key = keys[numberOf(texts)];
      if (key !== undefined) given[indicatorAt.get(String(indicator)) ?? -1]?.add(key);
    }
  }
  return given;
}
