import type { Panel } from "../../model/panel.ts";
import { endDay, yearOf } from "../../model/period.ts";
import type { PlanHint } from "./plan-runs.ts";

/** What the printed percentages of each series' plan of a year say of it, in order of time. Worked out where asked for. */
export class PlanHints {
  readonly #panel: Panel;
  readonly #hintOf: (row: number) => PlanHint;
  readonly #found = new Map<string, readonly PlanHint[]>();
  #rows: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(panel: Panel, hintOf: (row: number) => PlanHint) {
    this.#panel = panel;
    this.#hintOf = hintOf;
  }

  /** The hints of a printed percentage's series and year, and its own place among them. */
  around(row: number): { readonly hints: readonly PlanHint[]; readonly at: number } {
    this.#rows ??= rowsOfPlans(this.#panel);
    const key = keyOf(this.#panel, row);
    const hints = this.#found.get(key) ?? (this.#rows.get(key) ?? []).map(this.#hintOf);
    this.#found.set(key, hints);
    return { hints, at: hints.findIndex((hint) => hint.row === row) };
  }
}

function rowsOfPlans(panel: Panel): ReadonlyMap<string, readonly number[]> {
  const { reported, comparisons, periods } = panel;
  const found = new Map<string, number[]>();
  for (let row = 0; row < reported.length; row++) {
    if (comparisons[reported.comparison[row] ?? 0]?.reference.kind !== "plan") continue;
    const key = keyOf(panel, row);
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  const ends = periods.map(endDay);
  const endOf = (row: number): number => ends[reported.period[row] ?? 0] ?? 0;
  const order = (a: number, b: number) =>
    endOf(a) - endOf(b) || (reported.vintage[a] ?? 0) - (reported.vintage[b] ?? 0);
  for (const rows of found.values()) rows.sort(order);
  return found;
}

/** Months are in a row with months, totals to date with totals to date and with the year that they end as. */
function keyOf({ reported, periods }: Panel, row: number): string {
  const at = periods[reported.period[row] ?? 0];
  const length = at?.kind === "regular" && at.frequency !== "A" ? at.frequency : "to-date";
  const series = [reported.comparison[row], reported.indicator[row], reported.area[row]].join(" ");
  return `${series} ${at ? yearOf(at) : 0} ${length}`;
}
