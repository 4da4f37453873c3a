import { Groups } from "./groups.ts";
import type { PageMarks, Rule } from "./page-marks.ts";
import type { PageCell, PageTable } from "./page-table.ts";
import type { Line, Word } from "./words.ts";

/** How far rules may miss each other and still meet. */
const near = 3;
const mostRules = 4_000;
/** How many cells a grid may have: more of them are the squares of a plot. */
const mostCells = 100_000;

/** The tables of a page whose cells are ruled: grids of lines that cross, with the words between them. */
export function ruledTables({ across, down }: PageMarks, lines: readonly Line[]): readonly PageTable[] {
  if (across.length + down.length > mostRules * 2) return [];
  const rows = collinear(across, "across");
  const columns = collinear(down, "down");
  return grids(rows, columns).flatMap((grid) => tableOf(grid, lines) ?? []);
}

/** Rules along one line that touch or overlap, as one. */
function collinear(rules: readonly Rule[], along: "across" | "down"): readonly Rule[] {
  const at = (rule: Rule) => (along === "across" ? (rule.top + rule.bottom) / 2 : (rule.left + rule.right) / 2);
  const span = ({ left, top, right, bottom }: Rule) =>
    (along === "across" ? [left, right] : [top, bottom]) as [number, number];
  const clusters: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => at(a) - at(b))) {
    const last = clusters.at(-1);
    if (last?.[0] && at(rule) - at(last.at(-1) ?? last[0]) <= 1.5) last.push(rule);
    else clusters.push([rule]);
  }
  return clusters.flatMap((cluster) => {
    const middle = cluster.reduce((sum, rule) => sum + at(rule), 0) / cluster.length;
    const merged: [number, number][] = [];
    for (const [from, to] of cluster.map(span).sort((a, b) => a[0] - b[0])) {
      const last = merged.at(-1);
      if (last && from <= last[1] + near) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
    }
    return merged
      .filter(([from, to]) => to - from >= 6)
      .map(([from, to]) =>
        along === "across"
          ? { left: from, right: to, top: middle, bottom: middle }
          : { top: from, bottom: to, left: middle, right: middle },
      );
  });
}

interface Grid {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Rules that hang together, where they make more than one cell. */
function grids(across: readonly Rule[], down: readonly Rule[]): readonly Grid[] {
  const rules = [...across, ...down];
  const together = new Groups(rules.length);
  for (const [row, { left, right, top }] of across.entries()) {
    for (const [column, rule] of down.entries()) {
      const meet =
        rule.left >= left - near && rule.left <= right + near && top >= rule.top - near && top <= rule.bottom + near;
      if (meet) together.join(row, across.length + column);
    }
  }
  const found = new Map<number, { across: Rule[]; down: Rule[] }>();
  const roots = together.roots();
  for (const [at, rule] of rules.entries()) {
    const root = roots[at] ?? at;
    const grid = found.get(root) ?? { across: [], down: [] };
    (at < across.length ? grid.across : grid.down).push(rule);
    found.set(root, grid);
  }
  return [...found.values()].filter(
    (grid) => grid.across.length >= 2 && grid.down.length >= 2 && grid.across.length + grid.down.length >= 5,
  );
}

function tableOf(grid: Grid, lines: readonly Line[]): PageTable | undefined {
  const ys = positions(grid.across.map(({ top }) => top));
  const xs = positions(grid.down.map(({ left }) => left));
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const [height, width] = [ys.length - 1, xs.length - 1];
  if (height < 1 || width < 1 || height * width < 2 || height * width > mostCells) return undefined;
  const cells = mergedCells(grid, xs, ys);
  const filled = new Map<number, Word[][]>();
  for (const line of lines) {
    if (line.baseline < top || line.baseline > bottom + near) continue;
    const row = ys.findLastIndex((y) => y <= line.baseline - 0.3 * line.size);
    const fresh = new Map<number, Word[]>();
    for (const word of line.words) {
      const column = xs.findLastIndex((x) => x <= (word.left + word.right) / 2);
      if (row < 0 || row >= height || column < 0 || column >= width) continue;
      const cell = cells[row * width + column] ?? 0;
      listed(fresh, cell).push(word);
    }
    for (const [cell, words] of fresh) listed(filled, cell).push(words);
  }
  const found = new Map<number, { row: number; column: number; rows: number; columns: number }>();
  for (let at = 0; at < cells.length; at++) {
    const [row, column] = [Math.floor(at / width), at % width];
    const cell = found.get(cells[at] ?? 0);
    if (!cell) found.set(cells[at] ?? 0, { row, column, rows: 1, columns: 1 });
    else {
      cell.rows = Math.max(cell.rows, row - cell.row + 1);
      cell.columns = Math.max(cell.columns, column - cell.column + 1);
    }
  }
  const whole = [...found].map(([id, place]): PageCell => ({ ...place, lines: filled.get(id) ?? [] }));
  return { left, top, right, bottom, cells: splitRows(whole, height) };
}

/** The list of a key, a new one for the first that asks. */
function listed<T>(lists: Map<number, T[]>, key: number): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function positions(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value);
  return found;
}

