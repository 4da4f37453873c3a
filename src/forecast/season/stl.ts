import { loessSmoother, loessWeights, weighted } from "./loess.ts";

/** Values as the sum of a season, a trend and the rest. */
export interface Decomposition {
  readonly season: Float64Array;
  readonly trend: Float64Array;
}

const passes = 2;

/**
 * Splits values into season and trend by loess: Cleveland, Cleveland, McRae and Terpenning, "STL: A Seasonal-Trend
 * Decomposition Procedure Based on Loess", Journal of Official Statistics 6, 1990; two inner passes, no robustness weights,
 * lines everywhere. `window` is how many seasons the season is smoothed over, an odd number from 7. The trend's window is the
 * least odd number from `1.5 period / (1 - 1.5 / window)`. Needs two whole periods.
 */
export function stl(values: Float64Array, period: number, window: number): Decomposition {
  const splitter = splitterOf(values.length, period, window);
  const season = splitter.season(values);
  return { season, trend: splitter.smooth(less(values, season, room(values.length))) };
}

/** So many lengths are kept: a panel's series and their earlier times have fewer. */
const mostKept = 500;

/**
 * Seasons alone, which is all that forecasting asks of {@link stl}, of many series: the weights of a decomposition go by lengths only,
 * and are worked out once for each.
 *
 * @example
 * Array.from(new Seasons().of(Float64Array.of(1, 3, 1, 3, 1, 3), 2, 7), Math.round) // -> [-1, 1, -1, 1, -1, 1]
 */
export class Seasons {
  readonly #known = new Map<string, Splitter>();

  of(values: Float64Array, period: number, window: number): Float64Array {
    const key = `${values.length} ${period} ${window}`;
    const splitter = this.#known.get(key) ?? splitterOf(values.length, period, window);
    if (this.#known.size < mostKept) this.#known.set(key, splitter);
    return splitter.season(values);
  }
}

/** Takes the season out of values of one length, and smooths what is left into the trend. */
interface Splitter {
  readonly season: (values: Float64Array) => Float64Array;
  readonly smooth: (values: Float64Array) => Float64Array;
}

function splitterOf(length: number, period: number, window: number): Splitter {
  const low = loessSmoother(length, odd(period));
  const smooth = loessSmoother(length, odd(Math.ceil((1.5 * period) / (1 - 1.5 / window))));
  const byPlace = placeSmoother(length, period, window);
  // What is worked out on the way has the same lengths each time, and is written over: a forecast splits each series a dozen times.
  const [rest, trend, level] = [room(length), room(length), room(length)];
  const cycle = room(length + 2 * period);
  const [once, twice, thrice] = [room(length + period + 1), room(length + 2), room(length)];
  const season = (values: Float64Array): Float64Array => {
    const found = room(length);
    for (let pass = 0; pass < passes; pass++) {
      if (pass > 0) less(values, smooth(less(values, found, rest), trend), rest);
      byPlace(pass === 0 ? values : rest, cycle);
      movingAverage(cycle, period, once);
      movingAverage(once, period, twice);
      low(movingAverage(twice, 3, thrice), level);
      for (let at = 0; at < length; at++) found[at] = (cycle[period + at] ?? 0) - (level[at] ?? 0);
    }
    return found;
  };
  return { season, smooth: (values) => smooth(values, room(length)) };
}

/** Smooths the values of each place of the season over the years, with one season more before and after them. */
function placeSmoother(
  length: number,
  period: number,
  window: number,
): (values: Float64Array, into: Float64Array) => void {
  const rowsFor = (count: number) => Array.from({ length: count + 2 }, (_, k) => loessWeights(count, k - 1, window));
  const years = Math.floor(length / period);
  const [short, long] = [rowsFor(years), rowsFor(years + 1)];
  return (values, into) => {
    for (let place = 0; place < period; place++) {
      const rows = Math.ceil((length - place) / period) > years ? long : short;
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k];
        if (row) into[k * period + place] = weighted(values, row, place, period);
      }
    }
  };
}

function room(length: number): Float64Array {
  return new Float64Array(length);
}

function less(values: Float64Array, others: Float64Array, into: Float64Array): Float64Array {
  for (let at = 0; at < into.length; at++) into[at] = (values[at] ?? 0) - (others[at] ?? 0);
  return into;
}

function movingAverage(values: Float64Array, length: number, into: Float64Array): Float64Array {
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at] ?? 0;
    if (at >= length) sum -= values[at - length] ?? 0;
    if (at >= length - 1) into[at - length + 1] = sum / length;
  }
  return into;
}

function odd(number: number): number {
  return number % 2 === 0 ? number + 1 : number;
}
