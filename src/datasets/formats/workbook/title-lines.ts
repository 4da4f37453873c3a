import type { Unit } from "../../../model/unit.ts";
import { unitOf } from "../../cells/unit-of.ts";
import type { Grid } from "./grid.ts";
import { isHeader } from "./lines.ts";
import { unitList } from "./table-unit.ts";

/** A title of more letters than this is a page of text; so many of those nearest to the table are its name. */
const [mostLetters, nearLetters] = [300, 100];

/** The lines of a title; where they are a page of text, the last of them. */
export function nearest(lines: readonly (readonly TextCell[])[]): readonly TextCell[] {
  const lettersOf = (line: readonly TextCell[]) => line.reduce((sum, { text }) => sum + text.length, 0);
  const from = (at: number) => lines.slice(at).reduce((sum, line) => sum + lettersOf(line), 0);
  if (from(0) <= mostLetters) return lines.flat();
  return lines.filter((_, at) => at === lines.length - 1 || from(at) <= nearLetters).flat();
}

/** The unit in brackets at a title's end: `Table 7: Arrivals (thousand persons)`. */
export function unitInTitle(text: string): readonly Unit[] {
  const inner = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  if (inner !== undefined && /^\d{4}\s*=\s*100$/.test(inner)) return [unitOf(inner)];
  return inner === undefined ? [] : (unitList(inner) ?? []);
}

/** The unit over the names of rows, `$'000`, `Tỉnh (nghìn người)`; alone, what counts things is a name of these: `Item`. */
export function unitOverNames(text: string): readonly Unit[] {
  const alone = unitList(text) ?? [];
  const isUnit = alone.every(({ kind, scale }) => kind === "money" || scale !== 0);
  return alone.length > 0 && isUnit ? alone : unitInTitle(text);
}

export function isUnit(text: string): boolean {
  return unitList(text) !== undefined;
}

export interface TextCell {
  readonly column: number;
  readonly text: string;
}

export function lineCells(grid: Grid, row: number): readonly TextCell[] {
  return grid.filled(row).flatMap(([column, cell]) => (isHeader(cell) ? [{ column, text: cell.text }] : []));
}
