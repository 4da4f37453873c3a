import fc from "fast-check";
import { measureIds } from "../../src/compare/measures.ts";
import type { Over } from "../../src/compare/over.ts";
import { weakestOf } from "../../src/datasets/cells/cell-status.ts";
import { type ComparisonPlan, planOf, type SortBy } from "../../src/engine/plan.ts";
import type { Comparison, Reference } from "../../src/model/comparison.ts";
import type { IndicatorKind } from "../../src/model/indicator.ts";
import { type ObservationStatus, observationStatuses } from "../../src/model/observation-status.ts";
import type { Panel, Scenario } from "../../src/model/panel.ts";
import { PanelBuilder } from "../../src/model/panel-builder.ts";
import { day, type Frequency, type Period, period, periodAt, startDay, toDate } from "../../src/model/period.ts";
import type { Unit } from "../../src/model/unit.ts";

const frequencies: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D"];

/** Periods around the turns of years, with leap days and weeks 53 (2015, 2020) among them. */
const regular: Readonly<Record<Frequency, fc.Arbitrary<Period>>> = {
  A: fc.integer({ min: 2015, max: 2021 }).map((year) => period("A", year)),
  S: fc.integer({ min: 0, max: 11 }).map((back) => periodAt("S", period("S", 2021, 2).ordinal - back)),
  Q: fc.integer({ min: 0, max: 19 }).map((back) => periodAt("Q", period("Q", 2021, 1).ordinal - back)),
  M: fc.integer({ min: 0, max: 40 }).map((back) => periodAt("M", period("M", 2021, 3).ordinal - back)),
  W: fc.oneof(
    fc.integer({ min: 0, max: 8 }).map((back) => periodAt("W", period("W", 2021, 3).ordinal - back)),
    fc.integer({ min: 0, max: 8 }).map((back) => periodAt("W", period("W", 2020, 3).ordinal - back)),
    fc.integer({ min: 0, max: 8 }).map((back) => periodAt("W", period("W", 2016, 3).ordinal - back)),
  ),
  D: fc
    .tuple(fc.constantFrom(2015, 2016, 2019, 2020, 2021), fc.integer({ min: -5, max: 5 }), fc.boolean())
    .map(([year, by, turn]) => periodAt("D", (turn ? day(year, 1, 1) : day(year, 2, 28)).ordinal + by)),
};

const window: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: 2018, max: 2021 }),
    fc.constantFrom([1, 1], [1, 1], [1, 15], [2, 29], [3, 1]),
    fc.constantFrom([1, 31], [2, 28], [2, 29], [3, 31], [6, 7], [12, 31]),
  )
  .map(([year, from, to]) => {
    const start = day(year, from[0] ?? 1, Math.min(from[1] ?? 1, from[0] === 2 && year % 4 !== 0 ? 28 : 31));
    const end = day(year, to[0] ?? 1, to[0] === 2 && year % 4 !== 0 ? 28 : (to[1] ?? 1));
    return end.ordinal < start.ordinal ? toDate(end, start) : toDate(start, end);
  });

/** Now and then something, mostly nothing. */
function seldom<T>(some: fc.Arbitrary<T>, weight = 7): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
}

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(window, ...frequencies.map((each) => regular[each]));

const anyValue: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9, max: 60 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: -4000, max: 40_000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_000_000 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

const anyStatus: fc.Arbitrary<ObservationStatus | undefined> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...observationStatuses) },
  { weight: 1, arbitrary: fc.constant("B" as const) },
);

const đồng = (text: string, scale: number): Unit => ({ kind: "money", text, base: "đồng", scale });
const units: readonly Unit[] = [
  đồng("tỷ đồng", 9),
  đồng("triệu đồng", 6),
  { kind: "count", text: "ca", base: "ca", scale: 0 },
  { kind: "percent", text: "%", base: "%", scale: -2 },
];

const vintages = ["", "2021-01", "2021-01-15", "2021-06-30"];

interface AnyArea {
  readonly parent: string | undefined;
  readonly breaks: string | undefined;
}

const anyArea: fc.Arbitrary<AnyArea> = fc.record({
  parent: seldom(fc.constantFrom("a0", "a0", "a1", "gone"), 1),
  breaks: seldom(fc.constantFrom("2020", "2020-07", "2020-02-29"), 3),
});

interface AnyIndicator {
  readonly kind: IndicatorKind;
  readonly unit: Unit;
  readonly parent: string | undefined;
}

