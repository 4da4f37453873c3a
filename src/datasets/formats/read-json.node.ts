import { detail } from "../../model/detail.ts";
import { ProblemError } from "../../model/problem.ts";
import { SparseRow } from "../cells/sparse-row.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { type CellsApart, cellsApart } from "../layout/cells-apart.ts";
import { manyColumns } from "../panel/columns-there.ts";
import { TextTableReader } from "../panel/read-rows.ts";
import { allBytes, type ByteSource } from "./byte-source.node.ts";
import { deepestJson, isTooDeep } from "./json-depth.ts";
import { jsonProblem } from "./json-fault.ts";
import { figuresBeside, figuresWithin, type JsonFigure, recordsOf } from "./json-records.ts";
import { type JsonTable, jsonTable } from "./json-table.ts";
import { lineChunks } from "./line-chunks.ts";
import { checkColumns, mostSampled } from "./most-columns.ts";
import type { TextSource } from "./text-source.node.ts";

const largestJson = 512 * 2 ** 20;
const sampled = 2000;
/** By so many rows it is told what a column holds. */
const tried = 5000;
/** So many cells are taken apart that hold a figure and its unit. */
const mostApart = 2_000_000;
/** So many names are told of a row that others have. */
const mostNamed = 40;

/** Reads a JSON document: a list of rows, an object of columns, or either somewhere in an object, as in `{ "data": […] }`. */
export async function readJson(
  source: ByteSource,
  text: TextSource,
  name: string,
  options: ReadOptions,
): Promise<Dataset> {
  const file = source.path;
  const bytes: Uint8Array[] = [];
  if (source.size > largestJson) await allBytes(source, largestJson);
  for await (const chunk of text.chunks()) bytes.push(new Uint8Array(chunk));
  const value = parsed(Buffer.concat(bytes).toString("utf8"), file);
  if (isTooDeep(value))
    throw new ProblemError({ code: "bad-json", place: { file }, found: detail("more-than", "[…]", deepestJson) });
  const { records: found, from } = recordsOf(value) ?? {};
  if (!found || !from) throw new ProblemError({ code: "not-data", place: { file }, found: "JSON" });
  const lost = [...figuresBeside(value, from), ...found.slice(0, tried).flatMap(figuresWithin)];
  return withLost(readRecords(found, file, name, options), lost, file);
}

/** Tells figures of a document that are in no row of its table, which its first records or its other lists hold. */
function withLost(read: Dataset, [first, ...more]: readonly JsonFigure[], file: string): Dataset {
  if (!first) return read;
  const found = [first, ...more.slice(0, 2)].map(({ path, text }) => `${path}: ${text}`).join(", ");
  const count = more.length + 1;
  const lost = { code: "cells-lost", level: "left-out", place: { file }, found, count } as const;
  return { ...read, diagnostics: [...read.diagnostics, lost] };
}

function readRecords(found: readonly unknown[], file: string, name: string, options: ReadOptions): Dataset {
  const table = jsonTable(found);
  checkColumns(table.names.length, file);
  const rowsOf = (records: readonly unknown[]) => [table.names, ...records.flatMap(table.rowsOf)];
  const most = triedOf(table);
  const first = cellsApart(rowsOf(found.slice(0, most)), options.map);
  const isMore = found.length > most && found.length * table.names.length <= mostApart;
  const apart = first && isMore ? cellsApart(rowsOf(found), options.map) : found.length > most ? undefined : first;
  if (apart) return readApart(apart, file, name, options);
  const reader = readerOf(table, found, file, name, options);
  const put = putInto(reader, table);
  let line = 0;
  for (const record of found) put(record, () => ++line);
  return reader.done();
}

/** Reads the rows of a document whose units were taken out of its cells. */
function readApart({ rows, guesses }: CellsApart, file: string, name: string, options: ReadOptions): Dataset {
  const [names = [], ...sample] = rows.map((row) => row.map((cell) => String(cell ?? "")));
  const reader = new TextTableReader({ names, sample, file, name, isKept: true }, options);
  for (const [at, row] of sample.entries())
    reader.row(
      names.map((_, column) => row[column] ?? ""),
      at + 1,
    );
  const read = reader.done();
  return { ...read, guesses: [...guesses.map((each) => ({ ...each, place: { file } })), ...read.guesses] };
}

/** Reads a JSON object a line, in chunks; a line that is none is left out and told. */
export async function readJsonLines(
  source: ByteSource,
  text: TextSource,
  name: string,
  options: ReadOptions,
): Promise<Dataset> {
  const file = source.path;
  const waiting: { readonly value: unknown; readonly line: number }[] = [];
  const bad: { readonly line: number; readonly found: string }[] = [];
  let reader: TextTableReader | undefined;
  let table = jsonTable([]);
  let put: ReturnType<typeof putInto> | undefined;
  let badLines = 0;
  const start = () => {
    const records = waiting.map(({ value }) => value);
    table = jsonTable(records);
    const started = readerOf(table, records, file, name, options);
    put = putInto(started, table);
    for (const { value, line } of waiting) put(value, () => line);
    waiting.length = 0;
    return started;
  };
  for await (const { line, content } of lineChunks(text.chunks())) {
    if (content.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(content);
      if (isTooDeep(value)) throw new SyntaxError("depth");
    } catch {
      badLines++;
      if (bad.length < 20) bad.push({ line, found: content.slice(0, 80) });
      continue;
    }
    if (reader === undefined) {
      waiting.push({ value, line });
      if (waiting.length >= sampled) reader = start();
      continue;
    }
    put?.(value, () => line);
    const unknown = table.unknownOf(value);
    if (unknown.length > 0) {
      const place = { file, line };
      reader.diagnostics.add({
        code: "ragged-row",
        level: "left-out",
        place,
        found: unknown.slice(0, mostNamed).join(),
        expected: table.names.slice(0, mostNamed).join(),
      });
    }
  }
  reader ??= start();
  for (const { line, found } of bad) {
    const count = line === bad.at(-1)?.line ? badLines - bad.length + 1 : 1;
    const more = count > 1 ? { count } : {};
    reader.diagnostics.add({
      code: "row-unread",
      level: "left-out",
      place: { file, line },
      found,
      expected: detail("json-object"),
      ...more,
    });
  }
  return reader.done();
}

/** Puts the rows of a record into a panel; of a table with very many columns the cells that they have. */
function putInto(reader: TextTableReader, table: JsonTable): (record: unknown, line: () => number) => void {
  const width = table.names.length;
  const sparse = width > manyColumns ? new SparseRow(width) : undefined;
  return (record, line) => {
    if (sparse) for (const cells of table.cellsOf(record)) reader.read(sparse.of(cells, line()));
    else for (const cells of table.rowsOf(record)) reader.row(cells, line());
  };
}

function triedOf({ names }: Pick<JsonTable, "names">): number {
  return Math.min(tried, mostSampled(names.length));
}

function readerOf(
  { names, rowsOf }: JsonTable,
  records: readonly unknown[],
  file: string,
  name: string,
  options: ReadOptions,
): TextTableReader {
  checkColumns(names.length, file);
  const most = triedOf({ names });
  const sample = records.slice(0, most).flatMap(rowsOf).slice(0, most);
  return new TextTableReader({ names, sample, file, name, isKept: true }, options);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new ProblemError(jsonProblem(text, file), { cause });
  }
}
