import type { Over } from "../../compare/over.ts";
import type { Area } from "../../model/area.ts";
import type { Indicator, IndicatorKind } from "../../model/indicator.ts";
import type { Panel } from "../../model/panel.ts";
import { endDay, type Period, startDay } from "../../model/period.ts";
import { formatPeriod } from "../../model/period-notation.ts";
import { type AxisFrequency, axisFrequency } from "../periods/axis.ts";
import { broughtTo } from "../periods/span.ts";
import type { Figures, Series } from "./figures.ts";
import { type Reading, readSeries } from "./reading.ts";

/** All series of one indicator in one frequency, which are compared with each other. */
export class Subject {
  readonly panel: Panel;
  readonly figures: Figures;
  readonly place: number;
  readonly indicator: Indicator;
  readonly frequency: AxisFrequency;
  /** Places of the areas that the indicator has anything of. */
  readonly areas: readonly number[];
  /** Days from and to which there are values, and to which anything is stated. */
  readonly firstValue: number;
  readonly lastValue: number;
  readonly lastStated: number;
  // What was worked out once, since the same base serves many values.
  readonly #readings = new Map<Over, Map<string, Reading>>();
  readonly #others = new Map<string, Subject | undefined>();
  readonly #periods = new Map<Over, ReadonlyMap<string, Period>>();

  constructor(panel: Panel, figures: Figures, place: number, indicator: Indicator, frequency: AxisFrequency) {
    this.panel = panel;
    this.figures = figures;
    this.place = place;
    this.indicator = indicator;
    this.frequency = frequency;
    const { area, indicator: of } = panel.observations;
    this.areas = [...new Set(Array.from(area).filter((_, row) => of[row] === place))].sort((a, b) => a - b);
    const stated = this.areas.flatMap((each) => this.series(each).figures);
    const valued = this.areas.flatMap((each) => this.series(each).valued);
    this.firstValue = Math.min(...valued.map(({ period }) => startDay(period)));
    this.lastValue = Math.max(...valued.map(({ period }) => endDay(period)));
    this.lastStated = Math.max(...stated.map(({ period }) => endDay(period)));
  }

  get kind(): IndicatorKind {
    return this.indicator.kind;
  }

  /** Whether any area has actual figures. */
  get exists(): boolean {
    return this.lastStated > Number.NEGATIVE_INFINITY;
  }

  series(area: number): Series {
    return this.figures.actual(this.place, area, this.frequency);
  }

  read(area: number, over: Over, period: Period): Reading {
    const known = this.#readings.get(over) ?? new Map<string, Reading>();
    this.#readings.set(over, known);
    const key = `${area} ${formatPeriod(period)}`;
    const reading = known.get(key) ?? readSeries(this.series(area), over, period, this.kind, this.frequency);
    known.set(key, reading);
    return reading;
  }

  /** The periods of the panel in this frequency, brought to `over`. */
  periods(over: Over): readonly Period[] {
    return [...this.#brought(over).values()];
  }

  /** Whether a period is one of these: one that no series of the panel has anything of is missing, not incomplete. */
  has(over: Over, period: Period): boolean {
    return this.#brought(over).has(formatPeriod(period));
  }

  #brought(over: Over): ReadonlyMap<string, Period> {
    const known = this.#periods.get(over);
    if (known) return known;
    const own = this.panel.periods.filter((each) => axisFrequency(each) === this.frequency);
    const found = new Map(broughtTo(over, own, this.frequency).map((each) => [formatPeriod(each), each]));
    this.#periods.set(over, found);
    return found;
  }

  area(place: number): Area | undefined {
    return this.panel.areas[place];
  }

  /** The place of the area with a code; undefined where the indicator has nothing of it. */
  areaOf(code: string | undefined): number | undefined {
    return this.areas.find((each) => code !== undefined && this.area(each)?.code === code);
  }

  /** The same frequency of another indicator. */
  other(id: string): Subject | undefined {
    if (this.#others.has(id)) return this.#others.get(id);
    const place = this.panel.indicators.findIndex((each) => each.id === id);
    const indicator = this.panel.indicators[place];
    const found = indicator && new Subject(this.panel, this.figures, place, indicator, this.frequency);
    this.#others.set(id, found);
    return found;
  }
}
