import type { Guess } from "../../../model/diagnostic.ts";
import { said } from "../../../model/guess-said.ts";
import { bareMonths } from "../../layout/bare-months.ts";
import type { Sheet } from "./open-workbook.ts";

/** A sheet whose months, where they are bare numbers, are written as months, and that this is a guess. */
export function monthsAsMeant(sheet: Sheet): { readonly sheet: Sheet; readonly guesses: readonly Guess[] } {
  const found = bareMonths(sheet.rows, sheet.merges);
  if (!found) return { sheet, guesses: [] };
  const place = { file: sheet.file, ...(sheet.sheet !== "" && { sheet: sheet.sheet }) };
  const guess: Guess = { what: "month", as: said("equals", "1", "M1"), place, because: found.because };
  return { sheet: { ...sheet, rows: found.rows }, guesses: [guess] };
}
