import { CallError } from "../../../model/call-problem.ts";
import { nearNames } from "../../../model/near-names.ts";

/** The fields of an observation that a table may have columns of. */
export const warehouseFields = ["indicator", "area", "period", "value", "scenario", "status", "vintage"] as const;

export type WarehouseField = (typeof warehouseFields)[number];

/** A column by its name, or one text for all rows. */
export type WarehouseColumn = { readonly name: string } | { readonly constant: string };

/** The table that a query is for, one observation a row. */
export interface WarehouseTable {
  /** Catalog, schema and table, as many as are needed. */
  readonly name: readonly string[];
  /** Those that are not said are called like their fields; scenario, status and vintage only where the data have them. */
  readonly columns: Readonly<Partial<Record<WarehouseField, WarehouseColumn>>>;
  /** Whether periods are texts in SDMX notation, or dates: the first day of each. */
  readonly periods: "text" | "date";
}

/**
 * The table that a call names: `--table`, and `--column field=name` for each column that is called otherwise; a text in
 * quotes holds for all rows. Dots part the names of catalog, schema and table; within double quotes they do not. Throws a
 * CallError where a part is empty or there is no such field.
 *
 * @example
 * warehouseTable('hive."a.b".obs', ["period=month"], "text").name // -> ["hive", "a.b", "obs"]
 * warehouseTable("obs", ["area='VN'"], "text").columns // -> { area: { constant: "VN" } }
 * warehouseTable("obs", ["place=x"], "text") // -> throws CallError
 */
export function warehouseTable(
  name: string,
  columns: readonly string[],
  periods: WarehouseTable["periods"],
): WarehouseTable {
  return Object.freeze({ name: partsOf(name), columns: Object.fromEntries(columns.map(columnOf)), periods });
}

function partsOf(name: string): readonly string[] {
  const found = name.match(/"(?:[^"]|"")*"|[^".]+/g) ?? [];
  const parts = found.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.trim()));
  if (found.join(".") !== name || parts.includes("") || parts.length > 3)
    throw new CallError("bad-table", "table", name);
  return Object.freeze(parts);
}

function columnOf(text: string): readonly [WarehouseField, WarehouseColumn] {
  const at = text.indexOf("=");
  const [left, right] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (at < 0 || right === "") throw new CallError("bad-column", "column", text);
  const field = warehouseFields.find((each) => each === left);
  if (!field) throw new CallError("bad-column", "column", text, nearNames(left, warehouseFields));
  const constant = /^'(.*)'$/s.exec(right)?.[1];
  return [field, Object.freeze(constant === undefined ? { name: right } : { constant })];
}
