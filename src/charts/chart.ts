import type { TopLevelSpec } from "vega-lite";
import type { Period } from "../model/period.ts";
import type { AreaPlaces } from "./area-places.ts";

/** A chart: its file name, its title as a sentence, its text alternative, and the Vega-Lite spec that draws it. */
export interface Chart {
  readonly name: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** The text alternative: what the chart shows. */
  readonly alt: string;
  readonly spec: TopLevelSpec;
  /** The figures shown, as CSV. */
  readonly csv?: string;
  /** How wide it is laid out, where that is not the usual width. */
  readonly width?: number;
  /** Of a table that is scrolled on a phone: how wide and high the names of its rows are, which stay in sight. */
  readonly held?: { readonly width: number; readonly height: number };
  /** The last period with data, if it is not the last period of the figures shown. */
  readonly until?: Period;
  /** The same, laid out for a wide screen, if that differs from a larger drawing. */
  readonly wide?: Chart;
  /** Where it shows which area. */
  readonly areas?: AreaPlaces;
  /** The same of all areas, where it shows some only, for those who choose among all. */
  readonly whole?: Chart;
  /** If it shows several periods: one drawing for each, the last of which is the chart itself. */
  readonly frames?: readonly Frame[];
}

/** A chart's drawing of one period. */
export interface Frame {
  /** The period, as written. */
  readonly name: string;
  readonly spec: TopLevelSpec;
}
