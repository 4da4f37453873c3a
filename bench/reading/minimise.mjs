/**
 * Limited-memory BFGS (Nocedal and Wright, Numerical Optimization, 7.4 and 7.5) with a backtracking search: moves `x` in place to where a
 * smooth function is least. `of(x, gradient)` fills the gradient and gives the value.
 */
export function minimise(of, x, { steps = 100, memory = 12, tolerance = 1e-5 } = {}) {
  const size = x.length;
  let gradient = new Float64Array(size);
  let value = of(x, gradient);
  const past = [];
  for (let step = 0; step < steps; step++) {
    const way = direction(gradient, past);
    let slope = dot(way, gradient);
    if (slope >= 0) {
      past.length = 0;
      for (let at = 0; at < size; at++) way[at] = -gradient[at];
      slope = -dot(gradient, gradient);
    }
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = past.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let found = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = x[at] + length * way[at];
      found = of(next, nextGradient);
      if (found <= value + 1e-4 * length * slope) break;
    }
    if (!(found < value)) break;
    const moved = Float64Array.from(x, (old, at) => next[at] - old);
    const turned = Float64Array.from(gradient, (old, at) => nextGradient[at] - old);
    const curvature = dot(moved, turned);
    if (curvature > 1e-10) past.push({ moved, turned, curvature });
    if (past.length > memory) past.shift();
    const gained = value - found;
    x.set(next);
    gradient = nextGradient;
    value = found;
    if (gained < tolerance * Math.abs(value)) break;
  }
  return value;
}

/** The two loops over what was seen of the curvature. */
function direction(gradient, past) {
  const way = Float64Array.from(gradient, (g) => -g);
  const shares = [];
  for (const { moved, turned, curvature } of past.toReversed()) {
    const share = dot(moved, way) / curvature;
    shares.push(share);
    for (let at = 0; at < way.length; at++) way[at] -= share * turned[at];
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.curvature / dot(last.turned, last.turned);
    for (let at = 0; at < way.length; at++) way[at] *= scale;
  }
  for (const { moved, turned, curvature } of past) {
    const share = shares.pop() - dot(turned, way) / curvature;
    for (let at = 0; at < way.length; at++) way[at] += share * moved[at];
  }
  return way;
}

function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}
