import { isPeriodName } from "../cells/period-name.ts";
import { pxRecords } from "./json-px.ts";
import { jsonStatRecords } from "./json-stat.ts";
import { asList, asObject, asObjects, asText, type JsonObject } from "./sdmx/narrow.ts";

/** The records of a JSON document, and the lists and objects in it that they were made of. */
export interface JsonRecords {
  readonly records: readonly unknown[];
  readonly from: ReadonlySet<unknown>;
}

/**
 * The records of a JSON document: its list of objects or of lists with a first one of names, JSON-stat, an answer of PX-Web, the properties of
 * GeoJSON, its names and rows, its object of columns or of lists of alike objects, or the longest such list in it. Undefined where there is none.
 *
 * @example
 * recordsOf({ data: [{ a: 1 }] })?.records // -> [{ a: 1 }]
 * recordsOf({ year: [2023, 2024], value: [1, 2] })?.records // -> [{ year: 2023, value: 1 }, { year: 2024, value: 2 }]
 * recordsOf([["year", "value"], [2024, 2]])?.records // -> [{ year: 2024, value: 2 }]
 * recordsOf({ columns: ["year", "value"], rows: [[2024, 2]] })?.records // -> [{ year: 2024, value: 2 }]
 * recordsOf({ 2023: [{ value: 1 }], 2024: [{ value: 2 }] })?.records // -> [{ period: "2023", value: 1 }, { period: "2024", value: 2 }]
 */
export function recordsOf(value: unknown): JsonRecords | undefined {
  if (Array.isArray(value)) return ofList(value);
  const object = asObject(value);
  if (object === undefined) return undefined;
  const direct =
    jsonStatRecords(object) ??
    pxRecords(object) ??
    features(object) ??
    namesAndRows(object) ??
    columns(object) ??
    groups(object);
  if (direct) return { records: direct, from: new Set([object]) };
  const found = Object.values(object)
    .map(recordsOf)
    .filter((each) => each !== undefined)
    .sort((a, b) => b.records.length - a.records.length);
  return found[0];
}

/** What GeoJSON says of each of its shapes. */
function features({ type, features: list }: JsonObject): readonly unknown[] | undefined {
  return type === "FeatureCollection" ? asObjects(list).map(({ properties }) => properties) : undefined;
}

/** Names apart from rows of as many places: `{ "columns": ["a", "b"], "data": [[1, 2]] }`, names also as `{ "name": "a" }`. */
function namesAndRows(object: JsonObject): readonly unknown[] | undefined {
  const lists = Object.values(object).filter((each) => Array.isArray(each) && each.length > 0);
  for (const rows of lists) {
    const [first] = asList(rows);
    if (!Array.isArray(first) || !asList(rows).every(Array.isArray)) continue;
    for (const each of lists) {
      const names = asList(each).map(nameOf);
      const isNamed = names.length === first.length && new Set(names).size === names.length && !names.includes("");
      if (each !== rows && isNamed) return asList(rows).map((row) => named(names, asList(row)));
    }
  }
  return undefined;
}

function nameOf(value: unknown): string {
  if (typeof value === "string") return value;
  const { name, code, id, field, key, label, text, title } = asObject(value) ?? {};
  const names = [name, code, id, field, key, label, text, title].filter((each) => typeof each === "string");
  return names[0] ?? "";
}

function named(names: readonly string[], row: readonly unknown[]): JsonObject {
  return Object.fromEntries(names.map((name, at) => [name, row[at]]));
}

function columns(object: JsonObject): readonly unknown[] | undefined {
  const found = Object.entries(object).filter(([, each]) => Array.isArray(each) && each.every(isScalar));
  const length = asList(found[0]?.[1]).length;
  if (found.length < 2 || found.some(([, each]) => asList(each).length !== length)) return undefined;
  return Array.from({ length }, (_, at) => Object.fromEntries(found.map(([name, each]) => [name, asList(each)[at]])));
}

