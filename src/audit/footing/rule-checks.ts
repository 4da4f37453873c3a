import type { Arithmetic, Formula } from "../../model/arithmetic.ts";
import type { Panel } from "../../model/panel.ts";
import { Rational } from "../../model/rational.ts";
import type { Rule } from "../../model/rule.ts";
import type { Figures } from "../dataset/known.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/**
 * The rules that a data set gives, each for every area, period, scenario and publication in which its figures are there. A figure that is
 * missing counts as zero where the rule says so; else nothing is checked.
 */
export function ruleChecks(panel: Panel, figures: Figures): readonly SumRule[] {
  const rules = panel.rules ?? [];
  if (rules.length === 0) return [];
  const cells = cellsOf(panel);
  return rules.map((rule) => ({
    kind: "rule",
    rule,
    checks: [...cells.values()].flatMap((cell) => checkOf(rule, cell, panel, figures) ?? []),
  }));
}

/** Of one area, period, scenario and publication the observation of each indicator; -1 where there are two that differ. */
type RuleCell = ReadonlyMap<string, number>;

function cellsOf({ observations: o, indicators }: Panel): ReadonlyMap<string, RuleCell> {
  const found = new Map<string, Map<string, number>>();
  for (let row = 0; row < o.length; row++) {
    if (Number.isNaN(o.value[row] ?? Number.NaN)) continue;
    const key = `${o.area[row]} ${o.period[row]} ${o.scenario[row]} ${o.vintage[row]}`;
    const cell = found.get(key) ?? new Map<string, number>();
    found.set(key, cell);
    const id = indicators[o.indicator[row] ?? 0]?.id ?? "";
    const known = cell.get(id);
    const isSame = known === undefined || (known >= 0 && o.value[known] === o.value[row]);
    cell.set(id, isSame ? (known ?? row) : -1);
  }
  return found;
}

function checkOf(rule: Rule, cell: RuleCell, panel: Panel, figures: Figures): SumCheck | undefined {
  const { reported, operands, sign, missing } = rule;
  const at = (name: string): number => cell.get(name) ?? (missing === "zero" ? absent : -1);
  const total = reported === undefined ? absent : at(reported);
  const all = operands.map(at);
  if (total === -1 || all.includes(-1)) return undefined;
  const rows = all.filter((row) => row !== absent);
  const hasTotal = total !== absent;
  const anchor = hasTotal ? total : rows[0];
  // A missing total that counts as zero is held to nothing that is printed, unless there is something to hold it to.
  if (anchor === undefined || rows.length + (hasTotal ? 1 : 0) < 1 || rows.some((row) => isPlanOf(panel, row, anchor)))
    return undefined;
  const formula = rows.length === all.length ? rule.formula : withZeros(rule.formula, all);
  const relation = { formula, sign, hasTotal };
  return { total: anchor, parts: rows, relation, fit: fitOfRelation(figures, anchor, rows, relation) };
}

const absent = -2;

function isPlanOf({ observations: o }: Panel, row: number, other: number): boolean {
  return o.scenario[row] !== o.scenario[other];
}

/** The formula over those of its operands that are there, the others being zero. */
function withZeros(formula: Formula, rows: readonly number[]): Formula {
  return <T>(arithmetic: Arithmetic<T>, values: readonly T[]): T => {
    const rest = [...values];
    const all = rows.map((row) => (row === absent ? undefined : rest.shift()) ?? arithmetic.constant(Rational.zero));
    return formula(arithmetic, all);
  };
}
