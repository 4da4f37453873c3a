import { phrasesOf } from "../../language/column-languages.ts";
import { plainWords } from "../../language/column-sense.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { saysGrowth } from "../layout/column-words.ts";

/** Percentages fewer than these show nothing of each other. */
const fewest = 3;
/** A fraction and a percentage are this far apart at least: 0.9 and 9 may both be percentages of small things. */
const leastApart = 10;
/** Of two figures beside each other in time the larger is at least this, and a hundred times the smaller is within this factor of it. */
const leastBeside = 2;
const nearBeside = 1.7;

/**
 * Figures of an indicator in percent, or of a ratio without a unit, that look like fractions among percentages, by their places in the panel:
 * 0.97 beside 95 and 88. They are few, at most 1, all others are at least ten times as much, and a hundred times as much they would lie among
 * them; or both of their neighbours in time are about a hundred times as much, as 4.5 beside 0.047;
 * or they have more decimals than any of the others, which are ten times as much and among which a hundred times as much would lie: 0.047
 * among 4.5, 5.1 and 3.9. Of an indicator that looks to be all fractions the first is named.
 */
export function percentFractions({ indicators, observations: o }: Panel): readonly number[] {
  const percents = new Set(indicators.flatMap((each, at) => (isPercentage(each) ? [at] : [])));
  if (percents.size === 0) return [];
  const places = new Map<number, number[]>();
  for (let at = 0; at < o.length; at++) {
    const indicator = o.indicator[at] ?? 0;
    if (!percents.has(indicator) || Number.isNaN(o.value[at])) continue;
    const known = places.get(indicator);
    if (known) known.push(at);
    else places.set(indicator, [at]);
  }
  const valueAt = (at: number) => o.value[at] ?? 0;
  const hasLarger = [...places].some(
    ([at, each]) => indicators[at]?.unit.kind === "percent" && each.some((place) => valueAt(place) > mostAlone),
  );
  return [...places].flatMap(([indicator, each]) => {
    if (isWhollyFractions(indicators[indicator], each, o, hasLarger)) return each.slice(0, 1);
    const found = new Set([...fractionsAmong(each, valueAt), ...fractionsByDigits(each, valueAt)]);
    for (const series of seriesOf(each, o)) for (const at of fractionsBeside(series, valueAt)) found.add(at);
    return [...found];
  });
}

function isPercentage({ unit, kind }: Indicator): boolean {
  return unit.kind === "percent" ? unit.scale === -2 : kind === "ratio" && unit.kind === "none";
}

/** Where other percentages of a source are above this, small ones are small. */
const mostAlone = 1.5;

/**
 * Whether figures under a percent sign are all fractions, as it seems: none above 1, and those of each period add up to 1, or most are large
 * and no others are larger. A growth of 0.8 % is one.
 */
function isWhollyFractions(
  of: Indicator | undefined,
  places: readonly number[],
  o: Panel["observations"],
  hasLarger: boolean,
): boolean {
  if (of?.guessed !== true || !isPercent(of) || [of.names.vi, of.names.en].some(saysGrowth)) return false;
  const values = places.map((at) => o.value[at] ?? 0);
  if (new Set(values).size < fewest || values.some((value) => value < 0 || value > 1)) return false;
  const large = values.filter((value) => value >= 0.5);
  if (!hasLarger && large.length * 2 >= values.length) return true;
  const sums = new Map<string, number>();
  for (const at of places) {
    const key = `${o.period[at]} ${o.scenario[at]}`;
    sums.set(key, (sums.get(key) ?? 0) + (o.value[at] ?? 0));
  }
  return [...sums.values()].every((sum) => Math.abs(sum - 1) < 0.02);
}

/** `literacy_rate_pct`, or a unit in percent. */
function isPercent({ unit, names }: Indicator): boolean {
  return (
    unit.kind === "percent" || (unit.kind === "none" && plainWords(names.en).some((word) => percentWords.has(word)))
  );
}

const percentWords = new Set(phrasesOf((each) => each.percentWords));

/** The places of one indicator by series, each in order of time. */
function seriesOf(places: readonly number[], o: Panel["observations"]): Iterable<readonly number[]> {
  const series = new Map<string, number[]>();
  for (const at of places) {
    const key = `${o.area[at]} ${o.scenario[at]}`;
    const known = series.get(key);
    if (known) known.push(at);
    else series.set(key, [at]);
  }
  return [...series.values()].map((each) => each.sort((a, b) => (o.period[a] ?? 0) - (o.period[b] ?? 0)));
}

/** At most 1, and no whole number. */
function isSmall(value: number): boolean {
  return value > 0 && value <= 1 && value % 1 !== 0;
}

function fractionsBeside(places: readonly number[], valueAt: (at: number) => number): readonly number[] {
  return places.filter((at, index) => {
    const value = valueAt(at);
    const beside = [places[index - 1], places[index + 1]].flatMap((place) =>
      place === undefined ? [] : valueAt(place),
    );
    const isNear = (other: number) =>
      other >= leastBeside && value * 100 <= other * nearBeside && value * 100 * nearBeside >= other;
    return isSmall(value) && beside.length > 0 && beside.every(isNear);
  });
}

function fractionsAmong(places: readonly number[], valueAt: (at: number) => number): readonly number[] {
  if (places.length < fewest) return [];
  const small = places.filter((at) => isSmall(valueAt(at)));
  if (small.length === 0 || small.length * 3 > places.length) return [];
  const others = places.filter((at) => !isSmall(valueAt(at))).map(valueAt);
  const least = others.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = others.reduce((one, other) => Math.max(one, other), 0);
  const isAmong = (value: number) => value * 100 >= least * 0.8 && value * 100 <= most * 1.2 && least >= leastApart;
  return small.every((at) => isAmong(valueAt(at))) ? small : [];
}

/** Figures fewer than these have no common number of decimals. */
const fewestWithDecimals = 4;

function fractionsByDigits(places: readonly number[], valueAt: (at: number) => number): readonly number[] {
  if (places.length < fewestWithDecimals) return [];
  const isFew = (at: number) => isSmall(valueAt(at)) && valueAt(at) < 0.5;
  const small = places.filter(isFew);
  if (small.length === 0 || small.length * 4 > places.length) return [];
  const others = places.filter((at) => !isFew(at)).map(valueAt);
  const least = others.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = others.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const digits = others.reduce((count, value) => Math.max(count, decimalsOf(value)), 0);
  const isFraction = (value: number) =>
    value * leastApart < least && value * 100 >= least * 0.8 && value * 100 <= most * 1.2 && decimalsOf(value) > digits;
  return digits > 0 && small.every((at) => isFraction(valueAt(at))) ? small : [];
}

/** As many as its shortest notation has. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
