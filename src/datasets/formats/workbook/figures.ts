import type { Before, HeaderComparison } from "../../../language/header-meaning.ts";
import { type GuessSaid, said } from "../../../model/guess-said.ts";
import type { Scenario } from "../../../model/panel.ts";
import { endDay, type Period, period, startDay, toDate, yearOf } from "../../../model/period.ts";
import { formatPeriod } from "../../../model/period-notation.ts";
import { nearest, periodBefore, yearBefore } from "../../../model/period-reference.ts";
import { containing } from "../../../model/period-within.ts";
import { periodOfDate, ruleOfDates } from "../../cells/dates-as-periods.ts";
import { type Column, columnPeriod, isDated, type TableTime } from "./columns.ts";

/** What a column of figures is, by its header and the table's title. */
export interface Figures {
  readonly column: number;
  readonly header: string;
  /** What sets it apart from other columns of the same period: `Lượng`, `Trị giá`; empty where nothing has to. */
  readonly name: string;
  readonly period?: Period;
  /** The header itself says the period, which no row then changes. */
  readonly isDated: boolean;
  readonly scenario: Scenario;
  /** The header itself says the scenario, which no word of a row then changes. */
  readonly isSaid: boolean;
  readonly provisional: boolean;
  /** Where the figures are comparisons. */
  readonly comparison?: HeaderComparison;
  readonly units: readonly string[];
}

/** Says what each column of a table's figures is. */
export function figuresOf(
  columns: readonly Column[],
  time: TableTime,
  scenario: Scenario = "actual",
): readonly Figures[] {
  const figures = columns.map((column): Figures => {
    const { meaning } = column;
    const period = periodOf(column, time);
    return {
      column: column.column,
      header: column.path.join(" "),
      // `No (%)` beside `Yes (%)` counts no rows.
      name: meaning.role === "row-number" ? (column.path.at(-1) ?? "").replace(/\s*\([^()]*\)$/, "") : meaning.name,
      ...(period ? { period } : {}),
      isDated: isDated(column),
      scenario: meaning.scenario ?? scenario,
      isSaid: meaning.scenario !== undefined,
      provisional: meaning.provisional,
      ...(meaning.comparison ? { comparison: meaning.comparison } : {}),
      units: meaning.units,
    };
  });
  const open = new Set(columns.filter(({ meaning }) => isOpen(meaning)).map(({ column }) => column));
  const before = new Map(columns.flatMap(({ column, meaning }) => (meaning.before ? [[column, meaning.before]] : [])));
  const running = new Set(columns.filter(runsOn).map(({ column }) => column));
  const dated = withPeriodsBefore(withLastParts(filed(figures), running), before);
  return withSharedNames(
    withPeriodBeside(
      withEstimates(withPlansNamed(dated), (each) => open.has(each.column)),
      before,
    ),
  );
}

/** `Kế hoạch 2024` beside `Giải ngân đến 30/6/2024`: plans without a name are of what all other figures are called, where that is one name. */
function withPlansNamed(figures: readonly Figures[]): readonly Figures[] {
  const told = figures.filter(({ comparison }) => !comparison);
  const plans = told.filter(({ scenario }) => scenario === "plan");
  const [name = "", ...more] = new Set(told.filter((each) => !plans.includes(each)).map((each) => each.name));
  if (name === "" || more.length > 0 || plans.some((plan) => plan.name !== "")) return figures;
  return figures.map((each) => (plans.includes(each) ? { ...each, name } : each));
}

/** A column of running totals whose header says no period. */
function runsOn({ meaning, written }: Column): boolean {
  return meaning.cumulative && meaning.periods.length === 0 && meaning.before === undefined && !written;
}

/** `Cộng dồn` behind the weeks 21 to 23, in a table of the year, runs to the end of the last of these. */
function withLastParts(figures: readonly Figures[], running: ReadonlySet<number>): readonly Figures[] {
  return figures.map((each, at) => {
    if (!running.has(each.column) || each.comparison) return each;
    const beside = figures.slice(0, at).findLast(({ comparison, isDated }) => !comparison && isDated)?.period;
    if (beside?.kind !== "regular" || beside.frequency === "A" || beside.frequency === "D") return each;
    // A title that says a part of the year says how far it runs.
    const year = period("A", yearOf(beside));
    if (each.period && (startDay(each.period) !== startDay(year) || endDay(each.period) !== endDay(year))) return each;
    return { ...each, period: toDate(year, beside), isDated: true };
  });
}

/** `Cùng kỳ 2023` beside `Ước TH 9 tháng 2024`, where neither it nor the title says a period, is of the same months a year before. */
function withPeriodsBefore(figures: readonly Figures[], before: ReadonlyMap<number, Before>): readonly Figures[] {
  return figures.map((each, at) => {
    const to = before.get(each.column);
    if (!to || each.period) return each;
    const beside = figures.slice(0, at).findLast(({ comparison, scenario }) => !comparison && scenario !== "plan");
    if (!beside?.period || !beside.isDated) return each;
    const period = beforeOf(beside.period, to);
    return period ? { ...each, period } : each;
  });
}

