import type { Dialect } from "../dialect.ts";
import type { FilesSource } from "../query.ts";
import { named, quoted } from "../quote.ts";

/** DuckDB, which reads files. */
export const duckdb: Dialect = {
  id: "duckdb",
  types: { text: "VARCHAR", double: "DOUBLE", integer: "INTEGER", date: "DATE", boolean: "BOOLEAN" },
  functions: {
    count: "count",
    sum: "sum",
    min: "min",
    max: "max",
    gather: "list",
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
    "is-finite": "isfinite",
    replace: "replace",
    trim: "trim",
  },
  notANumber: "'nan'::DOUBLE",
  text,
  name: named,
  files,
};

/** DuckDB reads zero characters from files, and has none in what is written between quotes. */
function text(value: string): string {
  const parts = value.split("\0").map(quoted);
  return parts.length === 1 ? quoted(value) : `(${parts.join(" || chr(0) || ")})`;
}

function files({ format, paths, delimiter = ",", columns }: FilesSource): string {
  const list = `[${paths.map(quoted).join(", ")}]`;
  switch (format) {
    case "parquet":
      return `read_parquet(${list}, union_by_name = true)`;
    case "csv": {
      // All that DuckDB would guess is said, so that a file's first rows decide nothing.
      const said = `header = true, all_varchar = true, delim = ${quoted(delimiter)}, quote = '"', escape = '"', comment = '', skip = 0`;
      return `read_csv(${list}, ${said}, store_rejects = true)`;
    }
    case "ndjson": {
      const types = columns?.map((name) => `${named(name)}: 'VARCHAR'`);
      return `read_ndjson(${list}, ${types ? `columns = {${types.join(", ")}}, ` : "sample_size = -1, "}ignore_errors = true)`;
    }
  }
}
