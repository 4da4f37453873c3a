import { Interval } from "../../model/interval.ts";
import { numberInYear, type Period, periodAt, type RegularPeriod, toDate, yearOf } from "../../model/period.ts";
import { formatPeriod, parsePeriod } from "../../model/period-notation.ts";
import { yearBefore } from "../../model/period-reference.ts";
import { partsOf } from "../../model/period-within.ts";
import { Rational } from "../../model/rational.ts";
import type { Chains } from "./chains.ts";
import { named } from "./level-key.ts";
import type { Print } from "./print.ts";

/** What the change of an average over several periods comes to by the changes of each. */
export interface AverageChange {
  readonly ratio: Interval;
  readonly prints: readonly Print[];
}

/** How far the weights of the periods may be off, as a part of each: levels that were revised since move them. */
const weightSlack = Rational.of(1n, 50n);

/** How far weights may be off where levels are revised, and where nothing ties them: between half and one and a half times even ones. */
const unknownSlack = Rational.of(1n, 2n);

/**
 * An index's change over several months, or quarters, against the same ones of last year: the mean of this year's levels over that of last
 * year's, so the mean of the changes weighted with last year's levels. These are tied to each other by the series' other prints. What is
 * tried is each period's change, then the change to date of the period before and the last one's.
 */
export function* averageChanges(chains: Chains, print: Print): Generator<AverageChange> {
  const of = parsePeriod(print.of);
  const before = of && yearBefore(of);
  if (!of || !before?.found || formatPeriod(before.period) !== print.base) return;
  for (const frequency of ["M", "Q"] as const) {
    const parts = partsWithin(of, frequency);
    const last = parts.at(-1);
    const [first] = parts;
    if (!first || !last || parts.length < 2) continue;
    const weights = weightsOf(chains, print, parts);
    const slack = weights ? weightSlack : unknownSlack;
    const known = weights ?? parts.map(() => Rational.one);
    const single = mean(chains, print, parts, known, slack);
    if (single) yield single;
    if (parts.length < 3) continue;
    const rest = named(toDate(first, periodAt(frequency, last.ordinal - 1)));
    const before = known.slice(0, -1).reduce((sum, weight) => sum.add(weight), Rational.zero);
    const both = mean(chains, print, [rest, last], [before, known.at(-1) ?? Rational.one], slack);
    if (both) yield both;
  }
}

/** Last year's levels of some periods, the first being one; undefined where other prints do not tie them. */
function weightsOf(chains: Chains, print: Print, parts: readonly RegularPeriod[]): readonly Rational[] | undefined {
  const weights: Rational[] = [];
  let earlier: string | undefined;
  for (const part of parts) {
    const base = keyBefore(part);
    const step = earlier === undefined || base === undefined ? undefined : chains.between(print, base, earlier);
    if (base === undefined || (earlier !== undefined && !step)) return undefined;
    const level = weights.at(-1) ?? Rational.one;
    weights.push(step ? rounded(level.mul(step.middle())) : level);
    earlier = base;
  }
  return weights;
}

/** The mean of the changes that others print of some periods. */
function mean(
  chains: Chains,
  print: Print,
  parts: readonly Period[],
  weights: readonly Rational[],
  slack: Rational,
): AverageChange | undefined {
  const prints = parts.flatMap((part) => chains.direct(print, formatPeriod(part), keyBefore(part) ?? "") ?? []);
  const changes = prints.flatMap(({ ratios }) => ratios[0] ?? []);
  if (changes.length !== parts.length) return undefined;
  const all = weights.reduce((sum, weight) => sum.add(weight), Rational.zero);
  const weighted = (of: (change: Interval) => Rational): Rational =>
    changes.reduce((sum, change, at) => sum.add(of(change).mul(weights[at] ?? Rational.zero)), Rational.zero).div(all);
  const [low, high] = [weighted((change) => change.low), weighted((change) => change.high)];
  const apart = weighted((change) => change.middle().sub(low).abs()).mul(slack);
  return { ratio: Interval.closed(low.sub(apart), high.add(apart)), prints };
}

function keyBefore(of: Period): string | undefined {
  const before = yearBefore(of);
  return before.found ? formatPeriod(named(before.period)) : undefined;
}

function partsWithin(of: Period, frequency: "M" | "Q"): readonly RegularPeriod[] {
  const found = partsOf(of, frequency);
  if (!found) return [];
  const [first, last] = found;
  if (numberInYear(first) + last.ordinal - first.ordinal > 12 || yearOf(first) !== yearOf(last)) return [];
  return Array.from({ length: last.ordinal - first.ordinal + 1 }, (_, step) =>
    periodAt(frequency, first.ordinal + step),
  );
}

/** To nine places: a weight needs no more. */
function rounded(value: Rational): Rational {
  return Rational.of(value.mul(Rational.of(billion)).floor(), billion);
}

const billion = 1_000_000_000n;
