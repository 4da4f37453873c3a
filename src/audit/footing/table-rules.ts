import { isTotalName } from "../../language/total-name.ts";
import type { Panel } from "../../model/panel.ts";
import type { Figures } from "../dataset/known.ts";
import type { Addable } from "./addable.ts";
import type { Grid } from "./grid.ts";
import { sumFit } from "./sum-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/** How far from a total its parts are looked for. */
const mostParts = 80;
/** How unlikely it must be that a run of rows adds up by chance: as a power of ten, with a name that says so and without. */
const labelledEvidence = 2;
const edgeEvidence = 4;
const bareEvidence = 7;

/** A run of lines that may be the parts of another one. */
interface Run {
  readonly parts: readonly number[];
  readonly held: number;
  readonly tried: number;
  readonly evidence: number;
}

/**
 * The lines of a grid that are sums of lines right above or right below them. A line that is such a sum stands for its parts where a
 * total of totals is looked for. Which lines are the parts is decided by most of the columns together, never by the one under test.
 */
export function tableRules(panel: Panel, figures: Figures, addable: Addable, grid: Grid): readonly SumRule[] {
  const rules: SumRule[] = [];
  const { lines } = grid;
  for (const side of [-1, 1] as const) {
    const totals = new Map<number, readonly number[]>();
    const order = side < 0 ? lines.map((_, at) => at) : lines.map((_, at) => lines.length - 1 - at);
    for (const at of order) {
      const labelled = isLabelled(panel, grid, lines[at] ?? 0);
      const run = bestRun(panel, addable, grid, at, side, totals);
      if (!run || run.held * 2 < run.tried || (!labelled && run.held < run.tried - 1)) continue;
      if (!labelled && run.held * 2 === run.tried) continue;
      if (run.evidence < needed(labelled, run, at, lines.length)) continue;
      if (rules.some((rule) => isSame(rule, grid, lines[at] ?? 0))) continue;
      totals.set(at, run.parts);
      const parts = run.parts.map((part) => lines[part] ?? 0).sort((a, b) => a - b);
      const checks = checksOf(figures, addable, grid, lines[at] ?? 0, parts);
      rules.push({ kind: labelled ? "labelled" : "bare", checks });
    }
  }
  return rules;
}

function needed(labelled: boolean, run: Run, at: number, lines: number): number {
  if (labelled) return labelledEvidence;
  const isEdge = (at === 0 || at === lines - 1) && run.parts.length >= lines - 2;
  return isEdge ? edgeEvidence : bareEvidence;
}

/** The columns in which a line and its parts are all there and can be added. */
function checksOf(
  figures: Figures,
  addable: Addable,
  { columns, at }: Grid,
  line: number,
  parts: readonly number[],
): readonly SumCheck[] {
  return columns.flatMap((column) => {
    const total = at(line, column);
    const rows = parts.map((part) => at(part, column));
    if (total < 0 || rows.some((row) => row < 0 || !addable.together(total, row))) return [];
    return [{ total, parts: rows, fit: sumFit(figures, total, rows) }];
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
  const wholes = columns.flatMap((column) => {
    const row = grid.at(lines[at] ?? 0, column);
    return row >= 0 && addable.alone(row) ? [{ column, row, sum: 0, slack: addable.slack(row), open: true }] : [];
  });
  const parts: number[] = [];
  let best: Run | undefined;
  for (let next = at + side; next >= 0 && next < lines.length && parts.length < mostParts; ) {
    for (const whole of wholes) {
      if (!whole.open) continue;
      const row = grid.at(lines[next] ?? 0, whole.column);
      whole.open = row >= 0 && addable.together(whole.row, row);
      whole.sum += observations.value[row] ?? 0;
      whole.slack += addable.slack(row);
    }
    parts.push(next);
    const open = wholes.filter(({ row, open }) => open && (observations.value[row] ?? 0) !== 0);
    if (open.length === 0) break;
    const holding = open.filter(({ row, sum, slack }) => Math.abs(sum - (observations.value[row] ?? 0)) <= slack);
    if (parts.length >= 2 && holding.length > (best?.held ?? 0)) {
      const evidence = holding.reduce(
        (found, { row, slack }) => found + Math.log10(Math.abs(observations.value[row] ?? 0) / (2 * slack)),
        0,
      );
      best = { parts: [...parts], held: holding.length, tried: open.length, evidence };
    }
    next = beyond(next, side, totals.get(next));
  }
  return best;
}

/** The next line that is no part of the one just taken. */
function beyond(at: number, side: -1 | 1, parts: readonly number[] | undefined): number {
  return (parts ?? []).reduce((next, part) => (side < 0 ? Math.min(next, part) : Math.max(next, part)), at) + side;
}

function isLabelled({ indicators, areas, observations }: Panel, { columns, at }: Grid, line: number): boolean {
  const column = columns.find((each) => at(line, each) >= 0);
  if (column === undefined) return false;
  const row = at(line, column);
  const indicator = indicators[observations.indicator[row] ?? 0];
  const names = [indicator?.names.vi, indicator?.names.en, areas[observations.area[row] ?? 0]?.names.vi];
  return names.some((name) => isTotalName(name?.split(" / ").at(-1) ?? ""));
}

function isSame({ checks }: SumRule, { columns, at }: Grid, line: number): boolean {
  return checks.some(({ total }) => columns.some((column) => at(line, column) === total));
}
