import type { Span } from "../../model/span.ts";

/** The cells of the lines that are rows of a table without bars, by the number of the line; none for a rule among them. */
export type RowCells = ReadonlyMap<number, readonly Span[]>;

/** A number with its sign, brackets, unit mark and note, or what stands where there is none. */
const figure =
  /^(?:[-+−–(~<>≤≥$€£¥\s]{0,6}\d[\d.,\u00a0\u202f]*(?:\s\d{3})*[\s)%‰]{0,4}(?:[*†a-z]|\(\w\))?|[-–—.…]{1,3}|n\/a)$/iu;

/** Whether a cell holds a number and no more, or says that there is none. */
function isFigure(text: string, { start, end }: Span): boolean {
  return end - start <= longestFigure && figure.test(text.slice(start, end));
}

/** Whether a line of cells is a row of figures: a figure behind its first cell, and none but figures for most. */
export function isFigureRow(text: string, cells: readonly Span[]): boolean {
  const said = cells.slice(1).filter(({ start, end }) => end > start);
  const figures = said.filter((cell) => isFigure(text, cell));
  return figures.some(({ start, end }) => /\d/.test(text.slice(start, end))) && figures.length * 2 > said.length;
}

const longestFigure = 40;