const anyIndicator: fc.Arbitrary<AnyIndicator> = fc.record({
  kind: fc.constantFrom<IndicatorKind>("flow", "flow", "flow", "stock", "ratio", "index"),
  unit: fc.constantFrom(...units),
  parent: seldom(fc.constantFrom("i0", "i0", "i1", "gone"), 1),
});

interface AnyRow {
  readonly indicator: number;
  readonly area: number;
  readonly period: Period;
  readonly scenario: Scenario;
  readonly value: number;
  readonly status: ObservationStatus | undefined;
  readonly vintage: string;
}

/** A run of periods of a frequency; windows are cumulated from 1 January, month by month, over some years. */
function run(frequency: Frequency | "to-date"): fc.Arbitrary<readonly Period[]> {
  if (frequency === "to-date") {
    return fc
      .tuple(fc.integer({ min: 2017, max: 2019 }), fc.integer({ min: 1, max: 6 }))
      .map(([year, months]) =>
        [0, 1, 2]
          .flatMap((on) =>
            Array.from({ length: months }, (_, at) => toDate(period("A", year + on), period("M", year + on, at + 1))),
          )
          .filter((each) => endsBefore2022(each)),
      );
  }
  const longest = { A: 7, S: 8, Q: 12, M: 30, W: 8, D: 6 }[frequency];
  return fc.tuple(regular[frequency], fc.integer({ min: 1, max: longest })).map(([first, length]) => {
    if (first.kind === "to-date") return [first];
    return Array.from({ length }, (_, at) => periodAt(first.frequency, first.ordinal + at)).filter(endsBefore2022);
  });
}

function endsBefore2022(each: Period): boolean {
  return startDay(each) < day(2021, 6, 1).ordinal;
}

/** The observations of one series: from some period on, with gaps, to some period. */
function series(indicator: number, area: number, frequency: Frequency | "to-date"): fc.Arbitrary<readonly AnyRow[]> {
  return run(frequency).chain((periods) =>
    fc
      .tuple(
        fc.array(anyValue, { minLength: periods.length, maxLength: periods.length }),
        fc.array(anyStatus, { minLength: periods.length, maxLength: periods.length }),
        fc.array(fc.nat(11), { minLength: periods.length, maxLength: periods.length }),
      )
      .map(([values, statuses, gaps]) =>
        periods.flatMap((each, at): readonly AnyRow[] => {
          if (gaps[at] === 0) return [];
          const [value = 0, status] = [values[at], statuses[at]];
          return [{ indicator, area, period: each, scenario: "actual", value, status, vintage: "" }];
        }),
      ),
  );
}

/**
 * Panels of few members, so that cells meet: series of one or two frequencies with gaps, late starts and early ends; rows
 * strewn among them that repeat, contradict, revise or plan.
 */
export const anyPanel: fc.Arbitrary<Panel> = fc
  .record({
    areas: fc.array(anyArea, { minLength: 1, maxLength: 3 }),
    indicators: fc.array(anyIndicator, { minLength: 1, maxLength: 2 }),
    used: fc.uniqueArray(fc.constantFrom(...frequencies, "to-date" as const), { minLength: 1, maxLength: 2 }),
  })
  .chain(({ areas, indicators, used }) => {
    const members = indicators.flatMap((_, indicator) =>
      areas.flatMap((_, area) =>
        used.slice(0, 1 + ((indicator + area) % 2)).map((each) => ({ indicator, area, each })),
      ),
    );
    const strewn = fc.record({
      indicator: fc.nat(indicators.length - 1),
      area: fc.nat(areas.length - 1),
      period: fc.oneof(regular.A, ...used.map((each) => (each === "to-date" ? window : regular[each]))),
      scenario: fc.constantFrom<Scenario>("actual", "plan", "plan", "estimate"),
      value: anyValue,
      status: anyStatus,
      vintage: fc.constantFrom(...vintages),
    });
    const all = fc.tuple(...members.map(({ indicator, area, each }) => series(indicator, area, each)));
    return fc
      .tuple(all, fc.array(strewn, { maxLength: 8, size: "max" }))
      .map(([long, more]) => built(areas, indicators, [...long.flat(), ...more]));
  });

