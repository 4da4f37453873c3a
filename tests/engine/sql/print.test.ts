import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ascending, call, over } from "../../../src/engine/sql/calls.ts";
import { type DialectName, dialects } from "../../../src/engine/sql/dialects.ts";
import type { Expression } from "../../../src/engine/sql/expression.ts";
import {
  all,
  any,
  arithmetic,
  between,
  compared,
  equal,
  firstOf,
  isNull,
  isThere,
  not,
  oneOf,
} from "../../../src/engine/sql/operators.ts";
import { print } from "../../../src/engine/sql/print.ts";
import { printExpression } from "../../../src/engine/sql/print-expression.ts";
import { createTable, select, selected, subQuery, table, union, values } from "../../../src/engine/sql/query.ts";
import { cast, castOrNull, column, nothing, number, text } from "../../../src/engine/sql/values.ts";

let database: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  database = await DuckDBInstance.create(":memory:");
  connection = await database.connect();
});

afterAll(() => {
  connection.closeSync();
  database.closeSync();
});

const [one, two, v] = [number(1), number(2), column("v", "t")];
/** Names stand in backticks in Spark. */
const both = (sql: string, spark = sql): Readonly<Record<DialectName, string>> => ({
  duckdb: sql,
  trino: sql,
  spark: spark.replaceAll(/"(\w+)"/g, "`$1`"),
});
const row = { source: values([{ name: "v", type: "double" }], [[number(3)]]), as: "t" };

/** What it is, how each dialect writes it, and what DuckDB makes of it where `t.v` is 3. */
const expressions: readonly (readonly [string, Expression, Readonly<Record<DialectName, string>>, unknown])[] = [
  ["a column", v, both('"t"."v"'), 3],
  ["a text", text("l'an"), both("'l''an'", "'l\\'an'"), "l'an"],
  ["a whole number", number(12), both("12"), 12],
  ["a negative one", arithmetic("-", one, number(-2)), both("1 - (-2)"), 3],
  ["zero without a sign", number(-0), both("0"), 0],
  ["a fraction, which is a double", number(0.1), both("0.1E0"), 0.1],
  ["a tiny one", number(1.5e-7), both("1.5E-7"), 1.5e-7],
  ["no number", number(Number.NaN), { duckdb: "'nan'::DOUBLE", trino: "nan()", spark: "double('NaN')" }, Number.NaN],
  ["nothing", nothing, both("NULL"), null],
  ["a cast", cast(v, "text"), both('CAST("t"."v" AS VARCHAR)', 'CAST("t"."v" AS STRING)'), "3.0"],
  [
    "a cast that may fail",
    castOrNull(text("x"), "integer"),
    {
      duckdb: "TRY_CAST('x' AS INTEGER)",
      trino: "TRY_CAST('x' AS BIGINT)",
      spark: "TRY_CAST('x' AS BIGINT)",
    },
    null,
  ],
  ["sums from the left", arithmetic("-", arithmetic("-", number(9), two), one), both("9 - 2 - 1"), 6],
  ["a difference of a difference", arithmetic("-", number(9), arithmetic("-", two, one)), both("9 - (2 - 1)"), 8],
  ["a sum in a product", arithmetic("*", arithmetic("+", one, two), two), both("(1 + 2) * 2"), 6],
  ["a product in a sum", arithmetic("+", arithmetic("*", two, two), one), both("2 * 2 + 1"), 5],
  ["a product of a quotient", arithmetic("*", two, arithmetic("/", v, two)), both('2 * ("t"."v" / 2)'), 3],
  ["a comparison of sums", compared(arithmetic("+", one, two), "<=", v), both('1 + 2 <= "t"."v"'), true],
  ["nulls that are the same", compared(nothing, "same", nothing), both("NULL IS NOT DISTINCT FROM NULL"), true],
  ["a range", between(v, one, two), both('"t"."v" BETWEEN 1 AND 2'), false],
  ["one of some", oneOf(v, [two, number(3)]), both('"t"."v" IN (2, 3)'), true],
  ["one of none", oneOf(v, []), both("1 = 0"), false],
  ["all of none, any of none", all(all(), not(any())), both("1 = 1 AND NOT (1 = 0)"), true],
  [
    "any within all",
    all(any(equal(v, one), equal(v, two)), isThere(v)),
    both('("t"."v" = 1 OR "t"."v" = 2) AND "t"."v" IS NOT NULL'),
    false,
  ],
  [
    "all within any",
    any(all(isNull(v), equal(v, one)), equal(one, one)),
    both('"t"."v" IS NULL AND "t"."v" = 1 OR 1 = 1'),
    true,
  ],
  ["not all", not(all(equal(one, one), equal(one, two))), both("NOT (1 = 1 AND 1 = 2)"), true],
  ["the first that holds", firstOf([[isNull(v), one]], two), both('CASE WHEN "t"."v" IS NULL THEN 1 ELSE 2 END'), 2],
  ["a function", call("coalesce", nothing, v), both('coalesce(NULL, "t"."v")'), 3],
  [
    "a function of another name",
    call("is-finite", v),
    {
      duckdb: 'isfinite("t"."v")',
      trino: 'is_finite("t"."v")',
      spark: "(`t`.`v` > double('-Infinity') AND `t`.`v` < double('Infinity'))",
    },
    true,
  ],
  [
    "a window",
    over(call("row-number"), [v], [{ by: v, descending: true, nulls: "last" }, ascending(one)]),
    both('row_number() OVER (PARTITION BY "t"."v" ORDER BY "t"."v" DESC NULLS LAST, 1)'),
    1,
  ],
  [
    "a window that reaches back",
    over(call("sum", v), [], [ascending(v)], 11),
    both('sum("t"."v") OVER (ORDER BY "t"."v" RANGE BETWEEN 11 PRECEDING AND CURRENT ROW)'),
    3,
  ],
];

