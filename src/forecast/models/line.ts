/**
 * The slope of the straight line with the least squares through values at 0, 1, 2 …; 0 for fewer than two.
 *
 * @example
 * slopeOf(Float64Array.of(1, 3, 5)) // -> 2
 */
export function slopeOf(x: Float64Array): number {
  const middle = (x.length - 1) / 2;
  let [products, squares] = [0, 0];
  for (let at = 0; at < x.length; at++) {
    products += (at - middle) * (x[at] ?? 0);
    squares += (at - middle) ** 2;
  }
  return squares > 0 ? products / squares : 0;
}