function built(areas: readonly AnyArea[], indicators: readonly AnyIndicator[], rows: readonly AnyRow[]): Panel {
  const builder = new PanelBuilder();
  const codes = areas.map(({ parent, breaks }, at) => {
    const code = `a${at}`;
    const more = { ...(parent && parent !== code ? { parent } : {}), ...(breaks ? { breaks: [breaks] } : {}) };
    return builder.area(code, () => ({ code, names: { vi: code, en: code }, ...more }));
  });
  const ids = indicators.map(({ kind, unit, parent }, at) => {
    const id = `i${at}`;
    const whole = parent && parent !== id ? { parent } : {};
    return builder.indicator(id, () => ({ id, names: { vi: id, en: id }, unit, kind, direction: "up", ...whole }));
  });
  for (const { indicator, area, period: of, vintage, status, value, scenario } of rows) {
    builder.observe({
      indicator: ids[indicator] ?? 0,
      area: codes[area] ?? 0,
      period: builder.period(of),
      value,
      scenario,
      vintage: builder.vintage(vintage),
      ...(status ? { status: Number.isNaN(value) ? weakestOf("O", status, undefined, value) : status } : {}),
    });
  }
  return builder.build();
}

const years = fc.tuple(fc.integer({ min: 2015, max: 2018 }), fc.integer({ min: 1, max: 3 }));

const anyReference: fc.Arbitrary<Reference> = fc.oneof(
  fc.constant<Reference>({ kind: "none" }),
  fc.constant<Reference>({ kind: "prior-year" }),
  fc.constant<Reference>({ kind: "prior-period" }),
  fc.constant<Reference>({ kind: "first" }),
  years.chain(([first, more]) =>
    fc.option(fc.integer({ min: 1, max: more + 1 }), { nil: undefined }).map(
      (minimum): Reference => ({
        kind: "base-average",
        first,
        last: first + more,
        ...(minimum === undefined ? {} : { minimum }),
      }),
    ),
  ),
  fc.oneof(anyPeriod, regular.A).map((at): Reference => ({ kind: "fixed-base", period: at })),
  fc.constant<Reference>({ kind: "plan", phasing: { kind: "none" } }),
  fc.constant<Reference>({ kind: "plan", phasing: { kind: "linear" } }),
  fc.constant<Reference>({ kind: "plan", phasing: { kind: "given" } }),
  years.map(
    ([first, more]): Reference => ({
      kind: "plan",
      phasing: { kind: "seasonal", first: first + 2, last: first + 1 + more },
    }),
  ),
  fc.constantFrom<Reference>({ kind: "total", of: "area" }, { kind: "total", of: "indicator" }),
  fc.constantFrom<Reference>({ kind: "area", code: "a0" }, { kind: "area", code: "nowhere" }),
);

const anyComparison: fc.Arbitrary<Comparison> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ reference: anyReference, measure: fc.constantFrom(...measureIds) }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Comparison>(
      { reference: { kind: "prior-year" }, measure: "contribution" },
      { reference: { kind: "prior-period" }, measure: "contribution" },
    ),
  },
);

const anyOver: fc.Arbitrary<Over> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Over>({ kind: "period" }) },
  { weight: 2, arbitrary: fc.constant<Over>({ kind: "to-date" }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("trailing" as const),
      periods: fc.integer({ min: 1, max: 4 }),
      take: fc.constantFrom("mean" as const, "sum" as const),
    }),
  },
  { weight: 1, arbitrary: anyPeriod.map((each): Over => ({ kind: "window", period: each })) },
  { weight: 1, arbitrary: fc.constantFrom(...frequencies).map((frequency): Over => ({ kind: "every", frequency })) },
);

const anySort: fc.Arbitrary<SortBy> = fc.record({
  by: fc.constantFrom("indicator" as const, "area" as const, "period" as const, "value" as const, 0, 1),
  descending: fc.boolean(),
});

export const anyPlan: fc.Arbitrary<ComparisonPlan> = fc
  .record({
    comparisons: fc.array(anyComparison, { minLength: 2, maxLength: 5 }),
    over: anyOver,
    at: seldom(fc.array(anyPeriod, { minLength: 1, maxLength: 6 })),
    indicators: seldom(fc.constant(["i0"])),
    areas: seldom(fc.constant(["a0", "a1"])),
    vintage: fc.constantFrom("latest", "latest", "first", "2021-01-20"),
    negativeBase: fc.constantFrom("refuse" as const, "magnitude" as const),
    sort: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(anySort, { maxLength: 2 })),
    top: seldom(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ at, indicators, areas, top, ...rest }) =>
    planOf({
      ...rest,
      ...(at && { at }),
      ...(indicators && { indicators }),
      ...(areas && { areas }),
      ...(top && { top }),
    }),
  );
