import { detail } from "../../../model/detail.ts";
import type { ArchiveEntry } from "../../../model/encoding/zip-archive.ts";
import { DamagedPart, walkPart } from "./walk-part.ts";

/** A cell of a sheet as it is written. Rows and columns count from 0. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** `n` a number, `s` the number of a shared text, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  /** Undefined where there is none. */
  readonly value: string | undefined;
  readonly isFormula: boolean;
}

/** Walks through the cells of a sheet's part. Throws a DamagedPart as `walkPart` does, and where a row stands in a row, or a cell in a cell or in none. */
export async function walkCells(entry: ArchiveEntry, take: (cell: WrittenCell) => void): Promise<void> {
  let [row, column, type] = [-1, -1, "n"];
  let value: string | undefined;
  let [isValue, isFormula] = [false, false];
  let [isData, isRow, isCell] = [false, false, false];
  await walkPart(entry, {
    open: (name, { r, t }, at) => {
      if (name === "row" ? isRow : name === "c" && (isCell || !isRow))
        throw new DamagedPart(detail("bad-xml", at(), "nested-tag", name));
      if (name === "sheetData") isData = true;
      if (name === "row") {
        isRow = isData;
        const stated = Number(r);
        row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        isCell = true;
        column = columnOf(r) ?? column + 1;
        type = t ?? "n";
        value = undefined;
        isFormula = false;
      } else if (name === "f") {
        isFormula = true;
      } else if (name === "v") {
        isValue = true;
        value = "";
      }
    },
    text: (text) => {
      if (isValue) value = `${value ?? ""}${text}`;
    },
    close: (name) => {
      if (name === "v") isValue = false;
      else if (name === "sheetData") isData = false;
      else if (name === "row") isRow = false;
      else if (name === "c") {
        isCell = false;
        take({ row, column, type, value, isFormula });
      }
    },
  });
}

/** 27 of `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}(?=\d)/.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