/** Of each place of the grid, which cell it belongs to: places with no rule between them are one. */
function mergedCells({ across, down }: Grid, xs: readonly number[], ys: readonly number[]): readonly number[] {
  const width = xs.length - 1;
  const joined = new Groups(width * (ys.length - 1));
  const walls = xs.map((x) => down.filter(({ left }) => Math.abs(left - x) <= near));
  const floors = ys.map((y) => across.filter(({ top }) => Math.abs(top - y) <= near));
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const [x = 0, right = 0, y = 0, bottom = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
      const isWall = walls[column + 1]?.some((rule) => covers([rule.top, rule.bottom], y, bottom));
      if (column + 1 < width && !isWall) joined.join(at, at + 1);
      const isFloor = floors[row + 1]?.some((rule) => covers([rule.left, rule.right], x, right));
      if (row + 2 < ys.length && !isFloor) joined.join(at, at + width);
    }
  }
  return joined.roots();
}

function covers([from, to]: readonly [number, number], start: number, end: number): boolean {
  return Math.min(to, end) - Math.max(from, start) >= 0.6 * (end - start);
}

/** A row with no rules inside, whose cells hold one number under the other, is as many rows as it has numbers. */
function splitRows(cells: readonly PageCell[], height: number): readonly PageCell[] {
  const byRow = new Map<number, PageCell[]>();
  for (const cell of cells) listed(byRow, cell.row).push(cell);
  const bands = Array.from({ length: height }, (_, row) =>
    bandsOf((byRow.get(row) ?? []).filter(({ rows }) => rows === 1)),
  );
  const extra = bands.map(({ length }) => Math.max(0, length - 1));
  const split: PageCell[] = [];
  let added = 0;
  for (const [row, baselines] of bands.entries()) {
    const spread = extra[row] ?? 0;
    for (const cell of byRow.get(row) ?? []) {
      if (spread === 0 || cell.rows > 1) {
        const below = cell.rows > 1 ? sum(extra.slice(row, row + cell.rows)) : 0;
        split.push({ ...cell, row: cell.row + added, rows: cell.rows + below });
      } else
        for (const [at, band] of baselines.entries())
          split.push({ ...cell, row: row + added + at, lines: inBand(cell, band, baselines[at + 1]) });
    }
    added += spread;
  }
  return split;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}

const numberOnly = /^[-–−+(]?\d[\d.,\s]*[)%]?$/;

/** The baselines of a row's numbers, where two cells or more list several; else none. */
function bandsOf(cells: readonly PageCell[]): readonly number[] {
  const lists = cells.filter(
    ({ lines }) => lines.length > 1 && lines.every((words) => numberOnly.test(words.map(({ text }) => text).join(" "))),
  );
  const [longest] = lists.toSorted((a, b) => b.lines.length - a.lines.length);
  return longest ? longest.lines.map(([word]) => word?.baseline ?? 0) : [];
}

function inBand({ lines }: PageCell, from: number, to: number | undefined): readonly (readonly Word[])[] {
  return lines.filter(([word]) => {
    const baseline = word?.baseline ?? 0;
    return (baseline >= from - near || from === undefined) && (to === undefined || baseline < to - near);
  });
}
