import type { TopLevelSpec } from "vega-lite";

/** A chart: what it is called as a file, its title as a sentence, and the Vega-Lite spec that draws it. */
export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly spec: TopLevelSpec;
}
