import { innerRecords } from "./json-records.ts";
import { seriesRows } from "./json-series.ts";
import { asObject, asText, type JsonObject } from "./sdmx/narrow.ts";

/** JSON records as a table of texts. A record with lists in it (a series, a list of objects) makes several rows. */
export interface JsonTable {
  readonly names: readonly string[];
  /** The rows of one of its records, made when they are asked for. */
  readonly rowsOf: (record: unknown) => readonly (readonly string[])[];
  /** The same rows by column, with the cells that they have. */
  readonly cellsOf: (record: unknown) => readonly ReadonlyMap<number, string>[];
  /** Keys of a record that the names do not hold. */
  readonly unknownOf: (record: unknown) => readonly string[];
}

/**
 * Makes a table of records: objects in objects give columns as `country.id`, lists of plain values as many columns as they
 * have places.
 */
export function jsonTable(records: readonly unknown[]): JsonTable {
  const columns = new Map<string, number>();
  for (const record of records)
    for (const row of flatRows(record))
      for (const key of row.keys()) if (!columns.has(key)) columns.set(key, columns.size);
  const names = [...columns.keys()];
  return {
    names,
    rowsOf: (record) => flatRows(record).map((row) => names.map((name) => row.get(name) ?? "")),
    cellsOf: (record) =>
      flatRows(record).map(
        (row) =>
          new Map(
            [...row].flatMap(([name, text]) => {
              const column = columns.get(name);
              return column === undefined ? [] : [[column, text] as const];
            }),
          ),
      ),
    unknownOf: (record) => [
      ...new Set(flatRows(record).flatMap((row) => [...row.keys()].filter((name) => !columns.has(name)))),
    ],
  };
}

function flatRows(record: unknown): readonly ReadonlyMap<string, string>[] {
  const object = asObject(record) ?? {};
  const series = seriesRows(object);
  if (series !== undefined) return series.map((row) => new Map(Object.entries(row)));
  const [key, inner] = innerRecords(object) ?? [];
  if (key === undefined || inner === undefined) return [flattened(object)];
  const outer = flattened(Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)));
  return inner.map((each) => {
    const row = new Map(outer);
    for (const [name, text] of flattened(each)) row.set(outer.has(name) ? `${key}.${name}` : name, text);
    return row;
  });
}

function flattened(object: JsonObject, prefix = "", into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    const inner = asObject(value);
    if (inner) flattened(inner, `${name}.`, into);
    else if (Array.isArray(value))
      for (const [at, each] of value.entries()) into.set(`${name}.${at + 1}`, asText(each) ?? "");
    else into.set(name, asText(value) ?? "");
  }
  return into;
}
