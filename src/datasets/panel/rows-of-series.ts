import type { Panel } from "../../model/panel.ts";

/** The rows of one indicator in one area, in the order of the panel. */
export interface SeriesRows {
  readonly indicator: number;
  readonly rows: Int32Array;
}

/** The observations that are wanted, series by series, in the order in which these begin. */
export function* rowsOfSeries(
  { areas, observations: o }: Pick<Panel, "areas" | "observations">,
  isWanted: (row: number) => boolean,
): Generator<SeriesRows> {
  yield* oneByOne(areas.length, o, isWanted) ??
    standingTogether(areas.length, o, isWanted) ??
    gathered(areas.length, o, isWanted);
}

type Observations = Panel["observations"];

/** So many runs of rows, and one more for so many rows, and the rows of series stand together, or nearly. */
const fewRuns = 1000;
const longRun = 8;

/** The series where each stands in one run of rows, of which nothing but the beginning is kept; undefined where one goes on behind another. */
function oneByOne(
  areas: number,
  { length, indicator, area }: Observations,
  isWanted: (row: number) => boolean,
): Iterable<SeriesRows> | undefined {
  const known = new Set<number>();
  const starts: number[] = [];
  for (let row = 0; row < length; row = endOfRun(indicator, area, row, length)) {
    const key = (indicator[row] ?? 0) * areas + (area[row] ?? 0);
    if (known.has(key) || starts.length > fewRuns + row / longRun) return undefined;
    known.add(key);
    starts.push(row);
  }
  return eachRun(starts, length, indicator, isWanted);
}

/**
 * The row behind those that follow a row and are of its series. A function of its own, since V8 goes on without machine code in a loop over
 * millions of rows of which something happens only seldom.
 */
function endOfRun(
  indicator: Observations["indicator"],
  area: Observations["area"],
  from: number,
  length: number,
): number {
  const [of, at] = [indicator[from], area[from]];
  let row = from + 1;
  while (row < length && indicator[row] === of && area[row] === at) row++;
  return row;
}

function* eachRun(
  starts: readonly number[],
  length: number,
  indicators: Observations["indicator"],
  isWanted: (row: number) => boolean,
): Generator<SeriesRows> {
  for (const [at, from] of starts.entries()) {
    const to = starts[at + 1] ?? length;
    const rows = new Int32Array(to - from);
    let count = 0;
    for (let row = from; row < to; row++) if (isWanted(row)) rows[count++] = row;
    if (count > 0) yield { indicator: indicators[from] ?? 0, rows: rows.subarray(0, count) };
  }
}

/** The series where the rows of each stand together, as they mostly do, or in a few runs; undefined where they are mixed. */
function standingTogether(
  areas: number,
  { length, indicator, area }: Observations,
  isWanted: (row: number) => boolean,
): Iterable<SeriesRows> | undefined {
  const begun = new Map<number, Begun>();
  let last: Begun | undefined;
  let run: Run = { from: 0, to: 0 };
  let runs = 0;
  let before = -1;
  for (let row = 0; row < length; row++) {
    if (!isWanted(row)) continue;
    const of = indicator[row] ?? 0;
    const key = of * areas + (area[row] ?? 0);
    if (key !== before || !last) {
      if (++runs > fewRuns + row / longRun) return undefined;
      last = begun.get(key) ?? { indicator: of, runs: [], count: 0 };
      begun.set(key, last);
      run = { from: row, to: row };
      last.runs.push(run);
      before = key;
    }
    run.to = row;
    last.count++;
  }
  return listed(begun.values(), isWanted);
}

/** Rows that follow one another but for those that are not wanted. */
interface Run {
  readonly from: number;
  to: number;
}

/** A series that was begun, and how many of its rows are wanted. */
interface Begun {
  readonly indicator: number;
  readonly runs: Run[];
  count: number;
}

function* listed(begun: Iterable<Begun>, isWanted: (row: number) => boolean): Generator<SeriesRows> {
  for (const { indicator, runs, count } of begun) {
    const rows = new Int32Array(count);
    let at = 0;
    for (const { from, to } of runs) for (let row = from; row <= to; row++) if (isWanted(row)) rows[at++] = row;
    yield { indicator, rows };
  }
}

function* gathered(areas: number, o: Observations, isWanted: (row: number) => boolean): Generator<SeriesRows> {
  const series = new Int32Array(o.length).fill(-1);
  const known = new Map<number, number>();
  const counts: number[] = [];
  const indicators: number[] = [];
  let [before, current] = [-1, -1];
  for (let row = 0; row < o.length; row++) {
    if (!isWanted(row)) continue;
    const indicator = o.indicator[row] ?? 0;
    const key = indicator * areas + (o.area[row] ?? 0);
    if (key !== before) {
      before = key;
      current = known.get(key) ?? counts.length;
      if (current === counts.length) {
        known.set(key, current);
        counts.push(0);
        indicators.push(indicator);
      }
    }
    series[row] = current;
    counts[current] = (counts[current] ?? 0) + 1;
  }
  const ends = Int32Array.from(counts);
  let sum = 0;
  for (const [at, count] of counts.entries()) {
    ends[at] = sum;
    sum += count;
  }
  const rows = new Int32Array(sum);
  for (let row = 0; row < series.length; row++) {
    const at = series[row] ?? -1;
    if (at < 0) continue;
    const to = ends[at] ?? 0;
    rows[to] = row;
    ends[at] = to + 1;
  }
  for (const [at, indicator] of indicators.entries()) {
    const end = ends[at] ?? 0;
    yield { indicator, rows: rows.subarray(end - (counts[at] ?? 0), end) };
  }
}
