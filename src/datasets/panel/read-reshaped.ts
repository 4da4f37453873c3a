import type { Guess } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { filledDown } from "../layout/filled-down.ts";
import { unitAbove } from "../layout/unit-above.ts";
import { yearsOfRows } from "../layout/years-of-rows.ts";
import type { PlacedRow } from "./read-beside.ts";
import { type TextTable, TextTableReader } from "./read-rows.ts";

/**
 * Reads a table whose rows say less than they are of, as the rows around them or their names say it: names and periods that stand once for
 * several rows, years in the names of rows. Undefined where each row says all of it.
 */
export function readReshaped(
  table: Omit<TextTable, "sample">,
  placed: readonly PlacedRow[],
  options: ReadOptions,
): Dataset | undefined {
  const { names, file } = table;
  const rows = placed.map(({ cells }) => names.map((_, column) => cells[column] ?? ""));
  if (placed.some(({ cells }) => cells.slice(names.length).some((cell) => cell !== ""))) return undefined;
  const filled = filledDown(names, rows);
  const dated = filled ? undefined : yearsOfRows(names, rows);
  const found = filled ? { names, ...filled } : dated;
  if (!found) return undefined;
  const place = { file };
  const guess: Guess = filled
    ? {
        what: "rows",
        as: filled.columns.map((column) => names[column] ?? "").join("+"),
        place,
        because: said("cells-above"),
      }
    : {
        what: "period",
        as: names[dated?.column ?? 0] || `#${(dated?.column ?? 0) + 1}`,
        place,
        because: said("names-of-rows"),
      };
  const sample = found.rows.slice(0, sampleSize);
  const unit = unitAbove(table.above ?? []);
  const reader = new TextTableReader({ ...table, names: found.names, sample }, options, { unitAbove: unit });
  for (const [at, cells] of found.rows.entries())
    if (cells.some((cell) => cell !== "")) reader.row(cells, placed[at]?.line ?? 0);
  const read = reader.done();
  // A column that was put behind the others is no column of the source.
  const isOwn = ({ what, as }: Guess) => filled !== undefined || what !== "period" || names.includes(String(as));
  return { ...read, guesses: [guess, ...read.guesses.filter(isOwn)] };
}

const sampleSize = 2000;
