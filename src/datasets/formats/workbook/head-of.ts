import type { ColumnQualifier } from "../../../language/column-sense.ts";
import { isPeriodName } from "../../cells/period-name.ts";
import { readValueName } from "../../layout/value-column.ts";
import type { Grid } from "./grid.ts";
import { cellsOf, isAlone, isCommentLine, isHeader, type LineReader, lineKind, range } from "./lines.ts";

/** What stands above the figures of a table, and where these begin. */
export interface Head {
  readonly title: readonly number[];
  readonly unitRow?: number;
  readonly header: readonly number[];
  readonly bodyStart: number;
}

/** Walks up from the first line with numbers: sections of the body, then the header, then unit line and title. */
export function headOf(grid: Grid, from: number, start: number, firstValue: number, lines: LineReader): Head {
  const header: number[] = [];
  let bodyStart = start;
  let at = start - 1;
  for (; at >= from; at--) {
    if (isCommentLine(grid, at, lines)) {
      if (header.length === 0) continue;
      break;
    }
    const kind = lineKind(grid, at, firstValue, lines, true);
    const labelled = cellsOf(grid, at).some(([column]) => column < firstValue);
    if (kind === "blank") {
      if (header.length === 0 || coveredByMerge(grid, at)) continue;
      if (!isNamedAbove(grid, at, header, firstValue)) break;
      header.length = 0;
    } else if (kind === "numbering") {
      bodyStart = at + 1;
    } else if (kind === "stub") {
      if (header.length === 0) bodyStart = at;
      else if (isNamedAbove(grid, at, header, firstValue)) header.length = 0;
      else break;
    } else if (kind === "unit") {
      if (header.length > 0) {
        if (isRemarkAtEnd(grid, at, header[0], firstValue)) break;
        if (isTitleWithUnit(grid, at, header, firstValue) || (isAlone(grid, at) && !isWithin(grid, at))) break;
        header.unshift(at);
      } else if (labelled && namesColumns(grid, from, at, firstValue)) header.unshift(at);
      else if (labelled || hasHeaderAbove(grid, from, at, firstValue, lines)) bodyStart = at;
      else header.unshift(at);
    } else if (spansAll(grid, at, firstValue) || isOverPeriods(grid, at, header, firstValue)) break;
    else if (header.length === 0 && isFirstSection(grid, at, firstValue)) bodyStart = at;
    else if (isRemarkAtEnd(grid, at, header[0], firstValue)) break;
    else header.unshift(at);
  }
  if (header.length === 0) return { title: range(from, bodyStart - 1), header, bodyStart };
  const title = range(from, (header[0] ?? from) - 1).filter(
    (row) => cellsOf(grid, row).some(([, cell]) => isHeader(cell)) && !isCommentLine(grid, row, lines),
  );
  const unitRow = title.findLast((row) => isUnitLine(grid, row, firstValue, lines));
  return {
    title: title.filter((row) => row !== unitRow),
    ...(unitRow === undefined ? {} : { unitRow }),
    header,
    bodyStart,
  };
}

/** Whether a line is a title and, over the figures, its unit: the column of the title has a name of its own below. */
function isTitleWithUnit(grid: Grid, row: number, header: readonly number[], firstValue: number): boolean {
  const [title, unit, ...more] = cellsOf(grid, row);
  if (!title || !unit || more.length > 0 || title[0] >= firstValue || unit[0] < firstValue) return false;
  return header.some((below) => isHeader(grid.at(below, title[0])));
}

/** Whether the one text of a line goes on from the one above it to the one below, as the lines of a name do: `dự án, | công trình | quan trọng`. */
function isWithin(grid: Grid, row: number): boolean {
  const [only] = cellsOf(grid, row);
  return only !== undefined && isHeader(grid.at(row - 1, only[0])) && isHeader(grid.at(row + 1, only[0]));
}

