import type { ReportView } from "../view.ts";
import { escapeHtml, escapeLine } from "./escape.ts";

/** A drawn chart for the page. */
export interface DrawnChart {
  readonly title: string;
  readonly svg: string;
  readonly spec: unknown;
}

/** The charts as inline SVG, each with its Vega-Lite spec folded away under it. */
export function figures(view: ReportView, charts: readonly DrawnChart[]): string {
  const drawn = charts.map(
    (chart, at) =>
      `<figure role="group" aria-label="${escapeLine(chart.title)}">${inlined(chart, `chart${at + 1}`)}
<details><summary>${escapeHtml(view.messages.labels.chartSource)}</summary><pre>${escapeHtml(JSON.stringify(chart.spec))}</pre></details></figure>`,
  );
  return `<div class="figures-grid">${drawn.join("\n")}</div>`;
}

/** The SVG with ids of its own, since two charts on a page would otherwise share theirs. */
function inlined(chart: DrawnChart, prefix: string): string {
  return chart.svg
    .replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#/g, `url(#${prefix}-`)
    .replace(/ href="#/g, ` href="#${prefix}-`);
}
