import { Diagnostics } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { tablesBeside, titlesBeside } from "../layout/repeated-names.ts";
import { mergePanels } from "./merge-panels.ts";
import { type TextTable, TextTableReader } from "./read-rows.ts";

/** A row of a table and the line that it stands in. */
export interface PlacedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads tables that stand beside each other under one line of names, each as if it were alone; undefined where there is but one. All of
 * them count columns from the first of the source, and a row ends where its own table does.
 */
export function readBeside(
  table: Omit<TextTable, "sample">,
  rows: readonly PlacedRow[],
  options: ReadOptions,
  above: readonly (readonly string[])[] = [],
): Dataset | undefined {
  const parts = tablesBeside(table.names);
  if (parts.length < 2 || options.map !== undefined) return undefined;
  const titles = titlesBeside(parts, above);
  const read = parts.map(([from, to], part) => {
    const own = (cells: readonly string[]) => cells.slice(0, to + 1).map((cell, column) => (column < from ? "" : cell));
    const mine = rows.map(({ cells, line }) => ({ cells: own(cells), line }));
    const filled = mine.filter(({ cells }) => cells.some((cell) => cell !== ""));
    const sample = filled.slice(0, sampleSize).map(({ cells }) => cells);
    const reader = new TextTableReader(
      { ...table, ...titled(titles?.[part]), names: own(table.names), sample },
      options,
    );
    for (const { cells, line } of filled) reader.row(cells, line);
    return reader.done();
  });
  const diagnostics = new Diagnostics();
  const panel = mergePanels(
    read.map((each) => each.panel),
    diagnostics,
  );
  const columns = parts.map(([from, to]) => `${from + 1}–${to + 1}`).join(", ");
  return {
    name: table.name,
    panel,
    guesses: [
      { what: "tables", as: said("columns", columns), place: { file: table.file }, because: said("first-name-again") },
      ...read.flatMap(({ guesses }) => guesses.filter(({ what }) => what !== "ignored")),
    ],
    diagnostics: [...read.flatMap((each) => each.diagnostics), ...diagnostics.list()],
    rows: read.reduce((sum, each) => sum + each.rows, 0),
  };
}

/** A table by its own title, which says what it measures. */
function titled(title: string | undefined): Partial<TextTable> {
  return title === undefined ? {} : { name: title.replace(numbered, "") || title, above: [title] };
}

/** `Table 2: `, `Bảng 3. `. */
const numbered = /^\p{L}+\s\d[\d.]*\s?[:.–-]\s*/u;

const sampleSize = 2000;
