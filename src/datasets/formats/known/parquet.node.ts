import type { DataFormat } from "../data-format.node.ts";

/** Parquet, read in chunks by DuckDB. */
export const parquet: DataFormat = {
  id: "parquet",
  extensions: [".parquet"],
  detects: ({ kind }) => kind === "parquet",
  reads: async ({ source }, name, options) =>
    (await import("../parquet.node.ts")).readParquet(source.path, name, options),
};
