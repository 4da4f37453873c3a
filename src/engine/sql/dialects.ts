import type { Dialect } from "./dialect.ts";
import { duckdb } from "./dialects/duckdb.ts";
import { spark } from "./dialects/spark.ts";
import { trino } from "./dialects/trino.ts";

/** Every dialect, by its name. */
export const dialects = { duckdb, trino, spark } as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof dialects;

export const dialectNames: readonly DialectName[] = namesOf(dialects);

function namesOf<K extends string>(all: Readonly<Record<K, Dialect>>): readonly K[] {
  const isName = (name: string): name is K => Object.hasOwn(all, name);
  return Object.keys(all).filter(isName);
}