/** Whether a line above a header holds but a unit: over the figures, or after a word for it. A title can be a unit's word. */
function isUnitLine(grid: Grid, row: number, firstValue: number, lines: LineReader): boolean {
  const [only, ...more] = cellsOf(grid, row).filter(([, cell]) => isHeader(cell));
  if (!only || more.length > 0 || !lines.isUnit(only[1].text)) return false;
  return only[0] >= firstValue || /[:(]/.test(only[1].text);
}

function hasHeaderAbove(grid: Grid, from: number, row: number, firstValue: number, lines: LineReader): boolean {
  for (let at = row - 1; at >= from; at--) {
    const kind = lineKind(grid, at, firstValue, lines);
    if (kind === "header") return !spansAll(grid, at, firstValue);
    if (kind !== "blank" && kind !== "stub") return false;
  }
  return false;
}

/** Names over fewer columns than this may be a title of several parts. */
const fewestNames = 3;

/** Whether a header holds but codes, `sub1_entry`, and the line above the one between names these columns in words. */
function isNamedAbove(grid: Grid, between: number, header: readonly number[], firstValue: number): boolean {
  const named = (row: number) => cellsOf(grid, row).filter(([column, cell]) => column >= firstValue && isHeader(cell));
  const codes = header.flatMap(named);
  const above = new Set(named(between - 1).map(([column]) => column));
  const covered = codes.filter(([column]) => above.has(column)).length;
  return (
    above.size >= fewestNames && codes.every(([, { text }]) => isCode.test(text)) && covered * 10 >= codes.length * 9
  );
}

/** A name as programs have it. */
const isCode = /^[\p{L}_][\p{L}\d_]*$/u;

/**
 * Whether words that could be units name columns, since they differ below one header that stands over several: `2022 | | 2023 |` over `Cases |
 * Deaths | Cases | Deaths`.
 */
function namesColumns(grid: Grid, from: number, row: number, firstValue: number): boolean {
  const cells = cellsOf(grid, row).filter(([column, cell]) => column >= firstValue && cell.is === "text");
  const texts = cells.map(([, { text }]) => text);
  const isRepeated = new Set(texts).size > 1 && new Set(texts).size < texts.length;
  const isBare = (column: number) => range(from, row - 1).every((above) => grid.shown(above, column) === undefined);
  return isRepeated && cells.some(([column]) => isBare(column)) && cells.some(([column]) => !isBare(column));
}

function coveredByMerge(grid: Grid, row: number): boolean {
  return grid.mergesOf(row).some(({ top, left }) => top < row && left < grid.width);
}

/** Whether a line holds one text that is merged over names and values alike, as titles are. */
function spansAll(grid: Grid, row: number, firstValue: number): boolean {
  const [only, ...more] = cellsOf(grid, row);
  if (!only || more.length > 0 || firstValue === 0) return false;
  const merge = grid.merge(row, only[0]);
  return merge !== undefined && merge.left < firstValue && merge.right > firstValue;
}

/** Whether a line holds one text over nothing but periods that begin in the first column: what the figures are of, as no row says. */
function isOverPeriods(grid: Grid, row: number, [below]: readonly number[], firstValue: number): boolean {
  if (firstValue > 0 || below === undefined || !isAlone(grid, row)) return false;
  const named = cellsOf(grid, below).filter(([, cell]) => isHeader(cell));
  return named.length > 1 && named.every(([, { text }]) => isPeriodName(text));
}

/**
 * Whether a line right over the first figures is the name of a section and no header: one text, merged over the figures and not over their names, as
 * another one further down is, where the line above it names each column.
 */
function isFirstSection(grid: Grid, row: number, firstValue: number): boolean {
  const merge = mergeAlone(grid, row, firstValue);
  if (!merge || merge.right - merge.left < 2) return false;
  const named = cellsOf(grid, row - 1).filter(([column, cell]) => column >= merge.left && isHeader(cell));
  if (named.length <= merge.right - merge.left) return false;
  return range(row + 1, grid.height - 1).some((below) => {
    const other = mergeAlone(grid, below, firstValue);
    return other?.left === merge.left && other.right === merge.right;
  });
}

/** The merge of the only text of a line, over figures. */
function mergeAlone(grid: Grid, row: number, firstValue: number) {
  const [only, ...more] = cellsOf(grid, row);
  return only && more.length === 0 && only[0] >= firstValue && only[1].is === "text"
    ? grid.merge(row, only[0])
    : undefined;
}

/**
 * Whether a line above a row of periods holds but a unit or a remark at its right end, merged or not: it is of the whole table, and not of the last
 * periods, which words for a plan or an estimate would be.
 */
function isRemarkAtEnd(grid: Grid, row: number, below: number | undefined, firstValue: number): boolean {
  const [only, ...more] = cellsOf(grid, row);
  if (!only || more.length > 0 || below === undefined || only[0] <= firstValue) return false;
  const periods = cellsOf(grid, below).filter(([column]) => column >= firstValue);
  const last = periods.at(-1)?.[0] ?? 0;
  const right = Math.max(grid.merge(row, only[0])?.right ?? 0, only[0]);
  const { says } = readValueName(only[1].text);
  return (
    periods.length > 3 &&
    right >= last &&
    (only[0] - firstValue) * 2 >= last - firstValue &&
    periods.every(([, cell]) => isPeriodName(cell.text)) &&
    !ofSomeColumns.some((each) => says.has(each))
  );
}

const ofSomeColumns: readonly ColumnQualifier[] = [
  "plan",
  "estimate",
  "provisional",
  "actual",
  "growth",
  "difference",
  "versus",
];
