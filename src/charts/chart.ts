import type { TopLevelSpec } from "vega-lite";

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
}
