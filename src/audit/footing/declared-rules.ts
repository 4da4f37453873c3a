import type { Panel } from "../../model/panel.ts";
import type { Figures } from "../dataset/known.ts";
import type { Addable } from "./addable.ts";
import { fitOfRelation } from "./relation-fit.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/**
 * The wholes that the data set names, or the indents of its tables: each with its parts in every period, area and publication. The parts of
 * an indicator are the indicators that name it, those of an area the areas that do.
 */
export function declaredRules(panel: Panel, figures: Figures, addable: Addable): readonly SumRule[] {
  return [...rulesOver(panel, figures, addable, "indicator"), ...rulesOver(panel, figures, addable, "area")];
}

function rulesOver(panel: Panel, figures: Figures, addable: Addable, of: "indicator" | "area"): readonly SumRule[] {
  const { observations: o } = panel;
  const parents = parentsOf(panel, of);
  if (parents.every((parent) => parent < 0)) return [];
  const wholes = new Set(parents);
  const other = of === "indicator" ? o.area : o.indicator;
  const key = (row: number, member: number): string =>
    `${member} ${other[row]} ${o.period[row]} ${o.scenario[row]} ${o.vintage[row]} ${o.source[row]}`;
  const totals = new Map<string, number>();
  const parts = new Map<string, number[]>();
  for (let row = 0; row < o.length; row++) {
    if (Number.isNaN(o.value[row] ?? Number.NaN)) continue;
    const member = o[of][row] ?? 0;
    if (wholes.has(member)) totals.set(key(row, member), totals.has(key(row, member)) ? -1 : row);
    const parent = parents[member] ?? -1;
    if (parent < 0) continue;
    const list = parts.get(key(row, parent));
    if (list) list.push(row);
    else parts.set(key(row, parent), [row]);
  }
  const most = childrenOf(parents);
  const rules = new Map<string, SumCheck[]>();
  for (const [cell, total] of totals) {
    const rows = parts.get(cell);
    if (total < 0 || !rows || rows.length < 2 || !addable.alone(total)) continue;
    const member = o[of][total] ?? 0;
    if (rows.length !== most.get(member) || rows.some((row) => !addable.together(total, row))) continue;
    const inSheet = panel.sources[o.source[total] ?? 0]?.sheet !== undefined;
    const group = inSheet
      ? `${o.source[total]} ${o.line[total]}`
      : `${member} ${of === "area" ? o.indicator[total] : ""}`;
    const checks = rules.get(group) ?? [];
    rules.set(group, checks);
    checks.push({ total, parts: rows, fit: fitOfRelation(figures, total, rows) });
  }
  return [...rules.values()].map((checks) => ({ kind: "declared", checks }));
}

export function parentsOf({ indicators, areas }: Panel, of: "indicator" | "area"): readonly number[] {
  if (of === "indicator") {
    const places = new Map(indicators.map(({ id }, place) => [id, place]));
    return indicators.map(({ parent }) => places.get(parent ?? "") ?? -1);
  }
  const places = new Map(areas.map(({ code }, place) => [code, place]));
  return areas.map(({ parent }) => places.get(parent ?? "") ?? -1);
}

function childrenOf(parents: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const parent of parents) if (parent >= 0) found.set(parent, (found.get(parent) ?? 0) + 1);
  return found;
}
