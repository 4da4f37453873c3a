import type { Diagnostic, Guess } from "../../model/diagnostic.ts";
import type { Direction, IndicatorKind } from "../../model/indicator.ts";
import type { Names } from "../../model/names.ts";
import { observationStatuses } from "../../model/observation-status.ts";
import { type Panel, type Source, scenarios } from "../../model/panel.ts";
import type { Period } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import type { Unit } from "../../model/unit.ts";
import type { Dataset } from "../dataset.ts";

/** The periods of one frequency covered by an indicator; `to-date` for year-to-date windows. */
export interface Span {
  readonly frequency: "A" | "S" | "Q" | "M" | "W" | "D" | "to-date";
  /** First and last period, in SDMX notation. */
  readonly first: string;
  readonly last: string;
  /** Number of distinct periods. */
  readonly periods: number;
}

/** An indicator of a data set: its metadata, its coverage, and counts of its observations. */
export interface IndicatorDescription {
  readonly id: string;
  readonly names: Names;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  /** True where the kind was guessed. */
  readonly guessed: boolean;
  readonly direction: Direction;
  readonly parent?: string;
  /** Number of areas with observations. */
  readonly areas: number;
  readonly spans: readonly Span[];
  readonly observations: number;
  /** Observations without a value. */
  readonly missing: number;
  /** Observations by scenario and by SDMX status, without those that have none. */
  readonly scenarios: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** Number of publication dates. */
  readonly vintages: number;
  /** Number of printed comparisons. */
  readonly reported: number;
  /** Periods missing within series of one frequency, summed over areas and scenarios. */
  readonly gaps: number;
  /** Repeated observations, not counting the first of each. */
  readonly duplicates: number;
}

