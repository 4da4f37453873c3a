import { Diagnostics } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { fieldOf } from "../layout/column-words.ts";
import { tablesBelow } from "../layout/tables-below.ts";
import { unitAbove } from "../layout/unit-above.ts";
import { mergePanels } from "./merge-panels.ts";
import type { PlacedRow } from "./read-beside.ts";
import { type TextTable, TextTableReader } from "./read-rows.ts";

/** Reads tables that stand below each other, each by the names over its own figures; undefined where there is but one. */
export function readStacked(
  table: Omit<TextTable, "sample">,
  rows: readonly PlacedRow[],
  options: ReadOptions,
): Dataset | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const again = tablesBelow(
    table.names,
    filled.map(({ cells }) => cells),
  );
  if (again.length === 0 || options.map !== undefined) return undefined;
  const unit = unitAbove(table.above ?? []);
  const read = [-1, ...again].map((at, part) => {
    const body = filled.slice(at + 1, again[part]);
    const names = withoutEnd(at < 0 ? table.names : (filled[at]?.cells ?? []));
    const sample = body.slice(0, sampleSize).map(({ cells }) => cells);
    const reader = new TextTableReader({ ...table, names, sample, ...subjectOf(names) }, options, { unitAbove: unit });
    for (const { cells, line } of body) reader.row(cells, line);
    return reader.done();
  });
  const diagnostics = new Diagnostics();
  const panel = mergePanels(
    read.map((each) => each.panel),
    diagnostics,
  );
  const lines = again.map((at) => filled[at]?.line ?? 0).join(", ");
  return {
    name: table.name,
    panel,
    guesses: [
      {
        what: "tables",
        as: said("header-lines", lines),
        place: { file: table.file },
        because: said("first-name-again"),
      },
      ...read.flatMap((each) => each.guesses),
    ],
    diagnostics: [...read.flatMap((each) => each.diagnostics), ...diagnostics.list()],
    rows: read.reduce((sum, each) => sum + each.rows, 0),
  };
}

/** What the first name says is measured, where it names no column: `Headcount` over `North` and `South`. */
function subjectOf([first = ""]: readonly string[]): { readonly name?: string } {
  return first === "" || fieldOf(first) !== undefined ? {} : { name: first };
}

/** Names without the empty ones behind them. */
function withoutEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

const sampleSize = 2000;
