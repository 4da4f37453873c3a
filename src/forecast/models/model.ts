import type { ModelId } from "../../model/forecast-names.ts";
import type { SeasonAndRest } from "../season/parts.ts";
import type { SeasonalFigures } from "../season/seasonal-figures.ts";
import type { SimpleSmoothing } from "./simple-smoothing.ts";
import type { TrendSmoothing } from "./trend-smoothing.ts";

/** The values up to some time, none of them missing, and what is known of their season. */
export interface Past {
  readonly values: Float64Array;
  /** Periods in a season: 12 for months, 4 for quarters, 1 where there is none. */
  readonly season: number;
  /** Undefined where no season shows. */
  readonly figures: SeasonalFigures | undefined;
  /** The values without their season. */
  readonly adjusted: Float64Array;
  /** The adjusted values smoothed, without a trend and with a damped one, which two models need; worked out when first asked for. */
  readonly simple: () => SimpleSmoothing;
  readonly damped: () => TrendSmoothing;
  /** The values as a season by loess and what is left of them, which fitting and projecting need; when first asked for. */
  readonly parts: () => SeasonAndRest;
}

/** What a model was found to be on some past: its parameters, which hold for a later past too. */
export type Parameters = readonly number[];

/** A way to go on from the past. */
export interface Model {
  readonly id: ModelId;
  /** Whether it is only what others are held against, and where nothing else suits. */
  readonly benchmark?: true;
  /** Whether it goes on from the seasonally adjusted values; the season is then put back on what it says. */
  readonly adjusted: boolean;
  /** Whether there is enough past, and of the kind that it needs. */
  readonly suits: (past: Past) => boolean;
  readonly fit: (past: Past) => Parameters;
  /** The next so many values. The past may be longer than the one that was fitted to. */
  readonly project: (past: Past, parameters: Parameters, horizon: number) => Float64Array;
}
