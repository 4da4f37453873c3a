import type { Dialect } from "../dialect.ts";
import { named, quoted } from "../quote.ts";

/** Trino, and Athena, which is made of it: tables of a warehouse, spread over many machines. */
export const trino: Dialect = {
  id: "trino",
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
    rank: "rank",
    coalesce: "coalesce",
    round: "round",
    absolute: "abs",
    remainder: "mod",
    power: "power",
    logarithm: "ln",
    "square-root": "sqrt",
    sign: "sign",
    greatest: "greatest",
    "from-place": "substr",
    "is-finite": "is_finite",
    replace: "replace",
    trim: "trim",
  },
  notANumber: "nan()",
  text: quoted,
  name: named,
  files: () => {
    throw new RangeError("trino reads tables of its catalogs, no files; name a table");
  },
};
