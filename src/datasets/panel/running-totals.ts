import { plainWords } from "../../language/column-sense.ts";
import type { Guess } from "../../model/diagnostic.ts";
import { type GuessSaid, said as say } from "../../model/guess-said.ts";
import type { Indicator } from "../../model/indicator.ts";
import { type Panel, scenarios } from "../../model/panel.ts";
import { type Frequency, numberInYear, type Period } from "../../model/period.ts";
import { fiscalYearOf, fromYearStart } from "../cells/year-to-date.ts";
import { saysToDate } from "../layout/column-words.ts";
import { withPeriodsMoved } from "./moved-periods.ts";
import { rowsOfSeries } from "./rows-of-series.ts";

/** What the user says of running totals: the ids of those that are, or `none`; what is not said is guessed. */
export type CumulativeOption = readonly string[];

/** Runs from the start of the year; runs on through all years; is of each period alone. */
type Running = "year" | "always" | "never";

/**
 * Makes windows from the start of the year of the periods of indicators that are running totals: `Giải ngân lũy kế` of March is
 * what was paid from January to March, and is never summed again. An indicator is one where its name or its table's title says so
 * and its figures do not speak against it, or where all its series rise through each year and fall back as the next begins.
 * One that is called cumulative and runs on through all years (cases since an outbreak began) is a stock. What was found is told.
 */
export function withRunningTotals(
  panel: Panel,
  said: CumulativeOption = [],
  yearStart = 1,
): { readonly panel: Panel; readonly guesses: readonly Guess[] } {
  const tallies = tally(panel, said, yearStart);
  const others = otherStarts(panel, tallies, said, yearStart);
  const place = { file: panel.sources[0]?.name ?? "" };
  const guesses: Guess[] = [];
  const starts = panel.indicators.map((_, at) => others.get(at)?.start ?? yearStart);
  const running = panel.indicators.map((indicator, at): Running => {
    const found = runningOf(indicator, others.get(at)?.tally ?? tallies[at] ?? emptyTally(), said);
    if (found === undefined) return "never";
    if (found.because) guesses.push({ what: "cumulative", as: found.as, place, because: found.because });
    return found.is;
  });
  for (const start of new Set([...others].flatMap(([at, { start }]) => (running[at] === "year" ? [start] : []))))
    guesses.push({ what: "year-start", as: String(start).padStart(2, "0"), place, because: say("falls-there") });
  if (running.every((each) => each === "never")) return { panel, guesses };
  return { panel: converted(panel, running, starts), guesses };
}

/** The months that years of accounts begin with, besides January. */
const usualStarts = [4, 7, 10];

/**
 * Where the figures of what is called a running total fall back in April, July or October, and at no other time, their years begin there. Only where
 * the user has not said when a year begins.
 */
function otherStarts(
  panel: Panel,
  tallies: readonly Tally[],
  said: CumulativeOption,
  yearStart: number,
): ReadonlyMap<number, { readonly start: number; readonly tally: Tally }> {
  const found = new Map<number, { readonly start: number; readonly tally: Tally }>();
  const isOpen = ({ falls, resets, goesOn }: Tally) => falls > 0 && goesOn >= resets;
  const open = panel.indicators.flatMap((each, at) =>
    isShown(each, said) === "also" && isOpen(tallies[at] ?? emptyTally()) ? [at] : [],
  );
  if (yearStart !== 1 || open.length === 0) return found;
  for (const start of usualStarts) {
    const again = tally(panel, said, start);
    for (const at of open) {
      const { falls, resets, goesOn, grown } = again[at] ?? emptyTally();
      if (falls === 0 && goesOn === 0 && resets > 0 && grown === resets && !found.has(at))
        found.set(at, { start, tally: again[at] ?? emptyTally() });
    }
  }
  return found;
}

/** Whether a name says that its figures run from the start of something, in a language that is known. */
export function saysRunning(indicator: Pick<Indicator, "id" | "names">): boolean {
  const known = running.get(indicator) ?? namesRunning(indicator);
  running.set(indicator, known);
  return known;
}

/** What was found of each, which is asked several times. */
const running = new WeakMap<object, boolean>();

function namesRunning({ id, names }: Pick<Indicator, "id" | "names">): boolean {
  // An id that is but a name without its accents may be another word: `benh-cum` is the flu.
  const written = names.vi === names.en ? [names.vi] : [names.vi, names.en];
  const plain = plainWords(id).join(" ");
  const isOwn = !written.some((name) => plainWords(name).join(" ") === plain);
  return [...(isOwn ? [id] : []), ...written].some(saysToDate);
}

