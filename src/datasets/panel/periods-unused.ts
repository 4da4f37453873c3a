import type { Guess } from "../../model/diagnostic.ts";
import type { GuessSaid } from "../../model/guess-said.ts";
import type { Panel } from "../../model/panel.ts";
import { readPeriod } from "../cells/read-period.ts";
import type { CellValue } from "../cells/table.ts";
import { type SheetSeen, textOf } from "./sheet-seen.ts";

/** So many rows show what a column holds, and so many years that none of its figures is a number of something. */
const [fewestRows, fewestYears] = [3, 5];

/**
 * Columns of figures that are whole years, some of them different: when something was, and nothing that was counted. Beside other columns of figures only.
 */
export function yearsAsFigures({ cells, rows, values, nameOf }: SheetSeen): readonly string[] {
  if (values.size < 2) return [];
  return [...values].flatMap((column) => {
    const texts = rows.map((row) => textOf(cells.rows[row]?.[column])).filter((text) => text !== "");
    const areYears = texts.length >= fewestYears && texts.every((text) => year.test(text));
    return areYears && new Set(texts).size > 1 ? [`${nameOf(column)}: ${texts[0]}`] : [];
  });
}

/**
 * Columns of rows that hold years or dates, where all figures have one period, taken from a title, a sheet's or a file's name, or none at
 * all: what the rows say of when would be the nearer one.
 */
export function periodsUnused(seen: SheetSeen, panel: Panel, guesses: readonly Guess[]): readonly string[] {
  const { cells, values, width, rows, nameOf } = seen;
  const own = guesses.filter(({ place }) => (place.sheet ?? "") === (cells.sheet ?? ""));
  const isOfRows = ({ what, because }: Guess) =>
    (what === "period" || what === "year") && (because === undefined || !elsewhere.has(codeOf(because)));
  if (own.some(isOfRows) || periodsOf(seen, panel) !== 1) return [];
  const told = new Set(own.flatMap(({ what, as }) => (roles.has(what) && typeof as === "string" ? as.split("+") : [])));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    if (values.has(column) || told.has(nameOf(column))) return [];
    const texts = rows.map((row) => cells.rows[row]?.[column]).filter((cell) => textOf(cell) !== "");
    const dated = texts.filter(isDated);
    const areDates = dated.length >= fewestRows && dated.length * 10 >= texts.length * 9;
    if (!areDates || texts.length * 2 < rows.length || new Set(dated.map(textOf)).size < 2) return [];
    return [`${nameOf(column)}: ${textOf(dated[0])}`];
  });
}

/** How many periods the figures of a sheet have. */
function periodsOf({ cells }: SheetSeen, { observations: o, sources }: Panel): number {
  const isOwn = sources.map((each) => (each.sheet ?? "") === (cells.sheet ?? ""));
  const used = new Set<number>();
  for (let at = 0; at < o.length; at++) if (isOwn[o.source[at] ?? 0]) used.add(o.period[at] ?? 0);
  return used.size;
}

const elsewhere: ReadonlySet<string> = new Set(["title", "its-title", "sheet-name", "file-name", "no-period"]);
const roles: ReadonlySet<string> = new Set(["vintage", "source"]);
const year = /^(?:1[89]\d\d|20[0-4]\d)$/;

function codeOf(because: GuessSaid): string {
  return typeof because === "string" ? because : because.code;
}

function isDated(cell: CellValue | undefined): boolean {
  if (cell instanceof Date) return true;
  const text = textOf(cell);
  if (year.test(text)) return true;
  return /\d{4}|\d[/.-]\d/.test(text) && /^\d|\d$/.test(text) && text.length < 30 && readPeriod(text) !== undefined;
}
