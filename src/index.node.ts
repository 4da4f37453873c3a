/** recount as a library for Node: all of `recount`, and what reads files and runs a database. */
export { loadDataset } from "./datasets/load.node.ts";
export { type Loaded, type LoadOptions, loadText } from "./documents/load.node.ts";
export { openDuckDbEngine } from "./engine/duckdb/duckdb-engine.node.ts";
export type { DuckDbOptions } from "./engine/duckdb/open.node.ts";
export { type NamedFile, type ParquetTables, parquetTables } from "./engine/duckdb/parquet-tables.node.ts";
export * from "./index.ts";
