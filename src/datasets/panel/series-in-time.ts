import type { Panel } from "../../model/panel.ts";
import { scenarios } from "../../model/panel.ts";
import type { Frequency } from "../../model/period.ts";
import { FirstGaps } from "./first-gaps.ts";

/** A series with figures of several frequencies. */
export interface Mixed {
  readonly series: number;
  readonly frequencies: readonly Frequency[];
}

/** So many series, with figures or not, have room for what is remembered of each. */
const mostSeries = 1 << 24;

/**
 * The gaps and mixed frequencies of a panel whose rows come in order of time within each series (indicator, area and scenario), in
 * order of series and time; of the gaps so many. Undefined where a row is of an earlier period than one before it, or of the same: these have to be sorted
 * first. In one pass, which takes a tenth of what sorting does.
 */
export function seriesInTime(
  { indicators, areas, periods, observations: o }: Panel,
  mostGaps: number,
): { readonly gaps: FirstGaps; readonly mixed: readonly Mixed[] } | undefined {
  const count = indicators.length * areas.length * scenarios.length;
  if (count > mostSeries) return undefined;
  const frequencies = [...new Set(periods.flatMap((each) => (each.kind === "regular" ? [each.frequency] : [])))];
  const bits = Uint8Array.from(periods, (each) =>
    each.kind === "regular" ? 1 << frequencies.indexOf(each.frequency) : window,
  );
  const ordinals = Float64Array.from(periods, (each) => (each.kind === "regular" ? each.ordinal : 0));
  const last = new Int32Array(count).fill(-1);
  const lastRegular = new Int32Array(count).fill(-1);
  const seen = new Uint8Array(count);
  const gaps = new FirstGaps(mostGaps);
  for (let at = 0; at < o.length; at++) {
    const member = (o.indicator[at] ?? 0) * areas.length + (o.area[at] ?? 0);
    const series = member * scenarios.length + (o.scenario[at] ?? 0);
    const period = o.period[at] ?? 0;
    if (period <= (last[series] ?? -1)) return undefined;
    last[series] = period;
    const bit = bits[period] ?? 0;
    seen[series] = (seen[series] ?? 0) | bit;
    if (bit === window) continue;
    const before = lastRegular[series] ?? -1;
    lastRegular[series] = period;
    if (before < 0 || bits[before] !== bit) continue;
    const [from, to] = [(ordinals[before] ?? 0) + 1, (ordinals[period] ?? 0) - 1];
    const frequency = frequencies[31 - Math.clz32(bit)];
    if (from <= to && frequency) gaps.add(series * periods.length + period, frequency, from, to);
  }
  return { gaps, mixed: mixedOf(seen, frequencies) };
}

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
