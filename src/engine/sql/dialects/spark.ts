import type { Dialect } from "../dialect.ts";

/** Spark SQL, and Databricks, which is made of it. Names stand in backticks, and a backslash in a text is written twice. */
export const spark: Dialect = {
  id: "spark",
  types: { text: "STRING", double: "DOUBLE", integer: "BIGINT", date: "DATE", boolean: "BOOLEAN" },
  functions: {
    count: "count",
    sum: "sum",
    min: "min",
    max: "max",
    gather: "collect_list",
    "at-max": "max_by",
    "at-min": "min_by",
    concatenated: "concat",
    grouping: "grouping_id",
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
    "from-place": "substring",
    "is-finite": ([of = "NULL"]) => `(${of} > double('-Infinity') AND ${of} < double('Infinity'))`,
    replace: "replace",
    trim: "trim",
  },
  notANumber: "double('NaN')",
  text: (text) => `'${written(text).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  name: (name) => `\`${written(name).replaceAll("`", "``")}\``,
  files: () => {
    throw new RangeError("the dialect for spark reads tables of its catalogs, no files; name a table");
  },
};

function written(text: string): string {
  if (text.includes("\0")) throw new RangeError("a text with a zero character cannot be written in SQL");
  return text;
}
