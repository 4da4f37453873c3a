import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { plainSigns } from "../../cells/plain-signs.ts";
import { asQuarter, letteredParts } from "../../cells/quarter-letters.ts";
import type { CellValue } from "../../cells/table.ts";
import type { ReadOptions } from "../../dataset.ts";
import { cellsApart } from "../../layout/cells-apart.ts";
import { notedPeriods, notesAmong } from "../../layout/noted-periods.ts";
import type { Sheet } from "./open-workbook.ts";

/**
 * A sheet in whose cells periods stand as they are meant: `Q1` to `Q4` for quarters that are called `T1` to `T4`, the part of a year for
 * `2023*` above `* to 30 September`, and units apart from their numbers; and what of it is a guess.
 */
export function periodsAsMeant(
  from: Sheet,
  options: ReadOptions,
): { readonly sheet: Sheet; readonly guesses: readonly Guess[] } {
  const plain = inPlainSigns(from);
  const apart = isSmall(from) ? cellsApart(plain.sheet.rows, options.map) : undefined;
  const sheet = apart ? { ...plain.sheet, rows: apart.rows, from: apart.from } : plain.sheet;
  const inSheet = { file: sheet.file, sheet: sheet.sheet };
  const guesses = [...plain.guesses, ...(apart?.guesses ?? []).map((each) => ({ ...each, place: inSheet }))];
  const texts = new Set(sheet.rows.flat().filter((cell): cell is string => typeof cell === "string"));
  const lines = () => sheet.rows.map((row) => row.map((cell) => (cell === undefined ? "" : String(cell))));
  const noted = notedPeriods(texts, () => notesAmong(lines()));
  const lettered = letteredParts([...texts], [sheet.sheet, sheet.file]);
  const found = [...noted.guesses];
  if (lettered)
    found.push({ what: "period", as: said("equals", lettered.text, lettered.means), because: said("no-fifth") });
  if (found.length === 0) return { sheet, guesses };
  const inQuarters = lettered?.is === "quarter" ? asQuarter : (text: string) => text;
  const meant = (cell: CellValue) => (typeof cell === "string" ? (noted.texts.get(cell) ?? inQuarters(cell)) : cell);
  const place = { file: sheet.file, sheet: sheet.sheet };
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(meant)) },
    guesses: [...guesses, ...found.map((each) => ({ ...each, place }))],
  };
}

/** Whether a sheet is of a size that people write units into cells of. */
function isSmall({ rows }: Sheet): boolean {
  return rows.length <= 5000 && rows.every(({ length }) => length <= 256);
}

/** A sheet with digits and signs as ASCII has them. */
function inPlainSigns(sheet: Sheet): ReturnType<typeof periodsAsMeant> {
  const signs = plainSigns([...new Set(sheet.rows.flat().filter((cell) => typeof cell === "string"))].join("\n"));
  if (signs === undefined) return { sheet, guesses: [] };
  const plain = (cell: CellValue) => (typeof cell === "string" ? signs.plain(cell) : cell);
  const place = { file: sheet.file, sheet: sheet.sheet };
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(plain)) },
    guesses: signs.guess ? [{ what: "sign", place, ...signs.guess }] : [],
  };
}
