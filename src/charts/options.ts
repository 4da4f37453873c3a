import type { Language } from "../words/words.ts";
import { palette } from "./colors.ts";
import type { Mood } from "./compared-rows.ts";
import type { MapPlaces } from "./map-places.ts";

/** What every chart of comparisons is made with. */
export interface ChartOptions {
  readonly lang: Language;
  /** The most rows, lines or parts that are drawn; each chart has its own default. */
  readonly most?: number;
  /** Of an index: whether its values are means over whole years, so that no season is in them. */
  readonly rolled?: boolean;
  /** How wide the plot is laid out; that of a phone where it is not given. */
  readonly width?: number;
  /** Of a map: its shapes or tiles. */
  readonly places?: MapPlaces;
}

/** Raw pixels from the top of the plot. */
export const pixels = { type: "quantitative", scale: null, axis: null } as const;

/** Colours of what is welcome, of what is not, and of what is neither. */
export const moodColors: Readonly<Record<Mood, string>> = {
  good: palette.blue,
  bad: palette.vermilion,
  neutral: palette.slate,
};

/** A nominal field whose values are colours already. */
export const colorField = { field: "color", type: "nominal", scale: null, legend: null } as const;
