import type { TopLevelSpec } from "vega-lite";

/** A chart: what it is called as a file, its title as a sentence, the same in words, and the Vega-Lite spec that draws it. */
export interface Chart {
  readonly name: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What the chart shows, told to those who do not see it. */
  readonly alt: string;
  readonly spec: TopLevelSpec;
  /** The figures that it shows, as CSV. */
  readonly csv?: string;
}
