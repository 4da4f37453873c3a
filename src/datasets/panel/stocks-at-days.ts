import type { Panel } from "../../model/panel.ts";
import { endDay, type Period, periodAt, startDay, yearOf } from "../../model/period.ts";
import { withPeriodsMoved } from "./moved-periods.ts";

/**
 * Days for the windows of stocks: `Dư nợ đến 31/12/2023` is what was owed on that day, and not what came about from January on. Only of
 * indicators whose names say that they are stocks; a source that states the kind states its periods too.
 */
export function withStocksAtDays(panel: Panel): Panel {
  const isStock = panel.indicators.map(({ kind, guessed }) => kind === "stock" && guessed === true);
  if (!isStock.includes(true) || !panel.periods.some((each) => lastDay(each) !== undefined)) return panel;
  const { indicator, period } = panel.observations;
  const isMeant = indicator.some(
    (each, row) => isStock[each] === true && lastDay(panel.periods[period[row] ?? 0]) !== undefined,
  );
  if (!isMeant) return panel;
  return withPeriodsMoved(
    panel,
    (each) => isStock[each] === true,
    (each) => lastDay(each) ?? each,
  );
}

/** The day on which a window ends that began with its year. */
function lastDay(period: Period | undefined): Period | undefined {
  if (period?.kind !== "to-date") return undefined;
  return startDay(period) === startDay(periodAt("A", yearOf(period))) ? periodAt("D", endDay(period)) : undefined;
}
