import type { Interval } from "../../model/interval.ts";
import type { Rational } from "../../model/rational.ts";
import type { Figure } from "../recomputed.ts";
import type { Place } from "./place.ts";

/** A printed comparison as a statement about two levels of one series: that of its period and that of its base. */
export interface Print {
  /** Indicator and area, as text: the same in every panel. */
  readonly series: string;
  /** Where the level stands that it is of, and the one that it is held against; see {@link levelKey}. */
  readonly of: string;
  readonly base: string;
  readonly isOfPlan: boolean;
  /** Of one reference and measure: what prints of one column share. */
  readonly kind: string;
  /** Level over base, as the cell holds it and as it shows it, with all that rounding leaves open; empty of a difference. */
  readonly ratios: readonly Interval[];
  /** The value that it is of, where the data has it. */
  readonly value?: Figure;
  /** The one observation that it is of, by its place in the panel. */
  readonly valueRow?: number;
  /** What it implies of its base, where the data has the value. */
  readonly implied?: Interval;
  /** The base of few places that print and value tell to the last digit, where one was published that may have been revised to it. */
  readonly exactBase?: Rational;
  readonly place: Place;
}
