import { seriesRows } from "./json-series.ts";
import { asList, asObject, asText, type JsonObject } from "./sdmx/narrow.ts";

/** JSON records as a table of texts. A record with lists in it (a series) makes several rows. */
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
 * The records of a JSON document: its list of objects or of lists with a first one of names, its object of columns, or the
 * longest such list in it. Undefined where there is none.
 *
 * @example
 * recordsOf({ data: [{ a: 1 }] }) // -> [{ a: 1 }]
 * recordsOf({ year: [2023, 2024], value: [1, 2] }) // -> [{ year: 2023, value: 1 }, { year: 2024, value: 2 }]
 * recordsOf([["year", "value"], [2024, 2]]) // -> [{ year: 2024, value: 2 }]
 */
export function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return ofList(value);
  const object = asObject(value);
  if (object === undefined) return undefined;
  const columns = Object.entries(object).filter(([, each]) => Array.isArray(each) && each.every(isScalar));
  const [first] = columns;
  const length = asList(first?.[1]).length;
  if (columns.length > 1 && columns.every(([, each]) => asList(each).length === length)) {
    return Array.from({ length }, (_, at) =>
      Object.fromEntries(columns.map(([name, each]) => [name, asList(each)[at]])),
    );
  }
  const found = Object.values(object)
    .map(recordsOf)
    .filter((each) => each !== undefined)
    .sort((a, b) => b.length - a.length);
  return found[0];
}

function ofList(list: readonly unknown[]): readonly unknown[] | undefined {
  const [first] = list;
  if (Array.isArray(first) && first.every((each) => typeof each === "string")) {
    return list.slice(1).map((row) => Object.fromEntries(first.map((name, at) => [name, asList(row)[at]])));
  }
  // The World Bank's API: a page, then the rows.
  const inner = list
    .map((each) => (Array.isArray(each) ? recordsOf(each) : undefined))
    .find((each) => each !== undefined);
  return inner ?? (list.some((each) => asObject(each) !== undefined) ? list : undefined);
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
  return series === undefined ? [flattened(object)] : series.map((row) => new Map(Object.entries(row)));
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

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== "object";
}
