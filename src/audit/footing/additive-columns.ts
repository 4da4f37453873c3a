import type { Panel } from "../../model/panel.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/**
 * Leaves out the sums of columns that do not add up as columns: percentages without a mark, averages, beside columns of amounts. A sum
 * that fails counts where most others of its column add up, or where the same figure does in another period, or where the rule explains it.
 */
export function inAdditiveColumns(
  panel: Panel,
  rules: readonly SumRule[],
  isExplained: (rule: SumRule) => boolean,
): readonly SumRule[] {
  const { observations: o } = panel;
  const columnOf = ({ total }: SumCheck): string => `${o.source[total]} ${o.column[total]}`;
  // Each total counts once, however many ways it is split in.
  const columns = new Map<string, Map<number, boolean>>();
  for (const { checks } of rules)
    for (const check of checks) {
      const own = columns.get(columnOf(check)) ?? new Map<number, boolean>();
      columns.set(columnOf(check), own.set(check.total, (own.get(check.total) ?? false) || check.fit !== "differs"));
    }
  return rules.flatMap((rule) => {
    if (isExplained(rule)) return [rule];
    const held = rule.checks.filter(({ fit }) => fit !== "differs");
    const series = new Set(held.map(({ total }) => `${o.indicator[total]} ${o.area[total]}`));
    const checks = rule.checks.filter((check) => {
      if (check.fit !== "differs" || series.has(`${o.indicator[check.total]} ${o.area[check.total]}`)) return true;
      const totals = [...(columns.get(columnOf(check))?.values() ?? [])];
      const adding = totals.filter((adds) => adds).length;
      return adding >= 1 && adding * 2 >= totals.length - 1;
    });
    return checks.length > 0 ? [{ ...rule, checks }] : [];
  });
}
