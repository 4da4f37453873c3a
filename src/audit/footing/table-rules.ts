import { remainder } from "../../compare/remainder.ts";
import type { Panel } from "../../model/panel.ts";
import { areTransposed, type PrintedSum } from "../../model/transposed-sums.ts";
import type { Figures } from "../dataset/known.ts";
import type { Addable } from "./addable.ts";
import type { Grid } from "./grid.ts";
import { type LineName, lineName } from "./line-name.ts";
import { loneRule } from "./lone-totals.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/** How far from a total its parts are looked for. */
const mostParts = 80;
/**
 * How unlikely it must be that a run of rows adds up by chance: as a power of ten, with a name that says so, one that begins like that, and
 * without.
 */
const labelledEvidence = 2;
const namedEvidence = 4;
const edgeEvidence = 4;
const bareEvidence = 7;
/** What the one column has to show beyond that where it speaks for a second one. */
const tieEvidence = 0.5;
/** A run may be added up, or taken from its first line: two ways to fit by chance where there was one. */
const remainderEvidence = 0.3;

/** A run of lines that may be the parts of another one. */
interface Run {
  readonly parts: readonly number[];
  readonly held: number;
  readonly tried: number;
  readonly evidence: number;
  /** The first of the lines less the others: a balance, a profit. */
  readonly isRemainder: boolean;
}

/** A column with what the lines so far come to in it. */
interface Whole {
  readonly column: number;
  readonly row: number;
  sum: number;
  top: number;
  slack: number;
  open: boolean;
  blanks: number;
}

/**
 * The lines of a grid that are sums of lines right above or right below them, or what is left of the first of these without the others. A
 * line that is such a sum stands for its parts where a total of totals is looked for. Which lines are the parts is decided by most of the
 * columns together, never by the one under test. In a column where some part is blank the others may add up, which says so; they are not
 * held to it.
 */
export function tableRules(panel: Panel, figures: Figures, addable: Addable, grid: Grid): TableRules {
  const rules: SumRule[] = [];
  const named: SumRule[] = [];
  const { lines } = grid;
  const names = lines.map((_, at) => lineName(panel, grid, at));
  for (const side of [-1, 1] as const) {
    const totals = new Map<number, readonly number[]>();
    const order = side < 0 ? lines.map((_, at) => at) : lines.map((_, at) => lines.length - 1 - at);
    for (const at of order) {
      const name = names[at] ?? "other";
      const run = bestRun(panel, addable, grid, at, side, totals);
      if (!run || !isTaken(run, name, at, lines.length)) {
        if (name !== "other" && side < 0) named.push(loneRule(figures, addable, grid, at, names));
        continue;
      }
      if (rules.some((rule) => isSame(rule, grid, lines[at] ?? 0))) continue;
      totals.set(at, run.parts);
      const parts = run.parts.map((part) => lines[part] ?? 0).sort((a, b) => a - b);
      const checks = checksOf(figures, addable, grid, lines[at] ?? 0, parts, run.isRemainder);
      rules.push({ kind: name === "total" && !run.isRemainder ? "labelled" : "bare", checks });
    }
  }
  return { rules, named: named.filter(({ checks }) => checks.length > 0) };
}

/** The rules of a grid, and the lines that are called totals above which nothing adds up. */
export interface TableRules {
  readonly rules: readonly SumRule[];
  readonly named: readonly SumRule[];
}

/** Half of the columns, where a name calls it a total; all but one, where none does, and of two columns one that leaves no doubt. */
function isTaken(run: Run, name: LineName, at: number, lines: number): boolean {
  const isLabelled = name === "total" && !run.isRemainder;
  if (run.held * 2 < run.tried || (!isLabelled && run.held < run.tried - 1)) return false;
  const isOneOfTwo = !isLabelled && run.held * 2 === run.tried;
  if (isOneOfTwo && name === "other") return false;
  const more = (run.isRemainder ? remainderEvidence : 0) + (isOneOfTwo ? tieEvidence : 0);
  return run.evidence >= needed(run, name, at, lines) + more;
}

function needed(run: Run, name: LineName, at: number, lines: number): number {
  if (name === "total" && !run.isRemainder) return labelledEvidence;
  if (name !== "other") return namedEvidence;
  const isEdge = (at === 0 || at === lines - 1) && run.parts.length >= lines - 2;
  return isEdge ? edgeEvidence : bareEvidence;
}

/** The columns in which a line and its parts are all there and can be added, and those with a blank in which the others do add up. */
function checksOf(
  figures: Figures,
  addable: Addable,
  { columns, at }: Grid,
  line: number,
  parts: readonly number[],
  isRemainder: boolean,
): readonly SumCheck[] {
  return columns.flatMap((column): readonly SumCheck[] => {
    const total = at(line, column);
    const all = parts.map((part) => at(part, column));
    const rows = all.filter((row) => row >= 0);
    if (total < 0 || rows.length < 1 || rows.some((row) => !addable.together(total, row))) return [];
    if (isRemainder) {
      if (rows.length < all.length) return [];
      const relation = { formula: remainder, sign: "=" as const, hasTotal: true };
      return [{ total, parts: rows, relation, fit: fitOfRelation(figures, total, rows, relation) }];
    }
    const fit = fitOfRelation(figures, total, rows);
    return rows.length < all.length && (fit === "differs" || rows.length < 2) ? [] : [{ total, parts: rows, fit }];
  });
}

