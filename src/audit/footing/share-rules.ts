import type { Formula } from "../../model/arithmetic.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { Figures } from "../dataset/known.ts";
import { type Grid, rowsInLine } from "./grid.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { CheckRelation, SumCheck, SumRule } from "./sum-rule.ts";

/** So many columns of shares add up for the others to be held to it, and so large a part of all. */
const fewestColumns = 2;
const leastHeld = 2 / 3;
const fewestShares = 3;
const hundred = Rational.of(100n);

/** What shares of one whole fall short of 100. */
const toHundred: Formula = (a, operands) =>
  operands.reduce((rest, share) => a.add(rest, share), a.constant(hundred.negate()));

/**
 * Percentages that stand below each other and add up to 100 in most columns: shares of one whole. A rule is used only where it holds in two
 * columns at least, and in two of three; a line of 100 that leads or ends them is the whole and no part.
 */
export function shareRules(panel: Panel, figures: Figures, grid: Grid): readonly SumRule[] {
  return blocksOf(panel, grid).flatMap((block): readonly SumRule[] => {
    const checks = grid.columns.flatMap((column) => checkOf(panel, figures, grid, block, column) ?? []);
    const held = checks.filter(({ fit }) => fit !== "differs").length;
    return held >= fewestColumns && held >= checks.length * leastHeld ? [{ kind: "shares", checks }] : [];
  });
}

/** Lines in a row that are percentages in some column, without those that are 100 wherever they stand. */
function blocksOf(panel: Panel, grid: Grid): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  for (const line of grid.lines) {
    const rows = rowsInLine(grid, line);
    const shares = rows.filter((row) => isShare(panel, row));
    if (shares.length === 0) blocks.push([]);
    else if (shares.every((row) => panel.observations.value[row] === 100)) continue;
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length >= fewestShares);
}

function isShare({ indicators, observations: o }: Panel, row: number): boolean {
  const value = o.value[row] ?? Number.NaN;
  return indicators[o.indicator[row] ?? 0]?.unit.kind === "percent" && value >= 0 && value <= 100;
}

/** Shares of one period, scenario and publication, all of them there. */
function checkOf(
  panel: Panel,
  figures: Figures,
  grid: Grid,
  block: readonly number[],
  column: number,
): SumCheck | undefined {
  const { observations: o } = panel;
  const rows = block.map((line) => grid.at(line, column));
  const [first = -1] = rows;
  if (rows.some((row) => row < 0 || !isShare(panel, row))) return undefined;
  const isSame = (row: number) =>
    o.period[row] === o.period[first] && o.scenario[row] === o.scenario[first] && o.vintage[row] === o.vintage[first];
  if (!rows.every(isSame)) return undefined;
  const relation: CheckRelation = { formula: toHundred, sign: "=", hasTotal: false };
  return { total: first, parts: rows, relation, fit: fitOfRelation(figures, first, rows, relation) };
}
