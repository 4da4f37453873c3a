import type { Panel } from "../../model/panel.ts";
import type { SumCheck, SumRule } from "./sum-rule.ts";

/**
 * Leaves out the sums of columns that do not add up as columns: percentages without a mark, averages, beside columns of amounts. A sum
 * that fails counts where most others of its column add up, or where the same figure does in another period.
 */
export function inAdditiveColumns(panel: Panel, rules: readonly SumRule[]): readonly SumRule[] {
  const { observations: o } = panel;
  const columnOf = ({ total }: SumCheck): string => `${o.source[total]} ${o.column[total]}`;
  const columns = new Map<string, { held: number; all: number }>();
  for (const { checks } of rules)
    for (const check of checks) {
      const own = columns.get(columnOf(check)) ?? { held: 0, all: 0 };
      columns.set(columnOf(check), { held: own.held + (check.fit === "differs" ? 0 : 1), all: own.all + 1 });
    }
  return rules.flatMap((rule) => {
    const held = rule.checks.filter(({ fit }) => fit !== "differs");
    const series = new Set(held.map(({ total }) => `${o.indicator[total]} ${o.area[total]}`));
    const checks = rule.checks.filter((check) => {
      if (check.fit !== "differs" || series.has(`${o.indicator[check.total]} ${o.area[check.total]}`)) return true;
      const column = columns.get(columnOf(check));
      return column !== undefined && column.held >= 1 && column.held * 2 >= column.all - 1;
    });
    return checks.length > 0 ? [{ ...rule, checks }] : [];
  });
}