/** Lists of objects that have the same keys, each under the name, or the period, of its own. */
function groups(object: JsonObject): readonly unknown[] | undefined {
  const lists = Object.entries(object).map(([name, each]) => [name, asObjects(each), asList(each).length] as const);
  if (lists.length < 2 || lists.some(([, objects, length]) => length === 0 || objects.length < length))
    return undefined;
  const keys = new Set(lists.map(([, [first = {}]]) => Object.keys(first).sort().join("\0")));
  if (keys.size > 1) return undefined;
  const key = lists.every(([name]) => isPeriodName(name)) ? "period" : "name";
  if (lists.some(([, [first = {}]]) => key in first)) return undefined;
  return lists.flatMap(([name, objects]) => objects.map((each) => ({ [key]: name, ...each })));
}

function ofList(list: readonly unknown[]): JsonRecords | undefined {
  const from = new Set<unknown>([list]);
  const [first] = list;
  if (Array.isArray(first) && first.every((each) => typeof each === "string"))
    return { records: list.slice(1).map((row) => named(first, asList(row))), from };
  // The World Bank's API: a page, then the rows.
  const inner = list
    .map((each) => (Array.isArray(each) ? recordsOf(each) : undefined))
    .find((each) => each !== undefined);
  return inner ?? (list.some((each) => asObject(each) !== undefined) ? { records: list, from } : undefined);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

/** A figure of a JSON document and the keys and places that lead to it. */
export interface JsonFigure {
  readonly path: string;
  readonly text: string;
}

/** Figures in lists of objects or of lists that none of the records was made of; what says how many pages there are is none. */
export function figuresBeside(value: unknown, from: ReadonlySet<unknown>, path = "", inList = false): JsonFigure[] {
  if (from.has(value)) return [];
  const isTable = inList || isRows(value);
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(asObject(value) ?? {});
  return inner.flatMap(([key, each]) => {
    const name = path === "" ? `${key}` : `${path}.${key}`;
    if (!isScalar(each)) return figuresBeside(each, from, name, isTable);
    return isTable && typeof each === "number" ? [{ path: name, text: asText(each) ?? "" }] : [];
  });
}

/** A list of objects, or one of lists: not a page beside its rows. */
function isRows(value: unknown): boolean {
  const list = asList(value);
  return list.length > 0 && (asObjects(list).length === list.length || list.every(Array.isArray));
}

/** Figures of a record that a table of texts has no cells for: those of lists in lists. Positions of a shape are none. */
export function figuresWithin(record: unknown): JsonFigure[] {
  const [key, objects] = innerRecords(asObject(record) ?? {}) ?? [];
  return [
    ...deepFigures(key === undefined ? record : { ...asObject(record), [key]: undefined }, "", 0),
    ...(objects ?? []).flatMap((each, at) => deepFigures(each, `${key}.${at}`, 0)),
  ];
}

function deepFigures(value: unknown, path: string, depth: number): JsonFigure[] {
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(asObject(value) ?? {});
  return inner.flatMap(([key, each]) => {
    const name = path === "" ? `${key}` : `${path}.${key}`;
    if (isScalar(each)) return depth > 1 && typeof each === "number" ? [{ path: name, text: asText(each) ?? "" }] : [];
    if (key === "coordinates" || key === "bbox") return [];
    return deepFigures(each, name, depth > 0 || Array.isArray(each) ? depth + 1 : 0);
  });
}

/**
 * The one list of objects in a record, and its key: rows that say in the record what they have in common.
 *
 * @example
 * innerRecords({ area: "A", values: [{ year: 2023, cases: 5 }] }) // -> ["values", [{ year: 2023, cases: 5 }]]
 */
export function innerRecords(record: JsonObject): readonly [string, readonly JsonObject[]] | undefined {
  const lists = Object.entries(record).filter(
    ([, each]) => Array.isArray(each) && each.some((inner) => asObject(inner)),
  );
  const [[key, list] = ["", []]] = lists;
  const objects = asObjects(list);
  return lists.length === 1 && objects.length === asList(list).length ? [key, objects] : undefined;
}