interface Tally {
  /** Steps within a year that go up (or stay) and down. */
  rises: number;
  falls: number;
  /** Steps from a year into the next, from its end: back to less, and on. */
  resets: number;
  goesOn: number;
  /** Resets of which the year before had grown as a running total grows; and of these the ones that fall to less than half. */
  grown: number;
  deep: number;
  readonly frequencies: Set<Frequency>;
}

const emptyTally = (): Tally => ({
  rises: 0,
  falls: 0,
  resets: 0,
  goesOn: 0,
  grown: 0,
  deep: 0,
  frequencies: new Set(),
});

const fewestOfTitle = 2;
const fewestSteps = 8;
const fewestResets = 2;
const fewestStepsOfOneTurn = 12;

function runningOf(
  indicator: Indicator,
  { rises, falls, resets, goesOn, grown, deep, frequencies }: Tally,
  said: CumulativeOption,
): { readonly is: Running; readonly as: GuessSaid; readonly because?: GuessSaid } | undefined {
  const fromNewYear = say("running-total", indicator.id);
  if (said.includes(indicator.id)) return { is: "year", as: fromNewYear };
  if (said.length > 0) return undefined;
  if (frequencies.size === 0 || indicator.kind === "ratio" || indicator.kind === "index") return undefined;
  const steps = rises + falls;
  const crossings = resets + goesOn;
  const isNamed = saysRunning(indicator);
  const shape = say("rises-and-falls", rises, steps, resets, crossings);
  if (isNamed) {
    // Where a source states the kind, it states its periods too.
    if (indicator.guessed !== true && (steps === 0 || goesOn > resets || falls * 4 > steps)) return undefined;
    if (falls * 4 > steps) return { is: "never", as: say("period-alone", indicator.id), because: shape };
    if (goesOn > resets || [...frequencies].every((each) => each === "W"))
      return { is: "always", as: say("running-through", indicator.id), because: shape };
    return {
      is: "year",
      as: fromNewYear,
      because: crossings === 0 ? say("its-name") : say("all-of", [say("its-name"), shape]),
    };
  }
  // A title may speak of other columns: the figures have to bear it out.
  if (indicator.cumulative === true && steps >= fewestOfTitle && falls * 10 <= steps && goesOn * 5 <= resets) {
    if (grown * 5 >= resets * 4)
      return { is: "year", as: fromNewYear, because: say("all-of", [say("its-title"), shape]) };
  }
  if (indicator.kind !== "flow" || indicator.guessed !== true) return undefined;
  const isRising = steps >= fewestSteps && falls * mostFalling <= steps;
  const turns = resets >= fewestResets && goesOn * 20 <= resets && grown * 5 >= resets * 4;
  // One turn of the year shows it where all of two years speak for it.
  const turnsOnce = resets === 1 && goesOn === 0 && deep === 1 && falls === 0 && steps >= fewestStepsOfOneTurn;
  return isRising && (turns || turnsOnce) ? { is: "year", as: fromNewYear, because: shape } : undefined;
}

/** Whether figures show what an indicator is; of some nothing but their shape does. */
function isShown(indicator: Indicator, said: CumulativeOption): "also" | "alone" | undefined {
  if (said.length > 0 || indicator.kind === "ratio" || indicator.kind === "index") return undefined;
  if (indicator.cumulative === true || saysRunning(indicator)) return "also";
  return indicator.kind === "flow" && indicator.guessed === true ? "alone" : undefined;
}

/**
 * How the figures of each indicator move within years and from one to the next; plans do not count. An indicator of which too much has fallen is
 * gone no further through.
 */
