/** What a smoothed value is made of: `sum of weights[k] * y[from + k]`. */
export interface LoessWeights {
  readonly from: number;
  readonly weights: Float64Array;
}

/**
 * Local regression of `length` values at 0, 1, 2 …, as the weights of the values: the line of weighted least squares through
 * the `span` nearest ones, at a place, which may lie outside them. The weights of the squares fall with the distance d by
 * Cleveland's tricube, `(1 - (d / D)^3)^3`, with D the distance of the farthest one; where the span is longer than the series,
 * D is widened by half of what is missing.
 *
 * @example
 * Math.round(10 * (loessWeights(3, 3, 3).weights.at(-1) ?? 0)) // -> 20
 */
export function loessWeights(length: number, at: number, span: number): LoessWeights {
  const taken = Math.min(span, length);
  const from = Math.max(0, Math.min(length - taken, Math.ceil(at - taken / 2)));
  const farthest = Math.max(at - from, from + taken - 1 - at) + Math.floor(Math.max(0, span - length) / 2);
  const weights = new Float64Array(taken);
  let [sum, middle] = [0, 0];
  for (let k = 0; k < taken; k++) {
    const weight = tricube(Math.abs(from + k - at), farthest);
    weights[k] = weight;
    sum += weight;
    middle += weight * (from + k);
  }
  middle /= sum;
  let squares = 0;
  for (let k = 0; k < taken; k++) squares += (weights[k] ?? 0) * (from + k - middle) ** 2;
  const slope = squares > 1e-9 * sum ? (at - middle) / squares : 0;
  for (let k = 0; k < taken; k++) weights[k] = (weights[k] ?? 0) * (1 / sum + slope * (from + k - middle));
  return { from, weights };
}

/** What {@link loessWeights} come to on some values: on all of them, or on those that stand so far apart from a first one on. */
export function weighted(y: Float64Array, { from, weights }: LoessWeights, first = 0, apart = 1): number {
  let sum = 0;
  let at = first + from * apart;
  for (let k = 0; k < weights.length; k++, at += apart) sum += (weights[k] ?? 0) * (y[at] ?? 0);
  return sum;
}

/** Makes the smoother of so many values at each of their places; it writes where it is told to. */
export function loessSmoother(length: number, span: number): (y: Float64Array, into: Float64Array) => Float64Array {
  const half = span >> 1;
  const inside = length > span ? loessWeights(length, half, span).weights : undefined;
  const rows = Array.from({ length }, (_, at): LoessWeights => {
    // Away from the ends the weights are the same at each place.
    if (inside && at >= half && at < length - half) return { from: at - half, weights: inside };
    return loessWeights(length, at, span);
  });
  return (y, into) => {
    for (let at = 0; at < length; at++) {
      const row = rows[at];
      if (row) into[at] = weighted(y, row);
    }
    return into;
  };
}

/** Weights within a thousandth of the ends are 1 and 0, as in Cleveland's own program. */
function tricube(distance: number, farthest: number): number {
  if (distance <= 0.001 * farthest) return 1;
  if (distance > 0.999 * farthest) return 0;
  const part = distance / farthest;
  const rest = 1 - part * part * part;
  return rest * rest * rest;
}
