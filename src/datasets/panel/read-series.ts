import type { Diagnostic } from "../../model/diagnostic.ts";
import { said } from "../../model/guess-said.ts";
import type { Dataset, ReadOptions } from "../dataset.ts";
import { figuresAbove } from "../layout/rows-above.ts";
import { type SeriesInColumns, withSeries } from "../layout/series-in-columns.ts";
import type { PlacedRow } from "./read-beside.ts";
import { TextTableReader } from "./read-rows.ts";

/** Reads time series that stand in columns below the lines that say what each is. */
export function readSeries(
  { names, start, series, periodText }: SeriesInColumns,
  rows: readonly PlacedRow[],
  source: { readonly file: string; readonly name: string },
  options: ReadOptions,
): Dataset {
  const body = rows
    .slice(start)
    .map(({ cells: [first = "", ...cells], line }) => ({
      cells: names.map((_, at) => (at === 0 ? periodText(first) : (cells[at - 1] ?? ""))),
      line,
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const sample = body.slice(0, sampleSize).map(({ cells }) => cells);
  const reader = new TextTableReader({ names, sample, ...source }, options);
  for (const { cells, line } of body) reader.row(cells, line);
  const read = reader.done();
  const place = { file: source.file };
  // Lines above the figures say in words what each series is; a line of numbers alone was one of figures.
  const isNumbers = (at: number) => !/\p{L}/u.test(rows[at]?.cells[0] ?? "");
  const cells = rows.map((each) => each.cells);
  const lost = figuresAbove(cells, start).filter(isNumbers);
  const above = lost.map((at): Diagnostic => {
    const found = (cells[at] ?? []).filter((cell) => cell !== "").join(" ");
    return {
      code: "row-above",
      level: "left-out",
      place: { ...place, line: rows[at]?.line ?? 0 },
      found: found.slice(0, 120),
    };
  });
  const because = said("names-above");
  return {
    ...read,
    panel: withSeries(read.panel, series),
    diagnostics: [...above, ...read.diagnostics],
    guesses: [{ what: "layout", as: said("series-in-columns", series.size), place, because }, ...periodGuesses(read)],
  };
}

const sampleSize = 2000;

/** What was guessed of periods and numbers; the names of the columns are the reader's own. */
function periodGuesses({ guesses }: Dataset): Dataset["guesses"] {
  return guesses.filter(({ what }) => ["period", "dates", "decimal", "year-start"].includes(what));
}