function tally(panel: Panel, said: CumulativeOption, yearStart: number): readonly Tally[] {
  const { indicators, periods, observations: o } = panel;
  const plan = scenarios.indexOf("plan");
  const parts = periods.map((period): Part | undefined =>
    isPart(period)
      ? { period, year: fiscalYearOf(period, yearStart), number: numberFrom(period, yearStart) }
      : undefined,
  );
  const isPartOfYear = Uint8Array.from(parts, (part) => (part ? 1 : 0));
  const shown = indicators.map((each) => isShown(each, said));
  /** Whether an indicator's figures may still show something; rows of one that is given up are of no series any more. */
  const isOpen = Uint8Array.from(shown, (each) => (each ? 1 : 0));
  const { length, indicator: of, scenario, period, value } = o;
  const counts = (row: number) =>
    isOpen[of[row] ?? 0] === 1 &&
    scenario[row] !== plan &&
    isPartOfYear[period[row] ?? 0] === 1 &&
    !Number.isNaN(value[row]);
  const steps = new Int32Array(indicators.length);
  for (let row = 0; row < length; row++) if (counts(row)) steps[of[row] ?? 0] = (steps[of[row] ?? 0] ?? 0) + 1;
  const tallies = indicators.map(emptyTally);
  for (const { indicator, rows } of rowsOfSeries(panel, counts)) {
    const into = tallies[indicator];
    if (!into || isOpen[indicator] !== 1) continue;
    tallySeries(into, inTime(o, rows), o, parts);
    if (shown[indicator] === "alone" && into.falls * mostFalling > (steps[indicator] ?? 0)) isOpen[indicator] = 0;
  }
  return tallies;
}

/** Of so many steps one may go down in a running total that nothing but its figures shows. */
const mostFalling = 50;

/** A period within a year, and that year. */
interface Part {
  readonly period: Period & { readonly kind: "regular" };
  readonly year: number;
  /** Which of its kind in that year. */
  readonly number: number;
}

function numberFrom(period: Part["period"], yearStart: number): number {
  const number = numberInYear(period);
  const before = { M: yearStart - 1, Q: Math.floor((yearStart - 1) / 3) } as const;
  const many = { M: 12, Q: 4 } as const;
  const { frequency } = period;
  if (frequency !== "M" && frequency !== "Q") return number;
  return ((number - 1 - before[frequency] + many[frequency]) % many[frequency]) + 1;
}

/** Rows of a series by their periods, whose places in a panel's list are in order of frequency and time; of two of one period the later row counts. */
function inTime({ period }: Panel["observations"], rows: Int32Array): Int32Array {
  let isInTime = true;
  for (let at = 1; at < rows.length && isInTime; at++)
    isInTime = (period[rows[at] ?? 0] ?? 0) > (period[rows[at - 1] ?? 0] ?? 0);
  if (isInTime) return rows;
  const last = new Map<number, number>();
  for (const row of rows) last.set(period[row] ?? 0, row);
  return Int32Array.from([...last].sort(([a], [b]) => a - b).map(([, row]) => row));
}

function tallySeries(
  into: Tally,
  rows: Int32Array,
  { period: periods, value: values }: Panel["observations"],
  parts: readonly (Part | undefined)[],
): void {
  let before: Part | undefined;
  let was = Number.NaN;
  let first: At | undefined;
  for (const row of rows) {
    const now = parts[periods[row] ?? 0];
    const value = values[row] ?? Number.NaN;
    if (!now) continue;
    if (before?.period.frequency !== now.period.frequency) {
      into.frequencies.add(now.period.frequency);
      first = { number: now.number, value };
    } else if (before.year === now.year) {
      if (value >= was) into.rises++;
      else into.falls++;
    } else {
      if (value < was) {
        into.resets++;
        const isGrown = first !== undefined && grew(first, { number: before.number, value: was });
        if (isGrown) into.grown++;
        if (isGrown && value * 2 < was) into.deep++;
      } else into.goesOn++;
      first = { number: now.number, value };
    }
    before = now;
    was = value;
  }
}

type At = { readonly number: number; readonly value: number };

/** A running total of twelve months is some twelve times that of one. */
function grew(first: At, last: At): boolean {
  const [from, to] = [first.number, last.number];
  return to >= from + 2 && first.value > 0 && last.value / first.value >= (0.7 * to) / from;
}

function isPart(period: Period | undefined): period is Period & { readonly kind: "regular" } {
  return period?.kind === "regular" && period.frequency !== "A";
}

/** The panel with windows for the periods of the indicators that run from the year's start, and stocks of those that run on. */
function converted(panel: Panel, running: readonly Running[], starts: readonly number[]): Panel {
  let moved = panel;
  for (const start of new Set(starts))
    moved = withPeriodsMoved(
      moved,
      (indicator) => running[indicator] === "year" && starts[indicator] === start,
      (period) => (isPart(period) ? fromYearStart(period, start) : period),
    );
  const indicators = panel.indicators.map((each, at) =>
    running[at] === "always" && each.kind === "flow" ? { ...each, kind: "stock" as const } : each,
  );
  return { ...moved, indicators };
}
