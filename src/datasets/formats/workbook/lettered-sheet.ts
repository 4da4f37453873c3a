import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { asQuarter, letteredParts } from "../../cells/quarter-letters.ts";
import type { CellValue } from "../../cells/table.ts";
import type { Sheet } from "./open-workbook.ts";

/** A sheet whose quarters are called `T1` to `T4`, with `Q1` to `Q4` in their place, and the guess that they are quarters. */
export function letteredSheet(sheet: Sheet): { readonly sheet: Sheet; readonly guesses: readonly Guess[] } {
  const texts = new Set(sheet.rows.flat().filter((cell): cell is string => typeof cell === "string"));
  const found = letteredParts([...texts], [sheet.sheet, sheet.file]);
  if (!found) return { sheet, guesses: [] };
  const { is, text, means } = found;
  const place = { file: sheet.file, sheet: sheet.sheet };
  const guesses: Guess[] = [{ what: "period", as: said("equals", text, means), place, because: said("no-fifth") }];
  if (is === "month") return { sheet, guesses };
  const written = (cell: CellValue) => (typeof cell === "string" ? asQuarter(cell) : cell);
  return { sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(written)) }, guesses };
}