/** Dates in headers that all begin or end months, quarters or years, or come once a year, stand for these. */
function filed(figures: readonly Figures[]): readonly Figures[] {
  const days = figures.flatMap(({ period, isDated }) =>
    isDated && period?.kind === "regular" && period.frequency === "D" ? [period] : [],
  );
  const rule = ruleOfDates(days);
  if (!rule) return figures;
  return figures.map((each) =>
    each.period && each.isDated ? { ...each, period: periodOfDate(each.period, rule) } : each,
  );
}

/**
 * A comparison that names no period is of the last figures before it that are no plan: `Ước 6 tháng 2024`, `So với kế hoạch (%)`,
 * `So với cùng kỳ (%)`.
 */
function withPeriodBeside(figures: readonly Figures[], before: ReadonlyMap<number, Before>): readonly Figures[] {
  return figures.map((each, at) => {
    if (!each.comparison || each.isDated) return each;
    const told = figures.slice(0, at).filter(({ comparison, scenario }) => !comparison && scenario !== "plan");
    const beside = told.findLast(({ column }) => !before.has(column)) ?? told.at(-1);
    // The title's period is that of the year, where the column beside says a part of it.
    const isTaken = each.period === undefined || beside?.isDated === true;
    return beside?.period && isTaken ? { ...each, period: beside.period } : each;
  });
}

function periodOf(column: Column, time: TableTime): Period | undefined {
  const period = columnPeriod(column, time);
  const { before, periods } = column.meaning;
  if (!period || !before || periods.length > 0) return period;
  return beforeOf(period, before);
}

/** The period before another one, in the sense of a header. */
function beforeOf(given: Period, before: Before): Period | undefined {
  if (before === "prior-year") return nearest(yearBefore(given));
  if (before === "prior-period") return periodBefore(given);
  const day = startDay(period("A", yearOf(given))) - 1;
  return containing(given.kind === "regular" ? given.frequency : "D", day);
}

/** Whether a header leaves open if its figures happened; a sum since January may hold an estimated month. */
function isOpen({ scenario, cumulative }: Column["meaning"]): boolean {
  return scenario === undefined || (cumulative && scenario === "actual");
}

/** A sum that ends with a month that is estimated is an estimate, unless its header says that it happened. */
function withEstimates(all: readonly Figures[], isOpenColumn: (each: Figures) => boolean): readonly Figures[] {
  const estimates = all.flatMap((each) =>
    each.scenario === "estimate" && !each.comparison ? (each.period ?? []) : [],
  );
  return all.map((each) => {
    const { period } = each;
    if (!period || each.comparison || !isOpenColumn(each)) return each;
    const holds = estimates.some((part) => endDay(part) === endDay(period) && startDay(period) <= startDay(part));
    return holds ? { ...each, scenario: "estimate" } : each;
  });
}

/**
 * Gives the columns that compare the names of the columns they compare: where they have other names but as many, in order
 * (`Số DN`, `Số doanh nghiệp`); where there is one name only, that.
 */
function withSharedNames(figures: readonly Figures[]): readonly Figures[] {
  const named = distinct(figures.filter(({ comparison }) => !comparison).map(({ name }) => name));
  const compared = distinct(figures.filter(({ comparison }) => comparison).map(({ name }) => name));
  if (named.length === 0) return figures;
  return figures.map((each, at) => {
    if (!each.comparison || named.includes(each.name)) return each;
    // `Số mắc 2023 | 2024 | Tăng/giảm (%) | Tử vong …`: of those it stands behind.
    const beside = figures.slice(0, at).findLast(({ comparison }) => !comparison)?.name;
    if (each.name === "" && beside !== undefined) return { ...each, name: beside };
    const inOrder = named.length === compared.length ? named[compared.indexOf(each.name)] : undefined;
    const name = named.length === 1 ? named[0] : inOrder;
    return name === undefined ? each : { ...each, name };
  });
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

/**
 * What a column was taken for, as data: in English `estimate, 2020-12, Trị giá`.
 *
 * @example
 * describeFigures({ column: 2, header: "", name: "", isDated: false, scenario: "estimate", isSaid: true, provisional: false, units: [] })
 * // -> { code: "all-of", values: [[{ code: "scenario", values: ["estimate"] }, { code: "period-of-rows", values: [] }]] }
 */
export function describeFigures({ comparison, scenario, period, name, units }: Figures): GuessSaid {
  const inPercent = comparison?.measure === "difference" && units.includes("%");
  const meant: HeaderComparison | undefined = inPercent ? { ...comparison, measure: "percent-change" } : comparison;
  return said("all-of", [
    meant ? describeComparison(meant) : said("scenario", scenario),
    period ? formatPeriod(period) : said("period-of-rows"),
    ...(name === "" ? [] : [name]),
  ]);
}

/** The header of a column, as far as a guess has room for it: of a column of years it is all of them. */
export function headerShown({ header }: Figures): string {
  return header.length > mostShown ? `${header.slice(0, mostShown)}…` : header;
}

const mostShown = 200;

function describeComparison({ to, period, measure }: HeaderComparison): GuessSaid {
  const { is = "", ...parts } = period ?? {};
  const against = period ? [is, ...Object.values(parts)].join(" ") : "prior-year";
  return said("reported-against", to ?? against, measure === "absolute-difference" ? "difference" : (measure ?? ""));
}
