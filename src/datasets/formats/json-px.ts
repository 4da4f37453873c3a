import { fieldOf } from "../layout/column-words.ts";
import { asList, asObjects, asText, type JsonObject } from "./sdmx/narrow.ts";

/**
 * The records of an answer of PX-Web, as the statistics offices of the Nordic countries and others give it: columns that are dimensions (`d`), time
 * (`t`) or contents (`c`), and rows with the codes of the former and the values of the latter. Undefined for what is none.
 *
 * @example
 * pxRecords({ columns: [{ code: "Tid", text: "year", type: "t" }, { code: "N1", text: "Births", type: "c" }], data: [{ key: ["2024"], values: ["5"] }] }) // -> [{ period: "2024", Births: "5" }]
 * pxRecords({ columns: ["year"], data: [[2024]] }) // -> undefined
 */
export function pxRecords({ columns, data }: JsonObject): readonly JsonObject[] | undefined {
  const about = asObjects(columns).map(({ code, text, type }) => ({ name: asText(text) ?? asText(code) ?? "", type }));
  const rows = asObjects(data);
  const isWhole = about.length > 0 && about.length === asList(columns).length && rows.length === asList(data).length;
  if (!isWhole || rows.length === 0 || !about.some(({ type }) => type === "c")) return undefined;
  const keys = about.filter(({ type }) => type !== "c").map(({ name, type }) => (type === "t" ? "period" : name));
  const contents = about.filter(({ type }) => type === "c").map(({ name }) => name);
  const isRow = ({ key, values }: JsonObject) =>
    asList(key).length === keys.length && asList(values).length === contents.length;
  return rows.every(isRow) ? rows.map(({ key, values }) => record(keys, key, contents, values)) : undefined;
}

function record(keys: readonly string[], key: unknown, contents: readonly string[], values: unknown): JsonObject {
  return Object.fromEntries([
    ...asList(key).map((each, at) => [keys[at] ?? "", codeOf(keys[at] ?? "", each)]),
    ...asList(values).map((each, at) => [contents[at] ?? "", each]),
  ]);
}

/** A code of digits is no figure: of what is neither place nor time it says of what it is one, `kön 1`. */
function codeOf(name: string, code: unknown): unknown {
  return fieldOf(name) === undefined && /^\d+$/.test(asText(code) ?? "") ? `${name} ${code}` : code;
}
