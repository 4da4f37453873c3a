import type { Dialect } from "./dialect.ts";
import { printExpression, printOrder } from "./print-expression.ts";
import type { From, Join, Query, Select, Selected, Source, Statement } from "./query.ts";

/**
 * A statement in a dialect, one clause a line. Names and texts are quoted, whatever is in them.
 *
 * @example
 * print(select({ select: selected({ v: column("value") }), from: { source: table("t"), as: "t" } }), trino)
 * // -> 'SELECT "value" AS "v"\nFROM "t" AS "t"'
 */
export function print(statement: Statement, dialect: Dialect): string {
  if (statement.kind === "create-table") {
    return `CREATE TABLE ${dialect.name(statement.name)} AS\n${printQuery(statement.query, dialect)}`;
  }
  return printQuery(statement, dialect);
}

function printQuery(query: Query, dialect: Dialect): string {
  if (query.kind === "union") return query.of.map((each) => printPart(each, dialect)).join("\nUNION ALL\n");
  return clausesOf(query, dialect).join("\n");
}

/** What ends in clauses of its own keeps them in brackets. */
function printPart(query: Query, dialect: Dialect): string {
  const text = printQuery(query, dialect);
  const plain = query.kind === "select" && query.with.length + query.orderBy.length === 0 && query.limit === undefined;
  return plain ? text : `(\n${text}\n)`;
}

function clausesOf(query: Select, dialect: Dialect): readonly string[] {
  const { with: parts, select, from, joins, where, groupBy, groupingSets, orderBy, limit } = query;
  const ctes = parts.map(({ name, query: each }) => `${dialect.name(name)} AS (\n${printQuery(each, dialect)}\n)`);
  return [
    ...(ctes.length > 0 ? [`WITH ${ctes.join(",\n")}`] : []),
    `SELECT ${select.map((each) => printSelected(each, dialect)).join(", ")}`,
    `FROM ${printFrom(from, dialect)}`,
    ...joins.map((join) => printJoin(join, dialect)),
    ...(where ? [`WHERE ${printExpression(where, dialect)}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(", ")}`] : []),
    ...(groupingSets.length > 0
      ? [`GROUP BY GROUPING SETS (${groupingSets.map((each) => printSet(each, dialect)).join(", ")})`]
      : []),
    ...(orderBy.length > 0 ? [`ORDER BY ${orderBy.map((each) => printOrder(each, dialect)).join(", ")}`] : []),
    ...(limit === undefined ? [] : [`LIMIT ${limit}`]),
  ];
}

function printSet(names: readonly string[], dialect: Dialect): string {
  return `(${names.map(dialect.name).join(", ")})`;
}

function printSelected(selected: Selected, dialect: Dialect): string {
  if ("all" in selected) return selected.of === undefined ? "*" : `${dialect.name(selected.of)}.*`;
  const { expression, as } = selected;
  if (expression.kind === "column" && expression.name === as) return printExpression(expression, dialect);
  return `${printExpression(expression, dialect)} AS ${dialect.name(as)}`;
}

const joining = { inner: "JOIN", left: "LEFT JOIN", cross: "CROSS JOIN" } as const;

function printJoin({ kind, on, ...from }: Join, dialect: Dialect): string {
  return `${joining[kind]} ${printFrom(from, dialect)}${on ? ` ON ${printExpression(on, dialect)}` : ""}`;
}

function printFrom({ source, as }: From, dialect: Dialect): string {
  const columns =
    source.kind === "values" ? `(${source.columns.map(({ name }) => dialect.name(name)).join(", ")})` : "";
  return `${printSource(source, dialect)} AS ${dialect.name(as)}${columns}`;
}

function printSource(source: Source, dialect: Dialect): string {
  switch (source.kind) {
    case "files":
      return dialect.files(source);
    case "table":
      return source.name.map(dialect.name).join(".");
    case "sub-query":
      return `(\n${printQuery(source.query, dialect)}\n)`;
    case "values":
      return printValues(source, dialect);
  }
}

/** The first row says the types, since a column may be null all through; where there is none, nothing is selected. */
function printValues({ columns, rows }: Extract<Source, { kind: "values" }>, dialect: Dialect): string {
  const typed = (cell: string, at: number): string => `CAST(${cell} AS ${dialect.types[columns[at]?.type ?? "text"]})`;
  if (rows.length === 0) return `(SELECT ${columns.map((_, at) => typed("NULL", at)).join(", ")} WHERE 1 = 0)`;
  const lines = rows.map((row, line) => {
    const cells = row.map((cell) => printExpression(cell, dialect));
    return `(${(line === 0 ? cells.map(typed) : cells).join(", ")})`;
  });
  return `(VALUES\n${lines.join(",\n")})`;
}
