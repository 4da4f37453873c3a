import { type ObservationStatus, observationStatuses, weakestStatus } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { comparePeriods, endDay, type Period } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import type { Rational } from "../../model/rational.ts";
import { type PlanInForce, plansInForce } from "../observations/plan-in-force.ts";
import { type AxisFrequency, axisFrequency } from "../periods/axis.ts";
import { exactDecimal } from "./exact-decimal.ts";

/** What a panel says about one indicator, area and period, in the publication that counts. */
export interface Figure {
  readonly period: Period;
  /** Undefined where it is stated to be missing, and where it is said twice with different values. */
  readonly value: Rational | undefined;
  readonly twice: boolean;
  readonly status: ObservationStatus;
  /** Place in the panel's vintages. */
  readonly vintage: number;
}

/** The figures of one indicator and area in one frequency, or its plans, in order of time. */
export interface Series {
  readonly figures: readonly Figure[];
  /** Those that say a value, or two. */
  readonly valued: readonly Figure[];
  readonly at: (period: Period) => Figure | undefined;
}

/** Every series of a panel. */
export interface Figures {
  readonly actual: (indicator: number, area: number, frequency: AxisFrequency) => Series;
  readonly plan: (indicator: number, area: number, frequency: AxisFrequency) => Series;
  /** The year's plan as it was known, where plans changed. */
  readonly planInForce: PlanInForce | undefined;
}

/** Reads a panel's observations, of which the `latest`, the `first` or the latest publication by a day counts. */
export function figuresOf(panel: Panel, vintage: string): Figures {
  const rows = new Map<string, number[]>();
  const { observations } = panel;
  for (let row = 0; row < observations.length; row++) {
    if (!wasOut(panel.vintages[observations.vintage[row] ?? 0] ?? "", vintage)) continue;
    const key = cellKey(panel, row);
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const series = new Map<string, Figure[]>();
  for (const found of rows.values()) {
    const figure = figureOf(panel, counted(panel, found, vintage));
    const key = seriesKey(panel, found[0] ?? 0);
    const known = series.get(key);
    if (known) known.push(figure);
    else series.set(key, [figure]);
  }
  const finished = new Map([...series].map(([key, figures]) => [key, seriesOf(figures)]));
  const find = (kind: string) => (indicator: number, area: number, frequency: AxisFrequency) =>
    finished.get(`${indicator} ${area} ${kind} ${frequency}`) ?? nothing;
  const counts = (each: number): boolean => wasOut(panel.vintages[each] ?? "", vintage);
  return { actual: find("actual"), plan: find("plan"), planInForce: plansInForce(panel, counts) };
}

const nothing: Series = { figures: [], valued: [], at: () => undefined };

function seriesOf(figures: readonly Figure[]): Series {
  const byPeriod = new Map(figures.map((figure) => [formatPeriod(figure.period), figure]));
  const inOrder = [...figures].sort((a, b) => comparePeriods(a.period, b.period));
  return {
    figures: inOrder,
    valued: inOrder.filter(({ value, twice }) => value !== undefined || twice),
    at: (period) => byPeriod.get(formatPeriod(period)),
  };
}

/** Nothing was out after the day that is asked for; what does not say when it was published always was. */
function wasOut(vintage: string, asked: string): boolean {
  if (asked === "latest" || asked === "first" || vintage === "") return true;
  const [published, day] = [vintage, asked].map((text) => parsePeriod(text) ?? parsePeriod(text.slice(0, 10)));
  if (!day) throw new RangeError(`vintage: expected latest, first or a day, found ${asked}`);
  return published !== undefined && endDay(published) <= endDay(day);
}

/**
 * Of the rows of one cell those that count: of one vintage, and estimates only where nothing else is. Cells that were left
 * empty count where all are.
 */
function counted({ observations }: Panel, all: readonly number[], asked: string): readonly number[] {
  const says = (row: number) =>
    !Number.isNaN(observations.value[row]) || observationStatuses[observations.status[row] ?? 0] !== "O";
  const rows = all.some(says) ? all.filter(says) : all;
  const vintages = rows.map((row) => observations.vintage[row] ?? 0);
  const vintage = asked === "first" ? Math.min(...vintages) : Math.max(...vintages);
  const published = rows.filter((row) => observations.vintage[row] === vintage);
  const firm = published.filter((row) => scenarios[observations.scenario[row] ?? 0] !== "estimate");
  return firm.length > 0 ? firm : published;
}

function figureOf({ observations, periods }: Panel, rows: readonly number[]): Figure {
  const first = rows[0] ?? 0;
  const period = periods[observations.period[first] ?? 0];
  if (!period) throw new RangeError("an observation of a period that is not the panel's");
  const values = new Set(rows.map((row) => String(observations.value[row])));
  const [only = "NaN"] = values;
  return {
    period,
    value: values.size > 1 || only === "NaN" ? undefined : exactDecimal(Number(only)),
    twice: values.size > 1,
    status: weakestStatus(rows.map((row) => observationStatuses[observations.status[row] ?? 0] ?? "A")),
    vintage: observations.vintage[first] ?? 0,
  };
}

function cellKey(panel: Panel, row: number): string {
  return `${seriesKey(panel, row)} ${panel.observations.period[row]}`;
}

function seriesKey({ observations, periods }: Panel, row: number): string {
  const period = periods[observations.period[row] ?? 0];
  const kind = scenarios[observations.scenario[row] ?? 0] === "plan" ? "plan" : "actual";
  return `${observations.indicator[row]} ${observations.area[row]} ${kind} ${period ? axisFrequency(period) : ""}`;
}
