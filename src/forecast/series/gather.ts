import { standingOf } from "../../engine/observations/choose.ts";
import { changesOf, type KnownPlan, knownPlans } from "../../engine/observations/known-plans.ts";
import { calendarDate, dayNumber } from "../../model/calendar.ts";
import { isBreak } from "../../model/observation-status.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { type Frequency, isUndated, periodAt, startDay } from "../../model/period.ts";
import { parsePeriod } from "../../model/period-notation.ts";
import { containing } from "../../model/period-within.ts";
import type { PanelSeries, Published } from "./panel-series.ts";

/** Which indicators and areas, and as of when: `latest`, `first` or a day. */
export interface Gathering {
  readonly indicators?: ReadonlySet<string>;
  readonly areas?: ReadonlySet<string>;
  readonly vintage: string;
}

interface Cell {
  readonly value: number;
  readonly standing: number;
  readonly broken: boolean;
  readonly twice: boolean;
}

interface Draft {
  readonly regular: Map<Frequency, Map<number, Cell>>;
  readonly toDate: Map<number, Cell>;
  readonly plans: Map<number, Cell & { readonly vintage: string }>;
}

const planScenario = scenarios.indexOf("plan");

/** The series of a panel, as they were known then: for each indicator and area one of each frequency that has values. */
export function gather(panel: Panel, { indicators, areas, vintage }: Gathering): readonly PanelSeries[] {
  const standing = standingOf(panel.vintages, vintage);
  const drafts = new Map<string, Draft>();
  const { observations } = panel;
  for (let row = 0; row < observations.length; row++) {
    const indicator = panel.indicators[observations.indicator[row] ?? -1];
    const area = panel.areas[observations.area[row] ?? -1];
    const wanted = indicator && area && (indicators?.has(indicator.id) ?? true) && (areas?.has(area.code) ?? true);
    const scenario = observations.scenario[row] ?? 0;
    const rank = standing(observations.vintage[row] ?? 0, scenario);
    if (!wanted || rank < 0) continue;
    const key = `${observations.indicator[row]} ${observations.area[row]}`;
    const draft = drafts.get(key) ?? { regular: new Map(), toDate: new Map(), plans: new Map() };
    drafts.set(key, draft);
    file(draft, panel, row, scenario === planScenario, rank);
  }
  const known = knownPlans(panel, (each) => standing(each, planScenario) >= 0);
  return [...drafts].flatMap(([key, draft]) => {
    const [indicator = 0, area = 0] = key.split(" ").map(Number);
    return finished(panel, indicator, area, draft, (year) => known.get(`${key} ${year}`) ?? []);
  });
}

function file(draft: Draft, { observations, periods, vintages }: Panel, row: number, plan: boolean, standing: number) {
  const period = periods[observations.period[row] ?? -1];
  const value = observations.value[row] ?? Number.NaN;
  // What has no period has no course to go on with.
  if (!period || isUndated(period) || Number.isNaN(value)) return;
  const cell = { value, standing, broken: isBreak(observations.status[row] ?? 0), twice: false };
  if (plan) {
    if (period.kind !== "regular" || period.frequency !== "A") return;
    put(draft.plans, period.ordinal, { ...cell, vintage: vintages[observations.vintage[row] ?? 0] ?? "" });
  } else if (period.kind === "to-date") {
    const { month, day } = calendarDate(period.start);
    if (month === 1 && day === 1 && sameYear(period.start, period.end)) put(draft.toDate, period.end, cell);
  } else {
    const cells = draft.regular.get(period.frequency) ?? new Map<number, Cell>();
    draft.regular.set(period.frequency, cells);
    put(cells, period.ordinal, cell);
  }
}

/** The better publication stays; two of the same standing that differ make the cell one of two figures. */
function put<C extends Cell>(cells: Map<number, C>, at: number, cell: C): void {
  const held = cells.get(at);
  if (!held || cell.standing > held.standing) cells.set(at, cell);
  else if (cell.standing === held.standing && cell.value !== held.value) cells.set(at, { ...held, twice: true });
}

function finished(
  panel: Panel,
  indicatorAt: number,
  areaAt: number,
  draft: Draft,
  known: (year: number) => readonly KnownPlan[],
): readonly PanelSeries[] {
  const [indicator, area] = [panel.indicators[indicatorAt], panel.areas[areaAt]];
  if (!indicator || !area) return [];
  const plans = new Map<number, Published>();
  for (const [year, { value, vintage, twice }] of draft.plans) if (!twice) plans.set(year, { value, vintage });
  const planChanges = new Map<number, number>();
  for (const year of yearsOf(draft)) {
    const all = known(year);
    const last = all.at(-1);
    planChanges.set(year, Math.max(0, changesOf(all).length - 1));
    const vintage = panel.vintages[last?.vintage ?? 0] ?? "";
    if (last?.implied && vintage > (plans.get(year)?.vintage ?? ""))
      plans.set(year, { value: last.value, vintage, implied: true });
  }
  const shared = {
    indicator,
    area,
    toDate: new Map([...draft.toDate].flatMap(([end, { value, twice }]) => (twice ? [] : [[end, value] as const]))),
    plans,
    planChanges,
  };
  return [...draft.regular].map(([frequency, cells]) => {
    const ordinals = [...cells.keys()].sort((a, b) => a - b);
    const first = ordinals[0] ?? 0;
    const values = new Float64Array((ordinals.at(-1) ?? first) - first + 1).fill(Number.NaN);
    for (const [ordinal, { value, twice }] of cells) if (!twice) values[ordinal - first] = value;
    const marked = ordinals.filter((each) => cells.get(each)?.broken === true);
    const known = (area.breaks ?? []).flatMap((text) => breakOrdinal(text, frequency));
    return Object.freeze<PanelSeries>({
      ...shared,
      frequency,
      first,
      values,
      breaks: [...new Set([...marked, ...known])].sort((a, b) => a - b),
      duplicates: ordinals.filter((each) => cells.get(each)?.twice === true),
    });
  });
}

/** The years of which anything is known. */
function yearsOf({ plans, toDate }: Draft): ReadonlySet<number> {
  return new Set([...plans.keys(), ...[...toDate.keys()].map((end) => calendarDate(end).year)]);
}

function breakOrdinal(text: string, frequency: Frequency): readonly number[] {
  const period = parsePeriod(text);
  return period ? [containing(frequency, startDay(period)).ordinal] : [];
}

function sameYear(from: number, to: number): boolean {
  return calendarDate(from).year === calendarDate(to).year;
}

/** The last day of a period, in the key of {@link PanelSeries.toDate}. */
export function lastDayOf(frequency: Frequency, ordinal: number): number {
  return startDay(periodAt(frequency, ordinal + 1)) - 1;
}

/** The last day of a year. */
export function lastDayOfYear(year: number): number {
  return dayNumber({ year, month: 12, day: 31 });
}
