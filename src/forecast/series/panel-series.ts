import type { Area } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Frequency } from "../../model/period.ts";

/** A figure and the day on which it was published, `""` where nobody says. */
export interface Published {
  readonly value: number;
  readonly vintage: string;
  /** True where nobody printed it and a printed percentage of it tells it. */
  readonly implied?: boolean;
}

/** The figures of one indicator and area of one frequency, as they were known at some time. */
export interface PanelSeries {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly frequency: Frequency;
  /** The ordinal of the first period. */
  readonly first: number;
  /** A value a period, one after another; NaN where there is none. */
  readonly values: Float64Array;
  /** Ordinals of the periods from which on the figures are of something else, in order. */
  readonly breaks: readonly number[];
  /** Ordinals of periods with two figures that differ, of which none is taken. */
  readonly duplicates: readonly number[];
  /** Totals from 1 January on, by the ordinal of their last day. */
  readonly toDate: ReadonlyMap<number, number>;
  /** Plans of years. */
  readonly plans: ReadonlyMap<number, Published>;
  /** How many plans of a year there were before the one that counts. */
  readonly planChanges: ReadonlyMap<number, number>;
}
