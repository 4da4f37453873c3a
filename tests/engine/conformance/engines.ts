import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { TrinoPage } from "../../../src/datasets/formats/trino/trino-client.node.ts";
import { openDuckDbEngine } from "../../../src/engine/duckdb/duckdb-engine.node.ts";
import { collected } from "../../../src/engine/engine.ts";
import { compareExactly } from "../../../src/engine/exact/compare-exactly.ts";
import { resultOfRows } from "../../../src/engine/exact/to-result.ts";
import { comparePanel } from "../../../src/engine/memory/compare-panel.ts";
import type { ComparisonPlan } from "../../../src/engine/plan.ts";
import type { ComparisonResult } from "../../../src/engine/result.ts";
import { comparisonQuery } from "../../../src/engine/sql/comparison/comparison-query.ts";
import { describedSource } from "../../../src/engine/sql/comparison/described-source.ts";
import { trino } from "../../../src/engine/sql/dialects/trino.ts";
import { print } from "../../../src/engine/sql/print.ts";
import { trinoSource } from "../../../src/engine/trino/trino-source.node.ts";
import type { Panel } from "../../../src/model/panel.ts";
import { panelAsParquet, parquetSource } from "../duckdb/panel-as-parquet.ts";
import { observations, openQuery, resultOfCells } from "../sql/query-engine.ts";
import { noSpark, openSpark } from "../sql/spark-here.ts";
import { noTrino, panelInTrino } from "../trino/trino-here.ts";

/** Something that runs plans over panels. */
export interface Conforming {
  readonly name: string;
  readonly run: (panel: Panel, plan: ComparisonPlan) => Promise<ComparisonResult>;
  readonly close: () => Promise<void>;
}

/** How an engine is opened, and what it leaves to others. */
export interface Opened {
  readonly name: string;
  readonly open: () => Promise<Conforming>;
  /** One case in so many is run, where planning a query takes many seconds. */
  readonly every?: number;
  /** Why it cannot be opened here at all. */
  readonly missing?: string;
}

/** A database that plans each printed query for seconds is held to a sample; RECOUNT_ALL_CASES=1 holds it to all. */
const sampled = (every: number) => (process.env.RECOUNT_ALL_CASES ? 1 : every);

const nothing = (): Promise<void> => Promise.resolve();

/** Everything that has to give the same rows; each is opened once. */
export const engines: readonly Opened[] = [
  inMemory("fractions, cell by cell", (panel, plan) => resultOfRows(panel, plan, compareExactly(panel, plan))),
  inMemory("columns of doubles", comparePanel),
  { name: "DuckDB over Parquet", open: openDuckDb },
  { name: "Trino", open: openTrino, ...(noTrino !== undefined && { missing: noTrino }) },
  { name: "one SQL query on DuckDB", open: openSqlQuery },
  {
    name: "one SQL query on Trino",
    open: openTrinoQuery,
    every: sampled(8),
    ...(noTrino !== undefined && { missing: noTrino }),
  },
  {
    name: "one SQL query on Spark",
    open: openSparkQuery,
    every: sampled(16),
    ...(noSpark !== undefined && { missing: noSpark }),
  },
];

function inMemory(name: string, run: (panel: Panel, plan: ComparisonPlan) => ComparisonResult) {
  const engine = {
    name,
    run: (panel: Panel, plan: ComparisonPlan) => Promise.resolve(run(panel, plan)),
    close: nothing,
  };
  return { name, open: () => Promise.resolve(engine) };
}

async function openDuckDb(): Promise<Conforming> {
  const folder = mkdtempSync(join(tmpdir(), "recount-conformance-"));
  const engine = await openDuckDbEngine({ threads: 1 });
  const writer = await DuckDBInstance.create(":memory:");
  return {
    name: engine.name,
    run: async (panel, plan) => {
      const source = await engine.register(parquetSource(await panelAsParquet(writer, folder, panel), panel));
      return collected(source.compare(plan));
    },
    close: async () => {
      await engine.close();
      writer.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openTrino(): Promise<Conforming> {
  return {
    name: "trino",
    run: async (panel, plan) => {
      const { client, table } = await panelInTrino(panel);
      const known = { indicators: panel.indicators, areas: panel.areas };
      return collected((await trinoSource(client, { table, known, guesses: [] })).compare(plan));
    },
    close: nothing,
  };
}

async function openSqlQuery(): Promise<Conforming> {
  const query = await openQuery();
  return { name: "one SQL query on DuckDB", ...query };
}

async function openTrinoQuery(): Promise<Conforming> {
  return {
    name: "one SQL query on Trino",
    run: async (panel, plan) => {
      const { client, table } = await panelInTrino(panel);
      const warehouse = { ...observations, name: table.name };
      const sql = print(comparisonQuery(describedSource(panel), [{ plan }], warehouse), trino);
      const pages: TrinoPage[] = [];
      for await (const page of client.pages(sql)) pages.push(page);
      const names = (pages[0]?.columns ?? []).map(({ name }) => name);
      return resultOfCells({ names, rows: pages.flatMap(({ rows }) => rows) }, panel, plan);
    },
    close: nothing,
  };
}

async function openSparkQuery(): Promise<Conforming> {
  return { name: "one SQL query on Spark", ...(await openSpark()) };
}
