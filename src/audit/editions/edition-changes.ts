import { formatComparison } from "../../compare/comparison.ts";
import type { Comparison } from "../../model/comparison.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Place } from "../../model/problem.ts";
import { type Cell, Cells } from "../dataset/cells.ts";
import { decimalOf } from "../dataset/decimal.ts";
import { Figures } from "../dataset/known.ts";
import { placeOf } from "../dataset/place-of.ts";
import { operandPlaces } from "../dataset/places.ts";
import { staleComparisons } from "./stale-comparisons.ts";

/** What a figure or a printed comparison is of. */
export interface EditionSubject {
  readonly indicator: string;
  readonly indicatorName: { readonly vi: string; readonly en: string };
  readonly area: string;
  readonly areaName: { readonly vi: string; readonly en: string };
  readonly period: string;
}

/** A figure that two editions give differently. */
export interface Restated extends EditionSubject {
  readonly scenario: "actual" | "plan";
  readonly unit: string;
  readonly before: EditionFigure;
  readonly after: EditionFigure;
  /** After over before, less one, in percent; undefined where it was zero. */
  readonly change?: number;
}

/** A figure as one edition prints it. */
export interface EditionFigure {
  /** A decimal. */
  readonly value: string;
  /** It was printed as an estimate. */
  readonly estimate?: true;
  readonly vintage: string;
  readonly place: Place;
}

/** A figure that the earlier edition has and the later one has not, though it has the table and the period. */
export interface Vanished extends EditionSubject {
  readonly before: EditionFigure;
}

/** A comparison that the earlier edition printed and that the later one's figures no longer come to. */
export interface Stale extends EditionSubject {
  readonly comparison: string;
  readonly reported: string;
  /** What it comes to with the figures of the later edition. */
  readonly now: string;
  readonly vintage: string;
  readonly place: Place;
}

/** What changed from one edition of the same figures to the next. */
export interface EditionChanges {
  /** Figures that both editions have. */
  readonly shared: number;
  readonly restated: readonly Restated[];
  readonly vanished: readonly Vanished[];
  readonly stale: readonly Stale[];
}

/**
 * Holds a later edition to an earlier one, or to several, of which the latest that has a figure counts: which figures were restated and by how much, beyond what their rounding leaves open; which
 * vanished from tables that are still there; which printed comparisons of the earlier edition are stale. Figures go by indicator, area,
 * period and scenario, an estimate and what happened being one. Restated figures come before replaced estimates, the largest first.
 */
export function editionChanges(after: Panel, before: Panel): EditionChanges {
  const [later, earlier] = [new Edition(after), new Edition(before)];
  const restated: Restated[] = [];
  const vanished: Vanished[] = [];
  let shared = 0;
  for (const [key, cell] of earlier.cells) {
    const row = earlier.figures.pick(cell, { kind: "latest" });
    const now = later.rowAt(key);
    if (row < 0) continue;
    if (now === undefined) {
      if (later.covers(before, cell)) vanished.push({ ...subjectOf(before, cell), before: figureOf(before, row) });
      continue;
    }
    if (now < 0) continue;
    shared++;
    if (earlier.figures.at(row).figure.range.meets(later.figures.at(now).figure.range)) continue;
    const [old, own] = [before.observations.value[row] ?? 0, after.observations.value[now] ?? 0];
    restated.push({
      ...subjectOf(before, cell),
      scenario: cell.plan ? "plan" : "actual",
      unit: before.indicators[cell.indicator]?.unit.text ?? "",
      before: figureOf(before, row),
      after: figureOf(after, now),
      ...(old !== 0 && { change: (own / old - 1) * 100 }),
    });
  }
  const size = ({ change }: Restated): number => (change === undefined ? Number.POSITIVE_INFINITY : Math.abs(change));
  restated.sort((a, b) => Number(isEstimate(a)) - Number(isEstimate(b)) || size(b) - size(a));
  return { shared, restated, vanished, stale: staleComparisons(after, before, (row) => staleOf(before, row)) };
}

/** Whether what was replaced was an estimate, as most are that change. */
export function isEstimate({ before }: Restated): boolean {
  return before.estimate === true;
}

/** The figures of one edition, by what they are of. */
class Edition {
  readonly figures: Figures;
  readonly cells = new Map<string, Cell>();
  /** The tables and periods that it has figures of. */
  readonly #covered = new Set<string>();

  constructor(panel: Panel) {
    this.figures = new Figures(panel, new Cells(panel), operandPlaces(panel));
    const { observations: o } = panel;
    for (let row = 0; row < o.length; row++) {
      if (Number.isNaN(o.value[row] ?? Number.NaN)) continue;
      const plan = scenarios[o.scenario[row] ?? 0] === "plan";
      const [indicator = 0, area = 0, period = 0] = [o.indicator[row], o.area[row], o.period[row]];
      const cell = { indicator, area, period, plan };
      this.cells.set(keyOf(panel, cell), cell);
      this.#covered.add(tableKey(panel, cell));
    }
  }

  /** The observation of a cell; -1 where it is said twice, undefined where it is not there. */
  rowAt(key: string): number | undefined {
    const cell = this.cells.get(key);
    return cell && this.figures.pick(cell, { kind: "latest" });
  }

  covers(other: Panel, cell: Cell): boolean {
    return this.#covered.has(tableKey(other, cell));
  }
}

function keyOf({ indicators, areas, periods }: Panel, { indicator, area, period, plan }: Cell): string {
  const at = periods[period];
  return [indicators[indicator]?.id, areas[area]?.code, at && formatPeriod(at), plan].join("\t");
}

/** The table that an indicator stands in, which is the first level of its id where it has several, and a period. */
function tableKey({ indicators, periods }: Panel, { indicator, period, plan }: Cell): string {
  const at = periods[period];
  const id = indicators[indicator]?.id ?? "";
  return [id.includes("/") ? id.split("/")[0] : "", at && formatPeriod(at), plan].join("\t");
}

function subjectOf(
  { indicators, areas, periods }: Panel,
  { indicator, area, period }: Pick<Cell, "indicator" | "area" | "period">,
): EditionSubject {
  const [of, where, at] = [indicators[indicator], areas[area], periods[period]];
  const none = { vi: "", en: "" };
  return {
    indicator: of?.id ?? "",
    indicatorName: of?.names ?? none,
    area: where?.code ?? "",
    areaName: where?.names ?? none,
    period: at ? formatPeriod(at) : "",
  };
}

function figureOf(panel: Panel, row: number): EditionFigure {
  const { observations: o, vintages } = panel;
  return {
    value: decimalOf(o.value[row] ?? 0, -1).toString(),
    ...(scenarios[o.scenario[row] ?? 0] === "estimate" && { estimate: true as const }),
    vintage: vintages[o.vintage[row] ?? 0] ?? "",
    place: placeOf(panel, o, row),
  };
}

function staleOf(panel: Panel, row: number): Omit<Stale, "now" | "reported"> {
  const { reported: r, comparisons, vintages } = panel;
  const comparison: Comparison | undefined = comparisons[r.comparison[row] ?? 0];
  const [indicator = 0, area = 0, period = 0] = [r.indicator[row], r.area[row], r.period[row]];
  return {
    ...subjectOf(panel, { indicator, area, period }),
    comparison: comparison ? formatComparison(comparison) : "",
    vintage: vintages[r.vintage[row] ?? 0] ?? "",
    place: placeOf(panel, r, row),
  };
}
