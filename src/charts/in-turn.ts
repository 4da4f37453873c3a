import type { TopLevelSpec } from "vega-lite";

/** Draws a chart as SVG text. */
export type Draw = (spec: TopLevelSpec) => Promise<string>;

/** Draws one chart after another, however many are asked for at once: each takes memory while it is drawn. */
export function inTurn(draw: Draw): Draw {
  let last: Promise<unknown> = Promise.resolve();
  return (spec) => {
    const next = last.then(() => draw(spec));
    last = next.catch(() => {});
    return next;
  };
}
