import { ProblemError } from "../../../model/problem.ts";
import type { ReadOptions } from "../../dataset.ts";
import { concepts, isAttributeName, plainId } from "./concepts.ts";
import { type CsvRecord, eachCsvRecord } from "./csv-records.ts";
import type { CodeLabel, Component, MessageTaker, RowTaker } from "./message.ts";

/** A component's column; with `labels=name` the one behind it holds the names of its codes. */
interface Column extends Component {
  readonly codeLabels: Map<string, CodeLabel>;
  readonly at: number;
  readonly nameAt: number | undefined;
}

/** What the header of an SDMX-CSV says. */
interface Header {
  readonly width: number;
  readonly columns: readonly Column[];
  readonly value: number;
  readonly structure: number;
  readonly title: number | undefined;
  readonly action: number | undefined;
}

/**
 * Reads an SDMX-CSV data message, 1.0 (`DATAFLOW,…`) and 2.0 (`STRUCTURE,STRUCTURE_ID,ACTION,…`), with `labels=id`, `both`
 * (`code: label`) or `name`. Columns before OBS_VALUE are dimensions and those behind it attributes, but for attributes that
 * go by a known name. Rows of attributes only are passed over. Throws a ProblemError where there is no OBS_VALUE.
 */
export function readCsvMessage(text: string, file: string, options: ReadOptions, taker: MessageTaker): void {
  const delimiter = options.delimiter ?? delimiterOf(text);
  const takers = new Map<string, RowTaker>();
  let header: Header | undefined;
  const each = (record: CsvRecord) => {
    if (header) readRecord(record, header, file, options, takers, taker);
    else header = readHeader(record, options.map?.value, file);
  };
  eachCsvRecord(text, file, delimiter, each, (done) => taker.progress(done));
  header ??= readHeader({ cells: [], line: 1 }, undefined, file);
  if (takers.size === 0) taker.dataSet(header.columns, undefined);
}

function readRecord(
  { cells, line }: CsvRecord,
  header: Header,
  file: string,
  options: ReadOptions,
  takers: Map<string, RowTaker>,
  taker: MessageTaker,
): void {
  const place = { file, line, column: header.value + 1 };
  if (cells.length !== header.width) {
    taker.ragged(place, cells.length, header.width);
    return;
  }
  const action = (header.action === undefined ? "" : (cells[header.action] ?? "")).trim().toUpperCase();
  if (action === "D" || action === "DELETE") {
    taker.deleted(place, 1);
    return;
  }
  // The rows of one structure and one action are one data set.
  const key = `${cells[header.structure]}\0${action}`;
  const known = takers.get(key);
  const take = known ?? taker.dataSet(header.columns, titleOf(cells, header));
  if (!known) takers.set(key, take);
  const row = header.columns.map((column) => codeIn(column, cells));
  const value = plainDecimal(cells[header.value] ?? "", options.decimal);
  const isEmptyKey = header.columns.some(({ role }, at) => role === "dimension" && row[at] === undefined);
  if (value.trim() === "" && isEmptyKey && action !== "") return;
  take({ cells: row, value, place });
}

function readHeader({ cells, line }: CsvRecord, valueName: string | undefined, file: string): Header {
  const ids = cells.map((cell) => (cell.split(": ", 1)[0] ?? "").replace(/\[.*\]$/, "").trim());
  const plain = ids.map(plainId);
  const value = valueName === undefined ? plain.indexOf(concepts.value[0]) : plain.indexOf(plainId(valueName));
  if (value < 0) {
    const found = cells.slice(0, 12).join(" ");
    throw new ProblemError({ code: "unreadable", place: { file, line }, found, expected: valueName ?? "OBS_VALUE" });
  }
  const is2 = plain[0] === "STRUCTURE";
  const structure = is2 ? 1 : 0;
  const technical = new Set(is2 ? ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION"] : ["DATAFLOW"]);
  for (const id of ["SERIES_KEY", "OBS_KEY", "LAST_UPDATE"]) technical.add(id);
  const titled = plain.indexOf("STRUCTURE_NAME");
  const action = plain.indexOf("ACTION");
  // With labels=name each component has a second column: its name instead of an id.
  const paired = titled >= 0 && plain[value + 1] !== undefined && isNameColumn(cells, value + 1);
  const columns: Column[] = [];
  for (let at = structure + 1; at < cells.length; at++) {
    if (at === value || technical.has(plain[at] ?? "")) continue;
    if (at === value + 1 && paired) continue;
    const nameAt = paired && isNameColumn(cells, at + 1) ? at + 1 : undefined;
    const id = ids[at] ?? "";
    const role = at < value && !isAttributeBefore(id, plain, value) ? "dimension" : "attribute";
    columns.push({ id, role, codeLabels: new Map(), at, nameAt });
    if (nameAt !== undefined) at = nameAt;
  }
  const title = titled < 0 ? undefined : titled;
  return { width: cells.length, columns, value, structure, title, action: is2 && action >= 0 ? action : undefined };
}

/** An id is one word without spaces in it, capitals or all small letters; a name is anything else. */
function isNameColumn(cells: readonly string[], at: number): boolean {
  const cell = cells[at];
  return cell !== undefined && !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)(?:\[.*\])?$/.test(cell);
}

/** The unit may be a dimension; other attributes are attributes wherever their column stands. */
function isAttributeBefore(id: string, plain: readonly string[], value: number): boolean {
  const name = plainId(id);
  if (name === "UNIT_MEASURE" || name === "UNIT") return plain.indexOf(name) > value;
  return isAttributeName(id);
}

function codeIn(column: Column, cells: readonly string[]): string | undefined {
  const text = (cells[column.at] ?? "").trim();
  if (text === "") return undefined;
  if (column.nameAt !== undefined) return labelled(column, text, cells[column.nameAt] ?? "");
  const colon = text.indexOf(": ");
  return colon > 0 ? labelled(column, text.slice(0, colon), text.slice(colon + 2)) : text;
}

function labelled(column: Column, code: string, name: string): string {
  if (name.trim() !== "" && !column.codeLabels.has(code)) {
    column.codeLabels.set(code, { names: { vi: name.trim(), en: name.trim() } });
  }
  return code;
}

function titleOf(cells: readonly string[], { structure, title }: Header): string | undefined {
  const named = title === undefined ? undefined : cells[title];
  if (named) return named;
  const text = cells[structure] ?? "";
  const colon = text.indexOf(": ");
  return colon > 0 ? text.slice(colon + 2) : undefined;
}

function plainDecimal(text: string, decimal: "." | "," | undefined): string {
  return decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text;
}

/** The separator is what stands behind the first column's name. */
function delimiterOf(text: string): string {
  return /^\uFEFF?"?[A-Z]+(?:\[[^\]]*\])?(?:: [^,;\t|"]*)?"?([,;\t|])/.exec(text)?.[1] ?? ",";
}
