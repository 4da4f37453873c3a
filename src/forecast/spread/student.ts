import { gammaln } from "simple-statistics";

/**
 * The probability that Student's t with so many degrees of freedom is at most `t`: by the incomplete beta function,
 * `1 - I(v / (v + t^2); v/2, 1/2) / 2` for t at or above 0 (Abramowitz and Stegun 26.7.1, 26.5.8). R: `pt(t, v)`.
 *
 * @example
 * studentProbability(0, 4) // -> 0.5
 * studentProbability(2.7764451, 4).toFixed(6) // -> "0.975000"
 */
export function studentProbability(t: number, freedom: number): number {
  if (t === Number.POSITIVE_INFINITY) return 1;
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? 1 - tail : tail;
}

/**
 * The value that Student's t does not exceed with a probability: {@link studentProbability} undone, by halving. R: `qt(p, v)`.
 *
 * @example
 * studentQuantile(0.9, 4).toFixed(6) // -> "1.533206"
 */
export function studentQuantile(probability: number, freedom: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`a probability is between 0 and 1, not ${probability}`);
  if (probability < 0.5) return -studentQuantile(1 - probability, freedom);
  let [low, high] = [0, 2];
  while (studentProbability(high, freedom) < probability) high *= 2;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentProbability(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const terms = 200;
const enough = 1e-15;

/** The regularised incomplete beta function, by Lentz's continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logBeta = gammaln(a) + gammaln(b) - gammaln(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta) / a;
  let [c, d] = [1, 1 - ((a + b) * x) / (a + 1)];
  d = 1 / d;
  let fraction = d;
  for (let m = 1; m <= terms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < enough) break;
  }
  return front * fraction;
}