/** The contents of a data set, as shown by `recount inspect`. */
export interface Description {
  readonly name: string;
  readonly title?: string;
  readonly sources: readonly Source[];
  readonly rows: number;
  readonly observations: number;
  readonly reported: number;
  readonly areas: number;
  readonly vintages: readonly string[];
  readonly indicators: readonly IndicatorDescription[];
  readonly guesses: readonly Guess[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Summarises a data set: two passes over its rows, whatever their number.
 *
 * @example
 * const figures = [{ indicator: "dengue", period: "2023", value: 80 }, { indicator: "dengue", period: "2024", value: 100 }];
 * describe(datasetOf("made", panelOf(figures))).observations // -> 2
 */
export function describe({ name, title, panel, rows, guesses, diagnostics }: Dataset): Description {
  const { observations, reported, areas, sources, vintages } = panel;
  return {
    name,
    ...(title === undefined ? {} : { title }),
    sources,
    rows,
    observations: observations.length,
    reported: reported.length,
    areas: areas.length,
    vintages: vintages.filter((vintage) => vintage !== ""),
    indicators: describeIndicators(panel),
    guesses,
    diagnostics,
  };
}

interface Tally {
  readonly areas: Set<number>;
  readonly periods: Set<number>;
  readonly vintages: Set<number>;
  readonly scenarios: Float64Array;
  readonly statuses: Float64Array;
  observations: number;
  missing: number;
  reported: number;
  gaps: number;
  duplicates: number;
}

function describeIndicators(panel: Panel): readonly IndicatorDescription[] {
  const { observations: o, reported, indicators, periods } = panel;
  const tallies: (Tally | undefined)[] = Array.from(indicators, () => undefined);
  for (let at = 0; at < o.length; at++) {
    const tally = tallyOf(tallies, o.indicator[at] ?? 0);
    tally.areas.add(o.area[at] ?? 0);
    tally.periods.add(o.period[at] ?? 0);
    tally.vintages.add(o.vintage[at] ?? 0);
    count(tally.scenarios, o.scenario[at] ?? 0);
    count(tally.statuses, o.status[at] ?? 0);
    tally.observations++;
    if (Number.isNaN(o.value[at])) tally.missing++;
  }
  for (const indicator of reported.indicator) tallyOf(tallies, indicator).reported++;
  countGaps(panel, tallies);
  const none = emptyTally();
  return indicators.map((indicator, at) => {
    const tally = tallies[at] ?? none;
    const { id, names, unit, kind, direction, parent, guessed = false } = indicator;
    return {
      id,
      names,
      unit,
      kind,
      guessed,
      direction,
      ...(parent === undefined ? {} : { parent }),
      areas: tally.areas.size,
      spans: spansOf([...tally.periods].sort((a, b) => a - b).flatMap((code) => periods[code] ?? [])),
      observations: tally.observations,
      missing: tally.missing,
      scenarios: tally === none ? noCounts : named(scenarios, tally.scenarios),
      statuses: tally === none ? noCounts : named(observationStatuses, tally.statuses),
      vintages: tally.vintages.size,
      reported: tally.reported,
      gaps: tally.gaps,
      duplicates: tally.duplicates,
    };
  });
}

const noCounts: Readonly<Record<string, number>> = Object.freeze({});

/** Of a table of very many columns most indicators have nothing to count. */
function tallyOf(tallies: (Tally | undefined)[], indicator: number): Tally {
  const known = tallies[indicator] ?? emptyTally();
  tallies[indicator] = known;
  return known;
}

function emptyTally(): Tally {
  return {
    areas: new Set(),
    periods: new Set(),
    vintages: new Set(),
    scenarios: new Float64Array(scenarios.length),
    statuses: new Float64Array(observationStatuses.length),
    observations: 0,
    missing: 0,
    reported: 0,
    gaps: 0,
    duplicates: 0,
  };
}

function count(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Gaps over all vintages of a series; duplicates within one. */
function countGaps(
  { observations: o, areas, periods, vintages }: Panel,
  tallies: readonly (Tally | undefined)[],
): void {
  const keys = new Float64Array(o.length);
  const perIndicator = areas.length * scenarios.length * periods.length * vintages.length;
  for (let at = 0; at < keys.length; at++) {
    const series =
      ((o.indicator[at] ?? 0) * areas.length + (o.area[at] ?? 0)) * scenarios.length + (o.scenario[at] ?? 0);
    keys[at] = (series * periods.length + (o.period[at] ?? 0)) * vintages.length + (o.vintage[at] ?? 0);
  }
  keys.sort();
  for (let at = 1; at < keys.length; at++) {
    const [before = 0, key = 0] = [keys[at - 1], keys[at]];
    const tally = tallies[Math.floor(key / perIndicator)];
    if (tally === undefined) continue;
    if (key === before) {
      tally.duplicates++;
      continue;
    }
    const [left, right] = [Math.floor(before / vintages.length), Math.floor(key / vintages.length)];
    if (Math.floor(left / periods.length) !== Math.floor(right / periods.length)) continue;
    const [from, to] = [periods[left % periods.length], periods[right % periods.length]];
    if (from?.kind !== "regular" || to?.kind !== "regular" || from.frequency !== to.frequency) continue;
    tally.gaps += Math.max(0, to.ordinal - from.ordinal - 1);
  }
}

function spansOf(periods: readonly Period[]): readonly Span[] {
  const groups = new Map<Span["frequency"], Period[]>();
  for (const period of periods) {
    const frequency = period.kind === "to-date" ? "to-date" : period.frequency;
    const group = groups.get(frequency);
    if (group) group.push(period);
    else groups.set(frequency, [period]);
  }
  return [...groups].flatMap(([frequency, group]) => {
    const [first] = group;
    const last = group.at(-1);
    return first && last
      ? [{ frequency, first: formatPeriod(first), last: formatPeriod(last), periods: group.length }]
      : [];
  });
}

function named(names: readonly string[], counts: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries(names.flatMap((name, at) => (counts[at] ? [[name, counts[at] ?? 0]] : [])));
}
