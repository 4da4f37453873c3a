import { type ObservationStatus, observationStatuses } from "../../model/observation-status.ts";
import { type Panel, type Scenario, scenarios } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { columnOf, lineOf } from "../../model/placed-columns.ts";
import type { Place } from "../../model/problem.ts";

/** What of a panel can be listed row by row. */
export const listings = ["missing", "duplicates", "revisions"] as const;
export type Listing = (typeof listings)[number];

/** An observation in a list: where it stands, what it is of, and what is there. */
export interface Listed {
  readonly place: Place;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly scenario: Scenario;
  /** NaN where there is no value. */
  readonly value: number;
  /** Undefined where none is known. */
  readonly status: ObservationStatus | undefined;
}

/** Every observation without a value, or every one that stands more than once, in the order of the sources. */
export function listed(panel: Panel, what: "missing" | "duplicates"): readonly Listed[] {
  const { observations: o } = panel;
  const rows = Array.from({ length: o.length }, (_, row) => row);
  if (what === "missing") return rows.filter((row) => Number.isNaN(o.value[row])).map((row) => listedRow(panel, row));
  const keyOf = (row: number) =>
    [o.indicator[row], o.area[row], o.period[row], o.scenario[row], o.vintage[row]].join(" ");
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => (counts.get(keyOf(row)) ?? 0) > 1).map((row) => listedRow(panel, row));
}

function listedRow({ observations: o, indicators, areas, periods, sources }: Panel, row: number): Listed {
  const period = periods[o.period[row] ?? 0];
  const { name = "", sheet } = sources[o.source[row] ?? 0] ?? {};
  const [line, column] = [lineOf(o, row), columnOf(o, row)];
  return {
    place: { file: name, ...(sheet && { sheet }), ...(line > 0 && { line }), ...(column > 0 && { column }) },
    indicator: indicators[o.indicator[row] ?? 0]?.id ?? "",
    area: areas[o.area[row] ?? 0]?.code ?? "",
    period: period ? formatPeriod(period) : "",
    scenario: scenarios[o.scenario[row] ?? 0] ?? "actual",
    value: o.value[row] ?? Number.NaN,
    status: observationStatuses[o.status[row] ?? 0],
  };
}
