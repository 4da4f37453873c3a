import type { Chart } from "../charts/chart.ts";
import { render } from "../charts/render.ts";
import type { Language } from "../model/spoken-language.ts";
import { type Recounted, toMarkdown } from "./markdown.ts";

/** What Jupyter's TypeScript kernels ask a value for, to show it. */
const display: unique symbol = Symbol.for("Jupyter.display");

/** Representations of a value by their media types, of which a notebook shows the best that it can. */
export type MediaBundle = Readonly<Record<string, unknown>>;

/** A value that a notebook shows as what it means, not as its fields. */
export type Shown<T> = T & { readonly [display]: () => Promise<MediaBundle> };

/**
 * A result that shows itself in a notebook, as Markdown in a language; in all else it is as it was.
 *
 * @example
 * const result = showing(compare(panelOf([]), { against: "prior-year" }), "en");
 * Object.keys(await result[Symbol.for("Jupyter.display")]()) // -> ["text/markdown", "text/plain"]
 */
export function showing<R extends Recounted>(result: R, lang: Language): Shown<R> {
  return withDisplay(result, async () => {
    const markdown = toMarkdown(result, { lang });
    return { "text/markdown": markdown, "text/plain": markdown };
  });
}

/** A chart that shows itself in a notebook: as Vega-Lite, drawn for those that do not know it, its text for who does not see. */
export function showingChart(chart: Chart): Shown<Chart> {
  return withDisplay(chart, async () => ({
    "application/vnd.vegalite.v6+json": chart.spec,
    "image/svg+xml": await render(chart.spec),
    "text/plain": `${chart.title}\n${chart.alt}`,
  }));
}

function withDisplay<T extends object>(value: T, show: () => Promise<MediaBundle>): Shown<T> {
  return Object.freeze(Object.defineProperty({ ...value } as Shown<T>, display, { value: show }));
}
