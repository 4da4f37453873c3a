import type { TrinoClient } from "../../datasets/formats/trino/trino-client.node.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { columnsBeside, foundKey, membersOf, type TableMembers } from "../gathering/members.ts";
import type { Coded } from "../gathering/numbered.ts";
import { call } from "../sql/calls.ts";
import { trino } from "../sql/dialects/trino.ts";
import type { Expression } from "../sql/expression.ts";
import { all, arithmetic, equal, firstOf, isNull, isThere } from "../sql/operators.ts";
import { print } from "../sql/print.ts";
import { type Query, select, selected, subQuery } from "../sql/query.ts";
import * as sql from "../sql/values.ts";
import { asText, keyText, mayBeInfinite, type ScannedTable, scanned, scanOf, valueOrNull } from "./scanned-table.ts";

/** What a table of a warehouse has of each dimension. */
export interface WarehouseMembers extends TableMembers {
  readonly table: ScannedTable;
  /** For each indicator the power of ten that makes whole numbers of its values; what has none is not among them. */
  readonly scales: ReadonlyMap<string, number>;
}

/** Values have so many decimals at most that they are made whole; as in `scaleOf`. */
const mostDecimals = 9;

/** Asks for the distinct values of a table's key columns, in one scan of it. */
export async function warehouseMembers(
  client: TrinoClient,
  table: ScannedTable,
  signal: AbortSignal | undefined,
): Promise<WarehouseMembers> {
  const { said } = table;
  const columns = columnsBeside(said);
  const names = ["indicator", "area", ...columns.map((_, at) => `k${at}`)];
  const indicators: Found[] = [];
  const areas: Found[] = [];
  const values: Coded[] = [];
  let bad = 0;
  for await (const { rows } of client.pages(print(membersQuery(table, columns, names), trino), signal)) {
    for (const row of rows) {
      const [indicator = null, area = null, ...rest] = row.map(plain);
      const [count = 0, scale = 0, notFinite = 0, grouping] = rest.slice(columns.length);
      if (grouping === groupingOf(names, ["indicator"])) {
        indicators.push([indicator, count, scale]);
        bad += Number(notFinite);
      } else if (grouping === groupingOf(names, ["area"])) areas.push([area, count, null]);
      else values.push({ texts: rest.slice(0, columns.length).map(textOrNull), count: Number(count) });
    }
  }
  const scales = indicators.flatMap(([key, , scale]): (readonly [string, number])[] =>
    typeof scale === "number" && scale <= mostDecimals ? [[String(key), scale]] : [],
  );
  const dates = /^(?:date|timestamp)/.test(table.types.get(said.columns.period ?? "") ?? "");
  const place = { file: said.files[0] ?? "" };
  const badValues: readonly Diagnostic[] =
    bad > 0 ? [{ code: "bad-value", level: "left-out", place, found: "NaN", count: bad }] : [];
  const numbered = { columns, values };
  const found = { indicators: foundKey(indicators.sort(byText)), areas: foundKey(areas.sort(byText)) };
  return { ...membersOf({ said, dates, ...found, numbered, badValues }), table, scales: new Map(scales) };
}

/** A text, how many rows have it, and of an indicator the decimals of its values. */
type Found = [key: string | number | null, count: string | number | null, scale: string | number | null];

function byText([a]: Found, [b]: Found): number {
  const [left, right] = [String(a ?? ""), String(b ?? "")];
  return left < right ? -1 : left > right ? 1 : 0;
}

function plain(value: unknown): string | number | null {
  return typeof value === "number" || value === null ? value : String(value);
}

function textOrNull(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

/** The number by which SQL tells sets of columns apart: a bit for each column, 1 for those that are not in the set. */
function groupingOf(names: readonly string[], set: readonly string[]): number {
  return names.reduce((bits, name) => bits * 2 + (set.includes(name) ? 0 : 1), 0);
}

function membersQuery(table: ScannedTable, columns: readonly string[], names: readonly string[]): Query {
  const [indicator, area, ...beside] = names;
  const { said } = table;
  const value = valueOrNull(table);
  const mayBeBad = mayBeInfinite(table.types.get(said.columns.value) ?? "");
  const isBad = all(isNull(value), isThere(scanned(said.columns.value)));
  const rows = select({
    select: [
      ...selected({ indicator: keyText(table, said.columns.indicator), area: keyText(table, said.columns.area) }),
      ...columns.map((name, at) => ({ expression: asText(table, name), as: `k${at}` })),
      ...selected({ scale: scaleOf(value) }),
      ...selected({ bad: mayBeBad ? firstOf([[isBad, sql.number(1)]], sql.number(0)) : sql.number(0) }),
    ],
    from: scanOf(table),
  });
  return select({
    select: [
      ...selected(Object.fromEntries(names.map((name) => [name, sql.column(name, "r")]))),
      ...selected({
        c: call("count"),
        s: call("max", sql.column("scale", "r")),
        b: call("sum", sql.column("bad", "r")),
        g: call("grouping", ...names.map((name) => sql.column(name))),
      }),
    ],
    from: { source: subQuery(rows), as: "r" },
    groupingSets: [[indicator ?? ""], [area ?? ""], beside],
  });
}

/** The decimals of a value, one more than are counted where there are more. */
function scaleOf(value: Expression): Expression {
  const wholeAt = (scale: number) => {
    const factor = sql.number(10 ** scale);
    return equal(arithmetic("/", call("round", arithmetic("*", value, factor)), factor), value);
  };
  const cases = Array.from({ length: mostDecimals + 1 }, (_, scale) => [wholeAt(scale), sql.number(scale)] as const);
  return firstOf([[isNull(value), sql.number(0)], ...cases], sql.number(mostDecimals + 1));
}
