import type { Dialect } from "../dialect.ts";

/** Trino, and Athena, which is made of it: tables of a warehouse, spread over many machines. */
export const trino: Dialect = {
  name: "trino",
  types: { text: "VARCHAR", double: "DOUBLE", integer: "BIGINT", date: "DATE", boolean: "BOOLEAN" },
  functions: {
    count: "count",
    sum: "sum",
    min: "min",
    max: "max",
    gather: "array_agg",
    "at-max": "max_by",
    "at-min": "min_by",
    concatenated: "concat",
    grouping: "grouping",
    "row-number": "row_number",
    coalesce: "coalesce",
    round: "round",
    absolute: "abs",
    "is-finite": "is_finite",
    replace: "replace",
    trim: "trim",
  },
  notANumber: "nan()",
  files: () => {
    throw new RangeError("trino reads tables of its catalogs, no files; name a table");
  },
};
