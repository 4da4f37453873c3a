import type { Panel } from "../../model/panel.ts";

/** Percentages fewer than these show nothing of each other. */
const fewest = 3;
/** A fraction and a percentage are this far apart at least: 0.9 and 9 may both be percentages of small things. */
const leastApart = 10;

/**
 * Figures of an indicator in percent that look like fractions among percentages, by their places in the panel: 0.97 beside 95 and 88. They are
 * few, at most 1, all others are at least ten times as much, and a hundred times as much they would lie among them.
 */
export function percentFractions({ indicators, observations: o }: Panel): readonly number[] {
  const percents = new Set(
    indicators.flatMap(({ unit }, at) => (unit.kind === "percent" && unit.scale === -2 ? [at] : [])),
  );
  if (percents.size === 0) return [];
  const places = new Map<number, number[]>();
  for (let at = 0; at < o.length; at++) {
    const indicator = o.indicator[at] ?? 0;
    if (!percents.has(indicator) || Number.isNaN(o.value[at])) continue;
    const known = places.get(indicator);
    if (known) known.push(at);
    else places.set(indicator, [at]);
  }
  return [...places.values()].flatMap((each) => fractionsAmong(each, (at) => o.value[at] ?? 0));
}

function fractionsAmong(places: readonly number[], valueAt: (at: number) => number): readonly number[] {
  if (places.length < fewest) return [];
  const small = places.filter((at) => valueAt(at) > 0 && valueAt(at) <= 1 && valueAt(at) % 1 !== 0);
  if (small.length === 0 || small.length * 3 > places.length) return [];
  const others = places.filter((at) => !small.includes(at));
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const at of others) {
    least = Math.min(least, valueAt(at));
    most = Math.max(most, valueAt(at));
  }
  const isAmong = (value: number) => value * 100 >= least * 0.8 && value * 100 <= most * 1.2 && least >= leastApart;
  return small.every((at) => isAmong(valueAt(at))) ? small : [];
}