/** The run on one side of a line that adds up to it in most columns. */
function bestRun(
  { observations }: Panel,
  addable: Addable,
  grid: Grid,
  at: number,
  side: -1 | 1,
  totals: ReadonlyMap<number, readonly number[]>,
): Run | undefined {
  const { lines, columns } = grid;
  const wholes = columns.flatMap((column): readonly Whole[] => {
    const row = grid.at(lines[at] ?? 0, column);
    return row >= 0 && addable.alone(row)
      ? [{ column, row, sum: 0, top: 0, slack: addable.slack(row), open: true, blanks: 0 }]
      : [];
  });
  const parts: number[] = [];
  let best: Run | undefined;
  for (let next = at + side; next >= 0 && next < lines.length && parts.length < mostParts; ) {
    for (const whole of wholes) {
      if (!whole.open) continue;
      const row = grid.at(lines[next] ?? 0, whole.column);
      if (row < 0) {
        whole.blanks++;
        if (side < 0 || parts.length === 0) whole.top = 0;
        continue;
      }
      whole.open = addable.together(whole.row, row);
      const value = observations.value[row] ?? 0;
      whole.sum += value;
      if (side < 0 || parts.length === 0) whole.top = value;
      whole.slack += addable.slack(row);
    }
    parts.push(next);
    const open = wholes.filter(({ row, open }) => open && (observations.value[row] ?? 0) !== 0);
    const filled = open.filter(({ blanks }) => blanks === 0);
    if (open.length === 0) break;
    for (const isRemainder of [false, true]) {
      const adding = open.filter(({ row, sum, top, slack, blanks }) => {
        if (blanks > parts.length - 2 || (isRemainder && blanks > 0)) return false;
        const found = isRemainder ? 2 * top - sum : sum;
        return Math.abs(found - (observations.value[row] ?? 0)) <= slack;
      });
      // Two columns more at most are among them where they are swapped.
      if (parts.length < 2 || adding.length + (isRemainder ? 0 : 2) <= (best?.held ?? 0)) continue;
      const holding = isRemainder ? adding : withSwapped(observations, addable, grid, parts, filled, adding);
      if (!holding.some(({ blanks }) => blanks === 0) || holding.length <= (best?.held ?? 0)) continue;
      const evidence = holding.reduce((found, { row, sum, top, slack }) => {
        const size = Math.abs(observations.value[row] ?? 0);
        const off = Math.abs((isRemainder ? 2 * top - sum : sum) - (observations.value[row] ?? 0));
        // What adds up to the last digit says more than what does within roundings; no more than its digits do.
        const width = off <= size * 1e-9 ? addable.unit(row) : Math.max(2 * slack, addable.unit(row));
        return found + Math.max(0, Math.log10(size / width));
      }, 0);
      const blank = holding.filter(({ blanks }) => blanks > 0).length;
      best = { parts: [...parts], held: holding.length, tried: filled.length + blank, evidence, isRemainder };
    }
    next = beyond(next, side, totals.get(next));
  }
  return best;
}

/**
 * The columns that add up, and the two that do not where one figure of both is in the other's column: that is seldom by chance, and what adds
 * up elsewhere is a sum there too.
 */
function withSwapped(
  { value }: Panel["observations"],
  addable: Addable,
  grid: Grid,
  parts: readonly number[],
  filled: readonly Whole[],
  adding: readonly Whole[],
): readonly Whole[] {
  const held = new Set(adding);
  const [one, two, ...more] = filled.filter((each) => !held.has(each));
  if (!one || !two || more.length > 0) return adding;
  const printed = ({ row, column }: Whole): PrintedSum =>
    addable.asPrinted(
      row,
      parts.map((part) => grid.at(grid.lines[part] ?? 0, column)),
    );
  if (!areTransposed(printed(one), printed(two))) return adding;
  // What they come to once they are put right.
  return [...adding, ...[one, two].map((each) => ({ ...each, sum: value[each.row] ?? 0 }))];
}

/** The next line that is no part of the one just taken. */
function beyond(at: number, side: -1 | 1, parts: readonly number[] | undefined): number {
  return (parts ?? []).reduce((next, part) => (side < 0 ? Math.min(next, part) : Math.max(next, part)), at) + side;
}

function isSame({ checks }: SumRule, { columns, at }: Grid, line: number): boolean {
  return checks.some(({ total }) => columns.some((column) => at(line, column) === total));
}
