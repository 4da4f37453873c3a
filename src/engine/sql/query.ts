import type { Expression, Order, SqlType } from "./expression.ts";

/** Files of one shape, which only a database beside them can read. Rows of text that do not fit are left out, and kept. */
export interface FilesSource {
  readonly kind: "files";
  readonly format: "parquet" | "csv" | "ndjson";
  /** Whole paths. */
  readonly paths: readonly string[];
  /** What stands between the columns of a CSV. */
  readonly delimiter?: string;
  /** The columns to read as texts: of NDJSON, which has no list of its own. */
  readonly columns?: readonly string[];
}

export interface ColumnType {
  readonly name: string;
  readonly type: SqlType;
}

/** What stands behind FROM. */
export type Source =
  | FilesSource
  /** A table by the parts of its name: catalog, schema, table. */
  | { readonly kind: "table"; readonly name: readonly string[] }
  | { readonly kind: "sub-query"; readonly query: Query }
  /** Rows that the query itself carries. */
  | {
      readonly kind: "values";
      readonly columns: readonly ColumnType[];
      readonly rows: readonly (readonly Expression[])[];
    };

/** A source and what it is called in the query. */
export interface From {
  readonly source: Source;
  readonly as: string;
}

export interface Join extends From {
  readonly kind: "inner" | "left" | "cross";
  /** Of all but a cross join. */
  readonly on?: Expression;
}

/** An expression under a name, or all columns there are, or all of one source. */
export type Selected =
  | { readonly expression: Expression; readonly as: string }
  | { readonly all: true; readonly of?: string };

export interface Select {
  readonly kind: "select";
  readonly with: readonly { readonly name: string; readonly query: Query }[];
  readonly select: readonly Selected[];
  readonly from: From;
  readonly joins: readonly Join[];
  readonly where: Expression | undefined;
  /** Places in the select list, from 1. */
  readonly groupBy: readonly number[];
  /** Names of columns, several sets of them at once, in place of `groupBy`. */
  readonly groupingSets: readonly (readonly string[])[];
  readonly orderBy: readonly Order[];
  readonly limit: number | undefined;
}

/** A query as a tree that knows no dialect. */
export type Query = Select | { readonly kind: "union"; readonly of: readonly Query[] };

/** What a database is asked to do. */
export type Statement = Query | { readonly kind: "create-table"; readonly name: string; readonly query: Query };

type Parts = Pick<Select, "select" | "from"> & Partial<Omit<Select, "kind">>;

/** A query of its parts; those that are not said are empty. */
export function select(parts: Parts): Select {
  return Object.freeze<Select>({
    kind: "select",
    with: [],
    joins: [],
    where: undefined,
    groupBy: [],
    groupingSets: [],
    orderBy: [],
    limit: undefined,
    ...parts,
  });
}

/** The rows of several queries, one after the other, with the columns of the first. */
export function union(...of: readonly Query[]): Query {
  return Object.freeze<Query>({ kind: "union", of });
}

/** Columns of a select list by their names; each is called what it is called here. */
export function selected(columns: Readonly<Record<string, Expression>>): readonly Selected[] {
  return Object.entries(columns).map(([as, expression]) => Object.freeze({ expression, as }));
}

/** A table that holds what a query gives. */
export function createTable(name: string, query: Query): Statement {
  return Object.freeze<Statement>({ kind: "create-table", name, query });
}

/** A table, or what a WITH calls by that name. */
export function table(...name: readonly string[]): Source {
  return Object.freeze<Source>({ kind: "table", name });
}

/** Rows that the query carries along. */
export function values(columns: readonly ColumnType[], rows: readonly (readonly Expression[])[]): Source {
  return Object.freeze<Source>({ kind: "values", columns, rows });
}

/** A query in place of a table. */
export function subQuery(query: Query): Source {
  return Object.freeze<Source>({ kind: "sub-query", query });
}