describe.each(expressions)("%s", (_, expression, expected, result) => {
  it("is written in each dialect", () => {
    expect(printExpression(expression, dialects.duckdb)).toBe(expected.duckdb);
    expect(printExpression(expression, dialects.trino)).toBe(expected.trino);
    expect(printExpression(expression, dialects.spark)).toBe(expected.spark);
  });

  it("is what DuckDB makes of it", async () => {
    const query = select({ select: selected({ x: expression }), from: row });
    const [[found] = []] = await rowsOf(print(query, dialects.duckdb));
    expect(found).toEqual(result);
  });
});

async function rowsOf(sql: string): Promise<readonly (readonly unknown[])[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((cells) => cells.map((each) => (typeof each === "bigint" ? Number(each) : each)));
}

describe("queries", () => {
  const some = values(
    [
      { name: "k", type: "text" },
      { name: "v", type: "double" },
    ],
    [
      [nothing, one],
      [text("a"), two],
      [text("a"), number(4)],
    ],
  );
  const grouped = select({
    with: [{ name: "some", query: select({ select: [{ all: true }], from: { source: some, as: "s" } }) }],
    select: selected({ k: column("k", "s"), total: call("sum", column("v", "s")) }),
    from: { source: table("some"), as: "s" },
    joins: [{ kind: "left", source: table("some"), as: "o", on: equal(column("k", "o"), column("k", "s")) }],
    where: compared(column("v", "s"), ">", number(0)),
    groupBy: [1],
    orderBy: [ascending(column("k"), "first")],
    limit: 5,
  });

  it("are written a clause a line", () => {
    expect(print(grouped, dialects.duckdb)).toBe(`WITH "some" AS (
SELECT *
FROM (VALUES
(CAST(NULL AS VARCHAR), CAST(1 AS DOUBLE)),
('a', 2),
('a', 4)) AS "s"("k", "v")
)
SELECT "s"."k", sum("s"."v") AS "total"
FROM "some" AS "s"
LEFT JOIN "some" AS "o" ON "o"."k" = "s"."k"
WHERE "s"."v" > 0
GROUP BY 1
ORDER BY "k" NULLS FIRST
LIMIT 5`);
    expect(print(grouped, dialects.trino)).toBe(print(grouped, dialects.duckdb));
  });

  it("run: rows, joins, groups, sub-queries, unions, tables, and rows of which there are none", async () => {
    expect(await rowsOf(print(grouped, dialects.duckdb))).toEqual([
      [null, 1],
      ["a", 12],
    ]);
    const none = select({
      select: [{ all: true }],
      from: { source: values([{ name: "x", type: "text" }], []), as: "n" },
    });
    const doubled = union(grouped, select({ select: [{ all: true }], from: { source: subQuery(grouped), as: "g" } }));
    await connection.run(print(createTable(`it's "one"`, doubled), dialects.duckdb));
    expect(await rowsOf(`SELECT count(*) FROM "it's ""one"""`)).toEqual([[4]]);
    expect(await rowsOf(print(none, dialects.duckdb))).toEqual([]);
  });

  it("of files are DuckDB's only", () => {
    const files = { kind: "files", format: "parquet", paths: ["/a/it's.parquet"] } as const;
    const query = select({ select: [{ all: true }], from: { source: files, as: "s" } });
    expect(print(query, dialects.duckdb)).toContain("read_parquet(['/a/it''s.parquet'], union_by_name = true)");
    expect(() => print(query, dialects.trino)).toThrow(RangeError);
  });
});

describe("names and texts that are made to break out", () => {
  const hostile = [
    "'; DROP TABLE t; --",
    '"; DROP TABLE t; --',
    "''",
    "'",
    '"',
    "\\'",
    "\\",
    "a\nb\r\n-- c",
    "/* */",
    "$$",
    "e'\\x41'",
    "\u2019 \u02bc \uff07 é e\u0301 \u202e 💥",
    "%s ? :x {{y}}",
    "",
  ];

  it.each(hostile)("%j stays what it is as a text, as a column and as a table", async (each) => {
    const name = each === "" ? " " : each;
    const source = values([{ name, type: "text" }], [[text(each)], [text("other")]]);
    await connection.run(
      print(createTable(name, select({ select: [{ all: true }], from: { source, as: name } })), dialects.duckdb),
    );
    const query = select({
      select: selected({ [name]: column(name, name) }),
      from: { source: table(name), as: name },
      where: equal(column(name, name), text(each)),
    });
    const reader = await connection.runAndReadAll(print(query, dialects.duckdb));
    expect(reader.columnNames()).toEqual([name]);
    expect(reader.getRows()).toEqual([[each]]);
  });

  it("with a zero character are what DuckDB reads from files, and nothing gets out of its quotes", async () => {
    for (const each of ["a\0b", "\0", "a\0' or '1\0"]) {
      const reader = await connection.runAndReadAll(`SELECT ${printExpression(text(each), dialects.duckdb)}`);
      expect(reader.getRows()).toEqual([[each]]);
    }
  });

  it("with a zero character are refused elsewhere", () => {
    expect(() => printExpression(text("a\0b"), dialects.trino)).toThrow(RangeError);
    expect(() => printExpression(column("a\0b"), dialects.duckdb)).toThrow(RangeError);
  });
});
