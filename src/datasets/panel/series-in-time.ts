import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";
import type { Frequency } from "../../model/period.ts";
import { FirstGaps } from "./first-gaps.ts";

/** A series with figures of several frequencies. */
export interface Mixed {
  readonly series: number;
  readonly frequencies: readonly Frequency[];
}

/** What is to be told of the series whose rows come in order of time, and the rows of all others, in their own order. */
export interface InTime {
  readonly gaps: FirstGaps;
  readonly mixed: readonly Mixed[];
  readonly late: readonly number[];
}

/** So many series, with figures or not, have room for what is remembered of each. */
const mostSeries = 1 << 24;
/** Where more series than so many are not in order, all rows are sorted. */
const mostLate = 1000;

/**
 * The gaps and mixed frequencies of the series (indicator, area and scenario) whose rows come in order of time; of the gaps so many. A series
 * with a row of an earlier period than one before it, or of the same, has to be sorted first; undefined where many have. In one pass, or two
 * where some have: each takes a tenth of the time that sorting takes.
 */
export function seriesInTime(panel: Panel, mostGaps: number): InTime | undefined {
  const { indicators, areas, periods } = panel;
  const count = indicators.length * areas.length * scenarios.length;
  if (count > mostSeries) return undefined;
  const frequencies = [...new Set(periods.flatMap((each) => (each.kind === "regular" ? [each.frequency] : [])))];
  const first = passOver(panel, frequencies, mostGaps, new Uint8Array(count));
  if (first === undefined || first.lateSeries.length === 0) return first;
  const isLate = new Uint8Array(count);
  for (const series of first.lateSeries) isLate[series] = 1;
  return passOver(panel, frequencies, mostGaps, isLate);
}

/** What the rows show of all series but those that are known to be late; undefined where many more are. */
function passOver(
  { areas, periods, observations: o }: Panel,
  frequencies: readonly Frequency[],
  mostGaps: number,
  isLate: Uint8Array,
): (InTime & { readonly lateSeries: readonly number[] }) | undefined {
  const bits = Uint8Array.from(periods, (each) =>
    each.kind === "regular" ? 1 << frequencies.indexOf(each.frequency) : window,
  );
  const ordinals = Float64Array.from(periods, (each) => (each.kind === "regular" ? each.ordinal : 0));
  const last = new Int32Array(isLate.length).fill(-1);
  const lastRegular = new Int32Array(isLate.length).fill(-1);
  const seen = new Uint8Array(isLate.length);
  const gaps = new FirstGaps(mostGaps);
  const late: number[] = [];
  const lateSeries: number[] = [];
  const { indicator, area, scenario, period: periodOf, length } = o;
  /** Rows of one series that follow one another; false where many more are late. A function of its own, of which V8 makes machine code. */
  const pass = (series: number, from: number, to: number): boolean => {
    let latest = isLate[series] === 1 ? beyondAll : (last[series] ?? -1);
    let before = lastRegular[series] ?? -1;
    for (let at = from; at < to; at++) {
      const period = periodOf[at] ?? 0;
      if (period <= latest) {
        if (latest === beyondAll) late.push(at);
        else if (lateSeries.push(series) > mostLate) return false;
        isLate[series] = 1;
        latest = beyondAll;
        continue;
      }
      latest = period;
      const bit = bits[period] ?? 0;
      if (bit === window || before < 0 || bits[before] !== bit) seen[series] = (seen[series] ?? 0) | bit;
      if (bit === window) continue;
      const previous = before;
      before = period;
      if (previous < 0 || bits[previous] !== bit) continue;
      const begin = (ordinals[previous] ?? 0) + 1;
      const end = (ordinals[period] ?? 0) - 1;
      const frequency = frequencies[31 - Math.clz32(bit)];
      if (begin <= end && frequency) gaps.add(series * periods.length + period, frequency, begin, end);
    }
    last[series] = latest;
    lastRegular[series] = before;
    return true;
  };
  for (let row = 0; row < length; ) {
    const series = ((indicator[row] ?? 0) * areas.length + (area[row] ?? 0)) * scenarios.length + (scenario[row] ?? 0);
    const to = endOfRun(o, row);
    if (!pass(series, row, to)) return undefined;
    row = to;
  }
  return { gaps, mixed: mixedOf(seen, frequencies), late, lateSeries };
}

/** The row behind those that follow a row and are of its series. */
function endOfRun({ indicator, area, scenario, length }: Panel["observations"], from: number): number {
  const [of, at, as] = [indicator[from], area[from], scenario[from]];
  let row = from + 1;
  while (row < length && indicator[row] === of && area[row] === at && scenario[row] === as) row++;
  return row;
}

/** Later than any period: no row of a series comes behind it. */
const beyondAll = 2 ** 31 - 1;

/** The bit of what is no period of a frequency; frequencies are fewer than seven. */
const window = 128;

/** Years beside windows of days are no second frequency. */
function mixedOf(seen: Uint8Array, frequencies: readonly Frequency[]): readonly Mixed[] {
  const mixed: Mixed[] = [];
  for (let series = 0; series < seen.length; series++) {
    const bits = seen[series] ?? 0;
    if ((bits & (bits - 1)) === 0) continue;
    const mine = frequencies.filter((each, at) => bits & (1 << at) && !(bits & window && each === "A"));
    if (mine.length > 1) mixed.push({ series, frequencies: mine });
  }
  return mixed;
}
