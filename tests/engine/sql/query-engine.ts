import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { formatComparison } from "../../../src/compare/comparison.ts";
import type { ComparisonColumn } from "../../../src/engine/comparison-columns.ts";
import type { ComparisonPlan } from "../../../src/engine/plan.ts";
import type { ComparisonResult } from "../../../src/engine/result.ts";
import { comparisonQuery } from "../../../src/engine/sql/comparison/comparison-query.ts";
import { describedSource } from "../../../src/engine/sql/comparison/described-source.ts";
import type { WarehouseTable } from "../../../src/engine/sql/comparison/warehouse-table.ts";
import { duckdb } from "../../../src/engine/sql/dialects/duckdb.ts";
import { print } from "../../../src/engine/sql/print.ts";
import { comparisonReasons } from "../../../src/model/comparison-reason.ts";
import { observationStatuses } from "../../../src/model/observation-status.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { formatPeriod, parsePeriod } from "../../../src/model/period-notation.ts";
import { panelRows } from "../panel-rows.ts";

export const observations: WarehouseTable = { name: ["observations"], columns: {}, periods: "text" };

/** Puts panels into a table of a real DuckDB and runs the query of a plan over it. */
export async function openQuery() {
  const database = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await database.connect();
  return {
    connection,
    run: async (panel: Panel, plan: ComparisonPlan): Promise<ComparisonResult> => {
      await fill(connection, panel);
      const sql = print(comparisonQuery(describedSource(panel), [{ plan }], observations), duckdb);
      return resultOf(connection, sql, panel, plan);
    },
    close: async () => {
      connection.closeSync();
      database.closeSync();
    },
  };
}

/** The observations of a panel as the rows of a table. */
export async function fill(connection: DuckDBConnection, panel: Panel): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE observations (indicator VARCHAR, area VARCHAR, period VARCHAR,
    scenario VARCHAR, status VARCHAR, vintage VARCHAR, value DOUBLE)`);
  const appender = await connection.createAppender("observations");
  for (const row of panelRows(panel)) {
    for (const text of [row.indicator, row.area, row.period, row.scenario, row.status, row.vintage]) {
      appender.appendVarchar(text);
    }
    if (row.value === null) appender.appendNull();
    else appender.appendDouble(row.value);
    appender.endRow();
  }
  appender.closeSync();
}

async function resultOf(
  connection: DuckDBConnection,
  sql: string,
  panel: Panel,
  plan: ComparisonPlan,
): Promise<ComparisonResult> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  const rows = reader.getRows();
  const cells = (name: string) => {
    const at = names.indexOf(name);
    return rows.map((row) => (at < 0 ? null : row[at]));
  };
  const numbers = (name: string) =>
    Float64Array.from(cells(name), (each) => (each === null ? Number.NaN : Number(each)));
  const places = (name: string, of: readonly string[]) =>
    Int32Array.from(cells(name), (each) => of.indexOf(String(each)));
  const { indicators, areas, vintages } = panel;
  const written = [...new Set([...panel.periods.map(formatPeriod), ...cells("period").map(String)])];
  const periods = written.flatMap((each) => parsePeriod(each) ?? []);
  const statuses = (name: string) => Uint8Array.from(places(name, observationStatuses));
  const columns = plan.comparisons.map((each): ComparisonColumn => {
    const key = formatComparison(each);
    return {
      value: numbers(key),
      numerator: numbers(`${key}.numerator`),
      denominator: numbers(`${key}.denominator`),
      base: numbers(`${key}.base`),
      reason: Uint8Array.from(places(`${key}.reason`, comparisonReasons)),
      have: Int32Array.from(numbers(`${key}.have`)),
      need: Int32Array.from(numbers(`${key}.need`)),
      status: statuses(`${key}.status`),
    };
  });
  const batch = {
    length: rows.length,
    indicator: places(
      "indicator",
      indicators.map(({ id }) => id),
    ),
    area: places(
      "area",
      areas.map(({ code }) => code),
    ),
    period: places("period", periods.map(formatPeriod)),
    value: numbers("value"),
    status: statuses("status"),
    vintage: new Int32Array(rows.length),
    columns,
  };
  const { comparisons } = plan;
  return { plan, comparisons, indicators, areas, periods, vintages, batches: rows.length > 0 ? [batch] : [] };
}
